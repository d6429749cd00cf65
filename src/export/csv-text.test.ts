import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import Papa from "papaparse";
import { csvText } from "./csv-text.ts";
import type { Cell, Table } from "./table.ts";

function tableOf(records: readonly (readonly Cell["value"][])[]): Pick<Table, "columns" | "rows"> {
  const width = records[0]?.length ?? 1;
  return {
    columns: Array.from({ length: width }, (_, index) => ({
      name: `c${index}`,
      title: `c${index}`,
      datatype: "string",
      description: "",
    })),
    rows: records.map((record, index) => ({
      id: String(index),
      cells: record.map((value) => ({ value, rule: "given", evidence: [] })),
    })),
  };
}

function written(records: readonly (readonly Cell["value"][])[], bom = false): string {
  return [...csvText(tableOf(records), { bom })].join("");
}

test("lines end with CRLF, quotes are doubled and the mark comes only on request", () => {
  assert.equal(written([['say "hi"', "a,b"]]), 'c0,c1\r\n"say ""hi""","a,b"\r\n');
  assert.equal(written([["a"]], true).charCodeAt(0), 0xfeff);
  assert.equal(written([["a"]]).charCodeAt(0), "c".charCodeAt(0));
});

test("text that a spreadsheet would run is made inert, numbers are not touched", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\uFF1D1"]) {
    const cell = Papa.parse<string[]>(written([[text]]), { newline: "\r\n" }).data[1]?.[0];
    assert.equal(cell, `'${text}`, JSON.stringify(text));
  }
  assert.equal(written([[-43.5, 0, null, true]]), "c0,c1,c2,c3\r\n-43.5,0,,true\r\n");
});

test("any text comes back as it was through another reader", () => {
  const text = fc
    .string({ unit: "binary", maxLength: 12 })
    .filter((one) => !/^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(one));
  const records = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(records, (rows) => {
      const { data } = Papa.parse<string[]>(written(rows), { newline: "\r\n", delimiter: "," });
      assert.deepEqual(data.slice(1, -1), rows);
    }),
  );
});

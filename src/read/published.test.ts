import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parsePublished } from "./published.ts";

const cases: readonly (readonly [string, string | null])[] = [
  ["2024-01-23", "2024-01-23"],
  ["2024-01-23T18:05:44Z", "2024-01-23T18:05+00:00"],
  ["2024-01-23T18:05:44.123+0300", "2024-01-23T18:05+03:00"],
  ["2024-01-23 18:05", "2024-01-23T18:05"],
  ["20240123", "2024-01-23"],
  ["2024/01/23", "2024-01-23"],
  ["Tue, 23 Jan 2024 10:00:00 GMT", "2024-01-23T10:00+00:00"],
  ["January 23, 2024 6:15 pm", "2024-01-23T18:15"],
  ["Published 23rd January 2024", "2024-01-23"],
  ["12:30 a.m. on Jan. 3, 2023", "2023-01-03T00:30"],
  ["23/01/2024", "2024-01-23"],
  ["01/23/2024", "2024-01-23"],
  ["03.02.2024", "2024-02-03"],
  ["03/02/2024", null],
  ["2024-02-30", null],
  ["2023-02-29", null],
  ["yesterday", null],
  ["0000-00-00", null],
  ["", null],
];

for (const [stated, wanted] of cases) {
  test(`"${stated}" is ${wanted ?? "no certain date"}`, () => {
    assert.equal(parsePublished(stated), wanted);
  });
}

test("what comes out is a time of the one form, and comes out of itself", () => {
  fc.assert(
    fc.property(
      fc.date({ noInvalidDate: true, min: new Date("1900-01-01"), max: new Date("2100-01-01") }),
      (date) => {
        const found = parsePublished(date.toISOString());
        assert.match(found ?? "", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+00:00$/);
        assert.equal(parsePublished(found as string), found);
      },
    ),
  );
});

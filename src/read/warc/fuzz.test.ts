import assert from "node:assert/strict";
import { test } from "node:test";
import {
  array,
  asyncProperty,
  boolean,
  assert as check,
  constantFrom,
  integer,
  nat,
  record,
} from "fast-check";
import { makePage, makeRecord, makeWarc } from "../../../test/make-warc.ts";
import type { Found } from "../found.ts";
import { readHeld } from "../read-fetched.ts";

const records = ["Mosul", "Basra", "Kandor"].map((place) =>
  makeRecord({ uri: `https://news.example/${place}`, body: makePage(place) }),
);

const edit = record({
  at: nat(),
  length: nat({ max: 40 }),
  byte: integer({ min: 0, max: 255 }),
  kind: constantFrom("cut", "put", "set"),
});

function edited(
  bytes: Buffer,
  edits: readonly { at: number; length: number; byte: number; kind: string }[],
): Buffer {
  let now = bytes;
  for (const { at, length, byte, kind } of edits) {
    const from = at % (now.length + 1);
    if (kind === "put")
      now = Buffer.concat([now.subarray(0, from), Buffer.alloc(length, byte), now.subarray(from)]);
    else if (kind === "cut") now = Buffer.concat([now.subarray(0, from), now.subarray(from + length)]);
    else {
      now = Buffer.from(now);
      now.fill(byte, from, Math.min(from + length, now.length));
    }
  }
  return now;
}

function read(bytes: Uint8Array): Promise<Found[]> {
  return Array.fromAsync(readHeld({ uri: "x.warc.gz", bytes }));
}

test("whatever is done to one record, the others are read", async () => {
  await check(
    asyncProperty(array(edit, { minLength: 1, maxLength: 4 }), boolean(), async (edits, packed) => {
      const [first, second, third] = records.map((one) => makeWarc([one], { packed })) as [
        Buffer,
        Buffer,
        Buffer,
      ];
      const found = await read(Buffer.concat([first, edited(second, edits), third]));
      const uris = found.flatMap((one) => (one.kind === "article" ? [one.article.uri] : []));
      for (const place of ["Mosul", "Kandor"])
        assert.ok(uris.includes(`https://news.example/${place}`), `${place} is lost`);
    }),
    { numRuns: 150 },
  );
});

test("whatever is done to an archive, reading ends and says something", async () => {
  await check(
    asyncProperty(array(edit, { minLength: 1, maxLength: 10 }), boolean(), async (edits, packed) => {
      assert.ok((await read(edited(makeWarc(records, { packed }), edits))).length > 0);
    }),
    { numRuns: 150 },
  );
});

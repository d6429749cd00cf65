import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { batchesOf } from "../../web/src/ingest/batches.ts";

const megabyte = 1024 * 1024;

test("files go over in their order, in batches that the server takes", () => {
  const files = Array.from({ length: 1000 }, (_, at) => ({ at, size: 10 }));
  const batches = batchesOf(files);
  deepEqual(
    batches.map(({ length }) => length),
    [400, 400, 200],
  );
  deepEqual(batches.flat(), files);
});

test("large files are spread, and one too large alone still goes", () => {
  const files = [40, 30, 300, 1].map((size) => ({ size: size * megabyte }));
  deepEqual(
    batchesOf(files).map((batch) => batch.map(({ size }) => size / megabyte)),
    [[40], [30], [300], [1]],
  );
  equal(batchesOf([]).length, 0);
});

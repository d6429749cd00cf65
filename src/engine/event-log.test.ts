import assert from "node:assert/strict";
import { test } from "node:test";
import { openEventLog } from "./event-log.ts";

const revision = (number: number) => ({ kind: "revision", revision: number }) as const;

test("who reconnects hears what was missed, in order", () => {
  const log = openEventLog("a");
  for (const number of [1, 2, 3]) log.publish(revision(number));
  assert.deepEqual(
    log.since("a-1")?.map(({ id }) => id),
    ["a-2", "a-3"],
  );
  assert.deepEqual(log.since("a-3"), []);
});

test("an id of another run, or one no longer kept, cannot be gone on from", () => {
  const log = openEventLog("b");
  for (let number = 1; number <= 600; number++) log.publish(revision(number));
  assert.equal(log.since("a-1"), null);
  assert.equal(log.since("b-1"), null);
  assert.equal(log.since("b-101")?.length, 499);
  assert.deepEqual(log.latest(), [{ id: "b-600", event: revision(600) }]);
});

test("a listener hears events until it ends", () => {
  const log = openEventLog("a");
  const heard: string[] = [];
  const end = log.listen(({ id }) => heard.push(id));
  log.publish(revision(1));
  end();
  log.publish(revision(2));
  assert.deepEqual(heard, ["a-1"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { chronoTimes } from "./chrono.ts";
import { compromiseNames, compromiseQuotations } from "./compromise.ts";
import { winkText, winkTimes } from "./wink.ts";

test("peers' spans stand where their words stand", () => {
  const text = "He said, “We will go,” and left.\nAnna Lee came on Tuesday.";
  const words = (spans: readonly { start: number; end: number }[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(words(compromiseQuotations(text)), ["“We will go,”"]);
  assert.deepEqual(words(compromiseNames(text)), ["Anna Lee"]);
  assert.deepEqual(words(winkTimes(text)), ["Tuesday"]);
  assert.deepEqual(words(winkText(text.split("\n")[0] ?? "").sentences), [text.split("\n")[0]]);
});

test("chrono's certain parts make a TIMEX3 value", () => {
  const value = (text: string, past = false): string | undefined =>
    chronoTimes(text, { day: "2020-05-13", past })[0]?.label;
  assert.equal(value("last week"), "2020-W19");
  assert.equal(value("last month"), "2020-04");
  assert.equal(value("two years ago"), "2018");
  assert.equal(value("this morning"), "2020-05-13TMO");
  assert.equal(value("on Thursday"), "2020-05-14");
  assert.equal(value("on Thursday", true), "2020-05-07");
});

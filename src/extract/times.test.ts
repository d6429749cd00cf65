import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../annotate/annotate.ts";
import { resolveAgainst, resolveTimes } from "../lexicon/relative-time.ts";
import type { Article } from "../model/article.ts";
import type { Block } from "../model/block.ts";
import { type ExtractedTimes, extractTimes } from "./times.ts";

function read(text: string, published: string | null = "2024-05-08"): ExtractedTimes {
  const publishedBasis = published ? "metadata" : "none";
  const named = { id: "a", uri: null, outlet: null, title: null, byline: null, language: "en" };
  const article: Article = { ...named, published, publishedBasis, text };
  const blocks: Block[] = [...text.matchAll(/\S(?:.*\S)?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph",
    rule: "test",
  }));
  return extractTimes(annotate(article, blocks));
}

/** Words, value and days of every time of a text. */
function told(text: string, published?: string | null): string[] {
  return read(text, published).times.map(
    (time) => `${text.slice(time.start, time.end)} = ${time.value} ${time.from ?? "-"}..${time.to ?? "-"}`,
  );
}

test("weekdays lie in the past unless the verb puts them ahead", () => {
  assert.deepEqual(told("Shells hit the mill on Wednesday. Envoys will meet on Friday."), [
    "Wednesday = 2024-05-08 2024-05-08..2024-05-08",
    "Friday = 2024-05-10 2024-05-10..2024-05-10",
  ]);
  assert.deepEqual(told("The depot burned on Thursday night."), [
    "Thursday night = 2024-05-02TNI 2024-05-02..2024-05-02",
  ]);
});

test("a plan that stands puts its weekday ahead", () => {
  assert.deepEqual(told("The mayor is to appear in court on Friday. A ruling is expected on Monday."), [
    "Friday = 2024-05-10 2024-05-10..2024-05-10",
    "Monday = 2024-05-13 2024-05-13..2024-05-13",
  ]);
});

test("halves and quarters of a unit are not the whole unit", () => {
  assert.deepEqual(told("It burned for half an hour, then two and a half hours. A quarter-century passed."), [
    "half an hour = PT30M -..-",
    "two and a half hours = PT2H30M -..-",
    "A quarter-century = P25Y -..-",
  ]);
});

test("a march is no month, the eve of a holiday is not the holiday, a second day shares its month", () => {
  assert.deepEqual(told("The March for Bread ended on Christmas Eve."), []);
  assert.deepEqual(told("They met on April 24 and 25. On April 2 and 3 people were hurt."), [
    "April 24 = 2024-04-24 2024-04-24..2024-04-24",
    "25 = 2024-04-25 2024-04-25..2024-04-25",
    "April 2 = 2024-04-02 2024-04-02..2024-04-02",
  ]);
});

test("a day of a month takes the year of publication or the one before", () => {
  assert.deepEqual(told("The bridge fell on Dec. 30.", "2024-01-05"), [
    "Dec. 30 = 2023-12-30 2023-12-30..2023-12-30",
  ]);
  assert.deepEqual(told("The base was shelled in late March."), [
    "late March = 2024-03 2024-03-21..2024-03-31",
  ]);
});

test("the days of a range belong together", () => {
  assert.deepEqual(told("Between 3 and 5 May the town was shelled."), [
    "3 = 2024-05-03 2024-05-03..2024-05-05",
    "5 May = 2024-05-05 2024-05-05..2024-05-05",
  ]);
  assert.deepEqual(told("Clashes lasted from Monday to Tuesday."), [
    "Monday = 2024-05-06 2024-05-06..2024-05-07",
    "Tuesday = 2024-05-07 2024-05-07..2024-05-07",
  ]);
});

test("narrative times count from the day last spoken of", () => {
  assert.deepEqual(told("A raid struck on 2 April 2023. Two days earlier a convoy had burned."), [
    "2 April 2023 = 2023-04-02 2023-04-02..2023-04-02",
    "Two days earlier = 2023-03-31 2023-03-31..2023-03-31",
  ]);
});

test("overnight reaches back to the evening before; the past hours end at publication", () => {
  assert.deepEqual(told("The port was hit overnight. In the past 48 hours nine people died."), [
    "overnight = 2024-05-08TNI 2024-05-07..2024-05-08",
    "the past 48 hours = PT48H 2024-05-06..2024-05-08",
  ]);
  assert.deepEqual(told("It struck in the early hours of Sunday."), [
    "the early hours of Sunday = 2024-05-05TMO 2024-05-05..2024-05-05",
  ]);
});

test("ages, counts and days that do not exist are no times", () => {
  assert.deepEqual(
    told("A 34-year-old driver died. They fired 2000 rockets, and 31 February is no day."),
    [],
  );
});

test("without a day of publication nothing relative is dated, and a later one dates it", () => {
  const { times, published } = read("The camp was struck on Tuesday. The previous day a drone fell.", null);
  assert.equal(published, null);
  assert.deepEqual(
    times.map((time) => [time.value, time.from]),
    [
      ["XXXX-WXX-2", null],
      ["XXXX-XX-XX", null],
    ],
  );
  const [first] = times;
  assert.ok(first);
  assert.equal(resolveAgainst(first, "2024-05-08").from, "2024-05-07");
  assert.deepEqual(
    resolveTimes(times, "2024-05-08").map((time) => time.from),
    ["2024-05-07", "2024-05-06"],
  );
});

test("the day of publication is read where it is stated", () => {
  const updated = read("Shells hit the mill on Tuesday.\n\nUpdated: March 6, 2024", null);
  assert.deepEqual([updated.published, updated.publishedBasis], ["2024-03-06", "stated"]);
  assert.equal(updated.times[0]?.value, "2024-03-05");
  const quoted = read("He was born on March 6, 1984, his lawyer said.", null);
  assert.equal(quoted.published, null);
});

test("weekday and date together tell the year", () => {
  const { published, publishedBasis, publishedRule, times } = read(
    "Rockets hit the plant on Tuesday (Feb 6). Crews left on Monday evening.",
    null,
  );
  assert.deepEqual([published, publishedBasis], ["2024-02-06", "inferred"]);
  assert.equal(publishedRule, "published/weekday-and-date-in-latest-year");
  assert.deepEqual(
    times.map((time) => time.value),
    ["2024-02-06", "2024-02-05TEV"],
  );
  assert.equal(read("In 2018 a blast hit the plant on Tuesday (Feb 6).", null).published, "2018-02-06");
});

const words = fc.constantFrom(
  ..."on in the last next Tuesday Jan. May 3 31 2024 1990s two weeks ago days earlier overnight - , ( ) to and a.m. 10:40 GMT third quarter year this every \n\n".split(
    " ",
  ),
);

test("times lie inside the text, in order and apart, whatever the text", () => {
  const texts = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("2024-02-29", "0001-01-01", "9999-12-31", null), (text, published) => {
      let end = 0;
      for (const time of read(text, published).times) {
        assert.ok(time.start >= end && time.end > time.start && time.end <= text.length);
        assert.ok(time.from === null || time.to === null || time.from <= time.to);
        end = time.end;
      }
    }),
    { numRuns: 300 },
  );
});

test("every rule finds its own example", async () => {
  const { findTimes, timeRules } = await import("./times-rules.ts");
  for (const { example, id } of timeRules) {
    const text = example.replace(/^\S+ in "(.*)"$/, "$1");
    assert.ok(
      findTimes(text, 0, text.length).some((time) => time.rule === id),
      `${id}: ${example}`,
    );
  }
});

test("a day, month and year with points between them are a date, above the text also that of publication", () => {
  assert.equal(read("The bridge was shut on 29.06.2023.").times[0]?.value, "2023-06-29");
  assert.equal(read("The pump runs version 45.13.2023.").times.length, 0);
  const page = read("Bridge shut\n\n29.06.2023 00:12\n\nThe bridge was shut on Tuesday.", null);
  assert.deepEqual([page.published, page.publishedBasis], ["2023-06-29", "stated"]);
});

test("the end of a span of hours lies where its verb puts it", () => {
  const text = "From 2:08 a.m. until 3:15 a.m. on Saturday, the mill was hit.";
  assert.ok(read(text).times.some((time) => time.from === "2024-05-04"));
});

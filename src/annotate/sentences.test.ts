import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceRanges } from "./sentences.ts";
import { tokenSpans } from "./tokenize.ts";

function sentences(text: string): string[] {
  const tokens = tokenSpans(text, { start: 0, end: text.length });
  return sentenceRanges({ text, tokens }).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

/** Sentences parted by ` | `. */
const cases: readonly string[] = [
  "Lt. Col. J. R. Hale spoke. | He left on Jan. 3 at 4 a.m. for St. Anton.",
  "The U.S. Army denied it. | It was in the U.S. | The army said so.",
  "The army of the U.S. attacked.",
  "“It was calm.” | He left.",
  '"It was calm." | The town slept.',
  "«It was calm.» | The town slept.",
  "“Why?” he asked. | Nobody knew.",
  "He said “no. | They fled.",
  "Prices rose 3.5 percent… and fell again. | Then nothing.",
  "Was it bombed? | Yes! | By whom?",
  "al-Shabaab fled. | al-Shabaab returned.",
  "Acme Inc. said so. | Acme Inc. | The firm closed.",
  "He was first. | 12 people died.",
  "No. 5 was hit. | He said no. | They left.",
  "It ended (he fled.) | The town slept.",
  "TWO DIED. | THREE WERE HURT NEAR ST. ANTON.",
  "He came from Basra. | [12] Later he left.",
  "Mr. Hale and Mrs. Hale, of Kent, Conn., died.",
  "The rocket fell at 3 p.m. | Police came.",
  "The rocket fell at 3 p.m. Tuesday.",
];

for (const marked of cases) {
  const text = marked.replaceAll(" | ", " ");
  test(`sentences of: ${text}`, () => {
    const expected = marked.includes("[12]")
      ? ["He came from Basra. [12]", "Later he left."]
      : marked.split(" | ");
    assert.deepEqual(sentences(text), expected);
  });
}

test("a run without an end is cut, a list item keeps its number, an empty line parts", () => {
  assert.ok(sentences("word ".repeat(1000)).length > 2);
  assert.deepEqual(sentences("1. Troops left. 2. They came back."), [
    "1. Troops left.",
    "2. They came back.",
  ]);
  assert.deepEqual(sentences("Market hit by rocket\n\nTroops left"), ["Market hit by rocket", "Troops left"]);
  assert.deepEqual(sentences("A wrapped line of prose that goes on for quite a while\nand ends here."), [
    "A wrapped line of prose that goes on for quite a while\nand ends here.",
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Name } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import { slice } from "../model/span.ts";
import { annotate } from "./annotate.ts";

function article(text: string): Article {
  return {
    id: "a",
    uri: null,
    outlet: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text,
  };
}

function names(text: string): readonly Name[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: "paragraph" as const,
    rule: "test",
  }));
  return annotate(article(text), blocks).names;
}

/** "type: words" of every name. */
function told(text: string): string[] {
  return names(text).map((name) => `${name.type}: ${slice(text, name)}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    "Shares in Veltrona fell 4 percent after the firm cut its forecast, analysts at Osk Partners said.",
    ["organization: Veltrona", "organization: Osk Partners"],
  ],
  [
    "Residents of Tell al-Hamra said they feared that the rebels would attack Marsiq next.",
    ["place: Tell al-Hamra", "place: Marsiq"],
  ],
  ["Brigadier Idris al-Tamimi said the road was cut.", ["person: Idris al-Tamimi"]],
  ["Leeds midfielder Owen Trask was sent off in the 40th minute of the match.", ["person: Owen Trask"]],
];

for (const [text, wanted] of cases) {
  test(`names of: ${text.slice(0, 50)}`, () => {
    const found = told(text);
    for (const one of wanted) assert.ok(found.includes(one), `${one} not in ${found.join(", ")}`);
  });
}

test("a club is a body in tables of results and a town elsewhere", () => {
  const results =
    "Results of second division soccer matches played on Sunday:\nLeeds 2 Stuttgart 1\nMarseille 0 Leeds 0\nStuttgart 1 Marseille 1";
  assert.ok(told(results).includes("organization: Stuttgart"), told(results).join(", "));
  assert.ok(told("Four people were wounded in Stuttgart on Sunday.").includes("place: Stuttgart"));
});

test("what the lexicon knows keeps its type and its actor", () => {
  const text = "The Houthis fired on Baghdad, and Washington condemned Hezbollah.";
  const actors = names(text).map((name) => name.actor);
  assert.ok(
    actors.every((actor) => actor !== null),
    told(text).join(", "),
  );
});

const piece = fc.constantFrom(
  "Tarek",
  "Haddad",
  "the",
  "of",
  "(",
  ")",
  ",",
  "UN",
  "-",
  "al-Qaim",
  "3",
  "said",
  "Bank",
  ".",
  "\u{D800}",
);

test("names lie inside the text, in order and disjoint, whatever the words", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      let end = 0;
      for (const name of names(text)) {
        assert.ok(name.start >= end && name.end > name.start && name.end <= text.length);
        assert.ok(name.to > name.from);
        end = name.end;
      }
    }),
    { numRuns: 200 },
  );
});

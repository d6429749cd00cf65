import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import type { Difference, Utterance } from "../../src/model/dossier.ts";
import { stretchesOf } from "../../web/src/quotes/stretches.ts";

function difference(a: string, b: string, effect: Difference["effect"]): Difference {
  return { kind: "substitution", a, b, effect, rule: "rule", between: [0, 1] };
}

function utterance(texts: readonly string[], differences: readonly Difference[]): Utterance {
  const renderings = texts.map((text, index) => ({
    article: `a${index}`,
    start: 0,
    end: text.length,
    text,
    speaker: null,
  }));
  return { id: "u", speaker: null, verdict: "altered", renderings, differences };
}

function shown(of: Utterance): (readonly [string, string | null])[][] {
  return stretchesOf(of).map((parts) =>
    parts.map(({ text, difference: found }) => [text, found?.effect ?? null]),
  );
}

test("the words that differ are cut out of both renderings", () => {
  const said = utterance(
    ["We will not leave, and we will answer.", "We will leave, and we will respond."],
    [difference("not", "", "meaning"), difference("answer", "respond", "wording")],
  );
  deepEqual(shown(said), [
    [
      ["We will ", null],
      ["not", "meaning"],
      [" leave, and we will ", null],
      ["answer", "wording"],
      [".", null],
    ],
    [
      ["We will leave, and we will ", null],
      ["respond", "wording"],
      [".", null],
    ],
  ]);
});

test("words parted by punctuation in the text are found, parts of longer words are not", () => {
  const said = utterance(
    ["to the north, where the camp lies", "norther than the north where"],
    [difference("north where", "north", "wording")],
  );
  deepEqual(shown(said)[0]?.[1], ["north, where", "wording"]);
  deepEqual(shown(said)[1], [
    ["norther than the ", null],
    ["north", "wording"],
    [" where", null],
  ]);
});

test("no words are lost, whatever the differences say", () => {
  const texts = ["a (b) [c] a", "a b c"];
  const said = utterance(texts, [
    difference("(b)", "b c", "meaning"),
    difference("b", "b", "wording"),
    difference("nowhere", "a", "wording"),
  ]);
  for (const [index, parts] of stretchesOf(said).entries()) {
    equal(parts.map(({ text }) => text).join(""), texts[index]);
  }
});

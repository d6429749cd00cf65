import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAnalysis } from "../../test/make-analysis.ts";
import type { Analysis } from "../model/analysis.ts";
import { findUtterances } from "./utterances.ts";

/** An article whose words in marks are direct quotations of nobody named. */
function quoting(uri: string, text: string): Analysis {
  const quotes = [...text.matchAll(/“([^”]+)”/g)].map((match, index) => ({
    id: `q${index + 1}`,
    kind: "direct" as const,
    content: [{ start: match.index + 1, end: match.index + match[0].length - 1 }],
    cue: null,
    speaker: null,
    attribution: "a0",
  }));
  return makeAnalysis({ text, uri, quotes });
}

function renderings(...analyses: Analysis[]): string[] {
  return findUtterances(analyses, new Map()).map(
    (one) => `${one.verdict}: ${one.renderings.map(({ text }) => text).join(" / ")}`,
  );
}

test("two translations are one utterance although numbers and endings differ", () => {
  const found = renderings(
    quoting("a", "“Four kites were launched,” they said."),
    quoting("b", "“Forty kites were sent,” they said."),
  );
  assert.deepEqual(found, ["altered: Four kites were launched, / Forty kites were sent,"]);
});

test("a statement's own sentence in the first person is an utterance where another article quotes it, never alone", () => {
  const statement = makeAnalysis({ text: "We did not target the old mill.", uri: "a" });
  const report = quoting("b", "“We targeted the old mill,” they said.");
  assert.deepEqual(renderings(statement, report), [
    "altered: We did not target the old mill. / We targeted the old mill,",
  ]);
  const other = makeAnalysis({ text: "We did not target the old mill at all.", uri: "c" });
  assert.deepEqual(renderings(statement, other), []);
});

/** An article that reports what nobody named said, after "said that". */
function telling(uri: string, text: string): Analysis {
  const start = text.indexOf("said that ") + "said that ".length;
  const content = [{ start, end: text.length - 1 }];
  const quote = { id: "q1", kind: "indirect" as const, content, cue: null, speaker: null, attribution: "a0" };
  return makeAnalysis({ text, uri, quotes: [quote] });
}

test("reported speech is a rendering where another article quotes it, and a dropped not in it is told", () => {
  const quoted = quoting("a", "“We have not opened the old weir tonight,” they said.");
  const told = telling("b", "The keepers said that they had opened the old weir tonight.");
  assert.deepEqual(renderings(quoted, told), [
    "altered: We have not opened the old weir tonight, / they had opened the old weir tonight",
  ]);
  assert.deepEqual(
    renderings(told, telling("c", "Others said that they had opened the old weir tonight.")),
    [],
  );
});

test("a quotation broken in two lacks nothing that its other half has", () => {
  const whole = quoting("a", "“Truly the keepers left no stone of the weir unturned,” they said.");
  const broken = quoting("b", "“Truly the keepers left,” they said, “no stone of the weir unturned.”");
  const [found] = findUtterances([whole, broken], new Map());
  assert.equal(found?.renderings.length, 3);
  assert.equal(found?.verdict, "cut");
});

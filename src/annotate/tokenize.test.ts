import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenSpans } from "./tokenize.ts";

function tokens(text: string): string[] {
  return tokenSpans(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));
}

const cases: readonly (readonly [string, string])[] = [
  ["He didn't; they can’t; we cannot.", "He|did|n't|;|they|ca|n’t|;|we|can|not|."],
  ["Basra’s militants’ it's", "Basra|’s|militants|’|it|'s"],
  ["near Al-Qa’im and Sana'a", "near|Al-Qa’im|and|Sana'a"],
  ["a 6-year-old, 12-15-year-old and 90-minute", "a|6-year-old|,|12-15-year-old|and|90-minute"],
  ["$1.5m, €5bn, 155mm, 10-15km, 3pm", "$|1.5|m|,|€|5|bn|,|155|mm|,|10|-|15|km|,|3|pm"],
  ["at 3:10 a.m. on Jan. 23, 2024", "at|3:10|a.m.|on|Jan.|23|,|2024"],
  ["F-16s, S-300, M4, 5th, 1980s, 24/7", "F-16s|,|S-300|,|M4|,|5th|,|1980s|,|24/7"],
  ["Lt. Gen. J. R. Jones of the U.S. Army", "Lt.|Gen.|J.|R.|Jones|of|the|U.S.|Army"],
  ["No. 5 but no. Then", "No.|5|but|no|.|Then"],
  ["on X.", "on|X|."],
  [
    "Lund, W.Va. -- Ray, D-W.Va., and Roe, R-S.C., left",
    "Lund|,|W.Va.|--|Ray|,|D-W.Va.|,|and|Roe|,|R-S.C.|,|left",
  ],
  ["of class-A. Then", "of|class-A|.|Then"],
  ["calm.He left", "calm|.|He|left"],
  ["see https://example.org/a?b=c. Or example.com", "see|https://example.org/a?b=c|.|Or|example.com"],
  ["«Go» he said… then -- left...", "«|Go|»|he|said|…|then|--|left|..."],
  ["1,200.5 or .5 of 2024-01-23", "1,200.5|or|.5|of|2024-01-23"],
];

for (const [text, expected] of cases) {
  test(`tokens of ${text}`, () => assert.equal(tokens(text).join("|"), expected));
}

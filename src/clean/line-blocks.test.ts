import assert from "node:assert/strict";
import { test } from "node:test";
import { slice } from "../model/span.ts";
import { readLine } from "./line.ts";
import { lineBlocks } from "./line-blocks.ts";

/** The parts of one paragraph as `kind: words`. */
function parts(text: string): string[] {
  const line = readLine(text, { start: 0, end: text.length, gap: false }, 0);
  const verdict = { kind: "paragraph", rule: "sentence" } as const;
  return lineBlocks(line, { text, verdict, first: true }).map(
    (block) => `${block.kind}: ${slice(text, block)}`,
  );
}

const openings: readonly (readonly [string, string, string | null])[] = [
  ["KYIV, Jan 3 (Reuters) - Power is back.", "KYIV, Jan 3", "(Reuters) -"],
  ["KHARTOUM, Sudan (AP) — Power is back.", "KHARTOUM, Sudan", "(AP) —"],
  ["Kyiv (dpa) - Power is back.", "Kyiv", "(dpa) -"],
  ["MOSCOW. May 3 (Interfax) - Power is back.", "MOSCOW. May 3", "(Interfax) -"],
  ["Kyiv, Ukraine (CNN)Power is back.", "Kyiv, Ukraine", "(CNN)"],
  ["Bogota, Mar 3 (EFE).- Power is back.", "Bogota, Mar 3", "(EFE).-"],
  ["DEIR EZ-ZOR, Syria – Power is back.", "DEIR EZ-ZOR, Syria –", null],
  ["Baghdad: Power is back.", "Baghdad:", null],
  ["TAIZ, Yemen (May 3, 2024) – Power is back.", "TAIZ, Yemen (May 3, 2024) –", null],
];

for (const [text, dateline, credit] of openings) {
  test(`a paragraph opens with the dateline ${dateline}`, () => {
    const expected = [`dateline: ${dateline}`, ...(credit ? [`credit: ${credit}`] : [])];
    assert.deepEqual(parts(text), [...expected, "paragraph: Power is back."]);
  });
}

test("an agency's mark alone is a credit", () => {
  assert.deepEqual(parts("(Reuters) - Power is back."), ["credit: (Reuters) -", "paragraph: Power is back."]);
});

const whole = [
  "The Mountain Rescue Service (MRS) also sent a team to the valley.",
  "Tuesday – The Day of the Flood – is what they call it.",
  "WATCHMEN said that the gate was open.",
  "He left (as he had said) at noon.",
];

for (const text of whole) {
  test(`no dateline or credit is seen in "${text}"`, () => {
    assert.deepEqual(parts(text), [`paragraph: ${text}`]);
  });
}

const closings: readonly (readonly [string, string])[] = [
  ["(With inputs from agencies)", "credit: (With inputs from agencies)"],
  ["(Reporting by A. Lind; Editing by B. Marsh)", "credit: (Reporting by A. Lind; Editing by B. Marsh)"],
  ["(AFP)", "credit: (AFP)"],
  ["— Reuters", "credit: — Reuters"],
  ["Ana Lind in Oslo contributed to this report.", "credit: Ana Lind in Oslo contributed to this report."],
  ["Follow us on Telegram for more.", "promo: Follow us on Telegram for more."],
  ["ALSO READ: Five ways to cook okra", "promo: ALSO READ: Five ways to cook okra"],
];

for (const [end, block] of closings) {
  test(`a paragraph closes with ${block}`, () => {
    assert.deepEqual(parts(`The bridge is shut. ${end}`), ["paragraph: The bridge is shut.", block]);
  });
}

test("several notes at the end are taken off one by one", () => {
  assert.deepEqual(parts("The bridge is shut. (AP) Sign up for our newsletter. Subscribe now."), [
    "paragraph: The bridge is shut.",
    "credit: (AP)",
    "promo: Sign up for our newsletter.",
    "promo: Subscribe now.",
  ]);
});

test("speech at the end is never taken for the page's voice", () => {
  const text = "She turned to the crowd. “Follow us and download our app,” she joked.";
  assert.deepEqual(parts(text), [`paragraph: ${text}`]);
});

test("the page's headline run together with the first paragraph is a block of its own", () => {
  const title = "Four hurt in Elm Park shooting - Courier News";
  const text = "Four hurt in Elm Park shooting Police seek three men. News came late.";
  const line = readLine(text, { start: 0, end: text.length, gap: false }, 0);
  const verdict = { kind: "paragraph", rule: "sentence" } as const;
  const blocks = lineBlocks(line, { text, verdict, first: true, title });
  assert.deepEqual(
    blocks.slice(0, 2).map((block) => `${block.kind}: ${slice(text, block)}`),
    ["heading: Four hurt in Elm Park shooting", "paragraph: Police seek three men. News came late."],
  );
});

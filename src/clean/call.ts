import { boilerplate, phraseWords } from "../lexicon/boilerplate.ts";
import type { BoilerplateRow } from "../lexicon/boilerplate-row.ts";
import {
  callThreshold,
  linkWeight,
  longLine,
  longLineWeight,
  openEndWeight,
  type SignalRow,
  signals,
} from "../lexicon/boilerplate-signals.ts";
import type { Verdict } from "./verdict.ts";

const byWord = new Map<string, SignalRow[]>();
for (const row of signals) {
  for (const word of row.words) byWord.set(word, [...(byWord.get(word) ?? []), row]);
}

const quoted = /“[^“”]*”|"[^"]*"|«[^«»]*»|‘[^‘’]{12,}’/g;
const link =
  /https?:\/\/|\bwww\.|\b[\w-]+\.(?:com|org|net|co|tv|news|info|ly|me)\b|[\w.-]+@[\w-]+\.|(?:^|\s)@\w{3,}/;
const strongWords = 30;

/** The phrase that opens `words`, stands anywhere in a short sentence, or is all of it. */
export function furniturePhrase(
  words: readonly string[],
  reach: number = strongWords,
): BoilerplateRow | null {
  if (words.length > reach) {
    const opening = boilerplate.longest(words, 0)?.values.find((row) => row.at === "start");
    return opening && words.length <= 2 * reach ? opening : null;
  }
  for (const { from, to, values } of boilerplate.matches(words)) {
    for (const row of values) {
      if (row.at === "any") return row;
      if (row.at === "start" && from === 0) return row;
      if ((row.at === "whole" || row.at === "label") && from === 0 && to === words.length) return row;
    }
  }
  return null;
}

/** Sum of the signals that the site itself calls on its reader. */
export function callScore(text: string): number {
  const plain = text.replace(quoted, " ");
  const words = phraseWords(plain);
  const met = new Map<SignalRow, Set<string>>();
  for (const [at, word] of words.entries()) {
    for (const row of byWord.get(word) ?? []) {
      if (row.opens && at > 0 && !(at === 1 && words[0] === "please")) continue;
      const seen = met.get(row) ?? new Set<string>();
      met.set(row, seen.add(word));
    }
  }
  let score = 0;
  for (const [row, seen] of met) score += row.weight * Math.min(seen.size, row.most);
  if (/[.@:]\S/.test(plain) && link.test(plain)) score += linkWeight;
  if (!/[.!?]\W*$/.test(text)) score += openEndWeight;
  if (words.length > longLine) score += longLineWeight;
  return score;
}

/** Whether a sentence is the page's voice and not the report's. */
export function pageVoice(text: string): Verdict | null {
  const row = furniturePhrase(phraseWords(text.replace(quoted, " ")));
  if (row) return { kind: row.kind, rule: row.id };
  return callScore(text) >= callThreshold - 1e-9 ? { kind: "promo", rule: "call-to-reader" } : null;
}

const firstSentence = /^.{20,400}?[.!?]["”’»)]*\s+(?=["“([©>\p{Lu}])/u;

/** Whether a line of several sentences opens with one that the page would not say of itself. */
export function opensAsReport(text: string): boolean {
  const first = firstSentence.exec(text)?.[0];
  if (first === undefined || first.split(" ").length < 6) return false;
  return callScore(first) <= 0.2 && !furniturePhrase(phraseWords(first.replace(quoted, " ")));
}

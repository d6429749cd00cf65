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

const callers: ReadonlySet<string> = new Set(
  signals.filter((row) => row.speaks > 0).flatMap((row) => row.words),
);

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

/** Positions among the words of a text at which its sentences begin; "please" does not count as a beginning. */
function beginnings(sentences: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const words of sentences) {
    found.add(words[0] === "please" ? at + 1 : at);
    at += words.length;
  }
  return found;
}

/** Sum of the signals that the site itself calls on its reader; 0 where nobody is called on. */
export function callScore(text: string): number {
  const plain = text.replace(quoted, " ");
  const sentences = plain.split(/[.!?…]\s+/).map(phraseWords);
  const opens = beginnings(sentences);
  const words = sentences.flat();
  const met = new Map<SignalRow, Set<string>>();
  for (const [at, word] of words.entries()) {
    for (const row of byWord.get(word) ?? []) {
      if (row.opens && !opens.has(at)) continue;
      const seen = met.get(row) ?? new Set<string>();
      met.set(row, seen.add(word));
    }
  }
  if (![...met].some(([row, seen]) => row.speaks > 0 && seen.size >= row.speaks)) return 0;
  let score = 0;
  for (const [row, seen] of met) score += row.weight * Math.min(seen.size, row.most);
  if (/[.@:]\S/.test(plain) && link.test(plain)) score += linkWeight;
  if (!/[.!?]\W*$/.test(text)) score += openEndWeight;
  if (words.length > longLine) score += longLineWeight;
  return score;
}

/** Whether the words are names of buttons and nothing else ("Share Facebook Twitter"). */
function isButtonRun(words: readonly string[]): boolean {
  let buttons = 0;
  for (let at = 0; at < words.length; buttons++) {
    const match = boilerplate.longest(words, at);
    if (!match?.values.some((row) => row.at === "whole" && row.kind === "form")) return false;
    at = match.to;
  }
  return buttons >= 2;
}

/** Whether a sentence is the page's voice and not the report's. */
export function pageVoice(text: string): Verdict | null {
  const words = phraseWords(text.replace(quoted, " "));
  if (words.length <= strongWords && isButtonRun(words)) return { kind: "form", rule: "button-run" };
  const row = furniturePhrase(words);
  if (row) return { kind: row.kind, rule: row.id };
  if (!words.some((word) => callers.has(word))) return null;
  return callScore(text) >= callThreshold - 1e-9 ? { kind: "promo", rule: "call-to-reader" } : null;
}

const firstSentence = /^.{20,400}?[.!?]["”’»)]*\s+(?=["“([©>\p{Lu}])/u;

/** Whether a line of several sentences opens with one that the page would not say of itself. */
export function opensAsReport(text: string): boolean {
  const first = firstSentence.exec(text)?.[0];
  if (first === undefined || first.split(" ").length < 6) return false;
  return callScore(first) <= 0.2 && !furniturePhrase(phraseWords(first.replace(quoted, " ")));
}

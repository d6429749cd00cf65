import { beForms, getForms, haveForms } from "../lexicon/clause-words.ts";
import type { WordView } from "./word-view.ts";

export type Voice = "active" | "passive" | "open";

/** How the verb form at `at` is meant, by the auxiliaries before it; "open" where a bare form leaves it to the sentence. */
export function voiceAt(
  { words, tokens }: WordView,
  at: number,
  floor: number,
): { voice: Voice; start: number } {
  let start = at;
  while (
    start - 1 >= floor &&
    start > at - 6 &&
    isBetween(words[start - 1] as string, tokens[start - 1]?.pos ?? "")
  )
    start--;
  if (/ing$/.test(words[at] as string))
    return { voice: words[at - 1] === "being" ? "passive" : "active", start };
  const before = words[start - 1] ?? "";
  const held = start - 1 >= floor ? before : "";
  if (beForms.has(held) || getForms.has(held))
    return { voice: "passive", start: auxiliaryStart(words, start - 1, floor) };
  if (haveForms.has(held)) return { voice: "active", start: start - 1 };
  return { voice: "open", start };
}

function isBetween(word: string, pos: string): boolean {
  return pos === "ADV" || word === "not" || word === "n't" || /ly$/.test(word);
}

function auxiliaryStart(words: readonly string[], at: number, floor: number): number {
  let start = at;
  while (
    start - 1 >= floor &&
    /^(?:have|has|had|having|been|be|being|may|might|could|would|will|must|should|can|to|not|n't|also|were|was|later|then|allegedly|reportedly)$/.test(
      words[start - 1] as string,
    )
  )
    start--;
  return start;
}

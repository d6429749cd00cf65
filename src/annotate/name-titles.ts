import { titles } from "../lexicon/titles.ts";
import { WordSet } from "../text/word-set.ts";
import { type NameView, phraseOf, startsWithCapital } from "./name-view.ts";

const longestTitle = 4;
const firstWords = new WordSet([...titles.keys()].map((title) => title.split(" ", 1)[0] ?? ""));

/** The token after the title that starts at `at`, or `at` where none does; a mere role ("striker") is none with a capital. */
export function titleEnd(view: NameView, at: number, limit: number): number {
  if (!firstWords.has(view.words[view.firstWord[at] as number] ?? "")) return at;
  for (let to = Math.min(at + longestTitle, limit); to > at; to--) {
    const kind = titles.get(phraseOf(view, at, to));
    if (kind && (kind !== "role" || !startsWithCapital(view.tokens[at]?.text ?? ""))) return to;
  }
  return at;
}

/** Whether a title, small or capital, ends just before `at` and belongs to a name there. */
export function isTitled(view: NameView, at: number, from: number): boolean {
  for (let start = Math.max(from, at - longestTitle); start < at; start++) {
    if (titleEnd(view, start, at) === at) return true;
  }
  return false;
}

import { intentWords, promisedRoots, refusedRoots, threatenedRoots } from "../lexicon/political-acts.ts";
import type { VerbGroup } from "../model/annotated-article.ts";
import type { WordView } from "./word-view.ts";

function isMeant({ words }: WordView, { from, to, tense, modal }: VerbGroup): boolean {
  if (modal === "will" || modal === "shall" || tense === "future") return true;
  if (modal === "would") return true;
  if (tense !== "infinitive") return false;
  for (let at = from - 1; at >= 0 && at > from - 3; at--)
    if (intentWords.has(words[at] as string)) return true;
  return to === from;
}

/** What an act comes to when its verb is only meant, denied or said to be due: a promise, a threat, a refusal, a demand. */
export function meantRoot(view: WordView, group: VerbGroup, root: string): string | null {
  const longer = view.words.slice(group.from, group.to + 2).join(" ");
  if (group.negated || /\bno longer\b/.test(longer)) return refusedRoots.has(root) ? "12" : null;
  if (group.modal === "must") return "10";
  if (group.modal === "should") return "02";
  if (!isMeant(view, group)) return group.modal === null ? root : null;
  if (promisedRoots.has(root)) return "03";
  return threatenedRoots.has(root) ? "13" : root;
}

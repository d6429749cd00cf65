import { type Draft, isNominal, lowerOf, tagOf, verbOf } from "./draft.ts";

const objectStart: ReadonlySet<string> = new Set(["DET", "PRON", "NUM", "PROPN", "SCONJ"]);

function isPlural(draft: Draft, at: number): boolean {
  return /(?:[^s]s|men|people|police|children)$/.test(lowerOf(draft, at)) && tagOf(draft, at) === "NOUN";
}

/** How like a verb the noun at `at` stands: 2 before an object that is sure, 1 before a likely one, 0 else. */
function verbness(draft: Draft, at: number): number {
  const counted = tagOf(draft, at - 1) === "NUM" && at - 1 === draft.from;
  if (tagOf(draft, at) !== "NOUN" || !draft.words[at]?.form.canBeVerb) return 0;
  const form = verbOf(draft, at);
  if (counted) return form.base && tagOf(draft, at + 1) === "ADP" ? 1 : 0;
  if (!isNominal(draft, at - 1)) return 0;
  const plural = isPlural(draft, at - 1);
  if (!(form.third && !plural) && !(form.base && plural)) return 0;
  const next = tagOf(draft, at + 1);
  if (plural && at === draft.from + 1 && next === "NOUN") return 1;
  if (objectStart.has(next)) return 2;
  return (next === "ADJ" && isNominal(draft, at + 2)) ||
    (form.third && next === "NOUN" && isPlural(draft, at + 1))
    ? 1
    : 0;
}

/** Whether a verb stands there already; "police say" at the end is none of the sentence's own. */
function hasVerb(draft: Draft): boolean {
  for (let at = draft.from; at < draft.to; at++) {
    const tag = tagOf(draft, at);
    if (at >= draft.to - 4 && /^sa(?:y|ys|id)$/.test(lowerOf(draft, at))) continue;
    if (tag === "AUX" || (tag === "VERB" && !verbOf(draft, at).gerund)) return true;
  }
  return false;
}

/** The noun that must be the verb of a sentence that has none ("US strikes three sites", "The office hosts an event"); -1 if none is. */
export function hiddenVerb(draft: Draft): number {
  if (draft.to - draft.from < 3 || hasVerb(draft)) return -1;
  let best = -1;
  let most = 0;
  for (let at = draft.from + 1; at < draft.to - 1; at++) {
    const score = verbness(draft, at);
    if (score > most) {
      best = at;
      most = score;
    }
  }
  return best;
}

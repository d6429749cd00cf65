import { clauseOpeners, countingForms, reportingForms } from "../lexicon/clause-words.ts";
import { memberBefore } from "./list-asides.ts";
import { opensClause } from "./people-groups.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import type { WordView } from "./word-view.ts";

/** Where a bracket that closes at `at` opened, or `at`. */
export function openerOf({ view, sentence }: PeopleSentence, at: number): number {
  for (let next = at - 1; next >= sentence.from && next > at - 30; next--) {
    if (view.words[next] === "(" || view.words[next] === "[") return next;
  }
  return at;
}

/** Behind a lone comma a subject is cut off by a parenthesis: the token before the parenthesis, or null. */
function beforeParenthesis({ view, sentence, endingAt }: PeopleSentence, comma: number): number | null {
  for (let at = comma - 1; at > sentence.from; at--) {
    if (view.words[at] !== ",") continue;
    if (/^\d+$/.test(view.words[at - 1] ?? "") && !endingAt.has(at)) continue;
    return endingAt.has(at) || view.chunkEndingAt[at] !== undefined ? at : null;
  }
  return null;
}

/** "18 people, including two children and a nurse, were killed": where the part that spells out some of them begins. */
function inclusionBefore(people: PeopleSentence, from: number): number | null {
  const { view, sentence, startingAt } = people;
  const last = people.endingAt.get(from);
  if (opensClause(people, last) || (last && isBehindAside(people, last))) return null;
  for (let at = from - 1; at > sentence.from && at > from - 40; at--) {
    const word = view.words[at] as string;
    if (view.tokens[at]?.pos === "VERB" && view.words[at - 1] === "," && !/ing$/.test(word)) return null;
    const opens =
      word === "including" || (word === "among" && /^(?:them|whom)$/.test(view.words[at + 1] ?? ""));
    const share = shareAt(view.words, at);
    if (share !== null) return share;
    const tells = reportingForms.has(word) || countingForms.has(word);
    if (tells && startingAt.has(at + 1)) return null;
    if (opens) return /^[,(–—-]$/.test(view.words[at - 1] ?? "") ? at - 1 : at;
    const relative = relativeBefore(view.words, at);
    if (relative !== null) {
      at = relative;
      continue;
    }
    if (view.tokens[at]?.pos === "AUX" || word === ";" || clauseOpeners.has(word)) return null;
  }
  return null;
}

/** "12 soldiers, including an officer, and four policemen": the list goes on behind what spells out some of it. */
function isBehindAside(people: PeopleSentence, { from }: PeoplePhrase): boolean {
  const { words } = people.view;
  return words[from - 1] === "and" && words[from - 2] === "," && memberBefore(people, from - 2) !== undefined;
}

const shares =
  /^(?:most|all|many|some|half|several|both|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** ", most of them women", ", all but two of them pilgrims": the comma before a share of those told of, which ends at `at`. */
function shareAt(words: readonly string[], at: number): number | null {
  if (!/^(?:them|whom)$/.test(words[at] as string) || words[at - 1] !== "of") return null;
  if (!shares.test(words[at - 2] ?? "")) return null;
  const comma = words[at - 3] === "but" && words[at - 4] === "all" ? at - 5 : at - 3;
  return words[comma] === "," ? comma : null;
}

/** "five children of whom one was an infant": the relative pronoun that a verb at `at` belongs to. */
function relativeBefore(words: readonly string[], at: number): number | null {
  if (!/^(?:was|were|is|are|had|has|have)$/.test(words[at] as string)) return null;
  const back = words.slice(Math.max(0, at - 3), at).findLastIndex((word) => /^(?:who|whom)$/.test(word));
  return back < 0 ? null : Math.max(0, at - 3) + back;
}

/** A dash with room around it: no hyphen of "19-year-old". */
function isDash({ words, tokens }: WordView, at: number): boolean {
  const apart = (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
  return apart && /^(?:-|--|–|—)$/.test(words[at] ?? "");
}

/** "two men – Ali Khan and Omar Bo – were killed": the token before the dash that opens the aside, or null. */
function beforeDashes({ view, sentence, endingAt }: PeopleSentence, closing: number): number | null {
  for (let at = closing - 1; at > sentence.from && at > closing - 60; at--) {
    if (isDash(view, at)) return endingAt.has(at) || view.chunkEndingAt[at] !== undefined ? at : null;
  }
  return null;
}

/** Where to look on for the subject of a verb at `from` when an aside stands before it; null where none does. */
export function beforeAside(people: PeopleSentence, from: number, finite: boolean): number | null {
  const { view, endingAt } = people;
  const mark = view.words[from - 1] as string;
  const dashed = isDash(view, from - 1) ? beforeDashes(people, from - 1) : null;
  if (dashed !== null) return dashed;
  const inclusion = finite || mark === "," ? inclusionBefore(people, from) : null;
  if (inclusion !== null || !finite) return inclusion;
  return mark === "," && !endingAt.has(from - 1) ? beforeParenthesis(people, from - 1) : null;
}

/** "nine villagers, forming two households, who were killed": where the noun ends that the relative pronoun at `who` goes back to. */
export function antecedentEnd({ view, sentence, endingAt }: PeopleSentence, who: number): number {
  const comma = who - 1;
  if (view.words[comma] !== ",") return who;
  if (endingAt.has(comma)) return comma;
  for (let at = comma - 1; at > sentence.from && at > comma - 12; at--) {
    if (view.words[at] !== "," || !endingAt.has(at)) continue;
    return /ing$/.test(view.words[at + 1] as string) ? at : comma;
  }
  return comma;
}

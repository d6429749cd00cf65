import type { TokenRange } from "../model/annotated-article.ts";
import { WordSet } from "../text/word-set.ts";
import type { HarmTelling } from "./harm-cue.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { type Quantity, readQuantity } from "./quantities.ts";

/** Verbs that put another number in the place of one told before. */
const changing = new WordSet([
  ...["revis", "correct", "lower", "rais", "reduc", "updat"].flatMap((stem) =>
    ["", "e", "es", "ed", "ing", "s"].map((ending) => stem + ending),
  ),
  ...["cut", "cuts", "cutting", "put", "puts", "putting"],
]);
const setting = /^(?:put|puts|putting)$/;
const countNoun = /^(?:figure|number|count|total|tally|estimate)$/;
const pointer = /^(?:the|that|this|its)$/;
const turning = /^(?:up|down|upward|upwards|downward|downwards)$/;

interface Revision {
  readonly cue: TokenRange;
  readonly count: Quantity;
  /** Whether it replaces a number, rather than giving another source's. */
  readonly replaces: boolean;
}

/** "revised it to 17", "put the number at seven", "the figure was lowered to nine" with the verb at `at`. */
function revisionAt(words: readonly string[], at: number, end: number): Revision | null {
  const verb = words[at] ?? "";
  if (!changing.has(verb)) return null;
  const named = pointer.test(words[at + 1] ?? "") && countNoun.test(words[at + 2] ?? "");
  const active = named ? at + 3 : words[at + 1] === "it" ? at + 2 : null;
  const next = active ?? (isOfCount(words, at) ? at + 1 : null);
  if (next === null) return null;
  const lead = turning.test(words[next] ?? "") ? next + 1 : next;
  if (words[lead] !== (setting.test(verb) ? "at" : "to")) return null;
  const count = readQuantity(words, lead + 1);
  const cue = { from: at, to: at + 1 };
  return count && count.to <= end ? { cue, count, replaces: !setting.test(verb) } : null;
}

/** "the figure was later revised": the number itself is the subject. */
function isOfCount(words: readonly string[], verb: number): boolean {
  const before = words.slice(Math.max(0, verb - 5), verb);
  const noun = before.findLastIndex((word) => countNoun.test(word));
  return noun >= 0 && before.slice(noun + 1).some((word) => /^(?:was|were|been)$/.test(word));
}

function revisions({ view, sentence }: PeopleSentence, from: number): Revision[] {
  const found: Revision[] = [];
  for (let at = from; at < sentence.to; at++) {
    const one = revisionAt(view.words, at, sentence.to);
    if (one) found.push(one);
  }
  return found;
}

/** "reported 10 deaths but corrected the figure to eight": a count its own sentence goes on to replace. */
export function isRevisedBehind(people: PeopleSentence, { cue, count, people: told }: HarmTelling): boolean {
  const end = Math.max(cue.to, count?.to ?? 0, ...told.map((phrase) => phrase.to));
  return revisions(people, end).some(({ replaces }) => replaces);
}

/** Whether a telling takes up a count told before with another number. */
export function isRevision(words: readonly string[], { cue, rule }: HarmTelling): boolean {
  return rule === "toll" && changing.has(words[cue.from] ?? "");
}

function isGroup({ count, people, part, negated }: HarmTelling): boolean {
  return !part && !negated && (count !== null || people.some(({ quantity }) => quantity !== null));
}

/** The count a bare "it" or "the number" means: the only harm told before in the sentence, else in the one before. */
function meant(told: readonly HarmTelling[], { from }: TokenRange): HarmTelling | null {
  const before = told.filter((one) => isGroup(one) && one.cue.from < from);
  const last = before.at(-1);
  return last && before.every(({ harm }) => harm === last.harm) ? last : null;
}

/** Counts given by a word that points at a count told before. */
export function revisedCounts(
  people: PeopleSentence,
  told: readonly HarmTelling[],
  earlier: readonly HarmTelling[],
): HarmTelling[] {
  return revisions(people, people.sentence.from).flatMap(({ cue, count }) => {
    if (told.some((one) => one.count?.from === count.from)) return [];
    const whole = meant(told, cue) ?? (told.some(isGroup) ? null : meant(earlier, cue));
    return whole ? [{ ...whole, cue, people: [], count, agent: null, includes: false, rule: "toll" }] : [];
  });
}

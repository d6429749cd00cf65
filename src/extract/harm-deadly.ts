import type { CasualtyWord } from "../lexicon/casualty-words.ts";
import { isEarlier } from "./event-reference.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import { isModifier } from "./phrase-head.ts";

const rule = "deadly";

/** Most words between "deadly" and the noun of the happening: "deadly Sunday night shooting". */
const wordsBetween = 3;
const happening =
  /^(?:shooting|stabbing|attack|assault|ambush|bombing|blast|explosion|strike|airstrike|shelling|raid|robbery|crash|collision|accident|fire|blaze|shootout|confrontation|clash|riot|incident)$/;
/** What keeps the word from telling that somebody died: "potentially deadly", "four fatal". */
const unsure = /^(?:potentially|possibly|nearly|almost|non|not|more|most|as|less|\d+)$/;

/** Where the noun of one happening ends that the adjective at `from` is said of; null where there is none. */
function happeningEnd({ people: { view, sentence }, to }: Cue): number | null {
  for (let at = to; at <= to + wordsBetween && at < sentence.to; at++) {
    if (happening.test(view.words[at] as string))
      return /^(?:NOUN|PROPN)$/.test(view.tokens[at + 1]?.pos ?? "") ? null : at + 1;
    if (!isModifier(view.tokens[at]?.pos ?? "")) return null;
  }
  return null;
}

/** Where the noun phrase of the words begins. */
function chunkStart({ people: { view }, from }: Cue): number {
  const goesOn = (pos: string) => pos === "DET" || isModifier(pos);
  let start = from;
  while (goesOn(view.tokens[start - 1]?.pos ?? "")) start--;
  return start;
}

/** "a deadly shooting", "the homicide victim", "an apparent murder-suicide": at least one, or two, died. */
export function readDeadly(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { words } = cue.people.view;
  const before = words[cue.from - 1] ?? "";
  if (unsure.test(before)) return null;
  if (isEarlier(words, chunkStart(cue))) return null;
  const adjective = /^(?:fatal|deadly)$/.test(words[cue.to - 1] as string);
  if (adjective && happeningEnd(cue) === null) return null;
  const low = word.id.includes("suicide") ? 2 : 1;
  const count = { from: cue.from, to: cue.to, low, high: null, qualifier: "at-least" as const };
  return telling(cue, word, { count, rule });
}

/** "after a murder-suicide": more have died than one person told of. */
function isOfTwo({ count }: HarmTelling): boolean {
  return (count?.low ?? 0) > 1;
}

/** Whether only implied: no words tell who or how many. */
export function isImplied(telling: HarmTelling): boolean {
  return telling.rule === rule;
}

/** The reports without those that only imply a death, where another tells who or how many died; else the first of a happening. */
export function withoutImplied<R extends { readonly telling: HarmTelling; readonly event: object | null }>(
  reports: readonly R[],
): R[] {
  const told = reports.some(({ telling: one }) => one.harm === "killed" && !isImplied(one) && !one.negated);
  const seen = new Set<object | null>();
  return reports.filter(({ telling: one, event }) => {
    if (!isImplied(one)) return true;
    if ((told && !isOfTwo(one)) || event === null || seen.has(event)) return false;
    seen.add(event);
    return true;
  });
}

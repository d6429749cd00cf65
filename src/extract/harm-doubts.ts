import { countingForms, reportingForms } from "../lexicon/clause-words.ts";
import { earlierCounts, intents, lastingStrife, rejections, reportNouns } from "../lexicon/report-words.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import type { HarmTelling } from "./harm-cue.ts";
import { isRevisedBehind } from "./harm-revisions.ts";
import type { PeopleSentence } from "./people-sentence.ts";

const earlier = new PhraseTable<true>();
for (const words of earlierCounts) earlier.add(words, true);

/** Words a rejection may stand away from the noun for the telling it rejects. */
const nearNoun = 8;

function startOf({ cue, people, count }: HarmTelling): number {
  return Math.min(cue.from, ...people.map(({ from }) => from), count?.from ?? cue.from);
}

/** "dismissed as fabricated reports that 60 had died", "reports that 60 had died are false". */
export function isRejected({ view, sentence }: PeopleSentence, telling: HarmTelling): boolean {
  const { words } = view;
  const start = startOf(telling);
  for (let at = start - 1; at >= sentence.from; at--) {
    if (words[at] === ";") return false;
    if (!reportNouns.has(words[at] as string)) continue;
    const opener = words.slice(at + 1, start).findIndex((word) => word === "that" || word === "of");
    if (opener < 0 || opener > nearNoun) continue;
    if (words.slice(Math.max(sentence.from, at - nearNoun), at).some((word) => rejections.has(word)))
      return true;
    const behind = words.slice(telling.cue.to, sentence.to);
    if (
      behind.some(
        (word, index) => /^(?:are|were|is|was)$/.test(word) && rejections.has(behind[index + 1] ?? ""),
      )
    )
      return true;
  }
  return false;
}

/** "approved the killing of 300 prisoners": what somebody wants, allows or averts is not told as done. */
export function isIntended({ view, sentence }: PeopleSentence, { cue, rule }: HarmTelling): boolean {
  if (rule !== "of") return false;
  for (let at = cue.from - 1; at >= sentence.from && at > cue.from - 4; at--) {
    const token = view.tokens[at];
    if (token?.pos === "VERB") return intents.has(token.lemma);
    if (token?.pos !== "DET" && token?.pos !== "ADJ") return false;
  }
  return false;
}

const cause: ReadonlySet<string> = new Set(["because of", "due to", "as a", "owing to"]);

/** "Nobody was killed because of overloading" denies the cause and counts no dead. */
export function deniesCause({ view }: PeopleSentence, { cue, people }: HarmTelling): boolean {
  if (!people.some(({ quantity }) => quantity?.high === 0)) return false;
  return cause.has(view.words.slice(cue.to, cue.to + 2).join(" "));
}

/** "had first spoken of 2 dead": a count that the words themselves call overtaken. */
export function isEarlierCount(people: PeopleSentence, telling: HarmTelling): boolean {
  const { view, sentence } = people;
  if (isRevisedBehind(people, telling)) return true;
  const start = startOf(telling);
  if (opensEarlier(view.words, sentence.from, start)) return true;
  for (let at = start - 1; at >= sentence.from && at > start - 12; at--) {
    if (/^(?:;|but|then|now|while)$/.test(view.words[at] as string)) return false;
    const match = earlier.longest(view.words, at);
    if (match && match.to <= start) return isTold(view.words, match, start);
  }
  return false;
}

/** "Earlier, police had said 15 people died". */
function opensEarlier(words: readonly string[], from: number, to: number): boolean {
  if (words[from] !== "earlier" || words[from + 1] !== ",") return false;
  return words
    .slice(from, to)
    .some((word, at) => word === "had" && reportingForms.has(words[from + at + 1] ?? ""));
}

/** "Hours earlier in Quetta, gunmen shot dead five" tells of another happening; "hours earlier the police spoke of 2 dead" of another count. */
function isTold(words: readonly string[], { from, to }: TokenRange, end: number): boolean {
  if (words[from] !== "hours") return true;
  return words
    .slice(to, end)
    .some(
      (word) =>
        reportingForms.has(word) || countingForms.has(word) || /^(?:spoke|spoken|gave|given)$/.test(word),
    );
}

/** "have died in the conflict since it began", "since the outbreak of the war". */
function endsSinceStart(words: readonly string[], from: number, to: number): boolean {
  const at = words.indexOf("since", from);
  if (at < 0 || at >= to) return false;
  const behind = words.slice(at + 1, Math.min(to, at + 6));
  return behind.some((word) => /^(?:began|started|erupted|outbreak|start|beginning|onset)$/.test(word));
}

/** Tokens behind "has" in which a verb of the same subject may stand ("has killed 900 and displaced 10,000"). */
const perfectReach = 12;

/** The "has" a verb stands behind, over what an earlier verb of the same subject governs; null where there is none. */
function perfectBefore(words: readonly string[], from: number, floor: number): number | null {
  const joined = words[from - 1] === "and";
  const end = joined ? from - perfectReach : from - 1;
  for (let at = from - 1; at >= Math.max(floor, end); at--) {
    if (/^[;:.]$/.test(words[at] as string)) return null;
    if (/^(?:has|have|had)$/.test(words[at] as string)) return at;
  }
  return null;
}

/** The last words of a subject that ends before `end`, past a clause between commas ("the war, which began in 2011, has"). */
function subjectWords(words: readonly string[], end: number, floor: number): readonly string[] {
  const comma = words[end - 1] === "," ? words.lastIndexOf(",", end - 2) : -1;
  const aside = comma > floor && /^(?:which|that|now|who)$/.test(words[comma + 1] ?? "");
  const last = aside ? comma : end;
  return words.slice(Math.max(floor, last - 3), last);
}

/** "whose insurgency has killed 30,000 people": what a lasting strife has cost so far. */
export function isCostOfStrife({ view, sentence }: PeopleSentence, { cue, rule }: HarmTelling): boolean {
  if (rule === "subject" || rule === "passive" || rule === "state" || rule === "toll")
    return endsSinceStart(view.words, cue.to, sentence.to);
  if (rule !== "active" && rule !== "lives") return false;
  const perfect = perfectBefore(view.words, cue.from, sentence.from);
  const subject = subjectWords(view.words, perfect ?? cue.from, sentence.from);
  if (perfect === null && !subject.includes("whose")) return false;
  return subject.some((word) => lastingStrife.has(word));
}

const including = /^(?:including|among|amongst)$/;

/** Token behind ", including" or ", among them" at `at`, or null. */
function behindInclusion(words: readonly string[], at: number): number | null {
  const start = words[at] === "," ? at + 1 : at;
  if (!including.test(words[start] ?? "")) return null;
  if (words[start] === "including") return start + 1;
  return /^(?:them|whom)$/.test(words[start + 1] ?? "") ? start + 2 : null;
}

/** Where the parts of those told of begin: right behind their words, or later in a sentence with one harm in it. */
export function partsBehind(
  { view, sentence }: PeopleSentence,
  whole: TokenRange,
  alone: boolean,
): number | null {
  const last = alone ? Math.min(sentence.to, whole.to + 20) : whole.to + 1;
  for (let at = whole.to; at < last; at++) {
    const start = at === whole.to || view.words[at] === "," ? behindInclusion(view.words, at) : null;
    if (start !== null) return start;
  }
  return null;
}

import { earlierCounts, intents, lastingStrife, rejections, reportNouns } from "../lexicon/report-words.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import type { HarmTelling } from "./harm-cue.ts";
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
export function isEarlierCount({ view, sentence }: PeopleSentence, telling: HarmTelling): boolean {
  const start = startOf(telling);
  for (let at = start - 1; at >= sentence.from && at > start - 12; at--) {
    if (/^(?:;|but|then|now|while)$/.test(view.words[at] as string)) return false;
    const match = earlier.longest(view.words, at);
    if (match && match.to <= start) return true;
  }
  return false;
}

/** "have died in the conflict since it began", "since the outbreak of the war". */
function endsSinceStart(words: readonly string[], from: number, to: number): boolean {
  const at = words.indexOf("since", from);
  if (at < 0 || at >= to) return false;
  const behind = words.slice(at + 1, Math.min(to, at + 6));
  return behind.some((word) => /^(?:began|started|erupted|outbreak|start|beginning|onset)$/.test(word));
}

/** "whose insurgency has killed 30,000 people": what a lasting strife has cost so far. */
export function isCostOfStrife({ view, sentence }: PeopleSentence, { cue, rule }: HarmTelling): boolean {
  if (rule === "subject" || rule === "passive" || rule === "state")
    return endsSinceStart(view.words, cue.to, sentence.to);
  if (rule !== "active" && rule !== "lives") return false;
  const auxiliary = cue.from - 1;
  const perfect = /^(?:has|have|had)$/.test(view.words[auxiliary] ?? "");
  const end = perfect ? auxiliary : cue.from;
  const subject = view.words.slice(Math.max(sentence.from, end - 3), end);
  if (!perfect && !subject.includes("whose")) return false;
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

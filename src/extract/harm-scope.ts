import { cumulativeWords, totalLeads } from "../lexicon/count-scopes.ts";
import { lastingStrife } from "../lexicon/report-words.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { readNumber } from "../text/numbers.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import type { HarmTelling } from "./harm-cue.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { countsSeveral } from "./series-scopes.ts";
import type { WordView } from "./word-view.ts";

const cumulative = new PhraseTable<true>();
for (const words of cumulativeWords) cumulative.add(words, true);
const leads = new PhraseTable<true>();
for (const words of totalLeads) leads.add(words, true);

/** What a count runs over: one happening, or everything since a day. */
export interface CountScope {
  readonly scope: "incident" | "cumulative";
  readonly since: string | null;
  /** Whether words such as "bringing the toll to" alone make it run on, with no time told. */
  readonly byLead?: boolean;
}

const approximations = /^(?:at|more|over|about|around|nearly|almost|some)$/;

/** Whether words for a running total stand at `at`: "brought to" is one before a number alone, and not before a hospital. */
function isLead(words: readonly string[], at: number): boolean {
  const match = leads.longest(words, at);
  if (!match || words[match.to - 1] !== "to") return match !== null;
  return readNumber(words, match.to) !== null || approximations.test(words[match.to] ?? "");
}

/** "four died on Sunday, bringing to 61 the number this month": where the words for the running total begin, or null. */
function leadIn({ view: { words }, sentence }: PeopleSentence): number | null {
  for (let at = sentence.from; at < sentence.to; at++)
    if (isLead(words, at) || isHistory(words, at)) return at;
  return null;
}

/** "two died in the conflict, which has claimed 6,000 lives since 2014": what follows tells of all the time before. */
function isHistory(words: readonly string[], at: number): boolean {
  return words[at] === "which" && words[at - 1] === "," && /^(?:has|have|had)$/.test(words[at + 1] ?? "");
}

/** Tokens of the sentence that say what a telling counts over: those on its own side of the words for a running total. */
function reachOf(people: PeopleSentence, { cue, people: told, count }: HarmTelling): TokenRange {
  const { from, to } = people.sentence;
  const lead = leadIn(people);
  if (lead === null) return { from, to };
  const end = Math.max(cue.to, count?.to ?? 0, ...told.map((phrase) => phrase.to));
  return end <= lead ? { from, to: lead } : { from: lead, to };
}

/** Whether a count is of one happening or runs over a stretch of time, as the words of its sentence say. */
export function countScope(
  people: PeopleSentence,
  telling: HarmTelling,
  times: readonly TimeExpression[],
): CountScope {
  const { view } = people;
  const { words } = view;
  if (isOfPeriod(words, telling)) return { scope: "cumulative", since: null };
  const { from, to } = reachOf(people, telling);
  for (let at = from; at < to; at++) {
    const match = cumulative.longest(words, at);
    if (match && match.to <= to && !isMoment(words, match))
      return { scope: "cumulative", since: sinceDay(view, match, times) };
    if (words[at] === "since" && times.some((time) => time.from !== null && isNext(view, at, time)))
      return { scope: "cumulative", since: sinceDay(view, { from: at, to: at + 1 }, times) };
    if (isStretch(words, at) || countsSeveral(words, at)) return { scope: "cumulative", since: null };
  }
  const byLead = isLead(words, from);
  return { scope: byLead ? "cumulative" : "incident", since: null, byLead };
}

/** "the week's death toll", "the war's toll": whose toll it is says that it runs over time. */
function isOfPeriod(words: readonly string[], { cue, rule }: HarmTelling): boolean {
  if (rule !== "toll" || words[cue.from - 1] !== "'s") return false;
  const owner = words[cue.from - 2] ?? "";
  return /^(?:week|weekend|month|year|season|decade)$/.test(owner) || lastingStrife.has(owner);
}

/** "a day earlier", "a year ago": a point in time and no rate. */
function isMoment(words: readonly string[], { from, to }: TokenRange): boolean {
  return words[from] === "a" && /^(?:earlier|later|before|after|ago|on|old)$/.test(words[to] ?? "");
}

/** "in the past six weeks", "over the last 12 months". */
function isStretch(words: readonly string[], at: number): boolean {
  if (!/^(?:past|last)$/.test(words[at] as string) || !/^(?:the|this)$/.test(words[at - 1] ?? ""))
    return false;
  const number = readNumber(words, at + 1);
  const unit = words[at + 1 + (number?.length ?? 0)] ?? "";
  return (
    /^(?:days|weeks|months|years|decades)$/.test(unit) || (number === null && /^(?:few|several)$/.test(unit))
  );
}

function isNext({ tokens }: WordView, at: number, time: Span): boolean {
  const start = tokens[at + 1]?.start ?? Number.NaN;
  return time.start >= start && time.start <= start + 6;
}

function sinceDay(
  { tokens }: WordView,
  match: { from: number; to: number },
  times: readonly TimeExpression[],
): string | null {
  const start = tokens[match.from]?.start ?? 0;
  const end = (tokens[match.to - 1]?.end ?? 0) + 8;
  return times.find((time) => time.from !== null && time.end > start && time.start < end)?.from ?? null;
}

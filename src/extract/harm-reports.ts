import { eventTypes, isOutcome } from "../lexicon/event-types.ts";
import { monthNames } from "../lexicon/measure-words.ts";
import type { Scope, Sentence } from "../model/annotated-article.ts";
import { type Attribution, attributionAt } from "../model/attribution.ts";
import type { Event, EventStatus } from "../model/event.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import type { CastSentence } from "./cast.ts";
import { finiteStatus, statusAt } from "./event-status.ts";
import { withCompany } from "./harm-company.ts";
import type { HarmTelling } from "./harm-cue.ts";
import { withoutImplied } from "./harm-deadly.ts";
import { deniesCause, isCostOfStrife, isEarlierCount, isIntended, isRejected } from "./harm-doubts.ts";
import { parts } from "./harm-parts.ts";
import { isRevision, revisedCounts } from "./harm-revisions.ts";
import { type CountScope, countScope } from "./harm-scope.ts";
import { harmTellings } from "./harms.ts";
import { peoplePhrases } from "./people-phrases.ts";
import { peopleSentence } from "./people-sentence.ts";
import { bySentence } from "./sentence-index.ts";
import type { WordView } from "./word-view.ts";

/** A telling of harm with what the article around it settles: whether it is fact, what it counts over, whose event it is. */
export interface HarmReport {
  readonly telling: HarmTelling;
  readonly sentence: number;
  readonly span: Span;
  readonly status: EventStatus;
  readonly scope: "incident" | "day" | "cumulative";
  readonly since: string | null;
  /** Whether only words such as "bringing the toll to" make the count run on. */
  readonly byLead?: boolean;
  readonly event: Event | null;
  readonly eventRule: string;
  readonly title: boolean;
  /** Name of the first source the words go back to, empty for the outlet itself. */
  readonly voice: string;
  /** A count put forward, one the words call overtaken, or one its teller denies or doubts. */
  readonly standing: "stands" | "earlier" | "denied";
}

/** "a triple shooting" means the article's own happening in its title and lead; farther down it may be any other. */
const leadSentences = 4;

/** "how many were hurt" asks for a count and gives none. */
function isAsked({ words }: WordView, { people }: HarmTelling): boolean {
  return people.some(({ from }) => {
    const around = [words[from - 2], words[from - 1], words[from]];
    return around.includes("how") && around.includes("many");
  });
}

export function castSentences(view: WordView): CastSentence[] {
  let earlier: readonly HarmTelling[] = [];
  return view.annotated.sentences.map((sentence, index) => {
    const people = peopleSentence(view, sentence, peoplePhrases(view, sentence));
    const tellings = harmTellings(people).filter(
      (telling) => !isAsked(view, telling) && !(telling.rule === "multiple" && index > leadSentences),
    );
    const doubts = [isRejected, deniesCause, isIntended];
    const told = tellings.filter((telling) => !doubts.some((doubt) => doubt(people, telling)));
    const revised = revisedCounts(people, told, earlier);
    earlier = told;
    return {
      people,
      index,
      tellings: [...told.map((one) => withCompany(people, one)), ...parts(people, told), ...revised],
    };
  });
}

interface Place {
  readonly view: WordView;
  readonly events: readonly Event[];
  readonly times: readonly TimeExpression[];
  readonly attributions: readonly Attribution[];
}

interface Sited {
  readonly start: number;
  readonly end: number;
  readonly event: Event;
}

/** The violent happening an article is about: the one its title or first words name, else the one it returns to most. */
export function mainEvent(events: readonly Event[]): Event | null {
  const past = events.filter(
    (event) => isViolent(event) && (event.status === "actual" || event.status === "historical"),
  );
  const actual = past.filter((event) => event.status === "actual");
  const violent = actual.length > 0 ? actual : past;
  const first = violent[0] ?? null;
  const most = violent.reduce<Event | null>(
    (best, event) => (best && best.mentions.length >= event.mentions.length ? best : event),
    null,
  );
  return first && most && most.mentions.length > first.mentions.length * 2 + 1 ? most : first;
}

function isViolent({ type }: Event): boolean {
  return isOutcome(type) || eventTypes.get(type)?.violent === true;
}

/** Looks up the violent happening mentioned last within a few sentences before a sentence. */
function lastTold(sited: readonly (readonly Sited[])[]): (index: number) => Event | null {
  return (index) => {
    for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
      const found = sited[at]?.findLast(({ event }) => isViolent(event));
      if (found) return found.event;
    }
    return null;
  };
}

/** Every telling of harm in an article, in text order. */
export function harmReports(place: Place, sentences: readonly CastSentence[]): HarmReport[] {
  const { view, events, times, attributions } = place;
  const rows = view.annotated.sentences;
  const sited = bySentence(
    rows,
    events.flatMap((event) =>
      event.mentions.map((mention): Sited => ({ start: mention.start, end: mention.end, event })),
    ),
  );
  const scopes = bySentence(rows, view.annotated.scopes);
  const dated = bySentence(rows, times);
  const groups = bySentence(rows, view.annotated.verbGroups);
  const main = mainEvent(events);
  const reports: HarmReport[] = [];
  const last = lastTold(sited);
  const deadly =
    view.words.some((word) => /^(?:died|deaths?|dead|fatalities)$/.test(word)) ||
    sentences.some(({ tellings }) => tellings.some(({ harm, negated }) => harm === "killed" && !negated));
  for (const { index, people, tellings } of sentences) {
    for (const read of tellings) {
      const telling = deadly ? asDeaths(view, read) : read;
      const span = spanOf(view, telling);
      const sentence = rows[index] as Sentence;
      const strife = isCostOfStrife(people, telling);
      const source = attributionAt(attributions, span);
      const { event, rule } = strife
        ? { event: null, rule: "no-event" }
        : eventOf(telling, { span, near: sited[index] ?? [], before: last(index), main });
      const scope = isGroup(telling) ? countScope(people, telling, dated[index] ?? []) : single;
      const wave = isGroup(telling) && isOfWave(view, telling, rows[index - 1]);
      const count = strife || wave ? overYears : sinceItBegan(scope, event) ? single : scope;
      const report: HarmReport = {
        telling,
        sentence: index,
        span,
        status: statusFor(
          ownStatus({ view, groups }, { telling, index }, scopedStatus(view, telling, scopes[index])),
          event,
        ),
        ...count,
        event,
        eventRule: rule,
        title: view.annotated.blocks[sentence.block]?.kind === "title",
        voice: source === attributions[0] ? "" : (source?.chain.at(-1)?.name ?? ""),
        standing: standingOf(source, isEarlierCount(people, telling)),
      };
      reports.push(report);
    }
  }
  return withoutImplied(reports);
}

/** A plain "toll" is of deaths in an article that tells of deaths, unless its own words say otherwise. */
function asDeaths({ words }: WordView, telling: HarmTelling): HarmTelling {
  const { cue, count, rule } = telling;
  const open = words.slice(cue.from, cue.to).join(" ") === "toll" || isRevision(words, telling);
  if (rule !== "toll" || telling.harm !== "casualties" || !count || !open) return telling;
  const behind = words.slice(count.to, count.to + 3);
  const hurt = behind.some((word) => /^(?:wounded|injured|casualties|hurt|injuries)$/.test(word));
  if (hurt) return telling;
  const near = words.slice(Math.max(0, cue.from - 4), cue.from);
  const ofInjuries = near.includes("injuries") && near.some((word) => /^(?:putting|setting)$/.test(word));
  return { ...telling, harm: ofInjuries ? "wounded" : "killed" };
}

function standingOf(source: Attribution | undefined, earlier: boolean): HarmReport["standing"] {
  if (source?.stance === "denies" || source?.stance === "doubts") return "denied";
  return earlier ? "earlier" : "stands";
}

const overYears = { scope: "cumulative", since: null } as const;
const single = { scope: "incident", since: null } as const;

/** "The country has been hit by violence since July. More than 400 have died.": what came of all that the sentence before tells. */
function isOfWave({ words }: WordView, { cue }: HarmTelling, before: Sentence | undefined): boolean {
  const perfect = words.slice(Math.max(0, cue.from - 3), cue.from);
  if (!before || !/^(?:have|has)$/.test(perfect.find((word) => /^ha(?:ve|s|d)$/.test(word)) ?? ""))
    return false;
  const told = words.slice(before.from, before.to);
  const since = told.indexOf("since");
  const long = told.slice(since + 1).some((word) => monthNames.has(word) || /^(?:19|20)\d\d$/.test(word));
  return since > 0 && long && told.some((word) => /^(?:has|have)$/.test(word));
}

/** Happenings that go on for days; crimes since a day are several. */
const lasting: ReadonlySet<string> = new Set([
  "clash",
  "offensive",
  "riot",
  "protest",
  "disaster",
  "shelling",
]);

/** "The fighting broke out on Sunday; 17 have died since Sunday": a count from the day of the happening is all of it. */
function sinceItBegan({ since }: CountScope, event: Event | null): boolean {
  if (since === null || event?.status !== "actual" || event.date?.from !== since) return false;
  return lasting.has(event.type);
}

/** Only groups are counted over time; one person dies once. */
function isGroup({ count, people }: HarmTelling): boolean {
  return count !== null || people.some((phrase) => phrase.plural || phrase.quantity !== null);
}

/** "Hundreds could be killed": who is meant stands before the word that makes it mere talk, the harm behind it. */
function scopedStatus(view: WordView, telling: HarmTelling, scopes: readonly Scope[] = []): EventStatus {
  if (telling.rule === "rescue") return "actual";
  const { tokens } = view;
  const { from, to } = telling.cue;
  const cue = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const own = statusAt(scopes, cue);
  const perfect = view.words.slice(Math.max(0, from - 3), from).includes("have");
  const talk = !perfect && (own === "hypothetical" || own === "planned");
  return talk ? own : statusAt(scopes, spanOf(view, telling));
}

function ownStatus(
  context: Parameters<typeof finiteStatus>[0],
  { telling, index }: { readonly telling: HarmTelling; readonly index: number },
  scoped: EventStatus,
): EventStatus {
  const { cue, rule } = telling;
  if (rule === "rescue") return scoped;
  const group = context.groups[index]?.find((one) => one.from <= cue.from && cue.from < one.to);
  return (group && finiteStatus(context, group, scoped)) ?? scoped;
}

function statusFor(own: EventStatus, event: Event | null): EventStatus {
  return own === "actual" && event && event.status === "historical" ? "historical" : own;
}

/** Tokens of the cue, the people and the count together. */
function spanOf({ tokens }: WordView, { cue, people, count }: HarmTelling): Span {
  const ranges = [cue, ...people, ...(count ? [count] : [])];
  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

interface Surroundings {
  readonly span: Span;
  readonly near: readonly Sited[];
  /** The violent happening told of last, if that was at most a few sentences before. */
  readonly before: Event | null;
  readonly main: Event | null;
}

const typesByHarm: Readonly<Record<string, string>> = {
  detained: "arrest",
  hostages: "abduction",
  displaced: "displacement",
};

/** The happening a telling belongs to: its own word, one named in the sentence, the one just told of, or the main one. */
function eventOf(
  telling: HarmTelling,
  { span, near, before, main }: Surroundings,
): { event: Event | null; rule: string } {
  const wanted = typesByHarm[telling.harm];
  const exact = near.filter(({ event }) => event.type === wanted);
  const closed = wanted !== undefined && (exact.length > 0 || telling.harm !== "displaced");
  const able = closed ? exact : near.filter(({ event }) => eventTypes.get(event.type)?.violent);
  const cause = wanted ? [] : near;
  const own = able.find((one) => overlaps(one, span)) ?? cause.find((one) => overlaps(one, span));
  if (own) return { event: own.event, rule: "own-word" };
  if (wanted && telling.harm !== "displaced") return { event: null, rule: "no-event" };
  const left = able.findLast((one) => one.end <= span.start);
  const beside = left ?? able[0];
  if (beside) return { event: beside.event, rule: "same-sentence" };
  if (before) return { event: before, rule: "event-just-told" };
  return { event: main, rule: main ? "main-event" : "no-event" };
}

import { isOutcome } from "../lexicon/event-types.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Event } from "../model/event.ts";
import { localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import type { Place } from "../model/place.ts";
import { indexAt, type Span } from "../model/span.ts";
import { dayNumber } from "../text/calendar.ts";
import { markArticle } from "./article-marks.ts";
import { contradicts, type FoldGroup, foldReasons, type Told } from "./fold-score.ts";
import { buildHappening, type Happening, type HappeningContext } from "./happening.ts";
import { makesIncident } from "./kind-match.ts";
import { mainEvent } from "./salience.ts";
import { lacks } from "./substance.ts";

/** Groups back from the latest that an event may still belong to; the main one is always looked at. */
const reach = 30;
/** Fewer dead than these are no mark of a happening. */
const leastToll = 3;
/** Days before publication beyond which a day is a glance back. */
const glanceDays = 45;

interface Group extends FoldGroup {
  readonly denied: Event[];
  readonly folds: Happening["folds"][number][];
}

/** Index of the span of sorted, disjoint `spans` that holds `offset`; -1 where none does. */
function indexOf(spans: readonly Span[], offset: number): number {
  const at = indexAt(spans, offset);
  return offset < (spans[at]?.end ?? offset) ? at : -1;
}

/**
 * The event without its day where that day lies long before the report and stands with a later mention alone: a glance
 * back ("last attacked in 2019") does not date what the article leads with.
 */
function withoutGlance(event: Event, { article, sentences, times }: Analysis): Event {
  const [first] = event.mentions;
  const time = times.find((one) => one.id === event.time);
  if (!event.date || !first || !time || article.published === null || event.status === "historical")
    return event;
  const old = dayNumber(article.published.slice(0, 10)) - dayNumber(event.date.to) > glanceDays;
  const together = indexOf(sentences, first.start) === indexOf(sentences, time.start);
  return old && !together ? { ...event, date: null } : event;
}

function tell(told: Event, { analysis, placeOf }: HappeningContext): Told {
  const event = withoutGlance(told, analysis);
  const starts = event.mentions.map((mention) => mention.start);
  return {
    event,
    time: analysis.times.find((one) => one.id === event.time)?.value ?? null,
    places: event.places.flatMap((id): Place[] => {
      const place = placeOf.get(id);
      return place ? [place] : [];
    }),
    sentences: new Set(starts.map((start) => indexOf(analysis.sentences, start))),
    blocks: new Set(starts.map((start) => indexOf(analysis.blocks, start))),
    series: analysis.claims.some(
      (claim) =>
        claim.event === event.id && claim.aspect === "attacks" && claim.figure?.scope === "cumulative",
    ),
    nameless: event.agents.every((id) => analysis.entities.find((one) => one.id === id)?.type === "people"),
    tolls: new Set(
      analysis.claims.flatMap(({ event: owner, aspect, figure }) =>
        owner === event.id && (figure?.low ?? 0) >= leastToll ? [`${aspect} ${figure?.low}`] : [],
      ),
    ),
  };
}

/** The group an event belongs to by what ties it most, the main one before others; null where nothing does. */
function home(told: Told, groups: readonly Group[], published: string | null) {
  const [main] = groups;
  const near = main && groups.length > reach ? [main, ...groups.slice(-reach)] : groups;
  let best: { group: Group; detail: ReturnType<typeof foldReasons>; score: number } | null = null;
  for (const group of near) {
    if (group.members.some((member) => contradicts(told, member))) continue;
    const detail = foldReasons(told, group, published);
    const score = detail.reduce((sum, reason) => sum + reason.weight, 0);
    if (score > (best?.score ?? 0)) best = { group, detail, score };
  }
  return best;
}

function foldEvents(told: readonly Told[], main: Event, analysis: Analysis): Group[] {
  const { id, published } = analysis.article;
  const day = published?.slice(0, 10) ?? null;
  const lead = told.find((one) => one.event.id === main.id) as Told;
  const groups: Group[] = [{ members: [lead], main: true, denied: [], folds: [] }];
  for (const one of told) {
    if (one === lead) continue;
    const found = home(one, groups, day);
    if (!found) {
      groups.push({ members: [one], main: false, denied: [], folds: [] });
      continue;
    }
    const { group, detail, score } = found;
    const first = (group.members[0] as Told).event;
    group.members.push(one);
    group.folds.push({ a: localKey(id, first.id), b: localKey(id, one.event.id), score, detail });
  }
  return groups;
}

/** "Nobody was killed" speaks of what its article is about. */
function isDenial(event: Event, analysis: Analysis): boolean {
  if (event.status !== "negated" || !isOutcome(event.type)) return false;
  return analysis.claims.some((claim) => claim.event === event.id && claim.figure?.high === 0);
}

function addDenials(groups: readonly Group[], context: HappeningContext): void {
  const { analysis } = context;
  const day = analysis.article.published?.slice(0, 10) ?? null;
  for (const event of analysis.events) {
    if (!isDenial(event, analysis)) continue;
    const told = { ...tell(event, context), event: { ...event, status: "actual" as const } };
    home(told, groups, day)?.group.denied.push(event);
  }
}

function leftOut(dropped: ReadonlyMap<string, readonly string[]>, article: string): Message[] {
  return [...dropped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([why, types]) => ({
      rule: "no-incident",
      reason: `${why}: ${[...new Set(types)].sort().join(", ")}`,
      severity: "info" as const,
      start: null,
      end: null,
      article,
    }));
}

/** What one article tells: its happenings, the one it is mainly about first. */
export interface Focus {
  readonly told: readonly Happening[];
  /** Those of `told` that tell enough to be an incident. */
  readonly happenings: readonly Happening[];
  readonly messages: Message[];
}

/**
 * The happenings of one article. An event without a day or place that contradicts belongs to the happening it is told
 * with, else to the main one; what tells too little to be an incident is named in a message.
 */
export function focusArticle(analysis: Analysis, entityOf: ReadonlyMap<string, string>): Focus {
  const placeOf = new Map(analysis.places.map((place) => [place.id, place]));
  const context: HappeningContext = { analysis, entityOf, placeOf };
  const dropped = new Map<string, string[]>();
  const drop = (why: string, type: string) => dropped.set(why, [...(dropped.get(why) ?? []), type]);
  const real = analysis.events.filter(({ status }) => status === "actual" || status === "historical");
  for (const { type } of real) if (!makesIncident(type)) drop("a course of affairs", type);
  const told = real.filter(({ type }) => makesIncident(type)).map((event) => tell(event, context));
  const main = mainEvent(analysis);
  if (!main) return { told: [], happenings: [], messages: leftOut(dropped, analysis.article.id) };
  const groups = foldEvents(told, main, analysis);
  addDenials(groups, context);
  const marks = markArticle(analysis, entityOf);
  const happenings: Happening[] = [];
  const all = groups.map(({ members, denied, folds, main: isMain }) => {
    const events = members.map((member) => member.event);
    const happening = buildHappening({ events, denied, folds, marks: isMain ? marks : null }, context);
    const missing = lacks(happening, analysis);
    if (missing === null) happenings.push(happening);
    else drop(missing, happening.types[0] as string);
    return happening;
  });
  return { told: all, happenings, messages: leftOut(dropped, analysis.article.id) };
}

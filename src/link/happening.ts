import { isOutcome } from "../lexicon/event-types.ts";
import type { Analysis } from "../model/analysis.ts";
import { isNameless } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import type { IncidentGroup } from "../model/links.ts";
import { localKey } from "../model/links.ts";
import type { Place } from "../model/place.ts";
import { covering } from "../model/span.ts";
import type { DateRange } from "../model/time.ts";
import type { ArticleMarks } from "./article-marks.ts";
import { isDay } from "./date-match.ts";
import { goesAlong, standing } from "./kind-match.ts";

/** The events of one article that are one happening, in terms that hold across articles. */
export interface Happening {
  /** Key of its first event. */
  readonly key: string;
  readonly article: string;
  readonly published: string | null;
  readonly events: readonly Event[];
  /** What the article says did not come of it ("nobody was killed"): their claims count, they are no part of it. */
  readonly denied: readonly Event[];
  /** Kinds, most told first, what it was before what came of it. */
  readonly types: readonly string[];
  readonly date: DateRange | null;
  readonly places: readonly Place[];
  /** Global entity ids of who did it and to whom, of the deed itself and not of an arrest that goes along with it. */
  readonly agents: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Global entity ids of those who say that it was theirs, and do not deny it. */
  readonly claimants: ReadonlySet<string>;
  /** Agents and targets but for mere words for people. */
  readonly parties: ReadonlySet<string>;
  /** Persons named where it is told. */
  readonly people: ReadonlySet<string>;
  /** These and, of what its article is mainly about, the persons named anywhere in it. */
  readonly persons: ReadonlySet<string>;
  /** Every number of dead, and of hurt, that the article gives for the whole. */
  readonly killed: ReadonlySet<number>;
  readonly wounded: ReadonlySet<number>;
  /** What the whole article names; of the happening it is mainly about alone. */
  readonly marks: ArticleMarks | null;
  readonly historical: boolean;
  /** Why its events were held one. */
  readonly folds: IncidentGroup["reasons"];
}

function globalIds(ids: readonly string[], article: string, entityOf: ReadonlyMap<string, string>): string[] {
  return ids.flatMap((id) => entityOf.get(localKey(article, id)) ?? []);
}

/** Persons named in a sentence that tells of one of the events. */
function peopleNear(analysis: Analysis, events: readonly Event[]): string[] {
  const told = new Set(
    events.flatMap((event) => event.mentions.map((mention) => covering(analysis.sentences, mention.start))),
  );
  return analysis.mentions
    .filter((mention) => mention.type === "person" && mention.form === "name")
    .filter((mention) => told.has(covering(analysis.sentences, mention.start) ?? mention))
    .map((mention) => mention.entity);
}

function counts(analysis: Analysis, ids: ReadonlySet<string>, aspect: "killed" | "wounded"): Set<number> {
  const found = new Set<number>();
  for (const { event, aspect: own, figure } of analysis.claims) {
    if (event === null || !ids.has(event) || own !== aspect || !figure || figure.subsetOf !== null) continue;
    const count = figure.low ?? figure.high;
    if (figure.scope === "incident" && count !== null && count > 0) found.add(count);
  }
  return found;
}

function kinds(events: readonly Event[]): string[] {
  const votes = new Map<string, number>();
  for (const { type, mentions } of events) votes.set(type, (votes.get(type) ?? 0) + mentions.length);
  return [...votes]
    .sort(
      ([a, x], [b, y]) =>
        Number(isOutcome(a)) - Number(isOutcome(b)) ||
        standing(a) - standing(b) ||
        y - x ||
        (a < b ? -1 : a > b ? 1 : 0),
    )
    .map(([type]) => type);
}

/** The first event's day; a finer one before a coarser. */
function dateOf(events: readonly Event[]): DateRange | null {
  return events.find((event) => isDay(event.date))?.date ?? events.find((event) => event.date)?.date ?? null;
}

/** The events that are the deed and not an arrest that goes along with it: who was arrested is no target of a stabbing. */
function deeds(events: readonly Event[]): readonly Event[] {
  const own = events.filter(({ type }) => !goesAlong(type));
  return own.length > 0 ? own : events;
}

/** Entities of the article that take one of the events upon themselves. */
function claimantsOf({ claims, attributions }: Analysis, ids: ReadonlySet<string>): string[] {
  const told = claims.filter(
    ({ event, aspect, value }) =>
      aspect === "responsibility" && value !== null && event !== null && ids.has(event),
  );
  const denies = ({ rule, attribution }: Analysis["claims"][number]) =>
    rule === "responsibility-denied" ||
    attributions.find((one) => one.id === attribution)?.stance === "denies";
  const denying = new Set(told.filter(denies).map(({ value }) => value));
  return told.flatMap(({ value, rule }) =>
    rule === "responsibility-claimed" && value !== null && !denying.has(value) ? [value] : [],
  );
}

export interface HappeningContext {
  readonly analysis: Analysis;
  readonly entityOf: ReadonlyMap<string, string>;
  readonly placeOf: ReadonlyMap<string, Place>;
}

/** Joins `events` of one article, the leading one first, into a happening. */
export function buildHappening(
  parts: Pick<Happening, "events" | "denied" | "marks" | "folds">,
  { analysis, entityOf, placeOf }: HappeningContext,
): Happening {
  const { events, denied } = parts;
  const { article } = analysis;
  const ids = new Set(events.map((event) => event.id));
  const nameless = new Set(analysis.entities.filter(isNameless).map(({ id }) => id));
  const lists = (pick: (event: Event) => readonly string[]) =>
    new Set(globalIds(deeds(events).flatMap(pick), article.id, entityOf));
  const named = (pick: (event: Event) => readonly string[]) =>
    globalIds(
      events.flatMap(pick).filter((id) => !nameless.has(id)),
      article.id,
      entityOf,
    );
  const people = globalIds(peopleNear(analysis, [...events, ...denied]), article.id, entityOf);
  return {
    ...parts,
    key: localKey(article.id, (events[0] as Event).id),
    article: article.id,
    published: article.published?.slice(0, 10) ?? null,
    types: kinds(events),
    date: dateOf(events),
    places: [...new Set(events.flatMap((event) => event.places))].flatMap((id) => placeOf.get(id) ?? []),
    agents: lists((event) => event.agents),
    targets: lists((event) => event.targets),
    claimants: new Set(
      globalIds(claimantsOf(analysis, new Set(deeds(events).map(({ id }) => id))), article.id, entityOf),
    ),
    parties: new Set(named((event) => [...event.agents, ...event.targets])),
    people: new Set(people),
    persons: new Set([...(parts.marks?.people ?? []), ...people]),
    killed: counts(analysis, ids, "killed"),
    wounded: counts(analysis, ids, "wounded"),
    historical: events.every((event) => event.status === "historical"),
  };
}

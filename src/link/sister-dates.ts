import { resolveTimes } from "../lexicon/relative-time.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Copy } from "../model/dossier.ts";
import { isNameless } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import { localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { dayNumber } from "../text/calendar.ts";
import { standFor } from "./kind-match.ts";
import { openDays } from "./open-years.ts";
import { isLocated, matchPlaces } from "./place-match.ts";

const sameRule = "sister-article";

/** What speaks for a sister's day being the undated article's, and how much of it is needed. */
const weights = { subject: 1, event: 2, undatedEvent: 1, dateline: 3, year: 4, place: 1, copy: 4 } as const;
const most = { subjects: 4, events: 2 } as const;
const needed = 5;
/** Share of the shorter text from which a sister is a copy. */
const copyShare = 0.3;
/** Days a dateline may lie from the sister's publication. */
const nearDays = 7;
/** Sisters that are looked at closely, those that share most before others. */
const mostSisters = 40;
/** A subject that more dated articles name than this tells nothing. */
const crowded = 200;

type EntityOf = ReadonlyMap<string, string>;

/** Entities that tell subjects apart: states and outlets stand in most articles. */
function namedSubjects(analysis: Analysis, entityOf: EntityOf): Set<string> {
  const telling = analysis.entities.filter(
    (one) => !/^(?:state|outlet|weapon)$/.test(one.type) && !isNameless(one),
  );
  return new Set(telling.map(({ id }) => entityOf.get(localKey(analysis.article.id, id)) as string));
}

function placesOf(analysis: Analysis, event: Event) {
  return analysis.places.filter((place) => event.places.includes(place.id) && isLocated(place));
}

/** The article with its times counted from `published`, and its events dated by them. */
export function redate(analysis: Analysis, published: string, sister: string): Analysis {
  const times = resolveTimes(analysis.times, published);
  const byId = new Map(times.map((time) => [time.id, time]));
  const events = analysis.events.map((event): Event => {
    const time = event.time === null ? undefined : byId.get(event.time);
    if (!time || time.from === null || time.to === null) return event;
    if (event.date && (analysis.article.published === null || !time.relative)) return event;
    const rule = `${sameRule} ${sister}: ${time.rule}`;
    return { ...event, date: { from: time.from, to: time.to, precision: time.precision, rule } };
  });
  const article = { ...analysis.article, published, publishedBasis: "inferred" as const };
  return { ...analysis, article, times, events };
}

/** The day in the dateline of an undated article, its year told by the sister's day; null where there is none. */
function datelineDay(analysis: Analysis, published: string): string | null {
  const line = analysis.blocks.find((block) => block.kind === "dateline");
  if (!line) return null;
  const stated = resolveTimes(analysis.times, published).find(
    (time) => line.start <= time.start && time.end <= line.end && time.precision === "day",
  );
  if (!stated?.from || stated.relative?.unit === "weekday") return null;
  return Math.abs(dayNumber(stated.from) - dayNumber(published)) <= nearDays ? stated.from : null;
}

/** Of the days an article with an open year may be of, the one near the sister's; null where none is. */
function openDay(analysis: Analysis, published: string): string | null {
  const near = openDays(analysis).find((day) => Math.abs(dayNumber(day) - dayNumber(published)) <= nearDays);
  return near ?? null;
}

const together: ReadonlySet<string> = new Set(["same", "near", "inside", "around"]);

/** Events of `redated` at the place and of the kind of one of the sister's: on its day, or where one has no day. */
function agreeingEvents(redated: Analysis, sister: Analysis): { dated: number; undated: number } {
  let [dated, undated] = [0, 0];
  for (const event of redated.events) {
    const alike = sister.events.filter(
      (other) =>
        standFor(event.type, other.type) &&
        together.has(matchPlaces(placesOf(redated, event), placesOf(sister, other)).verdict),
    );
    const { date } = event;
    if (alike.some((other) => date && other.date?.from === date.from && other.date.to === date.to)) dated++;
    else if (alike.some((other) => !date || !other.date)) undated++;
  }
  return { dated, undated };
}

/** Whether something happened at one settlement or facility in both. */
function sharePlace(analysis: Analysis, sister: Analysis): boolean {
  const exact = (one: Analysis) =>
    one.places.filter(
      (place) =>
        place.role === "event" &&
        isLocated(place) &&
        (place.precision === "settlement" || place.precision === "exact"),
    );
  const own = exact(analysis);
  return own.length > 0 && together.has(matchPlaces(own, exact(sister)).verdict);
}

/** A dated article that may be a sister, and how much speaks for its day. */
interface Weighed {
  readonly sister: Analysis;
  readonly shared: Shared;
  readonly strength: number;
}

interface Candidate {
  readonly sister: Analysis;
  readonly redated: Analysis;
  readonly grounds: string;
  readonly strength: number;
}

function weigh(analysis: Analysis, sister: Analysis, shared: Shared): Candidate {
  const own = (sister.article.published as string).slice(0, 10);
  const open = analysis.article.published === null ? null : openDay(analysis, own);
  const dateline = open ?? datelineDay(analysis, own);
  const redated = redate(analysis, dateline ?? own, sister.article.id);
  const { dated: events, undated } = agreeingEvents(redated, sister);
  const copied = shared.share >= copyShare;
  const strength =
    Math.min(most.subjects, shared.subjects) * weights.subject +
    Math.min(most.events, events) * weights.event +
    (undated > 0 ? weights.undatedEvent : 0) +
    (open ? weights.year : dateline ? weights.dateline : 0) +
    (open && sharePlace(redated, sister) ? weights.place : 0) +
    (copied ? weights.copy : 0);
  const tied = events > 0 || copied || dateline !== null;
  const grounds = [
    `${shared.subjects} names shared`,
    ...(events > 0 ? [`${events} events on the same day and place`] : []),
    ...(open ? ["the year its weekday and date fit"] : dateline ? ["the day in its dateline"] : []),
    ...(copied ? [`${Math.round(shared.share * 100)}% of the text shared`] : []),
  ].join(", ");
  const barred = analysis.article.published !== null && open === null;
  return { sister, redated, grounds, strength: tied && !barred ? strength : 0 };
}

function byStrength(a: Weighed, b: Weighed): number {
  return b.strength - a.strength || (a.sister.article.id < b.sister.article.id ? -1 : 1);
}

interface Shared {
  readonly subjects: number;
  readonly share: number;
}

/** Remembers how much sisters speak for days, and articles as their sister dated them. */
export class SisterMemory {
  readonly #strengths = new WeakMap<Analysis, WeakMap<Analysis, Shared & { readonly strength: number }>>();
  readonly #dated = new WeakMap<Analysis, Pick<Candidate, "sister" | "redated">>();

  strength(analysis: Analysis, sister: Analysis, shared: Shared): number {
    const own = this.#strengths.get(analysis) ?? new WeakMap();
    const known = own.get(sister);
    if (known?.subjects === shared.subjects && known.share === shared.share) return known.strength;
    const { strength } = weigh(analysis, sister, shared);
    this.#strengths.set(analysis, own.set(sister, { ...shared, strength }));
    return strength;
  }

  /** The very article that an earlier run gave, where it gave it the same day from the same sister. */
  dated(analysis: Analysis, { redated, sister }: Candidate): Analysis {
    const known = this.#dated.get(analysis);
    const day = redated.article.published;
    if (known?.sister === sister && known.redated.article.published === day) return known.redated;
    this.#dated.set(analysis, { sister, redated });
    return redated;
  }
}

/** Names shared with each dated article, and the share of text copied from or by it. */
function findSisters(
  analysis: Analysis,
  subjects: ReadonlySet<string>,
  dated: {
    holders: ReadonlyMap<string, readonly Analysis[]>;
    copies: ReadonlyMap<string, ReadonlyMap<Analysis, number>>;
  },
  memory: SisterMemory,
): Weighed[] {
  const shared = new Map<Analysis, number>();
  for (const subject of subjects) {
    const found = dated.holders.get(subject) ?? [];
    if (found.length > crowded) continue;
    for (const sister of found) shared.set(sister, (shared.get(sister) ?? 0) + 1);
  }
  const shares = dated.copies.get(analysis.article.id) ?? new Map<Analysis, number>();
  for (const sister of shares.keys()) shared.set(sister, shared.get(sister) ?? 0);
  return [...shared]
    .map(([sister, subjects]) => ({ sister, subjects, share: shares.get(sister) ?? 0 }))
    .sort(
      (a, b) =>
        b.share - a.share || b.subjects - a.subjects || (a.sister.article.id < b.sister.article.id ? -1 : 1),
    )
    .slice(0, mostSisters)
    .map(({ sister, ...both }) => {
      return { sister, shared: both, strength: memory.strength(analysis, sister, both) };
    });
}

/** Dated articles that share text with each undated one. */
function copiedFrom(
  copies: readonly Copy[],
  byId: ReadonlyMap<string, Analysis>,
): Map<string, Map<Analysis, number>> {
  const found = new Map<string, Map<Analysis, number>>();
  for (const { from, to, share } of copies) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const sister = byId.get(other);
      if (sister) found.set(one, (found.get(one) ?? new Map<Analysis, number>()).set(sister, share));
    }
  }
  return found;
}

interface SisterLinks {
  readonly entityOf: EntityOf;
  readonly copies: readonly Copy[];
  readonly memory: SisterMemory;
}

type Needs = (analysis: Analysis) => boolean;

interface Settled {
  readonly analyses: Analysis[];
  readonly messages: Message[];
  /** Article that gave its day, by the article it gave it to. */
  readonly datedBy: ReadonlyMap<string, string>;
}

/** Gives each article that `needs` a day that of the sister which speaks for it most, of all that have one and need none. */
function settle(
  analyses: readonly Analysis[],
  needs: Needs,
  { entityOf, copies, memory }: SisterLinks,
): Settled {
  if (!analyses.some(needs)) return { analyses: [...analyses], messages: [], datedBy: new Map() };
  const givers = analyses.filter((analysis) => analysis.article.published !== null && !needs(analysis));
  const byId = new Map(givers.map((analysis) => [analysis.article.id, analysis]));
  const holders = new Map<string, Analysis[]>();
  for (const analysis of givers) {
    for (const subject of namedSubjects(analysis, entityOf)) {
      const known = holders.get(subject);
      if (known) known.push(analysis);
      else holders.set(subject, [analysis]);
    }
  }
  const dated = { holders, copies: copiedFrom(copies, byId) };
  const messages: Message[] = [];
  const datedBy = new Map<string, string>();
  const settled = analyses.map((analysis): Analysis => {
    if (!needs(analysis)) return analysis;
    const candidates = findSisters(analysis, namedSubjects(analysis, entityOf), dated, memory);
    const [nearest] = candidates.filter(({ strength }) => strength >= needed).sort(byStrength);
    if (!nearest) return analysis;
    const best = weigh(analysis, nearest.sister, nearest.shared);
    datedBy.set(analysis.article.id, best.sister.article.id);
    messages.push({
      rule: sameRule,
      reason: `Dated ${best.redated.article.published} from ${best.sister.article.id}: ${best.grounds}`,
      severity: "info",
      start: null,
      end: null,
      article: analysis.article.id,
    });
    return memory.dated(analysis, best);
  });
  return { analyses: settled, messages, datedBy };
}

/**
 * Gives an undated article the day of a dated one that tells the same: by names and text they share, by the day in its
 * dateline, by events that, counted from that day, fall on the sister's days and places. Before that, an article whose
 * weekday and date fit several years takes the one that fits its sister. Others stay as they are.
 */
export function dateFromSisters(
  analyses: readonly Analysis[],
  { entityOf, copies }: Pick<SisterLinks, "entityOf" | "copies">,
  memory: SisterMemory = new SisterMemory(),
): Settled {
  const links = { entityOf, copies, memory };
  const years = settle(analyses, (analysis) => openDays(analysis).length > 1, links);
  const days = settle(years.analyses, ({ article }) => article.published === null, links);
  return {
    analyses: days.analyses,
    messages: [...years.messages, ...days.messages],
    datedBy: new Map([...years.datedBy, ...days.datedBy]),
  };
}

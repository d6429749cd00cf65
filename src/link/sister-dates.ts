import { compatibleTypes } from "../lexicon/event-types.ts";
import { resolveTimes } from "../lexicon/relative-time.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Event } from "../model/event.ts";
import { localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { kilometres } from "../text/distance.ts";

const sameRule = "sister-article";
/** Named entities two articles must share before one may date the other. */
const leastShared = 3;
const samePlaceKm = 60;

/** Entities that tell subjects apart: states and outlets stand in most articles. */
function namedSubjects(analysis: Analysis, entityOf: ReadonlyMap<string, string>): Set<string> {
  const telling = analysis.entities.filter(
    ({ type }) => type !== "state" && type !== "outlet" && type !== "people",
  );
  return new Set(telling.map(({ id }) => entityOf.get(localKey(analysis.article.id, id)) as string));
}

function samePlace(a: Event, b: Event, both: readonly [Analysis, Analysis]): boolean {
  const points = (analysis: Analysis, event: Event) =>
    analysis.places.flatMap(({ id, lat, lon, precision }) =>
      event.places.includes(id) && lat !== null && lon !== null ? [{ lat, lon, precision }] : [],
    );
  const left = points(both[0], a);
  const right = points(both[1], b);
  return left.some((one) => right.some((other) => kilometres(one, other) <= samePlaceKm));
}

/** The article with its times counted from `published`, and its events dated by them. */
function redate(analysis: Analysis, published: string, sister: string): Analysis {
  const times = resolveTimes(analysis.times, published);
  const byId = new Map(times.map((time) => [time.id, time]));
  const events = analysis.events.map((event): Event => {
    const time = event.time === null ? undefined : byId.get(event.time);
    if (event.date || !time || time.from === null || time.to === null) return event;
    const rule = `${sameRule} ${sister}: ${time.rule}`;
    return { ...event, date: { from: time.from, to: time.to, precision: time.precision, rule } };
  });
  const article = { ...analysis.article, published, publishedBasis: "inferred" as const };
  return { ...analysis, article, times, events };
}

/** Events of `redated` that fall on the same day, at the same place and of the same kind as one of the sister's. */
function agreeingEvents(redated: Analysis, sister: Analysis): number {
  return redated.events.filter((event) =>
    sister.events.some(
      (other) =>
        event.date !== null &&
        other.date !== null &&
        event.date.from === other.date.from &&
        event.date.to === other.date.to &&
        compatibleTypes(event.type, other.type) &&
        samePlace(event, other, [redated, sister]),
    ),
  ).length;
}

interface Candidate {
  readonly sister: Analysis;
  readonly redated: Analysis;
  readonly agreeing: number;
  readonly shared: number;
}

function byStrength(a: Candidate, b: Candidate): number {
  return (
    b.agreeing - a.agreeing || b.shared - a.shared || (a.sister.article.id < b.sister.article.id ? -1 : 1)
  );
}

/**
 * Gives an undated article the day of a dated one that tells the same: they share named subjects, and counted from the
 * sister's day an event falls on the same day and place as the sister's. Articles without such a sister stay undated.
 */
export function dateFromSisters(
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
): { analyses: Analysis[]; messages: Message[] } {
  const undated = analyses.filter(({ article }) => article.published === null);
  if (undated.length === 0) return { analyses: [...analyses], messages: [] };
  const holders = new Map<string, Analysis[]>();
  for (const analysis of analyses) {
    if (analysis.article.published === null) continue;
    for (const subject of namedSubjects(analysis, entityOf))
      holders.set(subject, [...(holders.get(subject) ?? []), analysis]);
  }
  const messages: Message[] = [];
  const settle = (analysis: Analysis): Analysis => {
    if (analysis.article.published !== null) return analysis;
    const shared = new Map<Analysis, number>();
    for (const subject of namedSubjects(analysis, entityOf)) {
      for (const sister of holders.get(subject) ?? []) shared.set(sister, (shared.get(sister) ?? 0) + 1);
    }
    const [best] = [...shared]
      .filter(([, count]) => count >= leastShared)
      .map(([sister, count]): Candidate => {
        const redated = redate(
          analysis,
          (sister.article.published as string).slice(0, 10),
          sister.article.id,
        );
        return { sister, redated, agreeing: agreeingEvents(redated, sister), shared: count };
      })
      .filter((candidate) => candidate.agreeing > 0)
      .sort(byStrength);
    if (!best) return analysis;
    messages.push({
      rule: sameRule,
      reason: `Dated ${best.redated.article.published} from ${best.sister.article.id}: ${best.agreeing} events fall together`,
      severity: "info",
      start: null,
      end: null,
      article: analysis.article.id,
    });
    return best.redated;
  };
  return { analyses: analyses.map(settle), messages };
}

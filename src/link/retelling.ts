import type { Analysis } from "../model/analysis.ts";
import type { Event } from "../model/event.ts";
import type { Judgement } from "../model/judgement.ts";
import { localKey } from "../model/links.ts";
import { fieldsAt } from "../model/words-named.ts";
import { buildHappening, type Happening } from "./happening.ts";

/** Keys of the places and times that judgements reject. */
export function rejectedFields(
  judgements: readonly Judgement[],
  analyses: ReadonlyMap<string, Analysis>,
): Set<string> {
  const keys = judgements.flatMap(({ ruling }) => {
    if (ruling.kind !== "reject" || (ruling.aspect !== "place" && ruling.aspect !== "date")) return [];
    const { article } = ruling.claim;
    const analysis = analyses.get(article);
    return analysis ? fieldsAt(analysis, ruling.claim, ruling.aspect).map((id) => localKey(article, id)) : [];
  });
  return new Set(keys);
}

/** Happenings told again, with entities as judged and without the places and days that were rejected. */
export interface Retelling {
  /** Some of its events by themselves; what goes for all of it goes with its first event. */
  part(happening: Happening, events: readonly Event[]): Happening;
  whole(happening: Happening): Happening;
}

/** Opens a retelling for `analyses`; what no judgement touches is left as it is. */
export function openRetelling(
  analyses: ReadonlyMap<string, Analysis>,
  context: {
    readonly entityOf: ReadonlyMap<string, string>;
    readonly engineEntityOf: ReadonlyMap<string, string>;
    readonly judgements: readonly Judgement[];
  },
): Retelling {
  const { entityOf, engineEntityOf } = context;
  const rejected = rejectedFields(context.judgements, analyses);
  const touched = new Set([...rejected].map((key) => key.slice(0, key.indexOf("/"))));
  if (entityOf !== engineEntityOf)
    for (const [key, id] of entityOf)
      if (engineEntityOf.get(key) !== id) touched.add(key.slice(0, key.indexOf("/")));
  const part = (happening: Happening, events: readonly Event[]): Happening => {
    const { article } = happening;
    const analysis = analyses.get(article) as Analysis;
    const led = events[0] === happening.events[0];
    const own = new Set(events.map(({ id }) => localKey(article, id)));
    const kept = events.map((event): Event => {
      const places = event.places.filter((id) => !rejected.has(localKey(article, id)));
      const undated = event.time !== null && rejected.has(localKey(article, event.time));
      return { ...event, places, date: undated ? null : event.date };
    });
    return buildHappening(
      {
        events: kept,
        denied: led ? happening.denied : [],
        marks: led ? happening.marks : null,
        folds: happening.folds.filter(({ a, b }) => own.has(a) && own.has(b)),
      },
      { analysis, entityOf, placeOf: new Map(analysis.places.map((place) => [place.id, place])) },
    );
  };
  const whole = (happening: Happening): Happening =>
    touched.has(happening.article) ? part(happening, happening.events) : happening;
  return { part, whole };
}

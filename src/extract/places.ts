import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { isContent } from "../model/block.ts";
import type { Place } from "../model/place.ts";
import { countryEvidence } from "./place-evidence.ts";
import { isTold, type PlaceScope, type Resolved, toPlace } from "./place-record.ts";
import { type Resolution, resolvePlaces } from "./place-resolution.ts";
import type { Toponym } from "./toponym.ts";
import { findToponyms } from "./toponyms.ts";

/** What is lent to a toponym where every expression that may bear a place is wanted. */
const lentCues: Readonly<Record<Toponym["leeway"], number>> = { part: 2.6, whole: 1.1, none: 0 };

/** Toponyms whose surroundings, own or elsewhere in the article, make them places. */
function accepted(toponyms: readonly Toponym[], scope: PlaceScope): boolean[] {
  const best = new Map<string, number>();
  for (const { name, cue } of toponyms)
    best.set(name, Math.max(best.get(name) ?? Number.NEGATIVE_INFINITY, cue));
  return toponyms.map((toponym) => {
    const elsewhere = (best.get(toponym.name) as number) >= 2.5 ? 1 : 0;
    const lent = scope === "all" ? lentCues[toponym.leeway] : 0;
    return toponym.cue + elsewhere + lent > 0;
  });
}

/** The toponyms that are kept, with their references into the list put right. */
function keptToponyms(annotated: AnnotatedArticle, scope: PlaceScope): Toponym[] {
  const all = findToponyms(annotated);
  const kept = accepted(all, scope);
  const indexOf = new Map<number, number>();
  for (const [at, keep] of kept.entries()) if (keep) indexOf.set(at, indexOf.size);
  return all.flatMap((toponym, at) => {
    if (!kept[at]) return [];
    const container = indexOf.get(toponym.container) ?? -1;
    return [{ ...toponym, container, listed: toponym.listed && kept[at - 1] === true }];
  });
}

/** Container of each toponym; one that the gazetteer lacks lies where its fullest mention says. */
function holdersOf(toponyms: readonly Toponym[]): number[] {
  const told = new Map<string, number>();
  for (const { name, container } of toponyms)
    if (container >= 0 && !told.has(name)) told.set(name, container);
  return toponyms.map(({ name, container, candidates }) =>
    container < 0 && candidates.length === 0 ? (told.get(name) ?? -1) : container,
  );
}

/** The places of an article in text order; `all` takes in those that stand only within other names. */
export function placesIn(annotated: AnnotatedArticle, scope: PlaceScope): Omit<Place, "id">[] {
  if (!annotated.blocks.some(isContent)) return [];
  const toponyms = keptToponyms(annotated, scope);
  const resolutions = resolvePlaces(toponyms, countryEvidence(annotated));
  const holders = holdersOf(toponyms);
  return toponyms
    .map((toponym, at): Resolved => {
      const holder = resolutions[holders[at] as number] ?? null;
      return { toponym, resolution: resolutions[at] as Resolution, holder };
    })
    .filter((resolved) => isTold(resolved, scope))
    .map((resolved) => toPlace(annotated, resolved, scope));
}

/**
 * The places an article names, in text order. Roles are dateline, origin or mention; the rule tells a scene
 * (`place-name`, `place-in-place`, `place-relative`) from an actor (`place-as-actor`), a part of another name
 * (`place-in-body-name`, `place-in-facility-name`) and a mere landmark (`place-landmark`).
 */
export function extractPlaces(annotated: AnnotatedArticle): Place[] {
  return placesIn(annotated, "named").map((place, at) => ({ id: `p${at + 1}`, ...place }));
}

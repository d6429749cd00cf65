import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { isContent } from "../model/block.ts";
import type { Place } from "../model/place.ts";
import { countryEvidence } from "./place-evidence.ts";
import { isTold, type Resolved, toPlace } from "./place-record.ts";
import { type Resolution, resolvePlaces } from "./place-resolution.ts";
import type { Toponym } from "./toponym.ts";
import { findToponyms } from "./toponyms.ts";

/** Toponyms whose surroundings, own or elsewhere in the article, make them places. */
function accepted(toponyms: readonly Toponym[]): boolean[] {
  const best = new Map<string, number>();
  for (const { name, cue } of toponyms)
    best.set(name, Math.max(best.get(name) ?? Number.NEGATIVE_INFINITY, cue));
  return toponyms.map((toponym) => {
    const elsewhere = (best.get(toponym.name) as number) >= 2.5 ? 1 : 0;
    return toponym.cue + elsewhere > 0;
  });
}

/** The toponyms that are kept, with their references into the list put right. */
function keptToponyms(annotated: AnnotatedArticle): Toponym[] {
  const all = findToponyms(annotated);
  const kept = accepted(all);
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

/**
 * The places an article names, in text order. Roles are dateline, origin or mention; the rule tells a scene
 * (`place-name`, `place-in-place`, `place-relative`) from an actor (`place-as-actor`), a part of another name
 * (`place-in-body-name`, `place-in-facility-name`) and a mere landmark (`place-landmark`).
 */
export function extractPlaces(annotated: AnnotatedArticle): Place[] {
  if (!annotated.blocks.some(isContent)) return [];
  const toponyms = keptToponyms(annotated);
  const resolutions = resolvePlaces(toponyms, countryEvidence(annotated));
  const holders = holdersOf(toponyms);
  return toponyms
    .map((toponym, at): Resolved => {
      const holder = resolutions[holders[at] as number] ?? null;
      return { toponym, resolution: resolutions[at] as Resolution, holder };
    })
    .filter(isTold)
    .map((resolved, at) => ({ id: `p${at + 1}`, ...toPlace(annotated, resolved) }));
}

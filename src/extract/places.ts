import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { isContent } from "../model/block.ts";
import type { Place, PlacePrecision, PlaceRole } from "../model/place.ts";
import { covering } from "../model/span.ts";
import { countryEvidence } from "./place-evidence.ts";
import { type Resolution, resolvePlaces } from "./place-resolution.ts";
import type { Toponym } from "./toponym.ts";
import { findToponyms } from "./toponyms.ts";

const precisions: Readonly<Record<GazetteerPlace["kind"], PlacePrecision>> = {
  country: "country",
  region: "region",
  county: "district",
  settlement: "settlement",
  neighbourhood: "settlement",
  physical: "region",
  facility: "exact",
};
/** Below this belief a name is left without a point. */
const leastBelief = 0.4;
const capitalSeat = 3;
const toldCue = 1.5;

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

function roleOf(annotated: AnnotatedArticle, toponym: Toponym): PlaceRole {
  const block = covering(annotated.blocks, toponym.start);
  if (toponym.dateline || block?.kind === "dateline") return "dateline";
  return toponym.origin ? "origin" : "mention";
}

function precisionOf(toponym: Toponym, place: GazetteerPlace): PlacePrecision {
  const precision = precisions[place.kind];
  const vague = toponym.relative || toponym.inName === "facility";
  return vague && precision === "settlement" ? "area" : precision;
}

/** A state or its capital that is named without a word of place is more often an actor than a scene. */
function ruleOf(toponym: Toponym, place: GazetteerPlace): string {
  if (!toponym.locative && (place.kind === "country" || place.seat === capitalSeat)) return "place-as-actor";
  if (toponym.landmark) return "place-landmark";
  if (toponym.inName) return `place-in-${toponym.inName}-name`;
  if (toponym.container >= 0) return "place-in-place";
  return toponym.relative ? "place-relative" : "place-name";
}

/** Whether a toponym without a point is worth naming: its surroundings must make it a place. */
function isTold(toponym: Toponym, resolution: Resolution): boolean {
  return toponym.cue > toldCue || !(isUnsure(resolution) || resolution.wrongKind);
}

function isUnsure({ place, belief }: Resolution): boolean {
  return place === null || belief < leastBelief;
}

function toPlace(annotated: AnnotatedArticle, toponym: Toponym, resolution: Resolution): Omit<Place, "id"> {
  const { start, end } = toponym;
  const { place } = resolution;
  const role = roleOf(annotated, toponym);
  const name = annotated.article.text.slice(start, end);
  if (!place || isUnsure(resolution) || resolution.wrongKind) {
    const none = {
      lat: null,
      lon: null,
      country: null,
      region: null,
      precision: "none",
      source: "none",
    } as const;
    return {
      start,
      end,
      name,
      ...none,
      role,
      rule: resolution.wrongKind ? "place-unknown" : "place-ambiguous",
    };
  }
  const { lat, lon, country, region, id } = place;
  const precision = precisionOf(toponym, place);
  return {
    start,
    end,
    name,
    lat,
    lon,
    country,
    region,
    precision,
    source: id,
    role,
    rule: ruleOf(toponym, place),
  };
}

/** The places an article names, in text order, each with a point, its precision and the rule that found it. */
export function extractPlaces(annotated: AnnotatedArticle): Place[] {
  if (!annotated.blocks.some(isContent)) return [];
  const all = findToponyms(annotated);
  const kept = accepted(all);
  const indexOf = new Map<number, number>();
  for (const [at, keep] of kept.entries()) if (keep) indexOf.set(at, indexOf.size);
  const toponyms = all
    .map((toponym, at) => ({ at, toponym }))
    .filter(({ at }) => kept[at])
    .map(({ at, toponym }) => ({
      ...toponym,
      container: indexOf.get(toponym.container) ?? -1,
      listed: toponym.listed && kept[at - 1] === true,
    }));
  const resolutions = resolvePlaces(toponyms, countryEvidence(annotated));
  return toponyms
    .flatMap((toponym, at) => {
      const resolution = resolutions[at] as Resolution;
      return isTold(toponym, resolution) ? [toPlace(annotated, toponym, resolution)] : [];
    })
    .map((place, at) => ({ id: `p${at + 1}`, ...place }));
}

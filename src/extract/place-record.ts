import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Place, PlacePrecision, PlaceRole } from "../model/place.ts";
import { covering } from "../model/span.ts";
import type { Resolution } from "./place-resolution.ts";
import type { Toponym } from "./toponym.ts";

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
/** Holders small enough to stand for what lies in them, where every expression is wanted. */
const smallHolders: ReadonlySet<string> = new Set(["county", "settlement", "neighbourhood"]);
const capitalSeat = 3;
const toldCue = 1.5;

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
  if (toponym.inName && place.kind !== "facility") return `place-in-${toponym.inName}-name`;
  if (toponym.container >= 0) return "place-in-place";
  return toponym.relative ? "place-relative" : "place-name";
}

/** `named`: places spoken of as such; `all`: also those within the names of bodies, and likeliest readings. */
export type PlaceScope = "named" | "all";

/** Whether a toponym without a point is worth naming: its surroundings must make it a place. */
export function isTold({ toponym, resolution }: Resolved, scope: PlaceScope): boolean {
  return scope === "all" || toponym.cue > toldCue || !(isUnsure(resolution) || resolution.wrongKind);
}

function isUnsure({ place, belief, outOfContext }: Resolution): boolean {
  return place === null || belief < leastBelief || outOfContext;
}

/** A toponym with what it and its holder were found to mean. */
export interface Resolved {
  readonly toponym: Toponym;
  readonly resolution: Resolution;
  /** What holds it, where the text says so. */
  readonly holder: Resolution | null;
}

/** A place without a point lies where the text says it lies, and nowhere if it does not say. */
function withoutPoint(
  { toponym, resolution, holder }: Resolved,
  scope: PlaceScope,
): Omit<Place, "id" | "start" | "end" | "name" | "role"> {
  const outer = holder && !isUnsure(holder) ? holder.place : null;
  const known = toponym.candidates.length > 0 && !resolution.wrongKind;
  const lent = scope === "all" && outer !== null && smallHolders.has(outer.kind);
  return {
    lat: lent ? outer.lat : null,
    lon: lent ? outer.lon : null,
    country: outer?.country ?? null,
    region: outer?.region ?? null,
    precision: outer ? precisions[outer.kind] : "none",
    source: "none",
    rule: known ? "place-ambiguous" : outer ? "place-unknown-in-place" : "place-unknown",
  };
}

/** The place of the model that a toponym stands for, still without its id. */
export function toPlace(
  annotated: AnnotatedArticle,
  resolved: Resolved,
  scope: PlaceScope,
): Omit<Place, "id"> {
  const { toponym, resolution } = resolved;
  const { start, end } = toponym;
  const { place, wrongKind } = resolution;
  const told = {
    start,
    end,
    name: annotated.article.text.slice(start, end),
    role: roleOf(annotated, toponym),
  };
  const unsure = isUnsure(resolution);
  if (!place || wrongKind || (unsure && scope === "named"))
    return { ...told, ...withoutPoint(resolved, scope) };
  const { lat, lon, country, region, id } = place;
  const precision = precisionOf(toponym, place);
  return {
    ...told,
    lat,
    lon,
    country,
    region,
    precision,
    source: id,
    rule: unsure ? "place-likeliest" : ruleOf(toponym, place),
  };
}

import { articleFreeKey, looseKey, nameWords } from "../../src/lexicon/gazetteer-key.ts";
import { kilometres } from "../../src/text/distance.ts";
import type { WofPlace } from "./collect-whosonfirst.ts";
import { chooseAlternates } from "./latin-names.ts";
import { NearIndex } from "./near-index.ts";
import type { PlaceRecord } from "./record.ts";

/** Two records this near with a name in common are one settlement. */
const twinKm = 4;
/** A record farther than this from every city of its country is in the wrong country's file. */
const strayKm = 220;

function keysOf(record: PlaceRecord): string[] {
  return [record.name, ...record.alternates].map((name) => {
    const words = nameWords(name);
    return articleFreeKey(words) ?? looseKey(words);
  });
}

function isSettled(record: PlaceRecord): boolean {
  return record.kind === "settlement" || record.kind === "neighbourhood";
}

function absorb(into: PlaceRecord, twin: PlaceRecord): PlaceRecord {
  return {
    ...into,
    alternates: chooseAlternates(into.name, [...into.alternates, twin.name, ...twin.alternates]),
    region: into.region ?? twin.region,
    population: Math.max(into.population, twin.population),
  };
}

/** Leaves out what lies far from every city of the country whose file it stands in. */
export function dropStrays(places: readonly WofPlace[], cities: readonly PlaceRecord[]): WofPlace[] {
  const index = new NearIndex(cities);
  const far = (place: WofPlace): boolean =>
    index.nearest(place.record, strayKm, (city) => city.country === place.record.country) === null;
  return places.filter((place) => place.record.kind === "region" || !far(place));
}

/** Adds Who's On First settlements to the cities; twins by GeoNames id or by name and nearness become one. */
export function mergeSettlements(cities: readonly PlaceRecord[], places: readonly WofPlace[]): PlaceRecord[] {
  const merged: PlaceRecord[] = [...cities];
  const byId = new Map(cities.map((city, at) => [city.key, at]));
  const byKey = new Map<string, number[]>();
  const enter = (record: PlaceRecord, at: number): void => {
    for (const key of keysOf(record)) {
      const full = `${record.country}:${key}`;
      const list = byKey.get(full);
      if (list) list.push(at);
      else byKey.set(full, [at]);
    }
  };
  for (const [at, city] of merged.entries()) enter(city, at);
  for (const { record, geonamesId } of places) {
    if (!isSettled(record)) continue;
    const near = keysOf(record)
      .flatMap((key) => byKey.get(`${record.country}:${key}`) ?? [])
      .find((at) => kilometres(merged[at] as PlaceRecord, record) <= twinKm);
    const twin = (geonamesId ? byId.get(geonamesId) : undefined) ?? near;
    if (twin !== undefined) merged[twin] = absorb(merged[twin] as PlaceRecord, record);
    else {
      enter(record, merged.length);
      merged.push(record);
    }
  }
  return merged;
}

import { join } from "node:path";
import { articleFreeKey, looseKey, nameWords } from "../../src/lexicon/gazetteer-key.ts";
import { kilometres, type Point } from "../../src/text/distance.ts";
import { regionPoints } from "./country-points.ts";
import type { PlaceRecord } from "./record.ts";
import { cell, readRows } from "./tables.ts";

const generic =
  /\s+(Province|Governorate|State|Region|Oblast|Department|District|County|Prefecture|Emirate|Division|Territory|Republic|Krai|City|Parish|Municipality|Canton)$/i;
const genericFirst =
  /^(State of|Province of|Autonomous Republic of|Republic of|Canton of|Departamento de|Wilaya de|Provincia de|Estado de|Mu[hḩ][aā]faz̧?at) /i;

/** A region's name without the word that says what kind of region it is, or null. */
export function bareRegionName(name: string): string | null {
  const bare = name.replace(generic, "").replace(genericFirst, "");
  return bare === name || bare.length < 3 ? null : bare;
}

/** Keys by which a region of one source may be found in another. */
export function regionKeys(country: string, names: readonly string[]): string[] {
  const keys: string[] = [];
  for (const name of names) {
    for (const form of [name, bareRegionName(name) ?? name]) {
      const words = nameWords(form);
      keys.push(`${country}:${articleFreeKey(words) ?? looseKey(words)}`);
    }
  }
  return [...new Set(keys)];
}

/** Region code (`IQ.01`) → name, of GeoNames. */
export function regionNames(folder: string): Map<string, string> {
  return new Map(readRows(join(folder, "regions.tsv")).map((row) => [cell(row, 0), cell(row, 1)]));
}

/** A region of another source that may give a GeoNames region its point and names. */
export interface RegionSource {
  readonly geonamesId: string | null;
  readonly record: PlaceRecord;
}

const manyCities = 12;

interface CityPoint {
  readonly lat: number;
  readonly lon: number;
  readonly people: number;
  readonly cities: number;
}

/** The middle of the stretch that all but the outermost values cover. */
function midRange(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 100);
  return ((sorted[cut] as number) + (sorted[sorted.length - 1 - cut] as number)) / 2;
}

function middleOf(points: readonly CityPoint[]): CityPoint {
  const people = points.reduce((sum, point) => sum + point.people, 0);
  const lat = midRange(points.map((point) => point.lat));
  const lon = midRange(points.map((point) => point.lon));
  return { lat, lon, people, cities: points.length };
}

function indexSources(sources: readonly RegionSource[]): Map<string, PlaceRecord[]> {
  const index = new Map<string, PlaceRecord[]>();
  const enter = (key: string, record: PlaceRecord): void => {
    index.set(key, [...(index.get(key) ?? []), record]);
  };
  for (const { geonamesId, record } of sources) {
    if (geonamesId) enter(`id:${geonamesId}`, record);
    for (const key of regionKeys(record.country ?? "", [record.name, ...record.alternates]))
      enter(key, record);
  }
  return index;
}

/** The middle of many cities is the best point; of few, the nearest point that a source gives. */
function choosePoint(found: readonly PlaceRecord[], middle: CityPoint | null): Point | null {
  if (!middle) return found[0] ?? null;
  if (middle.cities >= manyCities) return middle;
  const near = found.filter((one) => kilometres(one, middle) < 400);
  return near.sort((a, b) => kilometres(a, middle) - kilometres(b, middle))[0] ?? middle;
}

function citiesByRegion(cities: readonly PlaceRecord[]): Map<string, CityPoint[]> {
  const points = new Map<string, CityPoint[]>();
  for (const city of cities) {
    if (!city.region) continue;
    const key = `${city.country}:${city.region}`;
    const list = points.get(key) ?? [];
    list.push({
      lat: city.lat,
      lon: city.lon,
      people: city.kind === "settlement" ? city.population : 0,
      cities: 1,
    });
    points.set(key, list);
  }
  return points;
}

export interface Regions {
  readonly records: PlaceRecord[];
  /** Sources that found their GeoNames twin, with the twin's name. */
  readonly twins: ReadonlyMap<PlaceRecord, string>;
}

/** First-level regions: names of GeoNames, points and other names of the sources, else the mean of the cities. */
export function collectRegions(
  folder: string,
  cities: readonly PlaceRecord[],
  sources: readonly RegionSource[],
): Regions {
  const index = indexSources(sources);
  const points = citiesByRegion(cities);
  const twins = new Map<PlaceRecord, string>();
  const records: PlaceRecord[] = [];
  for (const row of readRows(join(folder, "regions.tsv"))) {
    const country = cell(row, 0).split(".")[0] as string;
    const name = cell(row, 1);
    const id = cell(row, 3);
    const keys = [`id:${id}`, ...regionKeys(country, [name])];
    const found = [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
    const cityPoints = points.get(`${country}:${name}`);
    const middle = cityPoints ? middleOf(cityPoints) : null;
    const point = regionPoints.get(cell(row, 0)) ?? choosePoint(found, middle);
    if (!point) continue;
    for (const one of found) twins.set(one, name);
    const others = [name, ...found.flatMap((one) => [one.name, ...one.alternates])];
    const bare = others.map(bareRegionName).filter((one) => one !== null);
    records.push({
      source: "geonames",
      key: id,
      kind: "region",
      name,
      alternates: [...new Set([...others.slice(1), ...bare])],
      lat: point.lat,
      lon: point.lon,
      country,
      region: name,
      population: middle?.people ?? 0,
      seat: 0,
    });
  }
  return { records, twins };
}

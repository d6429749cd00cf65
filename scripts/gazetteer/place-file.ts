import { packGazetteerFile } from "../../src/lexicon/gazetteer-file.ts";
import type { CountryRow } from "./collect-countries.ts";
import { Columns } from "./columns.ts";
import type { Numbered } from "./numbered.ts";
import type { PlaceRecord, RecordKind } from "./record.ts";

const kinds: readonly RecordKind[] = [
  "country",
  "region",
  "county",
  "settlement",
  "neighbourhood",
  "physical",
  "facility",
];
const sources = ["geonames", "wof", "fips", "ne", "own"];
const noCountry = 255;

/** Ids as numbers: steps from the id before where the source has numbers, else positions in `keys`. */
function idColumn(places: readonly PlaceRecord[], keys: string[]): number[] {
  let last = 0;
  return places.map((place) => {
    if (place.source === "ne" || place.source === "own") return keys.push(place.key) - 1;
    const id = Number(place.key);
    const step = (id - last) >>> 0;
    last = id;
    return step;
  });
}

function isosOf(countries: readonly CountryRow[]): string[] {
  return countries.map((country) => country.record.country as string);
}

function countryTables(countries: readonly CountryRow[]): Readonly<Record<string, unknown>> {
  return {
    neighbours: Object.fromEntries(
      countries.map((country) => [country.record.country as string, country.neighbours]),
    ),
    articles: isosOf(countries.filter((country) => country.arabicArticles)),
    transliterated: isosOf(countries.filter((country) => country.transliterated)),
  };
}

/** The file of places: one row a place, and the small tables that its numbers point into. */
export function placeFile({ places, numberOf }: Numbered, countries: readonly CountryRow[]): Uint8Array {
  const isos = isosOf(countries).sort();
  const isoOf = new Map(isos.map((iso, at) => [iso, at]));
  const regions = [...new Set(places.map((place) => place.region ?? ""))].sort();
  const regionOf = new Map(regions.map((region, at) => [region, at]));
  const keys: string[] = [];
  const columns = new Columns();
  const add = (name: string, width: 1 | 2 | 3 | 4, value: (place: PlaceRecord) => number): void => {
    columns.add(name, width, places.map(value));
  };
  add("lat", 3, (place) => Math.round((place.lat + 90) * 10_000));
  add("lon", 3, (place) => Math.round((place.lon + 180) * 10_000));
  add("country", 1, (place) => isoOf.get(place.country ?? "") ?? noCountry);
  add("region", 2, (place) => regionOf.get(place.region ?? "") as number);
  add("kind", 1, (place) => kinds.indexOf(place.kind) | (place.seat << 4));
  add("population", 4, (place) => place.population);
  add("name", 3, (place) => numberOf.get(place.name) as number);
  add("source", 1, (place) => sources.indexOf(place.source));
  columns.add("id", 4, idColumn(places, keys));
  return packGazetteerFile(columns.list, {
    sources,
    kinds,
    isos,
    regions,
    keys,
    ...countryTables(countries),
  });
}

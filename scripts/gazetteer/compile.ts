import { constants, zstdCompressSync } from "node:zlib";
import { type ColumnHeader, packGazetteerFile } from "../../src/lexicon/gazetteer-file.ts";
import { articleFreeKey, bucketBits, keyHash, looseKey, nameWords } from "../../src/lexicon/gazetteer-key.ts";
import type { CountryRow } from "./collect-countries.ts";
import type { PlaceRecord, RecordKind } from "./record.ts";

export const kindOrder: readonly RecordKind[] = [
  "country",
  "region",
  "county",
  "settlement",
  "neighbourhood",
  "physical",
  "facility",
];
const sourceOrder = ["geonames", "wof", "fips", "ne", "own"];

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function comparePlaces(a: PlaceRecord, b: PlaceRecord): number {
  return (
    before(a.country ?? "~", b.country ?? "~") ||
    before(a.source, b.source) ||
    a.key.length - b.key.length ||
    before(a.key, b.key)
  );
}

class Columns {
  readonly list: (ColumnHeader & { readonly values: ArrayLike<number> })[] = [];

  add(name: string, width: 1 | 2 | 3 | 4, values: ArrayLike<number>): void {
    const limit = 2 ** (8 * width);
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as number;
      if (!(value >= 0 && value < limit)) throw new Error(`Cannot store ${value} in column "${name}"`);
    }
    this.list.push({ name, width, count: values.length, values });
  }
}

function squeeze(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
}

interface Numbered {
  readonly places: readonly PlaceRecord[];
  readonly names: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

function placeFile({ places, numberOf }: Numbered, countries: readonly CountryRow[]): Uint8Array {
  const isos = countries.map((country) => country.record.country as string).sort();
  const isoOf = new Map(isos.map((iso, at) => [iso, at]));
  const regions = [...new Set(places.map((place) => place.region ?? ""))].sort();
  const regionOf = new Map(regions.map((region, at) => [region, at]));
  const keys: string[] = [];
  const columns = new Columns();
  columns.add(
    "lat",
    3,
    places.map((place) => Math.round((place.lat + 90) * 10_000)),
  );
  columns.add(
    "lon",
    3,
    places.map((place) => Math.round((place.lon + 180) * 10_000)),
  );
  columns.add(
    "country",
    1,
    places.map((place) => isoOf.get(place.country ?? "") ?? 255),
  );
  columns.add(
    "region",
    2,
    places.map((place) => regionOf.get(place.region ?? "") as number),
  );
  columns.add(
    "kind",
    1,
    places.map((place) => kindOrder.indexOf(place.kind) | (place.seat << 4)),
  );
  columns.add(
    "population",
    4,
    places.map((place) => place.population),
  );
  columns.add(
    "name",
    3,
    places.map((place) => numberOf.get(place.name) as number),
  );
  columns.add(
    "source",
    1,
    places.map((place) => sourceOrder.indexOf(place.source)),
  );
  let last = 0;
  const ids = places.map((place) => {
    if (place.source === "ne" || place.source === "own") return keys.push(place.key) - 1;
    const id = Number(place.key);
    const step = (id - last) >>> 0;
    last = id;
    return step;
  });
  columns.add("id", 4, ids);
  const neighbours = Object.fromEntries(
    countries.map((country) => [country.record.country as string, country.neighbours]),
  );
  const articles = countries
    .filter((country) => country.arabicArticles)
    .map((country) => country.record.country);
  return packGazetteerFile(columns.list, {
    sources: sourceOrder,
    kinds: kindOrder,
    isos,
    regions,
    keys,
    neighbours,
    articles,
    transliterated: countries
      .filter((country) => country.transliterated)
      .map((country) => country.record.country),
  });
}

function nameFile(names: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = names.map((name) => encoder.encode(name));
  const columns = new Columns();
  columns.add(
    "length",
    1,
    encoded.map((bytes) => bytes.length),
  );
  columns.add("text", 1, Buffer.concat(encoded));
  return packGazetteerFile(columns.list, {});
}

/** Keys a name is found by: its loose key, and without the article where its places use Arabic articles. */
function indexKeys(name: string, articles: boolean): string[] {
  const words = nameWords(name);
  const key = looseKey(words);
  const free = articles ? articleFreeKey(words) : null;
  return free && free !== key ? [key, free] : [key];
}

function indexFile({ places, names, numberOf }: Numbered, articleCountries: ReadonlySet<string>): Uint8Array {
  const withArticle = new Set<number>();
  const others: [number, number][] = [];
  for (const [at, place] of places.entries()) {
    for (const name of [place.name, ...place.alternates]) {
      const number = numberOf.get(name) as number;
      if (name !== place.name) others.push([number, at]);
      if (articleCountries.has(place.country ?? "")) withArticle.add(number);
    }
  }
  others.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const entries: { hash: number; number: number }[] = [];
  for (const [number, name] of names.entries()) {
    for (const key of indexKeys(name, withArticle.has(number))) entries.push({ hash: keyHash(key), number });
  }
  const bucketOf = (hash: number): number => hash >>> (32 - bucketBits);
  entries.sort((a, b) => bucketOf(a.hash) - bucketOf(b.hash) || a.number - b.number);
  const sizes = new Uint8Array(2 ** bucketBits);
  for (const { hash } of entries) {
    const bucket = bucketOf(hash);
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  const columns = new Columns();
  columns.add("size", 1, sizes);
  columns.add(
    "entry",
    3,
    entries.map((entry) => entry.number),
  );
  columns.add(
    "check",
    1,
    entries.map((entry) => entry.hash & 255),
  );
  columns.add(
    "otherName",
    3,
    others.map(([number], at) => number - (others[at - 1]?.[0] ?? 0)),
  );
  columns.add(
    "otherPlace",
    3,
    others.map(([, at]) => at),
  );
  return packGazetteerFile(columns.list, {});
}

/** The compressed files of the gazetteer, by name. */
export function compile(
  records: readonly PlaceRecord[],
  countries: readonly CountryRow[],
): ReadonlyMap<string, Uint8Array> {
  const places = [...records].sort(comparePlaces);
  const names = [...new Set(places.flatMap((place) => [place.name, ...place.alternates]))].sort(before);
  const numbered: Numbered = { places, names, numberOf: new Map(names.map((name, at) => [name, at])) };
  const articleCountries = new Set(
    countries.filter((country) => country.arabicArticles).map((country) => country.record.country as string),
  );
  return new Map([
    ["places.zst", squeeze(placeFile(numbered, countries))],
    ["names.zst", squeeze(nameFile(names))],
    ["index.zst", squeeze(indexFile(numbered, articleCountries))],
  ]);
}

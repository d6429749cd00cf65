import type { GazetteerStore } from "./gazetteer-store.ts";

export type GazetteerKind =
  | "country"
  | "region"
  | "county"
  | "settlement"
  | "neighbourhood"
  | "physical"
  | "facility";

/** A place of the gazetteer; points are WGS 84 degrees, those of areas a rough middle. */
export interface GazetteerPlace {
  /** `geonames:98182`, `wof:1108562669`, `fips:21125`, `ne:gulf-of-aden`, `own:sahel`. */
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Name of the first-level region. */
  readonly region: string | null;
  readonly kind: GazetteerKind;
  /** 0 where unknown. */
  readonly population: number;
  /** 3 a national capital, 2 a regional one, 1 a lower seat, 0 none. */
  readonly seat: number;
  /** How likely the name means this place before anything else is known: about the logarithm of its size. */
  readonly prior: number;
}

const decoder = new TextDecoder();
const seatWeight = 0.45;
/** Priors of settlements whose size no source tells. */
const leastSettlement = 1.2;
const leastSeat = 3.6;
/** Countries whose counties are named bare and often, as cities are ("in Kent"). */
const everydayCounties: ReadonlySet<string> = new Set(["GB"]);
const everydayCounty = 5.2;

/** The text of name `number`. */
export function nameAt(store: GazetteerStore, number: number): string {
  return decoder.decode(store.text.subarray(store.textStart[number], store.textStart[number + 1]));
}

/** The country of place `row`, or null. */
export function countryAt(store: GazetteerStore, row: number): string | null {
  return store.tables.isos[store.country[row] as number] ?? null;
}

export function kindAt(store: GazetteerStore, row: number): GazetteerKind {
  return store.tables.kinds[(store.kind[row] as number) & 15] as GazetteerKind;
}

/** Areas were added because news names them; those across borders gain nothing from the countries of an article. */
function newsAreaPrior(store: GazetteerStore, row: number): number {
  return countryAt(store, row) === null ? 8.5 : 7;
}

/** Prior of place `row` under its own name. */
export function priorAt(store: GazetteerStore, row: number): number {
  const size = Math.log10((store.population[row] as number) + 1);
  const seat = (store.kind[row] as number) >> 4;
  switch (kindAt(store, row)) {
    case "country":
      return 8.4 + size / 20;
    case "region":
      return 4.5 + size / 4;
    case "settlement":
      return Math.max(seat > 0 ? leastSeat : leastSettlement, size) + seat * seatWeight;
    case "neighbourhood":
      return 0.8 + size * 0.6;
    case "county":
      return everydayCounties.has(countryAt(store, row) ?? "") ? everydayCounty : 2.4 + size * 0.2;
    case "physical":
      return store.tables.sources[store.source[row] as number] === "own" ? newsAreaPrior(store, row) : 4;
    case "facility":
      return store.tables.sources[store.source[row] as number] === "own" ? 4.5 : 2.5;
  }
}

function degrees(stored: number, offset: number): number {
  return Math.round(stored - offset * 10_000) / 10_000;
}

/** Place `row` as an object; `prior` is given because it depends on the name it was found by. */
export function placeAt(store: GazetteerStore, row: number, prior: number): GazetteerPlace {
  const { tables } = store;
  const source = tables.sources[store.source[row] as number] as string;
  const number = store.id[row] as number;
  const named = source === "ne" || source === "own";
  return {
    id: `${source}:${named ? tables.keys[number] : source === "fips" ? String(number).padStart(5, "0") : number}`,
    name: nameAt(store, store.name[row] as number),
    lat: degrees(store.lat[row] as number, 90),
    lon: degrees(store.lon[row] as number, 180),
    country: countryAt(store, row),
    region: tables.regions[store.region[row] as number] || null,
    kind: kindAt(store, row),
    population: store.population[row] as number,
    seat: (store.kind[row] as number) >> 4,
    prior,
  };
}

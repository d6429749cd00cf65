import { join } from "node:path";
import type { PlaceRecord } from "./record.ts";
import { cell, readRows } from "./tables.ts";

/** Classes of physical features that news does not name, or names only as a country or continent. */
const skippedClasses = new Set([
  "class",
  "dragons-be-here",
  "pole",
  "waterfall",
  "geoarea",
  "tundra",
  "continent",
]);
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/\bIs\.?(?=$|\s)/g, "Islands"],
  [/\bISANDS\b/g, "ISLANDS"],
  [/\bArch\./g, "Archipelago"],
  [/\bPen\./g, "Peninsula"],
  [/\bMts?\.?(?=$|\s)/g, "Mountains"],
  [/\s+/g, " "],
];

function titleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(^|[\s\-(])\p{L}/gu, (start) => start.toUpperCase());
}

function physicalName(raw: string): string {
  return titleCase(spelledOut.reduce((name, [pattern, full]) => name.replace(pattern, full), raw)).trim();
}

/** Seas, gulfs, deserts, ranges and islands; `population` is 0, the point a rough middle. */
export function collectPhysical(folder: string): PlaceRecord[] {
  const rows = readRows(join(folder, "physical.tsv")).filter((row) => !skippedClasses.has(cell(row, 0)));
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const name = physicalName(cell(row, 1));
    const slug = name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-");
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    return {
      source: "ne",
      key: times === 1 ? slug : `${slug}-${times}`,
      kind: "physical",
      name,
      alternates: [],
      lat: Number(cell(row, 3)),
      lon: Number(cell(row, 4)),
      country: null,
      region: null,
      population: 0,
      seat: 0,
    };
  });
}

/** Second- or first-level areas, as Natural Earth cuts each country. */
export function collectAdmin1(folder: string): PlaceRecord[] {
  return readRows(join(folder, "admin1.tsv"))
    .slice(1)
    .filter(
      (row) =>
        /^[A-Z]{2}$/.test(cell(row, 0)) && !/\(|aggregation/.test(cell(row, 3)) && cell(row, 3).length > 2,
    )
    .map((row) => ({
      source: "ne",
      key: cell(row, 1),
      kind: "county",
      name: cell(row, 3),
      alternates: [],
      lat: Number(cell(row, 4)),
      lon: Number(cell(row, 5)),
      country: cell(row, 0),
      region: null,
      population: 0,
      seat: 0,
    }));
}

function airportNames(raw: string, military: boolean): string[] {
  const full = raw.replace(/\bInt'l\b/, "International").replace(/\bAb$/, "Air Base");
  if (/airport|air base|airbase|air force base|cfb/i.test(full)) return [full];
  const bare = full.replace(/ International$/, "");
  const names = [`${bare} Airport`, `${bare} International Airport`];
  return military ? [...names, `${bare} Air Base`] : names;
}

/** Airports and air bases; the caller fills in the country. */
export function collectAirports(folder: string): PlaceRecord[] {
  return readRows(join(folder, "airports.tsv"))
    .slice(1)
    .map((row) => {
      const [name, ...alternates] = airportNames(cell(row, 1), cell(row, 0).includes("military"));
      return {
        source: "ne",
        key: `airport-${cell(row, 2) || cell(row, 3)}`,
        kind: "facility",
        name: name as string,
        alternates,
        lat: Number(cell(row, 4)),
        lon: Number(cell(row, 5)),
        country: null,
        region: null,
        population: 0,
        seat: 0,
      };
    });
}

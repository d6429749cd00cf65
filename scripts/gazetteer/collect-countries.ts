import { join } from "node:path";
import { countryAliases, countryPoints } from "./country-points.ts";
import type { PlaceRecord } from "./record.ts";
import { cell, readRows } from "./tables.ts";

export interface CountryRow {
  readonly record: PlaceRecord;
  readonly neighbours: readonly string[];
  /** Whether its languages are written in Arabic script, so that names may carry the article. */
  readonly arabicArticles: boolean;
  /** Whether its first language is written in another script than ours. */
  readonly transliterated: boolean;
}

const arabicScript = new Set(["ar", "fa", "ps", "ur", "ku", "so", "ckb"]);
/** Languages of other scripts: names from them are spelled in many ways. */
const otherScripts = new Set(
  "ar fa ps ur ku ckb ru uk be bg sr mk el ka hy he am ti my th km lo hi bn ne zh ja ko mn kk ky tg dv dz si ta so".split(
    " ",
  ),
);
/** States that have ceased to exist. */
const gone = new Set(["CS", "AN", ""]);

/** Countries of GeoNames with English names and points of ours. */
export function collectCountries(folder: string): CountryRow[] {
  const english = new Map<string, string[]>();
  for (const row of readRows(join(folder, "country-names.tsv"))) {
    if (cell(row, 1) !== "en") continue;
    const names = english.get(cell(row, 0)) ?? [];
    names.push(cell(row, 2));
    english.set(cell(row, 0), names);
  }
  const countries: CountryRow[] = [];
  for (const row of readRows(join(folder, "countries.tsv"))) {
    const iso = cell(row, 0);
    const point = countryPoints.get(iso);
    if (gone.has(iso) || !point) continue;
    const id = cell(row, 16);
    countries.push({
      record: {
        source: "geonames",
        key: id,
        kind: "country",
        name: cell(row, 4).replace(/^The /, ""),
        alternates: [...(english.get(id) ?? []), ...(countryAliases[iso] ?? [])],
        lat: point.lat,
        lon: point.lon,
        country: iso,
        region: null,
        population: Number(cell(row, 7)),
        seat: 0,
      },
      neighbours: cell(row, 17)
        .split(",")
        .filter((one) => one !== ""),
      arabicArticles: cell(row, 15)
        .split(",")
        .some((language) => arabicScript.has(language.split("-")[0] as string)),
      transliterated: otherScripts.has(cell(row, 15).split(/[,-]/)[0] as string),
    });
  }
  return countries;
}

import { countryAt, type GazetteerPlace, kindAt, placeAt, priorAt } from "./gazetteer-place.ts";
import { gazetteerStore } from "./gazetteer-store.ts";

interface Areas {
  readonly countries: ReadonlyMap<string, GazetteerPlace>;
  readonly regions: ReadonlyMap<string, readonly GazetteerPlace[]>;
}

let areas: Areas | null = null;

function load(): Areas {
  const store = gazetteerStore();
  const countries = new Map<string, GazetteerPlace>();
  const regions = new Map<string, GazetteerPlace[]>();
  for (let row = 0; row < store.kind.length; row++) {
    const kind = kindAt(store, row);
    if (kind !== "country" && kind !== "region") continue;
    const iso = countryAt(store, row) ?? "";
    const place = placeAt(store, row, priorAt(store, row));
    if (kind === "country") countries.set(iso, place);
    else regions.set(iso, [...(regions.get(iso) ?? []), place]);
  }
  return { countries, regions };
}

function loaded(): Areas {
  areas ??= load();
  return areas;
}

/** The country of an ISO 3166-1 alpha-2 code, or null. */
export function countryOf(iso2: string): GazetteerPlace | null {
  return loaded().countries.get(iso2) ?? null;
}

/** First-level regions of a country. */
export function regionsOf(iso2: string): readonly GazetteerPlace[] {
  return loaded().regions.get(iso2) ?? [];
}

/** ISO codes of the countries that share a border with `iso2`. */
export function neighboursOf(iso2: string): readonly string[] {
  return gazetteerStore().tables.neighbours[iso2] ?? [];
}

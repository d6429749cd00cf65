import { join } from "node:path";
import { looseKey, nameWords } from "../../src/lexicon/gazetteer-key.ts";
import { kilometres } from "../../src/text/distance.ts";
import { withAliases } from "./aliases.ts";
import { collectAreas, collectSites } from "./areas.ts";
import { collectCities } from "./collect-cities.ts";
import { type CountryRow, collectCountries } from "./collect-countries.ts";
import { collectAdmin1, collectAirports, collectPhysical } from "./collect-natural-earth.ts";
import { bareRegionName, collectRegions, regionKeys, regionNames } from "./collect-regions.ts";
import { collectUsCounties } from "./collect-us-counties.ts";
import { collectWhosOnFirst, type WofPlace } from "./collect-whosonfirst.ts";
import { chooseAlternates, isSpellingOf } from "./latin-names.ts";
import { dropStrays, mergeSettlements } from "./merge.ts";
import { NearIndex } from "./near-index.ts";
import type { PlaceRecord } from "./record.ts";

/** A town of its county's name this near to the county's point is its seat. */
const seatKm = 30;
const townSize = 3000;

/** Towns without a known size that a county is named after count as its seat. */
function withSeats(settlements: readonly PlaceRecord[], counties: readonly PlaceRecord[]): PlaceRecord[] {
  const index = new NearIndex(counties);
  return settlements.map((town) => {
    if (town.kind !== "settlement" || town.population > 0 || town.seat > 0) return town;
    const keys = new Set(regionKeys("", [town.name, ...town.alternates]));
    const named = (county: PlaceRecord): boolean =>
      regionKeys("", [county.name, ...county.alternates]).some((key) => keys.has(key));
    return index.nearest(town, seatKm, named) ? { ...town, seat: 1 } : town;
  });
}

/** Region names for Who's On First places: that of the GeoNames twin where the region has one. */
function nameRegions(places: readonly WofPlace[], twins: ReadonlyMap<PlaceRecord, string>): WofPlace[] {
  const names = new Map<string, string>();
  for (const { id, record } of places) {
    if (record.kind === "region") names.set(id, twins.get(record) ?? record.name);
  }
  return places.map((place) => {
    const region = names.get(place.regionId) ?? null;
    return { ...place, record: { ...place.record, region } };
  });
}

/** Areas that are neither a region already known nor a city by another name. */
function furtherAreas(
  areas: readonly PlaceRecord[],
  known: readonly PlaceRecord[],
  cities: NearIndex<PlaceRecord>,
): PlaceRecord[] {
  const keys = new Set(known.flatMap((one) => regionKeys(one.country ?? "", [one.name, ...one.alternates])));
  return areas.filter((area) => {
    if (regionKeys(area.country ?? "", [area.name]).some((key) => keys.has(key))) return false;
    return cities.nearest(area, 25, (city) => city.name === area.name && city.population > 100_000) === null;
  });
}

/** Areas of ours and seas of the sources: of one name within 900 km only the first is kept. */
function withoutTwins(records: readonly PlaceRecord[]): PlaceRecord[] {
  const kept = new Map<string, PlaceRecord[]>();
  for (const record of records) {
    const key = regionKeys("", [record.name])[0] as string;
    const same = kept.get(key) ?? [];
    if (!same.some((one) => kilometres(one, record) < 900)) kept.set(key, [...same, record]);
  }
  return [...kept.values()].flat();
}

/** Fills in country and region from the nearest town. */
function withArea(record: PlaceRecord, cities: NearIndex<PlaceRecord>): PlaceRecord {
  const country =
    record.country ?? cities.nearest(record, 120, (city) => city.population > 5000)?.country ?? null;
  const near = cities.nearest(record, 15, (city) => city.country === country);
  return { ...record, country, region: record.region ?? near?.region ?? null };
}

/** Our sites first; of airports at one spot only the first source's is kept. */
function facilities(
  folder: string,
  campuses: readonly PlaceRecord[],
  cities: NearIndex<PlaceRecord>,
): PlaceRecord[] {
  const campusIndex = new NearIndex(campuses);
  const kept = collectSites().map((site) => {
    const region = campusIndex.nearest(site, 8, (campus) => campus.country === site.country)?.region ?? null;
    return withArea({ ...site, region }, cities);
  });
  const sites = new NearIndex(kept);
  const known = new NearIndex([...kept, ...campuses]);
  const airports = collectAirports(folder).filter((airport) => !known.nearest(airport, 8, () => true));
  const sameName = (a: PlaceRecord, b: PlaceRecord): boolean =>
    regionKeys("", [a.name, ...a.alternates]).some((key) =>
      regionKeys("", [b.name, ...b.alternates]).includes(key),
    );
  const others = campuses.filter((campus) => !sites.nearest(campus, 8, (site) => sameName(site, campus)));
  return [...kept, ...others, ...airports.map((airport) => withArea(airport, cities))];
}

function tidy(record: PlaceRecord): PlaceRecord {
  if (record.kind === "country") return record;
  const bare = record.kind === "county" ? bareRegionName(record.name) : null;
  return {
    ...record,
    alternates: chooseAlternates(record.name, bare ? [...record.alternates, bare] : record.alternates),
  };
}

/** Leaves out names in other languages that are the first name of another town: Amman was once called Philadelphia. */
function withoutBorrowed(cities: readonly PlaceRecord[]): PlaceRecord[] {
  const towns = new Set(
    cities.filter((city) => city.population >= townSize).map((city) => looseKey(nameWords(city.name))),
  );
  return cities.map((city) => ({
    ...city,
    alternates: city.alternates.filter(
      (other) => isSpellingOf(other, city.name) || !towns.has(looseKey(nameWords(other))),
    ),
  }));
}

/** Leaves out "towns" that are their country under another kind. */
function withoutCountries(places: readonly WofPlace[], countries: readonly CountryRow[]): WofPlace[] {
  const keyOf = (record: PlaceRecord): string => regionKeys(record.country ?? "", [record.name])[0] as string;
  const keys = new Set(countries.map(({ record }) => keyOf(record)));
  return places.filter(({ record }) => record.kind !== "settlement" || !keys.has(keyOf(record)));
}

/** Every place of every source, twins merged; `countyFile` is the topology of the counties, or null. */
export function gather(
  sources: string,
  countyFile: string | null,
): { records: PlaceRecord[]; countries: CountryRow[] } {
  const folder = (name: string): string => join(sources, name);
  const countries = collectCountries(folder("geonames-countries"));
  const regionsByCode = regionNames(folder("geonames-countries"));
  const cities = collectCities(folder("geonames-cities15000"), regionsByCode);
  const cityIndex = new NearIndex(cities);
  const wof = withoutCountries(dropStrays(collectWhosOnFirst(folder("whosonfirst")), cities), countries);
  const admin1 = collectAdmin1(folder("natural-earth"));
  const wofRegions = wof.filter((one) => one.record.kind === "region");
  const regions = collectRegions(folder("geonames-countries"), cities, [
    ...wofRegions,
    ...admin1.map((record) => ({ geonamesId: null, record })),
  ]);
  const placed = nameRegions(wof, regions.twins);
  const ofKind = (kind: PlaceRecord["kind"]): PlaceRecord[] =>
    placed.filter((one) => one.record.kind === kind).map((one) => one.record);
  const ownRegions = wofRegions.filter((one) => !regions.twins.has(one.record)).map((one) => one.record);
  const allRegions = [...regions.records, ...ownRegions.map((one) => ({ ...one, region: one.name }))];
  const counties = furtherAreas(admin1, allRegions, cityIndex).map((one) => withArea(one, cityIndex));
  const records = [
    ...countries.map((country) => country.record),
    ...allRegions,
    ...ofKind("county"),
    ...counties,
    ...(countyFile ? collectUsCounties(countyFile) : []),
    ...withSeats(withAliases(withoutBorrowed(mergeSettlements(cities, placed))), ofKind("county")),
    ...withoutTwins([...collectAreas(), ...collectPhysical(folder("natural-earth"))]),
    ...facilities(folder("natural-earth"), ofKind("facility"), cityIndex),
  ];
  return { records: records.map(tidy), countries };
}

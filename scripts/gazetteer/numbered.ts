import type { PlaceRecord } from "./record.ts";

/** Places and names in the order of the files: a place's or name's number is its index. */
export interface Numbered {
  readonly places: readonly PlaceRecord[];
  readonly names: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

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

/** Sorts places so that like ones stand together, and their names. */
export function numberRecords(records: readonly PlaceRecord[]): Numbered {
  const places = [...records].sort(comparePlaces);
  const names = [...new Set(places.flatMap((place) => [place.name, ...place.alternates]))].sort(before);
  return { places, names, numberOf: new Map(names.map((name, at) => [name, at])) };
}

import { packGazetteerFile } from "../../src/lexicon/gazetteer-file.ts";
import { articleFreeKey, bucketBits, keyHash, looseKey, nameWords } from "../../src/lexicon/gazetteer-key.ts";
import { Columns } from "./columns.ts";
import type { Numbered } from "./numbered.ts";

interface Entry {
  readonly hash: number;
  readonly number: number;
}

/** Keys a name is found by: its loose key, and without the article where its places use Arabic articles. */
function indexKeys(name: string, articles: boolean): string[] {
  const words = nameWords(name);
  const key = looseKey(words);
  const free = articles ? articleFreeKey(words) : null;
  return free && free !== key ? [key, free] : [key];
}

function bucketOf(hash: number): number {
  return hash >>> (32 - bucketBits);
}

/** Pairs of name and place for every name but a place's first. */
function otherNames({ places, numberOf }: Numbered): [number, number][] {
  const others = places.flatMap((place, at) =>
    place.alternates
      .filter((name) => name !== place.name)
      .map((name): [number, number] => [numberOf.get(name) as number, at]),
  );
  return others.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function entriesOf({ places, names, numberOf }: Numbered, articles: ReadonlySet<string>): Entry[] {
  const withArticle = new Set<number>();
  for (const place of places) {
    if (!articles.has(place.country ?? "")) continue;
    for (const name of [place.name, ...place.alternates]) withArticle.add(numberOf.get(name) as number);
  }
  const entries = names.flatMap((name, number) =>
    indexKeys(name, withArticle.has(number)).map((key): Entry => ({ hash: keyHash(key), number })),
  );
  return entries.sort((a, b) => bucketOf(a.hash) - bucketOf(b.hash) || a.number - b.number);
}

/** The file of the index: names by the hash of their keys, and places by their other names. */
export function indexFile(numbered: Numbered, articles: ReadonlySet<string>): Uint8Array {
  const entries = entriesOf(numbered, articles);
  const others = otherNames(numbered);
  const sizes = new Uint8Array(2 ** bucketBits);
  for (const { hash } of entries) sizes[bucketOf(hash)] = (sizes[bucketOf(hash)] as number) + 1;
  const columns = new Columns();
  const numbers = entries.map((entry) => entry.number);
  const checks = entries.map((entry) => entry.hash & 255);
  const steps = others.map(([number], at) => number - (others[at - 1]?.[0] ?? 0));
  const placeNumbers = others.map(([, at]) => at);
  columns.add("size", 1, sizes);
  columns.add("entry", 3, numbers);
  columns.add("check", 1, checks);
  columns.add("otherName", 3, steps);
  columns.add("otherPlace", 3, placeNumbers);
  return packGazetteerFile(columns.list, {});
}

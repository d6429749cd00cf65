import { fold } from "../text/fold.ts";
import { ownCopy } from "../text/memo.ts";
import {
  articleFreeKey,
  bucketBits,
  exactKey,
  keyHash,
  looseKey,
  mayBeOneName,
  nameWords,
} from "./gazetteer-key.ts";
import { countryAt, type GazetteerPlace, kindAt, nameAt, placeAt, priorAt } from "./gazetteer-place.ts";
import { type GazetteerStore, gazetteerStore } from "./gazetteer-store.ts";

export type { GazetteerKind, GazetteerPlace } from "./gazetteer-place.ts";

/** How far a match is from the name's own spelling, taken off the prior. */
const penalties: Readonly<Record<Match, number>> = { exact: 0, written: 0.3, loose: 1, article: 0.7 };
const otherNamePenalty = 0.8;
/** Cities from this size on are known by several names ("New York", "Saigon"). */
const famousSize = 1_000_000;
const famousPenalty = 0.2;
/** Loose keys shorter than this match by chance. */
const shortestLoose = 5;
/** More places than this under one name are cut, the least likely first. */
const candidateLimit = 150;
/** Kinds whose other names are as usual as the first. */
const allNamesEqual: ReadonlySet<string> = new Set(["country", "region", "physical"]);
const cacheLimit = 20_000;
const longestName = 80;

interface Hit {
  readonly row: number;
  readonly prior: number;
}

type Match = "exact" | "written" | "loose" | "article";

interface Query {
  readonly name: string;
  readonly words: readonly string[];
  readonly exact: string;
}

/**
 * How the name `text` matches the query under `key`: letter by letter, but for hyphens, diacritics or "Saint", but for
 * sounds, but for an article; null where only the hash was the same.
 */
function compare(text: string, key: string, query: Query): Match | null {
  const words = nameWords(text);
  const stripped = key === articleFreeKey(query.words) && key !== looseKey(query.words);
  if (!stripped && !mayBeOneName(words, query.words)) return null;
  if (exactKey(words) === query.exact) {
    return fold(text) === fold(query.name) || words.length !== query.words.length ? "exact" : "written";
  }
  if (looseKey(words) === key) {
    if (stripped) return "article";
    return key.length < shortestLoose ? null : "loose";
  }
  if (articleFreeKey(words) === key) return stripped ? "loose" : "article";
  return null;
}

/** Calls `visit` with each name number found under a key of `name`, until it returns true. */
function search(name: string, visit: (store: GazetteerStore, number: number, match: Match) => boolean): void {
  if (name.length > longestName) return;
  const words = nameWords(name);
  if (words.length === 0) return;
  const store = gazetteerStore();
  const query: Query = { name, words, exact: exactKey(words) };
  const loose = looseKey(words);
  const free = articleFreeKey(words);
  for (const key of free === null || free === loose ? [loose] : [loose, free]) {
    const hash = keyHash(key);
    const bucket = hash >>> (32 - bucketBits);
    const end = store.bucketStart[bucket + 1] as number;
    for (let at = store.bucketStart[bucket] as number; at < end; at++) {
      if (store.check[at] !== (hash & 255)) continue;
      const number = store.entry[at] as number;
      const match = compare(nameAt(store, number), key, query);
      if (match !== null && visit(store, number, match)) return;
    }
  }
}

function penaltyOf(store: GazetteerStore, row: number, found: { number: number; match: Match }): number {
  const { number, match } = found;
  const spelling = penalties[match];
  const kind = kindAt(store, row);
  if (store.name[row] === number || allNamesEqual.has(kind)) return spelling;
  return spelling + ((store.population[row] as number) > famousSize ? famousPenalty : otherNamePenalty);
}

interface Usage {
  readonly articles: ReadonlySet<string>;
  readonly transliterated: ReadonlySet<string>;
}

let usage: Usage | null = null;

function usageOf(store: GazetteerStore): Usage {
  const { articles, transliterated } = store.tables;
  usage ??= { articles: new Set(articles), transliterated: new Set(transliterated) };
  return usage;
}

/** Whether a match that is not letter by letter is at home in the country of place `row`. */
function isAtHome(store: GazetteerStore, row: number, match: Match): boolean {
  const country = countryAt(store, row) ?? "";
  if (match === "article") return usageOf(store).articles.has(country);
  if (match !== "loose") return true;
  const small = (store.population[row] as number) < famousSize && kindAt(store, row) !== "region";
  return small && usageOf(store).transliterated.has(country);
}

const noHits: readonly Hit[] = [];

function hits(name: string): readonly Hit[] {
  let best: Map<number, number> | null = null;
  search(name, (store, number, match) => {
    best ??= new Map();
    for (
      let at = store.postingStart[number] as number;
      at < (store.postingStart[number + 1] as number);
      at++
    ) {
      const row = store.posting[at] as number;
      if (!isAtHome(store, row, match)) continue;
      const prior = priorAt(store, row) - penaltyOf(store, row, { number, match });
      if (prior > (best.get(row) ?? Number.NEGATIVE_INFINITY)) best.set(row, prior);
    }
    return false;
  });
  return best === null ? noHits : Array.from(best as Map<number, number>, ([row, prior]) => ({ row, prior }));
}

const nowhere: readonly GazetteerPlace[] = [];
const places = new Map<string, readonly GazetteerPlace[]>();

function lookUp(name: string): readonly GazetteerPlace[] {
  const found = hits(name);
  if (found.length === 0) return nowhere;
  return found
    .toSorted((a, b) => b.prior - a.prior || a.row - b.row)
    .slice(0, candidateLimit)
    .map(({ row, prior }) => placeAt(gazetteerStore(), row, prior));
}

/** Every place the name can mean, the likeliest first; empty where the gazetteer has none. */
export function findPlaces(name: string): readonly GazetteerPlace[] {
  const known = places.get(name);
  if (known) return known;
  const found = lookUp(name);
  if (places.size >= cacheLimit) places.clear();
  places.set(ownCopy(name), found);
  return found;
}

/** Prior of the likeliest place of that name, 0 where there is none; villages without known size stand near 1. */
export function placePrior(name: string): number {
  return findPlaces(name)[0]?.prior ?? 0;
}

/** Whether any place bears the name; also true of many a family name, since villages are called after people. */
export function isPlaceName(name: string): boolean {
  let found = false;
  search(name, (store, number, match) => {
    const end = store.postingStart[number + 1] as number;
    for (let at = store.postingStart[number] as number; at < end && !found; at++) {
      found = isAtHome(store, store.posting[at] as number, match);
    }
    return found;
  });
  return found;
}

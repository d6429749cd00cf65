import { fold } from "../text/fold.ts";

const leadingArticles: ReadonlySet<string> = new Set(
  "al el ul ar as ash ad adh at ath an az er es esh ed et en ez il".split(" "),
);
/** Inside a name "an" and "en" are too often words of other languages to be dropped. */
const innerArticles: ReadonlySet<string> = new Set(
  "al el ul ar as ash ad adh at ath az er es esh ed et ez".split(" "),
);
const levelledWords: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["sankt", "st"],
  ["mount", "mt"],
  ["fort", "ft"],
]);
const dropped = /['".\u2019\u02BB\u02BC]/g;
const notKey = /[^\p{L}\p{N}]+/u;
const plainWords = /^[a-z0-9 ]*$/;
const doubled = /([a-z])\1+/g;

/** The words of a name in lower case, without diacritics, apostrophes, full stops and a leading "the". */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  const folded = fold(name);
  if (plainWords.test(folded)) {
    for (const word of folded.split(" ")) addWord(words, word);
    return words;
  }
  for (const word of folded.replace(dropped, "").split(notKey)) addWord(words, word);
  return words;
}

function addWord(words: string[], word: string): void {
  if (word === "" || (word === "the" && words.length === 0)) return;
  words.push(levelledWords.get(word) ?? word);
}

/** Key under which two names are the same but for diacritics, apostrophes, hyphens, blanks and "Saint". */
export function exactKey(words: readonly string[]): string {
  return words.join("");
}

/** Whether two names with equal keys may be cut into words differently: "airbase" and "air base", not "Andi" and "And I". */
export function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return true;
  const longer = a.length > b.length ? a : b;
  return longer.every((word) => word.length > 1) && longer.join("").length >= 6;
}

/** "Dayr" and "Deir", "Hudaydah" and "Hodeida", "Qa'im" and "Kaim" sound alike. */
function levelSounds(key: string): string {
  return key
    .replace(/ou|oo|au|aw/g, "u")
    .replace(/ee|iy/g, "i")
    .replace(/[ae][iy]/g, "ei")
    .replaceAll("q", "k")
    .replaceAll("o", "u")
    .replace(/ah$|eh$/, "a")
    .replaceAll("e", "i")
    .replace(doubled, "$1");
}

/** Key that also levels inner Arabic articles and the commonest ways of writing one sound. */
export function looseKey(words: readonly string[]): string {
  const kept = words.length < 3 ? words : words.filter((word, at) => at === 0 || !innerArticles.has(word));
  return levelSounds(kept.join(""));
}

/** `looseKey` without a leading Arabic article, or null where there is none to drop. */
export function articleFreeKey(words: readonly string[]): string | null {
  const [first] = words;
  if (words.length < 2 || !first || !leadingArticles.has(first)) return null;
  const key = looseKey(words.slice(1));
  return key.length < 3 ? null : key;
}

/** 32-bit FNV-1a over UTF-16 units. */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The index has `2 ** bucketBits` buckets, chosen by the top bits of `keyHash`. */
export const bucketBits = 18;

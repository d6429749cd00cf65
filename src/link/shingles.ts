import type { OwnWords } from "./own-words.ts";

/** Words of a shingle: runs as long are taken as shared text. */
export const runWords = 3;
const windowShingles = 4;

/** `shingles` has the hash of the `runWords` words from each word on; the last few words have none. */
export interface Shingled extends OwnWords {
  readonly shingles: Uint32Array;
}

export function shingle(words: OwnWords): Shingled {
  const { hashes } = words;
  const shingles = new Uint32Array(Math.max(0, hashes.length - runWords + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = 17;
    for (let word = at; word < at + runWords; word++) {
      hash = (Math.imul(hash, 0x9e3779b1) ^ (hashes[word] as number)) >>> 0;
    }
    shingles[at] = hash;
  }
  return { ...words, shingles };
}

/** Winnowing (Schleimer, Wilkerson and Aiken 2003): the least hash of every window, so shared runs share a print. */
export function winnow(shingles: Uint32Array): Set<number> {
  const prints = new Set<number>();
  for (let at = 0; at === 0 || at + windowShingles <= shingles.length; at++) {
    let least = 0xffffffff;
    const end = Math.min(at + windowShingles, shingles.length);
    for (let index = at; index < end; index++) least = Math.min(least, shingles[index] as number);
    if (end > at) prints.add(least);
  }
  return prints;
}

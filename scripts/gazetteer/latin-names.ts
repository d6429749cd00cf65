import { exactKey, nameWords } from "../../src/lexicon/gazetteer-key.ts";

const latin = /^[\p{Script=Latin}\p{M}\d '`\u2018\u2019\u02BB\u02BC.,\-()/&\u2013]+$/u;
const capital = /^['`\u2018\u2019\u02BB\u02BC]?\p{Lu}/u;
const code = /^[A-Z0-9]{1,4}$/;
const bracketed = /\s*\([^)]*\)\s*/g;
const lowercase = /\p{Ll}/u;

/** Whether a spelling is one that an English-language report could use. */
export function isUsableName(name: string): boolean {
  return (
    name.length >= 3 &&
    name.length <= 48 &&
    latin.test(name) &&
    capital.test(name) &&
    !code.test(name) &&
    !name.includes("/") &&
    !name.includes(",") &&
    lowercase.test(name)
  );
}

/** A name without bracketed additions and with single blanks. */
export function tidyName(name: string): string {
  return name.replace(bracketed, " ").replace(/\s+/g, " ").trim();
}

function skeleton(name: string): string {
  return exactKey(nameWords(name))
    .replace(/[aeiouyhw]/g, "")
    .replace(/[qck]/g, "k")
    .replace(/[sz]/g, "s")
    .replace(/(.)\1+/g, "$1");
}

function sharedShare(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length === 0) return 0;
  let at = 0;
  let shared = 0;
  for (const letter of short) {
    const found = long.indexOf(letter, at);
    if (found < 0) continue;
    shared++;
    at = found + 1;
  }
  return shared / long.length;
}

/** Whether `alternate` is another way of writing `name`, not the name in another language. */
export function isSpellingOf(alternate: string, name: string): boolean {
  return sharedShare(skeleton(alternate), skeleton(name)) >= 0.7;
}

/**
 * The alternates worth keeping beside `name`: usable ones, one for each exact key, sorted. Spellings that only sound
 * alike are kept apart, for in most countries a name is not found by its sound.
 */
export function chooseAlternates(name: string, candidates: Iterable<string>): string[] {
  const seen = new Set([exactKey(nameWords(name))]);
  const kept: string[] = [];
  for (const candidate of [...candidates].map(tidyName).sort()) {
    if (!isUsableName(candidate)) continue;
    const key = exactKey(nameWords(candidate));
    if (key.length < 3 || seen.has(key)) continue;
    seen.add(key);
    kept.push(candidate);
  }
  return kept;
}

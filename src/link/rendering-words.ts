import {
  backshifts,
  equalTurns,
  interchangeable,
  shortEndings,
  shortForms,
} from "../lexicon/meaning-words.ts";
import { lower } from "../text/fold.ts";
import { readNumber } from "../text/numbers.ts";

export interface Word {
  readonly text: string;
  readonly key: string;
  /** Whether words are marked as left out before it: "we came … too late". */
  readonly gap: boolean;
  /** Stands first in its rendering, where a capital tells nothing. */
  readonly first: boolean;
}

/** The least thing that can differ: a word with short forms undone and numbers read. */
export interface Atom {
  readonly key: string;
  /** Begins with a capital that its place does not explain. */
  readonly capital: boolean;
}

const canonical = new Map(
  interchangeable.flatMap(([first = "", ...rest]) => rest.map((word) => [word, first])),
);
const turns = equalTurns.map(([turn, same]) => [turn.split(" "), same.split(" ")] as const);
const openers = new Set(turns.map(([[first]]) => first));
const pattern = /(…|\.\.\.)|[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** The words of a rendering, punctuation left out; apostrophes inside a word and signs before a number kept. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let gap = false;
  for (const match of text.matchAll(pattern)) {
    if (match[1] !== undefined) gap = true;
    else {
      words.push({
        text: match[0],
        key: lower(match[0]).replaceAll("’", "'"),
        gap,
        first: words.length === 0,
      });
      gap = false;
    }
  }
  return words;
}

/** The words a short form stands for: "won't" → will, not. */
function parts(key: string): string[] {
  const whole = shortForms.get(key);
  if (whole) return whole.split(" ");
  for (const [ending, word] of shortEndings) {
    if (key.endsWith(ending) && key.length > ending.length) return [key.slice(0, -ending.length), word];
  }
  return [key];
}

function withoutTurns(atoms: readonly Atom[]): Atom[] {
  const found: Atom[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const one = atoms[at] as Atom;
    const turn = openers.has(one.key)
      ? turns.find(([words]) => words.every((word, index) => atoms[at + index]?.key === word))
      : undefined;
    if (!turn) found.push(one);
    else {
      found.push(...turn[1].map((key) => ({ key, capital: false })));
      at += turn[0].length - 1;
    }
  }
  return found;
}

/** The atoms of words that stand side by side. */
export function atomsOf(words: readonly Word[]): Atom[] {
  const atoms = words.flatMap(({ text, key, first }) => {
    const capital = !first && /^\p{Lu}/u.test(text) && key !== "i" && !key.startsWith("i'");
    return parts(key).map((part, at) => ({ key: part, capital: capital && at === 0 }));
  });
  return withoutTurns(atoms);
}

export function isNumber(key: string): boolean {
  return readNumber([key], 0) !== null;
}

/** A name's key without the ending of the owner. */
export function bareKey(key: string): string {
  return key.replace(/'s?$/, "");
}

/** One key for all that may stand for the word; `told` where one side reports the words in the past. */
export function canonicalKey(key: string, told: boolean): string {
  const one = (told ? backshifts.get(key) : undefined) ?? key;
  const number = canonical.has(one) ? null : readNumber([one], 0);
  if (number === null) return canonical.get(one) ?? one;
  return number.value === 1 ? "a" : `#${number.value}`;
}

import { diffArrays } from "diff";
import { meaningClasses, opposites } from "../lexicon/meaning-words.ts";
import type { Difference } from "../model/dossier.ts";
import { lower } from "../text/fold.ts";
import { readNumber } from "../text/numbers.ts";

const classOf = new Map(meaningClasses.flatMap((one) => one.words.map((word) => [word, one.id] as const)));
const opposite = new Set(opposites.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
/** Function words that come and go without changing what is said. */
const idle = new Set([
  "the",
  "a",
  "an",
  "that",
  "this",
  "these",
  "those",
  "of",
  "to",
  "and",
  ",",
  "in",
  "on",
]);

export interface Word {
  readonly text: string;
  readonly key: string;
}

interface MarkedWord extends Word {
  readonly first: boolean;
}

/** The words of a rendering, punctuation left out; apostrophes inside a word and signs before a number kept. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    key: lower(match[0]),
  }));
}

function isNumber(word: Word): boolean {
  return readNumber([word.key], 0) !== null;
}

/** A capital not at the start of a rendering marks a name. */
function isName(word: Word, first: boolean): boolean {
  return !first && /^\p{Lu}/u.test(word.text) && word.key !== "i";
}

/** The rule by which a change of these words alters the meaning, or null where it is wording. */
function meaningRule(words: readonly MarkedWord[]): string | null {
  if (words.some(isNumber)) return "number";
  for (const word of words) {
    const found = classOf.get(word.key) ?? (word.key.endsWith("n't") ? "negation" : undefined);
    if (found) return found;
  }
  return words.some((word) => isName(word, word.first)) ? "name" : null;
}

function difference(
  removed: readonly MarkedWord[],
  added: readonly MarkedWord[],
): Omit<Difference, "between"> {
  const kind = removed.length === 0 ? "insertion" : added.length === 0 ? "deletion" : "substitution";
  const changed = [...removed, ...added].filter((word) => !idle.has(word.key));
  const turned = removed.some((word) => added.some((other) => opposite.has(`${word.key} ${other.key}`)));
  const rule = turned ? "opposite" : meaningRule(changed);
  return {
    kind,
    a: removed.map((word) => word.text).join(" "),
    b: added.map((word) => word.text).join(" "),
    effect: rule ? "meaning" : "wording",
    rule:
      rule ??
      (changed.length === 0 ? "function words" : kind === "substitution" ? "other words" : "words left out"),
  };
}

function marked(words: readonly Word[]): MarkedWord[] {
  return words.map((word, index) => ({ ...word, first: index === 0 }));
}

/** Words that one rendering has beyond the edge of the other: a cut, which only a lost negation turns round. */
function asCut(one: Omit<Difference, "between">): Omit<Difference, "between"> {
  if (one.kind === "substitution" || one.rule === "negation") return one;
  const words = marked(wordsOf(`${one.a} ${one.b}`));
  return words.some((word) => meaningRule([word]) === "negation")
    ? one
    : { ...one, effect: "wording", rule: "cut" };
}

/** Word-level differences from `a` to `b`, each with its effect and the rule behind it. */
export function compareRenderings(a: string, b: string): Omit<Difference, "between">[] {
  const differences: Omit<Difference, "between">[] = [];
  let removed: MarkedWord[] = [];
  let added: MarkedWord[] = [];
  const changes = diffArrays(marked(wordsOf(a)), marked(wordsOf(b)), {
    comparator: (x, y) => x.key === y.key,
  });
  let kept = 0;
  const flush = (atEnd: boolean) => {
    if (removed.length + added.length === 0) return;
    const one = difference(removed, added);
    differences.push(kept === 0 || atEnd ? asCut(one) : one);
    removed = [];
    added = [];
  };
  for (const change of changes) {
    if (change.removed) removed = [...removed, ...change.value];
    else if (change.added) added = [...added, ...change.value];
    else {
      flush(false);
      kept += change.value.length;
    }
  }
  flush(kept > 0);
  return differences;
}

/** Length of the longest common subsequence of two lists of word keys. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      row[at] =
        word === b[at - 1]
          ? (previous[at - 1] as number) + 1
          : Math.max(previous[at] as number, row[at - 1] as number);
    }
    previous = row;
  }
  return previous[b.length] as number;
}

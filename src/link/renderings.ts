import { diffArrays } from "diff";
import { interchangeable, meaningClasses, opposites } from "../lexicon/meaning-words.ts";
import type { Difference } from "../model/dossier.ts";
import { lower } from "../text/fold.ts";
import { readNumber } from "../text/numbers.ts";

const classOf = new Map(meaningClasses.flatMap((one) => one.words.map((word) => [word, one.id] as const)));
const opposite = new Set(opposites.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
const canonical = new Map(
  interchangeable.flatMap(([first = "", ...rest]) => rest.map((word) => [word, first])),
);
/** Pronouns for things, which come and go with the sentence's build; one in place of another pronoun is told by that one. */
const neuter = new Set(["it", "its"]);
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

/** A name's key without the ending of the owner. */
function bareKey(word: Word): string {
  return word.key.replace(/['’]s?$/, "");
}

function canonicalKey(word: Word): string {
  return canonical.get(word.key) ?? word.key;
}

/** `words` without those that only changed their place or form: like words on the other side, names that both renderings hold. */
function reallyChanged(
  words: readonly MarkedWord[],
  other: readonly MarkedWord[],
  held: ReadonlySet<string>,
): MarkedWord[] {
  const kept = new Set(other.map(canonicalKey));
  const pronouns = other.some((word) => classOf.get(word.key) === "pronoun");
  return words.filter(
    (word) =>
      !idle.has(word.key) &&
      !kept.has(canonicalKey(word)) &&
      !(neuter.has(word.key) && !pronouns) &&
      !(isName(word, false) && held.has(bareKey(word))),
  );
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
  { removed, added }: { removed: readonly MarkedWord[]; added: readonly MarkedWord[] },
  held: ReadonlySet<string>,
): Omit<Difference, "between"> {
  const kind = removed.length === 0 ? "insertion" : added.length === 0 ? "deletion" : "substitution";
  const changed = [...removed, ...added].filter((word) => !idle.has(word.key));
  const turned = removed.some((word) => added.some((other) => opposite.has(`${word.key} ${other.key}`)));
  const rule = turned
    ? "opposite"
    : meaningRule([...reallyChanged(removed, added, held), ...reallyChanged(added, removed, held)]);
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
  const inB = new Set(wordsOf(b).map(bareKey));
  const held = new Set(wordsOf(a).flatMap((word) => (inB.has(bareKey(word)) ? [bareKey(word)] : [])));
  let kept = 0;
  const flush = (atEnd: boolean) => {
    if (removed.length + added.length === 0) return;
    const one = difference({ removed, added }, held);
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

import { diffArrays } from "diff";
import { meaningClasses, opposites } from "../lexicon/meaning-words.ts";
import type { Difference } from "../model/dossier.ts";
import {
  type Atom,
  atomsOf,
  bareKey,
  canonicalKey,
  isNumber,
  type Word,
  wordsOf,
} from "./rendering-words.ts";

const classOf = new Map(meaningClasses.flatMap((one) => one.words.map((word) => [word, one.id] as const)));
const opposite = new Set(opposites.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
/** Pronouns for things, which come and go with the sentence's build; one in place of another pronoun is told by that one. */
const neuter = new Set(["it", "its"]);
/** Function words that come and go without changing what is said. */
const idle = new Set(["the", "a", "an", "that", "this", "these", "those", "of", "to", "and", "in", "on"]);

/** A difference before it is known which two renderings it stands between. */
export type Contrast = Omit<Difference, "between">;

export interface Comparison {
  /** One side reports the words in the past and the third person. */
  readonly told: boolean;
}

/** What surrounds two stretches that differ. */
interface Surroundings extends Comparison {
  /** Names that both renderings hold. */
  readonly held: ReadonlySet<string>;
}

/** One place where two renderings part. */
interface Block {
  readonly removed: readonly Word[];
  readonly added: readonly Word[];
  /** Nothing the two share stands before it, or nothing behind. */
  readonly edge: boolean;
  /** The side that lacks the words marks them as left out. */
  readonly gap: boolean;
}

/** What `atoms` have that `other` has not, as multisets of canonical keys: "not … not" against "not" leaves one. */
function beyond(atoms: readonly Atom[], other: readonly Atom[], told: boolean): Atom[] {
  const left = new Map<string, number>();
  for (const { key } of other) {
    const name = canonicalKey(key, told);
    left.set(name, (left.get(name) ?? 0) + 1);
  }
  return atoms.filter(({ key }) => {
    const name = canonicalKey(key, told);
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    return count === 0;
  });
}

/** `atoms` without those that carry no meaning where they come and go. */
function telling(atoms: readonly Atom[], other: readonly Atom[], { held, told }: Surroundings): Atom[] {
  const pronouns = other.some(({ key }) => classOf.get(key) === "pronoun");
  return atoms.filter(
    ({ key, capital }) =>
      !idle.has(key) &&
      !(neuter.has(key) && !pronouns) &&
      !(told && classOf.get(key) === "pronoun") &&
      !(capital && held.has(bareKey(key))),
  );
}

/** The rule by which a change of these words alters the meaning, or null where it is wording. */
function meaningRule(atoms: readonly Atom[]): string | null {
  const found = atoms.flatMap(({ key }) => classOf.get(key) ?? classOf.get(bareKey(key)) ?? []);
  if (found.includes("negation")) return "negation";
  if (atoms.some(({ key }) => isNumber(key))) return "number";
  return found[0] ?? (atoms.some(({ capital }) => capital) ? "name" : null);
}

function contrast({ removed, added }: Block, around: Surroundings): Contrast {
  const kind = removed.length === 0 ? "insertion" : added.length === 0 ? "deletion" : "substitution";
  const [left, right] = [atomsOf(removed), atomsOf(added)];
  const [lost, gained] = [beyond(left, right, around.told), beyond(right, left, around.told)];
  const turned = lost.some(({ key }) => gained.some((other) => opposite.has(`${key} ${other.key}`)));
  const rule = turned
    ? "opposite"
    : meaningRule([...telling(lost, gained, around), ...telling(gained, lost, around)]);
  const idleOnly = [...left, ...right].every(({ key }) => idle.has(key));
  const words = idleOnly ? "function words" : kind === "substitution" ? "other words" : "words left out";
  return {
    kind,
    a: removed.map(({ text }) => text).join(" "),
    b: added.map(({ text }) => text).join(" "),
    effect: rule ? "meaning" : "wording",
    rule: rule ?? words,
  };
}

/** Words that one rendering has beyond the edge or in a marked gap of the other: a cut, which only a lost negation turns round. */
function asCut(one: Contrast, block: Block): Contrast {
  if (one.kind === "substitution" || one.rule === "negation") return one;
  const negates = meaningRule(atomsOf([...block.removed, ...block.added])) === "negation";
  return negates ? one : { ...one, effect: "wording", rule: "cut" };
}

/** The one stretch of `long` that is all of `short`, with what stands before and behind as blocks; null where none is. */
function cutBlocks(long: readonly Word[], short: readonly Word[]): readonly (readonly Word[])[] | null {
  if (short.length === 0 || short.some(({ gap }, index) => gap && index > 0)) return null;
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every(({ key }, index) => long[at + index]?.key === key))
      return [long.slice(0, at), long.slice(at + short.length)];
  }
  return null;
}

function cutContrasts(a: readonly Word[], b: readonly Word[], around: Surroundings): Contrast[] | null {
  const [removed, added] = [cutBlocks(a, b), cutBlocks(b, a)];
  const blocks = removed
    ? removed.map((words) => ({ removed: words, added: [], edge: true, gap: false }))
    : added?.map((words) => ({ removed: [], added: words, edge: true, gap: false }));
  if (!blocks) return null;
  return blocks
    .filter((block) => block.removed.length + block.added.length > 0)
    .map((block) => asCut(contrast(block, around), block));
}

/** Every place where the two lists of words part, in order. */
function blocksOf(a: readonly Word[], b: readonly Word[]): Block[] {
  const blocks: Block[] = [];
  let [left, right, keptSince] = [0, 0, 0];
  let open = { removed: [] as Word[], added: [] as Word[] };
  const flush = (atEnd: boolean) => {
    const { removed, added } = open;
    open = { removed: [], added: [] };
    if (removed.length + added.length === 0) return;
    const next = removed.length === 0 ? a[left] : b[right];
    const gap = (removed.length === 0 || added.length === 0) && next?.gap === true;
    blocks.push({ removed, added, edge: keptSince === 0 || (atEnd && keptSince > 0), gap });
  };
  for (const { removed, added, value } of diffArrays([...a], [...b], {
    comparator: (x, y) => x.key === y.key,
  })) {
    if (!removed && !added) flush(false);
    if (!added) left += value.length;
    if (!removed) right += value.length;
    if (removed) open.removed = value;
    else if (added) open.added = value;
    else keptSince += value.length;
  }
  flush(true);
  return blocks;
}

/** Word-level differences from `a` to `b`, each with its effect and the rule behind it. */
export function compareRenderings(a: string, b: string, { told }: Comparison = { told: false }): Contrast[] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const inRight = new Set(right.map(({ key }) => bareKey(key)));
  const held = new Set(left.map(({ key }) => bareKey(key)).filter((key) => inRight.has(key)));
  const around = { held, told };
  return (
    cutContrasts(left, right, around) ??
    blocksOf(left, right).map((block) => {
      const one = contrast(block, around);
      return block.edge || block.gap ? asCut(one, block) : one;
    })
  );
}

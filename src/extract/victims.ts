import type { Harm } from "../lexicon/casualty-words.ts";
import { type Figurant, isHarmed } from "./cast.ts";
import { mayBeOne, mergeTraits, type Traits } from "./persons.ts";

/** One person harmed: the figurants that can be one and the same, and all that befell them. */
export interface Victim {
  traits: Traits;
  readonly figurants: Figurant[];
  readonly harms: Set<Harm>;
}

/** "another man" is set against those told of at most this many sentences before. */
const nearby = 4;
/** Index of the sentence that opens an article: its title, which tells of nobody besides. */
const headline = 0;

/** Whether words of the article say that the two are two. */
function toldApart(victim: Victim, figurant: Figurant): boolean {
  return victim.figurants.some((one) => {
    if (one.others.has(figurant.id)) return true;
    if (figurant.besides !== one.besides) {
      const gap = (figurant.sentences[0] ?? 0) - (one.sentences.at(-1) ?? 0);
      return (
        figurant.besides &&
        one.id < figurant.id &&
        victim.figurants.length === 1 &&
        gap <= nearby &&
        (one.sentences[0] !== headline || figurant.sentences[0] === headline)
      );
    }
    if (figurant.ordinal !== null && one.ordinal !== null && figurant.ordinal !== one.ordinal) return true;
    const together = one.introduced && figurant.introduced && one.sentences[0] === figurant.sentences[0];
    return together && !isEcho(one, figurant);
  });
}

/** "Boy shot A boy was shot": a headline run into its sentence tells of one person twice. */
function isEcho(a: Figurant, b: Figurant): boolean {
  return !a.counted && !b.counted && [...a.harms].some((harm) => b.harms.has(harm));
}

function likeness(victim: Victim, figurant: Figurant): number {
  const [a, b] = [victim.traits, figurant.traits];
  let score = 0;
  if (a.years !== null && a.years === b.years) score += 4;
  if (a.name.length > 0 && b.name.length > 0) score += 4;
  if (a.gender === b.gender && a.gender !== "unknown") score += 1;
  if (a.role === b.role && a.role !== "people") score += 1;
  return score;
}

/**
 * The fewest people the tellings of one happening allow: two figurants are two people only where sex, age, name, part or
 * words such as "another" say so. Reports name the same victim in ever new words; counting these words would invent dead.
 */
export function victimsOf(figurants: readonly Figurant[]): Victim[] {
  const victims: Victim[] = [];
  const ordered = figurants.filter(isHarmed);
  for (const figurant of ordered) {
    const open = victims.filter(
      (victim) => mayBeOne(victim.traits, figurant.traits) && !toldApart(victim, figurant),
    );
    const best = open.sort((a, b) => likeness(b, figurant) - likeness(a, figurant))[0];
    if (best) {
      best.traits = mergeTraits(best.traits, figurant.traits);
      best.figurants.push(figurant);
      for (const harm of figurant.harms) best.harms.add(harm);
    } else victims.push({ traits: figurant.traits, figurants: [figurant], harms: new Set(figurant.harms) });
  }
  return victims;
}

/** Whether words set the two side by side, or tell that one did it to the other. */
function setAgainst(a: Victim, b: Victim): boolean {
  return a.figurants.some((one) => b.figurants.some((other) => one.others.has(other.id)));
}

/**
 * The victims of whom the words themselves say that each is somebody else than the others. Differing ages and names are
 * not enough: a page carries the victims of other happenings, and a name is spelt in many ways.
 */
export function toldApartOf(victims: Iterable<Victim>): Victim[] {
  const apart: Victim[] = [];
  for (const victim of victims) if (apart.every((one) => setAgainst(one, victim))) apart.push(victim);
  return apart;
}

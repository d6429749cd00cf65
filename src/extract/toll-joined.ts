import type { HarmReport } from "./harm-reports.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { Tally } from "./tallies.ts";

/** Populations that leave nobody out: "five civilians", "five members of the family". */
const anybody = /^(?:people|civilians|relatives)$/;

/** "five people", "12 deaths": a number of people of any kind. */
function isLarge({ telling: { count, people } }: HarmReport): boolean {
  if (count !== null) return true;
  return people.some(({ quantity, other, gender, ageGroup, population }) => {
    const open = gender === "unknown" && ageGroup === "unknown" && anybody.test(population);
    return open && !other && (quantity?.low ?? quantity?.high ?? 0) > 1;
  });
}

/** "Two women were also killed", "his driver also died": people set beside those told of before. */
function isAlso({ telling: { cue, people } }: HarmReport, words: readonly string[]): boolean {
  const last = people.at(-1);
  if (!last || last.to > cue.from || last.form === "pronoun") return false;
  const between = words.slice(last.to, cue.from);
  return between.includes("also") && !between.some((word) => /^(?:who|which|but)$/.test(word));
}

/** "the two women were also killed": a group that may have been counted before. */
function pointsBack({ telling: { people } }: HarmReport): boolean {
  return people.some(({ plural, definite, kin }) => plural && definite && !kin);
}

/** "Five officers died. Four officers also died": people who may be some of a group told of before. */
function isOfGroup(groups: readonly PeoplePhrase[], { telling: { people } }: HarmReport): boolean {
  const alike = (one: PeoplePhrase, other: PeoplePhrase) =>
    one.population === other.population &&
    (one.gender === other.gender || one.gender === "unknown" || other.gender === "unknown");
  return groups.some((group) => people.some((phrase) => alike(group, phrase)));
}

/**
 * The tallies whose people come on top of all told of before: set beside them by "also", no victims told of yet, and
 * no number of people at large before that would have them in it.
 */
export function joinedTallies(all: readonly Tally[], words: readonly string[]): ReadonlySet<Tally> {
  const joined = new Set<Tally>();
  const seen = new Set<unknown>();
  const groups: PeoplePhrase[] = [];
  for (const tally of all) {
    const { report, victims, low } = tally;
    if (isLarge(report)) return joined;
    const known = [...victims].some((victim) => seen.has(victim) || victim.traits.role === "perpetrators");
    const further = low > 0 && seen.size + groups.length > 0 && isAlso(report, words);
    if (further && !known && !pointsBack(report) && !isOfGroup(groups, report)) joined.add(tally);
    groups.push(...report.telling.people.filter(({ plural }) => plural));
    for (const victim of victims) seen.add(victim);
  }
  return joined;
}

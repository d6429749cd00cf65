import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { mayBeOne, traitsOf } from "./persons.ts";

const demographic: ReadonlySet<string> = new Set(["men", "women", "children", "teenagers", "people"]);

function joint({ view }: PeopleSentence, a: PeoplePhrase, b: PeoplePhrase): string {
  return view.words.slice(a.to, b.from).join(" ");
}

function isSingle({ plural, quantity, other, form }: PeoplePhrase): boolean {
  return !plural && quantity === null && !other && form !== "number" && form !== "pronoun";
}

function countOf({ quantity, plural }: PeoplePhrase): number | null {
  if (quantity) return quantity.low === quantity.high ? quantity.low : null;
  return plural ? null : 1;
}

/** "Ann, 9, and Bea, 52, both": the word sums up those before it, or, at odds with them, is the count by itself. */
function withoutSum({ view }: PeopleSentence, list: readonly PeoplePhrase[]): readonly PeoplePhrase[] {
  const last = list.at(-1) as PeoplePhrase;
  const sums = /^(?:both|all)$/.test(view.words[last.from] as string) && last.form !== "noun";
  if (list.length < 2 || !sums || last.partOf !== "none") return list;
  const rest = list.slice(0, -1);
  if (!last.quantity) return rest;
  const sizes = rest.map(countOf);
  const total = sizes.includes(null) ? null : sizes.reduce((sum: number, size) => sum + (size ?? 0), 0);
  return total !== null && total < (last.quantity.low ?? 0) ? [last] : rest;
}

/** "her daughter, Pat Lee": a lone comma between a noun and a name that may be one person's. */
function isNamed(a: PeoplePhrase, b: PeoplePhrase, behind: string): boolean {
  if (a.form === "name" || b.form !== "name") return false;
  return a.definite || behind === "" || behind.startsWith(",");
}

/** "Pat Lee, a gifted singer": a lone comma between a name and what its bearer is. */
function isDescribed(
  people: PeopleSentence,
  [a, b]: readonly [PeoplePhrase, PeoplePhrase],
  behind: string,
): boolean {
  if (a.form !== "name" || b.form === "name" || b.kin) return false;
  if (!/^(?:an?|the)$/.test(people.view.words[b.from] as string)) return false;
  return !demographic.has(b.population) || behind.startsWith(",");
}

/** "a gifted singer and athlete": a bare noun that goes on with what somebody is. */
function goesOn({ view }: PeopleSentence, phrase: PeoplePhrase): boolean {
  return phrase.form === "noun" && !/^(?:DET|PRON|NUM|PART)$/.test(view.tokens[phrase.from]?.pos ?? "");
}

/** "his sons, Ali and Omar": names behind a plural with no number spell it out. */
function withoutSpeltOut(people: PeopleSentence, list: readonly PeoplePhrase[]): readonly PeoplePhrase[] {
  const [first, second, ...more] = list;
  if (!first?.plural || first.quantity !== null || first.other || !second || more.length === 0) return list;
  const named = [second, ...more].every((member) => member.form === "name" && isSingle(member));
  return named && joint(people, first, second) === "," ? [second, ...more] : list;
}

/** "Pavel, her brother, and Anton, her nephew": every name with what its bearer is to somebody behind it. */
function isPaired(people: PeopleSentence, list: readonly PeoplePhrase[]): boolean {
  if (list.length < 3) return false;
  return list.every((member, at) => {
    const next = list[at + 1];
    if (at % 2 === 1) return member.kin && isSingle(member) && member.form === "noun";
    return member.form === "name" && (!next || joint(people, member, next) === ",");
  });
}

/**
 * The members of a list that are people of their own: what only renames the member before it, or sums all of them up, is
 * left out, so that "the boy, Ali Khan, and his aunt, Mona Khan, both" counts two.
 */
export function distinctMembers(people: PeopleSentence, members: readonly PeoplePhrase[]): PeoplePhrase[] {
  const list = withoutSpeltOut(people, withoutSum(people, members));
  if (isPaired(people, list)) return list.filter(({ form }) => form === "name");
  const joints = list.slice(1).map((member, at) => joint(people, list[at] as PeoplePhrase, member));
  const lastAnd = joints.findLastIndex((one) => /\b(?:and|&)$/.test(one));
  const kept: PeoplePhrase[] = [];
  let described = false;
  for (const [at, member] of list.entries()) {
    const before = list[at - 1];
    const between = joints[at - 1] ?? "";
    const behind = joints[at] ?? "";
    const alike =
      before && isSingle(before) && isSingle(member) && mayBeOne(traitsOf(before), traitsOf(member));
    if (alike && between === ",") {
      const closed = lastAnd >= 0 && at - 1 > lastAnd;
      const renames =
        closed || isNamed(before, member, behind) || isDescribed(people, [before, member], behind);
      described = renames && member.form === "noun";
      if (renames) continue;
    } else if (alike && described && between === "and" && goesOn(people, member)) continue;
    kept.push(member);
  }
  return kept;
}

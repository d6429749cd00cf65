import { reportingForms } from "../lexicon/clause-words.ts";
import { asideEnd, memberBefore } from "./list-asides.ts";
import { isDescription, isOnePerson, opensClause } from "./people-groups.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import { distinctMembers } from "./people-renaming.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { mayBeOne, traitsOf } from "./persons.ts";
import { openerOf } from "./subject-asides.ts";

const joints: ReadonlySet<string> = new Set([",", "and", "or", "&", "plus", "but", "also", "then", "later"]);

/** All members of the list that ends with `last`: "a man, two women and a boy". */
export function listEndingWith(people: PeopleSentence, last: PeoplePhrase, finite = true): PeoplePhrase[] {
  const list = [last];
  if (/^(?:he|she|they)$/.test(people.view.words[last.from] as string)) return list;
  for (let first = last; ; ) {
    const group = list.length > 1 ? groupSpeltOut(people, first) : null;
    const before = group ?? (first.partOf === "none" ? previousMember(people, first) : null);
    if (!before || list.includes(before) || isAside(people, before, first)) break;
    if (group) list.splice(0, group.quantity?.low ?? 0);
    list.unshift(before);
    first = before;
  }
  const shared = underOneNumber(people, list);
  if (shared.length < list.length) return shared;
  const head = list[0] as PeoplePhrase;
  const before = head.from - 1;
  const governed =
    finite &&
    list.length > 1 &&
    people.view.tokens[before]?.pos === "VERB" &&
    !reportingForms.has(people.view.words[before] as string);
  const bare = list.length === 2 && people.view.words.slice(head.to, last.from).join(" ") === ",";
  const parts = isInclusive(people, head);
  if (isOnePerson(people, list) || (parts && opensClause(people, last))) return [last];
  if (governed || (bare && isStray(head, last))) return [last];
  return withoutBreakdown(people, agreeing(people, distinctMembers(people, behindBetween(people, list))));
}

/** Whether a list stands behind "including", with no verb between: it spells out people told of before. */
function isInclusive({ view, sentence }: PeopleSentence, { from }: PeoplePhrase): boolean {
  if (/^(?:them|whom)$/.test(view.words[from - 1] ?? "")) return true;
  for (let at = from - 1; at > sentence.from && at > from - 20; at--) {
    if (view.words[at] === "including") return true;
    if (/^(?:VERB|AUX)$/.test(view.tokens[at]?.pos ?? "")) return false;
  }
  return false;
}

/** "Three firefighters and paramedics were killed": one number over two kinds of people. */
function underOneNumber({ view }: PeopleSentence, list: PeoplePhrase[]): PeoplePhrase[] {
  const [one, two, ...more] = list;
  if (!one?.quantity || !two || more.length > 0 || !one.plural || one.other || one.partOf !== "none")
    return list;
  const bare = two.plural && two.form === "noun" && two.quantity === null && !two.definite && !two.other;
  const few = (one.quantity.low ?? one.quantity.high ?? 0) < 3;
  if (!bare || few || two.kin || view.words.slice(one.to, two.from).join(" ") !== "and") return list;
  return [{ ...one, to: two.to, population: "people" }];
}

/** "flew between a robber and guards and a sergeant and the robber were killed": the first two are those between whom. */
function behindBetween({ view }: PeopleSentence, list: readonly PeoplePhrase[]): readonly PeoplePhrase[] {
  const held = view.words[(list[0]?.from ?? 0) - 1] === "between";
  return held && list.length > 2 ? list.slice(2) : list;
}

/** "According to sheriff Ray Bo, the driver died", "with Pat, both were shot": what a preposition holds behind a comma. */
function isAside({ view }: PeopleSentence, before: PeoplePhrase, next: PeoplePhrase): boolean {
  const lone = view.words.slice(before.to, next.from).join(" ") === ",";
  const held = view.tokens[before.from - 1];
  return lone && held?.pos === "ADP" && !/^(?:of|including|among|between)$/.test(held.lower);
}

/** "Ann Lee, a singer and athlete, was found dead": a singular verb has one person before it. */
function agreeing({ view }: PeopleSentence, list: PeoplePhrase[]): PeoplePhrase[] {
  const last = list.at(-1) as PeoplePhrase;
  const verb = view.words[view.words[last.to] === "," ? last.to + 1 : last.to] ?? "";
  if (list.length < 2 || !/^(?:was|is|has)$/.test(verb)) return list;
  const one = list.every((member) => mayBeOne(traitsOf(member), traitsOf(last)));
  return one ? [list[0] as PeoplePhrase] : [last];
}

function previousMember(people: PeopleSentence, member: PeoplePhrase): PeoplePhrase | null {
  let at = member.from;
  const { words } = people.view;
  if (words[at] === "whose") return null;
  let joined = false;
  while (
    at > people.sentence.from &&
    at > member.from - 3 &&
    /^(?:,|and|&|well|along|alongside|plus)$/.test(words[at - 1] as string)
  ) {
    joined = true;
    at--;
  }
  if (words[at - 1] === ";") return memberBefore(people, at - 1) ?? null;
  if (!joined) return null;
  const bracketed = words[at - 1] === ")" ? openerOf(people, at - 1) : at;
  const behindAside = opensClause(people, member) ? undefined : memberBefore(people, at);
  const found = behindAside ?? people.endingAt.get(at) ?? people.endingAt.get(bracketed);
  return found ? (countedOwner(people, found) ?? ownerOf(people, found) ?? found) : null;
}

/** "their five children Ann, Bea": the counted people whose names begin right behind them. */
function groupSpeltOut({ endingAt }: PeopleSentence, { from, form }: PeoplePhrase): PeoplePhrase | null {
  const group = form === "name" ? endingAt.get(from) : undefined;
  return group?.plural && group.form === "noun" && group.quantity !== null ? group : null;
}

/** "a friend of the Ade family": who leans on the people a preposition holds, past a comma the one so described. */
function ownerOf({ view, endingAt }: PeopleSentence, { from, quantity }: PeoplePhrase): PeoplePhrase | null {
  if (quantity !== null || !/^(?:of|from)$/.test(view.words[from - 1] ?? "")) return null;
  const held = endingAt.get(from - 1);
  if (!held || held.plural || held.form !== "noun" || held.quantity !== null) return null;
  const named = view.words[held.from - 1] === "," ? endingAt.get(held.from - 1) : undefined;
  return named?.form === "name" ? named : held;
}

/** "12 members of the Ade family and seven": the counted people that what stands before the joint belongs to. */
function countedOwner(
  { view, endingAt }: PeopleSentence,
  { from, quantity }: PeoplePhrase,
): PeoplePhrase | null {
  if (view.words[from - 1] !== "of" || quantity !== null) return null;
  const counted = endingAt.get(from - 1);
  return counted?.quantity && counted.plural ? counted : null;
}

/** Where a member of a list ends: past a bracket, and past whose family the counted people are of. */
function endOf({ view, startingAt }: PeopleSentence, { to, plural, quantity, kin }: PeoplePhrase): number {
  const { words } = view;
  if (words[to] === "(") {
    const close = words.indexOf(")", to);
    if (close > 0 && close < to + 8) return close + 1;
  }
  const named = plural ? undefined : startingAt.get(/^(?:named|called)$/.test(words[to] ?? "") ? to + 1 : -1);
  if (named?.form === "name") return named.to;
  const whose = words[to] === "of" ? startingAt.get(to + 1) : undefined;
  if (!plural && kin && whose && !whose.plural && quantity === null) return whose.to;
  return plural && quantity && whose?.quantity === null && whose.form === "noun" ? whose.to : to;
}

/** "Man, boy shot": nobody is told by two words of which one is for the grown and one for children. */
function isGrownAndChild(one: PeoplePhrase, two: PeoplePhrase): boolean {
  const groups = one.plural || two.plural ? [] : [one.ageGroup, two.ageGroup];
  return groups.includes("adult") && groups.includes("child");
}

/** "4 people, police say": behind a lone comma people with no number of their own are no second member. */
function isStray(one: PeoplePhrase, two: PeoplePhrase): boolean {
  if (two.kin || two.quantity !== null || isGrownAndChild(one, two)) return false;
  return two.plural || mayBeOne(traitsOf(one), traitsOf(two));
}

/** "my boy, my son": two phrases with only a comma between, and nothing to tell them apart, are one person. */
function isApposition(a: PeoplePhrase, b: PeoplePhrase): boolean {
  if (a.plural || b.plural || isGrownAndChild(a, b)) return false;
  return mayBeOne(traitsOf(a), traitsOf(b)) && !b.other && b.form !== "number";
}

/** All members of the list that begins with `first`; two joined by a comma alone are one person renamed. */
export function listStartingWith(people: PeopleSentence, first: PeoplePhrase): PeoplePhrase[] {
  const list = underOneNumber(people, membersFrom(people, first));
  const [one, two] = list;
  const bare = list.length === 2 && one && two && people.view.words.slice(one.to, two.from).join(" ") === ",";
  const itself = bare && two.form === "pronoun";
  if (bare && !itself && (isApposition(one, two) || isStray(one, two))) return [one];
  if (isOnePerson(people, list)) return [first];
  return withoutBreakdown(people, distinctMembers(people, list));
}

function sizeOf({ quantity, plural }: PeoplePhrase): number | null {
  if (quantity?.qualifier === "at-least") return quantity.low;
  if (quantity) return quantity.low === quantity.high ? quantity.low : null;
  return plural ? null : 1;
}

/** "two others, a nurse and a driver": members that add up to the one before them spell it out. */
function withoutBreakdown({ view }: PeopleSentence, list: readonly PeoplePhrase[]): PeoplePhrase[] {
  for (let at = 0; at + 2 < list.length + 1; at++) {
    if (/^(?:and|&)$/.test(view.words[(list[at + 1] as PeoplePhrase).from - 1] ?? "")) continue;
    const whole = (list[at] as PeoplePhrase).plural ? sizeOf(list[at] as PeoplePhrase) : null;
    const parts = list.slice(at + 1).map(sizeOf);
    if (whole === null || whole < 2 || parts.length === 0 || parts.includes(null)) continue;
    if (parts.reduce((sum: number, part) => sum + (part ?? 0), 0) === whole) return list.slice(0, at + 1);
  }
  return [...list];
}

function membersFrom(people: PeopleSentence, first: PeoplePhrase): PeoplePhrase[] {
  const list = [first];
  for (let last = first; ; ) {
    const aside = asideEnd(people, last);
    const end = aside ?? endOf(people, last);
    let at = aside !== null && people.view.words[aside] === ";" ? aside + 1 : end;
    while (at < end + 3 && joints.has(people.view.words[at] ?? "")) at++;
    const next = at > end ? people.startingAt.get(at) : undefined;
    if (next?.quantity?.high === 0 || people.view.words[next?.to ?? 0] === "'s") break;
    if (next?.partOf !== "none" || isSubjectOfMore(people, next) || isOutcomeOf(people, next)) break;
    if (last.plural && last.quantity !== null && isDescription(people, next)) break;
    list.push(next);
    last = next;
  }
  return list;
}

/** "six people, one fatally": how some of those just told of fared. */
function isOutcomeOf({ view }: PeopleSentence, { form, other, to }: PeoplePhrase): boolean {
  return (
    form === "number" && !other && /^(?:fatally|mortally|critically|seriously)$/.test(view.words[to] ?? "")
  );
}

/** Whether a verb that may be its own follows, so that the phrase opens the next clause ("wounding four and two others fled"). */
function isSubjectOfMore({ view, sentence }: PeopleSentence, phrase: PeoplePhrase): boolean {
  let at = phrase.to;
  if (/^(?:named|called)$/.test(view.words[at] ?? "")) return false;
  while (at < sentence.to && view.tokens[at]?.pos === "ADV") at++;
  if (phrase.other && phrase.form === "number" && view.tokens[at]?.pos === "ADP")
    while (at < sentence.to && /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(view.tokens[at]?.pos ?? "")) at++;
  if (at === phrase.to && phrase.plural && /^(?:has|is|was)$/.test(view.words[at] ?? "")) return false;
  return (
    at < sentence.to &&
    /^(?:VERB|AUX)$/.test(view.tokens[at]?.pos ?? "") &&
    !/ing$/.test(view.words[at] as string)
  );
}

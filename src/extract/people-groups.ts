import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { mayBeOne, traitsOf } from "./persons.ts";

/** "12 guests, members of one club, were hurt": the counted group that a plural without a number renames. */
export function renamedGroup({ view, endingAt }: PeopleSentence, phrase: PeoplePhrase): PeoplePhrase | null {
  if (!phrase.plural || phrase.quantity !== null || view.words[phrase.from - 1] !== ",") return null;
  if (!/^(?:of|from)$/.test(view.words[phrase.to] ?? "")) return null;
  const before = endingAt.get(phrase.from - 1);
  return before?.plural && before.quantity !== null ? before : null;
}

/** "were killed, including six children, and 20 others were hurt": others behind ", and" open a clause of their own. */
export function opensClause({ view, sentence }: PeopleSentence, subject: PeoplePhrase | undefined): boolean {
  if (!subject?.other) return false;
  const told = view.tokens
    .slice(sentence.from, subject.from)
    .some(({ pos }) => pos === "VERB" || pos === "AUX");
  return told && view.words[subject.from - 1] === "and" && view.words[subject.from - 2] === ",";
}

/** "21 members of the Ade and Bo families": where the preposition stands that a list of names and families hangs on. */
export function familiesGovernor({ view, sentence }: PeopleSentence, phrase: PeoplePhrase): number | null {
  if (!phrase.plural || phrase.quantity !== null) return null;
  if (!/^(?:families|clans|tribes|households)$/.test(view.words[phrase.head] ?? "")) return null;
  for (let at = phrase.head - 1; at > sentence.from && at > phrase.head - 16; at--) {
    const word = view.words[at] as string;
    if (/^(?:of|from|between|to)$/.test(word)) {
      return word === "to" && view.words[at - 1] === "belonging" ? at - 1 : at;
    }
    if (!/^(?:PROPN|NOUN|ADJ|NUM|DET|CCONJ|PUNCT|PART)$/.test(view.tokens[at]?.pos ?? "")) return null;
  }
  return null;
}

/** "painter, poet and teacher Ann Lee", "my uncle, my mentor, my friend": one person under several descriptions. */
export function isOnePerson({ view }: PeopleSentence, list: readonly PeoplePhrase[]): boolean {
  const last = list.at(-1) as PeoplePhrase;
  const before = list.slice(0, -1);
  const several = list.some((phrase) => phrase.plural || phrase.quantity !== null || phrase.other);
  if (before.length === 0 || several) return false;
  const bare = before.every(
    ({ form, kin, head, from }, at) =>
      form === "noun" && !kin && (at === 0 || head === from || view.tokens[from]?.pos === "NOUN"),
  );
  const titled = last.form === "name" && view.tokens[last.from]?.pos !== "PROPN";
  if (bare && titled && !/^(?:an?|the)$/.test(view.words[last.from] as string)) return true;
  const commas = before.every(({ to }, at) => view.words.slice(to, list[at + 1]?.from).join(" ") === ",");
  const alike = before.every((phrase) => mayBeOne(traitsOf(phrase), traitsOf(last)));
  return (
    before.length > 1 && commas && alike && list.every(({ definite, form }) => definite && form === "noun")
  );
}

/** "five people, all women and children": what the group consists of. */
export function isDescription({ view }: PeopleSentence, phrase: PeoplePhrase): boolean {
  return (
    view.words[phrase.from - 1] === "," &&
    phrase.quantity === null &&
    /^(?:all|most|mostly|mainly|both)$/.test(view.words[phrase.from] as string)
  );
}

/** "a father to two boys died", "a mother of three children": the children only tell who the parent is. */
export function isOfParent({ view, endingAt }: PeopleSentence, { from }: PeoplePhrase): boolean {
  const parent = /^(?:of|to)$/.test(view.words[from - 1] ?? "") ? endingAt.get(from - 1) : undefined;
  return (
    parent !== undefined &&
    !parent.plural &&
    /^(?:father|mother|dad|mum|mom|parent|grandfather|grandmother)$/.test(view.words[parent.head] ?? "")
  );
}

/** "five members of the security forces died": the counted people in front are those told of. */
export function isOfCounted({ view, endingAt }: PeopleSentence, { from, quantity }: PeoplePhrase): boolean {
  if (view.words[from - 1] !== "of" || quantity !== null) return false;
  return (endingAt.get(from - 1)?.quantity ?? null) !== null;
}

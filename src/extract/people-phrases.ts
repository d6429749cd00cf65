import { type AgeGroup, type Gender, type PersonNoun, personNouns } from "../lexicon/person-nouns.ts";
import type { Sentence, TokenRange } from "../model/annotated-article.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import { readAgeBehind, readYearOld } from "./ages.ts";
import { casualtyTable } from "./casualty-table.ts";
import { type Quantity, readQuantity } from "./quantities.ts";
import type { WordView } from "./word-view.ts";

/** A stretch of words that stands for people, with how many they are and what it tells of them. */
export interface PeoplePhrase extends TokenRange {
  /** Token of the noun, name, pronoun or number the phrase is built on. */
  readonly head: number;
  readonly form: "name" | "noun" | "age" | "pronoun" | "number" | "nobody";
  readonly definite: boolean;
  /** The count as told, null for a plain singular or plural. */
  readonly quantity: Quantity | null;
  readonly plural: boolean;
  readonly population: string;
  readonly gender: Gender;
  readonly years: number | null;
  readonly ageGroup: AgeGroup;
  /** Lower-case words of the name, empty for the unnamed. */
  readonly name: readonly string[];
  readonly ordinal: number | null;
  /** "another", "other", "more": people besides those told of. */
  readonly other: boolean;
  /** "of them", "of the victims": a part of people told of; the size of the whole where it is said. */
  readonly partOf: "none" | "known" | number;
  readonly kin: boolean;
}

const nouns = new PhraseTable<PersonNoun>();
for (const [words, noun] of personNouns) nouns.add(words, noun);

const definiteWords: ReadonlySet<string> = new Set(
  "the this that these those his her their its my our your whose both all such".split(" "),
);
const possessives: ReadonlySet<string> = new Set("his her their its my our your whose".split(" "));
const otherWords: ReadonlySet<string> = new Set("other more additional further another".split(" "));
const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
const pronouns: ReadonlyMap<string, readonly [Gender, boolean]> = new Map([
  ["he", ["male", false]],
  ["him", ["male", false]],
  ["himself", ["male", false]],
  ["she", ["female", false]],
  ["her", ["female", false]],
  ["herself", ["female", false]],
  ["self", ["unknown", false]],
  ["they", ["unknown", true]],
  ["them", ["unknown", true]],
  ["themselves", ["unknown", true]],
]);
const calendarWords: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january february march april may june july august september october november december".split(
    " ",
  ),
);
const longest = 9;

interface Draft {
  at: number;
  definite: boolean;
  possessed: boolean;
  quantity: Quantity | null;
  other: boolean;
  ordinal: number | null;
  years: number | null;
  ageGroup: AgeGroup;
  partOf: "none" | "known" | number;
  opened: boolean;
}

interface Head {
  readonly at: number;
  readonly to: number;
  readonly noun: PersonNoun | null;
  readonly name: readonly string[];
}

const nobody: ReadonlySet<string> = new Set(["nobody", "none"]);

/** The people phrases of one sentence, in order, without overlaps. */
export function peoplePhrases(view: WordView, sentence: Sentence): PeoplePhrase[] {
  const found: PeoplePhrase[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const phrase = phraseAt(view, at, sentence.to);
    if (phrase) found.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return found;
}

function phraseAt(view: WordView, at: number, limit: number): PeoplePhrase | null {
  const token = view.tokens[at];
  if (!token || token.pos === "PUNCT" || isDeed(view, at)) return null;
  return nobodyAt(view, at) ?? pronounAt(view, at) ?? nounPhraseAt(view, at, limit);
}

/** Participles that stand before a noun as adjectives; other words of harm there are the verb of a headline. */
const adjectival = /^(?:injured|wounded|displaced|missing|slain|detained|dead|deceased|hospitalized)$/;

/** "Killed Brother": a verb of harm opens no phrase for people. */
function isDeed(view: WordView, at: number): boolean {
  if (adjectival.test(view.words[at] as string)) return false;
  return casualtyTable.longest(view.words, at)?.values.some((word) => word.frame === "object") ?? false;
}

const unknownPeople = {
  population: "people",
  gender: "unknown",
  years: null,
  ageGroup: "unknown",
  name: [],
  ordinal: null,
  other: false,
  partOf: "none",
  kin: false,
} as const;

function nobodyAt({ words }: WordView, at: number): PeoplePhrase | null {
  const word = words[at] as string;
  const to = nobody.has(word) ? at + 1 : word === "no" && words[at + 1] === "one" ? at + 2 : at;
  if (to === at) return null;
  const quantity: Quantity = { from: at, to, low: 0, high: 0, qualifier: "exact" };
  const ofKnown = word === "none" && words[to] === "of";
  return {
    ...unknownPeople,
    from: at,
    to: ofKnown ? to + 2 : to,
    head: at,
    form: "nobody",
    definite: false,
    quantity,
    plural: false,
  };
}

/** Whether "her" at `at` owns what follows rather than standing for a person. */
function owns(view: WordView, at: number): boolean {
  if (view.words[at] !== "her") return false;
  const next = view.tokens[at + 1];
  if (!next || casualtyTable.longest(view.words, at + 1)) return false;
  return ["NOUN", "ADJ", "PROPN", "NUM"].includes(next.pos) && !calendarWords.has(next.lower);
}

function pronounAt(view: WordView, at: number): PeoplePhrase | null {
  const known = pronouns.get(view.words[at] as string);
  if (!known || owns(view, at)) return null;
  const [gender, plural] = known;
  return {
    ...unknownPeople,
    from: at,
    to: at + 1,
    head: at,
    form: "pronoun",
    definite: true,
    quantity: null,
    plural,
    gender,
  };
}

function opening(view: WordView, at: number): Draft {
  const draft: Draft = {
    at,
    definite: false,
    possessed: false,
    quantity: null,
    other: false,
    ordinal: null,
    years: null,
    ageGroup: "unknown",
    partOf: "none",
    opened: false,
  };
  for (let guard = 0; guard < 6 && takeOpener(view, draft); guard++) draft.opened = true;
  return draft;
}

/** Takes one determiner, count, ordinal or "other" off the front of a phrase. */
function takeOpener(view: WordView, draft: Draft): boolean {
  const { words, tokens } = view;
  const word = words[draft.at] ?? "";
  const quantity = draft.quantity || readYearOld(tokens, draft.at) ? null : readQuantity(words, draft.at);
  if (quantity) {
    draft.quantity = quantity;
    draft.at = quantity.to;
    return true;
  }
  if (word === "no" && !draft.quantity) {
    draft.quantity = { from: draft.at, to: draft.at + 1, low: 0, high: 0, qualifier: "exact" };
  } else if (otherWords.has(word)) draft.other = true;
  else if (ordinals.has(word)) draft.ordinal = ordinals.get(word) as number;
  else if (definiteWords.has(word) && !(word === "that" && isComplement(view, draft.at + 1))) {
    draft.definite = true;
    draft.possessed ||= possessives.has(word);
    if (word === "both")
      draft.quantity = { from: draft.at, to: draft.at + 1, low: 2, high: 2, qualifier: "exact" };
  } else if (word !== "a" && word !== "an" && word !== "each" && word !== "every")
    return takeOf({ words, tokens }, draft);
  draft.at++;
  return true;
}

/** Whether "that" opens a clause rather than pointing: another determiner or a count follows it. */
function isComplement({ words, nameAt }: WordView, at: number): boolean {
  return (
    definiteWords.has(words[at] ?? "") ||
    nameAt.has(at) ||
    /^(?:an?|no)$/.test(words[at] ?? "") ||
    readQuantity(words, at) !== null
  );
}

/** "of them" and "of the five" make the phrase a part; a plain "of" leads on to the noun ("dozens of people"). */
function takeOf({ words }: Pick<WordView, "words" | "tokens">, draft: Draft): boolean {
  if (
    words[draft.at] !== "of" ||
    !(draft.quantity || draft.ordinal || draft.definite) ||
    draft.partOf !== "none"
  )
    return false;
  const next = words[draft.at + 1] ?? "";
  if (/^(?:them|whom|us|these|those)$/.test(next)) {
    draft.partOf = "known";
    draft.at += 2;
    return true;
  }
  const whole = readQuantity(words, definiteWords.has(next) ? draft.at + 2 : draft.at + 1);
  if (definiteWords.has(next)) {
    draft.partOf = whole?.low ?? "known";
    draft.at = whole ? whole.to : draft.at + 2;
    return true;
  }
  if (draft.quantity && whole && whole.qualifier === "exact") {
    draft.partOf = whole.low ?? "known";
    draft.at = whole.to;
    return true;
  }
  if (!draft.quantity) return false;
  draft.at++;
  return true;
}

const modifierTags: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);

function modifies(view: WordView, at: number, opened: boolean): boolean {
  const token = view.tokens[at];
  if (!token || calendarWords.has(token.lower)) return false;
  if (token.lower === "-") return true;
  if (modifierTags.has(token.pos)) return !isMeasure(view, at) && !(token.pos === "NUM" && !opened);
  if (token.pos !== "VERB" || !/(?:ed|en|ing)$|^(?:slain|hurt|dead)$/.test(token.lower)) return false;
  if (!opened && !/^(?:injured|wounded|displaced|missing|slain|detained|armed|masked)$/.test(token.lower))
    return false;
  const next = view.tokens[at + 1]?.pos ?? "";
  return next === "NOUN" || next === "ADJ" || (opened && (next === "PROPN" || next === "VERB"));
}

function isMeasure({ words }: WordView, at: number): boolean {
  return /^(?:shots?|times|days?|hours?|minutes|weeks?|months?|years?)$/.test(words[at] as string);
}

/** Looks right for the noun, name or age the phrase is built on; null where the words lead to something else. */
function headFrom(view: WordView, draft: Draft, limit: number): Head | null {
  let head: Head | null = null;
  let at = draft.at;
  const end = Math.min(limit, at + longest);
  while (at < end) {
    const name = view.nameAt.get(at);
    if (name && name.type === "person" && !namesPlaceOf(view, name.to)) {
      return {
        at: name.from,
        to: name.to,
        noun: head?.to === at ? head.noun : null,
        name: view.words.slice(name.from, name.to),
      };
    }
    const age = readYearOld(view.tokens, at);
    if (age) {
      draft.years = age.years;
      if (age.noun) head = { at, to: age.to, noun: null, name: [] };
      at = age.to;
      continue;
    }
    const match = nouns.longest(view.words, at);
    const noun = match?.values[0];
    if (match && noun && view.tokens[at]?.pos !== "ADP" && !isNamePart(view, at)) {
      head = { at: match.to - 1, to: match.to, noun, name: [] };
      at = match.to;
      continue;
    }
    if (head && head.to === at && (stopsHead(view, at) || !lengthens(view, at))) break;
    if (!modifies(view, at, draft.opened))
      return owned(view, at, draft) ? headFrom(view, draft, limit) : null;
    if (head && head.to === at && head.noun) head = null;
    at++;
  }
  return head && head.to === at ? head : null;
}

/** "Glen Flora man": a name right before a noun for one person says where they are from. */
function namesPlaceOf(view: WordView, at: number): boolean {
  return /^(?:man|woman|boy|girl|teen|teenager|resident|couple|child|toddler|student|mother|father|family)$/.test(
    view.words[at] ?? "",
  );
}

/** "the man's wife": what was read so far owns the person to come. */
function owned(view: WordView, at: number, draft: Draft): boolean {
  if (view.words[at] !== "'s" || at < draft.at) return false;
  draft.definite = true;
  draft.possessed = true;
  draft.at = at + 1;
  return true;
}

/** Whether the word behind a noun for people makes it a part of a longer noun ("police station"). */
function lengthens(view: WordView, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && (token.pos === "NOUN" || token.pos === "PROPN") && !isMeasure(view, at);
}

/** "Mercy General": a rank or plain adjective behind a proper noun is a part of its name. */
function isNamePart({ tokens, words }: WordView, at: number): boolean {
  if (!/^(?:general|major|private|senior|minor|captain|chief)$/.test(words[at] as string)) return false;
  return tokens[at - 1]?.pos === "PROPN" && tokens[at]?.text !== words[at];
}

/** Whether a word behind a noun for people begins something new rather than going on with a compound. */
function stopsHead(view: WordView, at: number): boolean {
  return casualtyTable.longest(view.words, at) !== null || calendarWords.has(view.words[at] as string);
}

function nounPhraseAt(view: WordView, at: number, limit: number): PeoplePhrase | null {
  const draft = opening(view, at);
  if (draft.partOf === "known" && /^(?:them|whom|us|these|those)$/.test(view.words[draft.at - 1] ?? "")) {
    return complete(view, draft, {
      from: at,
      head: { at: draft.at - 1, to: draft.at, noun: null, name: [] },
      limit,
    });
  }
  const head = headFrom(view, draft, limit);
  if (head && head.name.length > 0 && draft.quantity)
    return nounPhraseAt(view, head.noun ? draft.at : head.at, limit);
  if (head) return possessor(view, draft, { from: at, head, limit });
  return draft.opened ? bareNumber(view, draft, { from: at, limit }) : null;
}

interface Found {
  readonly from: number;
  readonly head: Head;
  readonly limit: number;
}

/** Goes on behind "'s" where a person follows ("the man's wife"), else ends the phrase. */
function possessor(view: WordView, draft: Draft, found: Found): PeoplePhrase | null {
  const { head, limit } = found;
  if (view.words[head.to] === "'s" && view.tokens[head.to]?.pos === "PART") {
    const next = { ...opening(view, head.to + 1), definite: true, possessed: true };
    const inner = headFrom(view, next, limit);
    if (inner) return complete(view, next, { from: found.from, head: inner, limit });
  }
  return complete(view, draft, found);
}

/** "two", "at least 12 others": a count with no noun, for people only where what is beside it says so. */
function bareNumber(
  view: WordView,
  draft: Draft,
  { from, limit }: { from: number; limit: number },
): PeoplePhrase | null {
  const { quantity } = draft;
  if (!quantity && !(draft.other && view.words[from] === "another")) return null;
  const next = view.tokens[draft.at];
  const blocked = next && draft.at < limit && modifierTags.has(next.pos) && !stopsHead(view, draft.at);
  if (blocked || view.words[draft.at - 1] === "of" || isLoneNumber(view, from, draft.at)) return null;
  return complete(view, draft, {
    from,
    head: { at: draft.at - 1, to: draft.at, noun: null, name: [] },
    limit,
  });
}

/** A number between commas or brackets, behind "ages", or in a row of ages ("Youths, 16 and 10, killed"). */
function isLoneNumber({ words }: WordView, from: number, to: number): boolean {
  if (words.slice(Math.max(0, from - 4), from).some((word) => /^age[sd]?$/.test(word))) return true;
  const left = words[from - 1] ?? "";
  const right = words[to] ?? "";
  if (to !== from + 1) return false;
  const numeral = /^\d{1,2}$/;
  if (
    left === "," &&
    right === "and" &&
    numeral.test(words[from] as string) &&
    numeral.test(words[to + 1] ?? "")
  )
    return true;
  if (left === "and" && words[from - 3] === "," && numeral.test(words[from - 2] ?? "")) return true;
  return (left === "," || left === "(") && /^(?:[,.;)]|of)$/.test(right);
}

function formOf(head: Head, draft: Draft): PeoplePhrase["form"] {
  if (head.name.length > 0) return "name";
  if (head.noun) return "noun";
  return draft.years !== null && draft.quantity === null ? "age" : draft.years !== null ? "age" : "number";
}

function ageGroupOf(years: number | null, noun: PersonNoun | null): AgeGroup {
  if (years === null) return noun?.age ?? "unknown";
  return years < 13 ? "child" : years < 18 ? "teen" : "adult";
}

function populationOf(head: Head, ageGroup: AgeGroup): string {
  if (head.noun && head.noun.population !== "people" && head.noun.population !== "relatives")
    return head.noun.population;
  if (ageGroup === "child" || ageGroup === "teen") return "children";
  return head.noun?.population ?? "people";
}

function complete(view: WordView, draft: Draft, { from, head, limit }: Found): PeoplePhrase {
  const form = formOf(head, draft);
  const single = draft.quantity?.high === 1 || head.noun?.number === "singular";
  const olds = form === "age" && /olds$/.test(view.words[head.to - 1] as string);
  const counted = draft.quantity !== null && draft.quantity.high !== 1;
  const plural = form === "name" ? false : counted || olds || (head.noun?.number === "plural" && !single);
  const behind = plural ? null : ageBehind(view, head.to, limit);
  const years = behind?.years ?? draft.years;
  const ageGroup = ageGroupOf(years, head.noun);
  const size = head.noun?.size;
  const quantity =
    draft.quantity ??
    (plural && size
      ? { from: head.at, to: head.to, low: size, high: size, qualifier: "exact" as const }
      : null);
  return {
    from,
    to: behind?.to ?? head.to,
    head: head.at,
    form,
    definite: draft.definite || form === "name",
    quantity,
    plural,
    population: populationOf(head, ageGroup),
    gender: head.noun?.gender ?? "unknown",
    years,
    ageGroup,
    name: head.name,
    ordinal: draft.ordinal,
    other: draft.other || head.noun?.id === "others",
    partOf: draft.partOf,
    kin: head.noun?.kin ?? false,
  };
}

/** An age behind the head, past a bracketed by-name: `(Abu Omar) (54)`. */
function ageBehind(view: WordView, at: number, limit: number): { to: number; years: number } | null {
  const age = readAgeBehind(view.tokens, at, limit);
  if (age) return age;
  if (view.words[at] !== "(") return null;
  for (let next = at + 1; next < Math.min(limit, at + 6); next++) {
    if (view.words[next] === ")") return readAgeBehind(view.tokens, next + 1, limit);
  }
  return null;
}

import { reportingForms } from "../lexicon/clause-words.ts";
import type { AgeGroup } from "../lexicon/person-nouns.ts";
import { WordMap, WordSet } from "../text/word-set.ts";
import { readAgeList } from "./age-lists.ts";
import { readYearOld } from "./ages.ts";
import { mayBeShare, readFraction } from "./fractions.ts";
import { mayOpenQuantity, type Quantity, readQuantity } from "./quantities.ts";
import type { WordView } from "./word-view.ts";

const definiteWords = new WordSet(
  "the this that these those his her their its my our your whose both all such".split(" "),
);
const possessives = new WordSet("his her their its my our your whose".split(" "));
const otherWords = new WordSet("other more additional further another remaining surviving".split(" "));
const ordinals = new WordMap<number>(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
const looseWords: ReadonlySet<string> = new Set(["some", "many", "most", "few"]);
/** Single words that `takeOpener` takes beside counts. */
const openers = new WordSet("some many most few no each every potential possible a an half".split(" "));

/** Whether a phrase for people may open with the word as a determiner, count, ordinal or "other". */
export function mayOpenPhrase(word: string): boolean {
  return (
    openers.has(word) ||
    definiteWords.has(word) ||
    otherWords.has(word) ||
    ordinals.has(word) ||
    mayOpenQuantity(word)
  );
}

/** What the front of a phrase for people has told so far; `at` is the token read next. */
export interface Draft {
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
  /** "each person": all of those told of, one by one. */
  each: boolean;
}

/** Reads determiners, counts, ordinals and "other" off the front of a phrase. */
export function opening(view: WordView, at: number): Draft {
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
    each: false,
  };
  if (!mayOpenPhrase(view.words[at] ?? "")) return draft;
  for (let guard = 0; guard < 6 && takeOpener(view, draft); guard++) draft.opened = true;
  return draft;
}

/** `“dozens” of others`: whether the token closes marks that open at the count or within it. */
function closesCount({ words }: Pick<WordView, "words">, { quantity, at }: Draft): boolean {
  if (quantity?.to !== at || !/^["”'’»]$/.test(words[at] ?? "")) return false;
  return words.slice(Math.max(0, quantity.from - 1), at).some((word) => /^["“'‘«]$/.test(word));
}

/** Takes one determiner, count, ordinal or "other" off the front of a phrase. */
function takeOpener(view: WordView, draft: Draft): boolean {
  const { words, tokens } = view;
  const word = words[draft.at] ?? "";
  if (word === "all" && words[draft.at + 1] === "but" && takeAllBut(words, draft)) return true;
  const ages = draft.quantity ? null : readAgeList(view, draft.at);
  if (ages) {
    const { count, last } = ages;
    draft.quantity = { from: draft.at, to: last, low: count, high: count, qualifier: "exact" };
    draft.at = last;
    return true;
  }
  const fraction =
    draft.quantity || !mayBeShare(words, draft.at) ? null : readFraction(words, draft.at, readQuantity);
  if (fraction) {
    draft.quantity = fraction.quantity;
    draft.partOf = fraction.whole;
    draft.at = fraction.quantity.to;
    return true;
  }
  const quantity = draft.quantity ? null : readQuantity(words, draft.at);
  if (quantity && !isAgeAt(view, draft.at) && !isCouple(view, draft.at)) {
    draft.quantity = quantity;
    draft.at = quantity.to;
    return true;
  }
  if (closesCount(view, draft)) {
    draft.at++;
    return true;
  }
  if (looseWords.has(word) && words[draft.at + 1] === "of" && !draft.quantity) {
    draft.quantity = { from: draft.at, to: draft.at + 1, low: 2, high: null, qualifier: "vague" };
  } else if (word === "no" && !draft.quantity) {
    draft.quantity = { from: draft.at, to: draft.at + 1, low: 0, high: 0, qualifier: "exact" };
  } else if (otherWords.has(word)) draft.other = true;
  else if (ordinals.has(word)) draft.ordinal = ordinals.get(word) as number;
  else if (definiteWords.has(word) && !(word === "that" && isComplement(view, draft.at + 1))) {
    draft.definite = true;
    draft.possessed ||= possessives.has(word);
    if (word === "both")
      draft.quantity = { from: draft.at, to: draft.at + 1, low: 2, high: 2, qualifier: "exact" };
  } else if (word === "each" || word === "every") draft.each = true;
  else if (word === "potential" || word === "possible") {
    if (!ordinals.has(words[draft.at + 1] ?? "")) return false;
  } else if (word !== "a" && word !== "an") return takeOf({ words, tokens }, draft);
  draft.at++;
  return true;
}

/** "all but two of the 12": ten; where the whole is not told, as many as it may be. */
function takeAllBut(words: readonly string[], draft: Draft): boolean {
  const spared = draft.quantity ? null : readQuantity(words, draft.at + 2);
  if (spared?.qualifier !== "exact" || words[spared.to] !== "of") return false;
  const behind = definiteWords.has(words[spared.to + 1] ?? "") ? spared.to + 2 : spared.to + 1;
  const whole = readQuantity(words, behind);
  const left = (whole?.low ?? 0) - (spared.high ?? 0);
  if (whole?.qualifier === "exact" && left > 0)
    draft.quantity = { from: draft.at, to: whole.to, low: left, high: left, qualifier: "exact" };
  draft.definite = whole === null;
  draft.each = whole === null;
  draft.at = whole?.to ?? behind;
  return true;
}

/** Participles that stand before a noun as adjectives; other words of harm there are the verb of a clause. */
export const adjectival: WordSet = new WordSet(
  "injured wounded displaced missing slain detained dead deceased hospitalized".split(" "),
);

/** "a couple and their son": two people, where "a couple of" and "a couple men" are a loose number. */
function isCouple({ tokens, words }: WordView, at: number): boolean {
  if (words[at] !== "a" || words[at + 1] !== "couple") return false;
  return words[at + 2] !== "of" && !/^(?:NOUN|ADJ|NUM)$/.test(tokens[at + 2]?.pos ?? "");
}

/** "5-year-old", "31 to 33-year-old": an age and no count. */
function isAgeAt({ tokens, words }: WordView, at: number): boolean {
  if (readYearOld(tokens, at)) return true;
  return /^(?:to|or|-)$/.test(words[at + 1] ?? "") && readYearOld(tokens, at + 2) !== null;
}

/** Whether "that" opens a clause rather than pointing: another determiner or a count follows it. */
function isComplement({ words, tokens, nameAt }: WordView, at: number): boolean {
  return (
    (tokens[at]?.pos === "VERB" && !adjectival.has(words[at] as string)) ||
    definiteWords.has(words[at] ?? "") ||
    nameAt[at] !== undefined ||
    (/^(?:PROPN|NOUN)$/.test(tokens[at]?.pos ?? "") && reportingForms.has(words[at - 2] ?? "")) ||
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

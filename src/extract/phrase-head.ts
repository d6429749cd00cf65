import { type PersonNoun, personNouns } from "../lexicon/person-nouns.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import { WordSet } from "../text/word-set.ts";
import { readYearOld } from "./ages.ts";
import { casualtyTable } from "./casualty-table.ts";
import { nationalAt } from "./nationals.ts";
import { type Draft, mayOpenPhrase } from "./phrase-opening.ts";
import type { WordView } from "./word-view.ts";

const nouns = new PhraseTable<PersonNoun>();
for (const [words, noun] of personNouns) nouns.add(words, noun);

/** Days and months, which may follow a phrase for people and are no part of it. */
export const calendarWords: WordSet = new WordSet(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january february march april may june july august september october november december".split(
    " ",
  ),
);
const longest = 9;

/** The noun, name, age or number a phrase is built on, over tokens `[at, to)`. */
export interface Head {
  readonly at: number;
  readonly to: number;
  readonly noun: PersonNoun | null;
  readonly name: readonly string[];
}

/** Whether a word of the tag can stand inside a noun phrase. */
export function isModifier(pos: string): boolean {
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "NUM";
}

/** Words of harm and looks that stand before a noun as adjectives with no determiner before them. */
const harmAdjectives = new WordSet(
  "injured wounded displaced missing slain detained armed masked".split(" "),
);

/** Whether a phrase for people may begin at the token; where it tells no, none does. */
export function mayBegin({ tokens, words, nameAt }: WordView, at: number): boolean {
  const token = tokens[at];
  const word = words[at];
  if (!token || word === undefined) return false;
  if (isModifier(token.pos) || token.text !== token.lower || nameAt[at] !== undefined) return true;
  if (word === "'s" || word === "-" || nouns.mayStart(word) || mayOpenPhrase(word)) return true;
  return token.pos === "VERB" && harmAdjectives.has(word);
}

const measures = new WordSet(
  "shot shots times day days hour hours minutes week weeks month months year years".split(" "),
);

function modifies(view: WordView, at: number, opened: boolean): boolean {
  const token = view.tokens[at];
  if (!token || calendarWords.has(token.lower)) return false;
  if (token.lower === "-") return true;
  if (isModifier(token.pos)) return !isMeasure(view, at) && !(token.pos === "NUM" && !opened);
  if (token.pos !== "VERB" || !/(?:ed|en|ing)$|^(?:slain|hurt|dead)$/.test(token.lower)) return false;
  if (!opened && !harmAdjectives.has(token.lower)) return false;
  const next = view.tokens[at + 1]?.pos ?? "";
  if (opened && next === "PROPN") return /^(?:DET|NUM|ADJ)$/.test(view.tokens[at - 1]?.pos ?? "");
  return next === "NOUN" || next === "ADJ" || (opened && next === "VERB");
}

function isMeasure({ words }: WordView, at: number): boolean {
  return measures.has(words[at] as string);
}

/** Looks right for the noun, name or age the phrase is built on; null where the words lead to something else. */
export function headFrom(view: WordView, draft: Draft, limit: number): Head | null {
  let head: Head | null = null;
  let at = draft.at;
  const end = Math.min(limit, at + longest);
  while (at < end) {
    const name = view.nameAt[at];
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
      const to = age.noun ? properEnd(view, age.to, limit) : age.to;
      if (to > age.to) return { at, to, noun: null, name: view.words.slice(age.to, to) };
      if (age.noun) head = { at, to: age.to, noun: null, name: [] };
      at = age.to;
      continue;
    }
    if (view.words[at] === "[" && draft.quantity?.to === at) {
      at++;
      continue;
    }
    const match = nouns.longest(view.words, at);
    const noun = match?.values[0];
    if (match && noun && !isPreposition(view, at) && !isNamePart(view, at)) {
      const to = view.words[at - 1] === "[" && view.words[match.to] === "]" ? match.to + 1 : match.to;
      head = { at: match.to - 1, to, noun, name: [] };
      at = to;
      continue;
    }
    const national = nationalAt(view, at, draft);
    if (national) {
      head = { at: national.to - 1, to: national.to, noun: national.noun, name: [] };
      at = national.to;
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

/** A preposition, which a word with a hyphen ("passer-by") is not. */
function isPreposition({ tokens, words }: WordView, at: number): boolean {
  return tokens[at]?.pos === "ADP" && !(words[at] as string).includes("-");
}

/** "Alder Creek man": a name right before a noun for one person says where they are from. */
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

/** Where the capitalised words end that follow "4-year-old", be they known for a name or not. */
function properEnd({ tokens, nameAt, words }: WordView, from: number, limit: number): number {
  if (nameAt[from] !== undefined) return from;
  let at = from;
  while (
    at < limit &&
    at < from + 4 &&
    tokens[at]?.pos === "PROPN" &&
    !calendarWords.has(words[at] as string) &&
    !nouns.longest(words, at)
  )
    at++;
  return at - from > 1 ? at : from;
}

/** "Mercy General": a rank or plain adjective behind a proper noun is a part of its name. */
function isNamePart({ tokens, words }: WordView, at: number): boolean {
  if (!/^(?:general|major|private|senior|minor|captain|chief)$/.test(words[at] as string)) return false;
  return tokens[at - 1]?.pos === "PROPN" && tokens[at]?.text !== words[at];
}

/** Whether a word behind a noun for people begins something new rather than going on with a compound. */
export function stopsHead(view: WordView, at: number): boolean {
  return casualtyTable.longest(view.words, at) !== null || calendarWords.has(view.words[at] as string);
}

import { placePrior } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import {
  organizationLeads,
  placeOfHeads,
  placePrepositions,
  plainAcronyms,
  speechForms,
} from "../lexicon/name-particles.ts";
import { nounTypes, organizationHeads, placeHeads, tailType } from "../lexicon/organization-words.ts";
import { personNouns } from "../lexicon/person-nouns.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { EntityType } from "../model/entity.ts";
import { slice } from "../model/span.ts";
import { isCommon, isShoutedWord } from "./name-evidence.ts";
import { isShout, type NameView } from "./name-view.ts";

/** What the words of a name and those beside it say of its type. */
export interface Verdict {
  readonly type: EntityType | null;
  readonly rule: string;
  readonly strength: number;
}

/** Where a stretch of name words stands. */
export interface Setting {
  readonly text: string;
  readonly view: NameView;
  /** The sentence. */
  readonly sentence: TokenRange;
  /** Token where the last place of the sentence ended, -1 where there is none. */
  readonly placeEnd: number;
  /** Whether a title stands just before. */
  readonly titled: boolean;
}

const wellKnown = 5;
/** What follows the comma of "Ida Finch, a nurse" or "Clara Bell, who". */
const renaming: ReadonlySet<string> = new Set([
  "a",
  "an",
  "who",
  "whose",
  "his",
  "her",
  "director",
  "head",
  "president",
  "chairman",
  "spokesman",
]);
const listGoesOn: ReadonlySet<string> = new Set([",", "and", "or", "."]);
const undecided: Verdict = { type: null, rule: "capitals", strength: 0 };
const articles = /^(?:al|el|as|ad|an|ar|ash|at|az|ul|bin|ibn|bint|abu|abdul|abdel|umm|ould)$/;

function wordsOf({ view }: Setting, { from, to }: TokenRange): readonly string[] {
  return view.words.slice(view.firstWord[from], view.firstWord[to]);
}

function isInitialLetter(text: string): boolean {
  return /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$/u.test(text);
}

function hasInitial({ view }: Setting, { from, to }: TokenRange): boolean {
  for (let at = from; at < to - 1; at++) if (isInitialLetter(view.tokens[at]?.text ?? "")) return true;
  return false;
}

function before({ view, sentence }: Setting, range: TokenRange): string {
  const at = range.from - 1;
  if (at < sentence.from) return "";
  const word = view.tokens[at]?.lower ?? "";
  return word === "the" && at > sentence.from ? `${view.tokens[at - 1]?.lower ?? ""} the` : word;
}

function behind({ view, sentence }: Setting, range: TokenRange, steps: number): string {
  const at = range.from - steps;
  return at < sentence.from ? "" : (view.tokens[at]?.lower ?? "");
}

function after({ view, sentence }: Setting, range: TokenRange, ahead = 0): string {
  const at = range.to + ahead;
  return at < sentence.to ? (view.tokens[at]?.lower ?? "") : "";
}

/** "The town of Douma", "in and around Hama". */
function followsPreposition(setting: Setting, range: TokenRange): boolean {
  const word = before(setting, range).replace(/ the$/, "");
  if (placePrepositions.has(word)) return true;
  const { view, sentence, placeEnd } = setting;
  if (
    placeEnd === range.from - 1 &&
    (word === "and" || (word === "," && listGoesOn.has(after(setting, range))))
  ) {
    return true;
  }
  if (word !== "of" || range.from - 2 < sentence.from) return false;
  return nounTypes.get(view.tokens[range.from - 2]?.lower ?? "") === "place";
}

function byAmpersand(words: readonly string[]): Verdict | null {
  return words.includes("&") ? { type: "organization", rule: "ampersand", strength: 3 } : null;
}

/** "LONGYEAR, Norway" at the head of a report. */
function byDateline(setting: Setting, range: TokenRange, text: string): Verdict | null {
  const head = range.from === setting.sentence.from && after(setting, range) === ",";
  return head && text.length > 4 ? { type: "place", rule: "dateline", strength: 2 } : null;
}

function byLead(setting: Setting, range: TokenRange, words: readonly string[]): Verdict | null {
  const lead = words.length > 1 && organizationLeads.has(words[0] as string);
  if (!lead || setting.titled) return null;
  const rest = nameText(setting, { from: range.from + 1, to: range.to });
  return placePrior(rest) > 3 ? { type: "organization", rule: "organization-lead", strength: 3 } : null;
}

function byHead(words: readonly string[]): Verdict | null {
  const at = words.findIndex((word) => word === "of" || word === "for");
  const head = at > 0 ? (words[at - 1] as string) : "";
  if (words[at] === "of" && placeOfHeads.has(head)) return { type: "place", rule: "place-of", strength: 3 };
  if (at > 0 && organizationHeads.has(head))
    return { type: "organization", rule: "organization-head", strength: 3 };
  return null;
}

function byTail(setting: Setting, range: TokenRange, words: readonly string[]): Verdict | null {
  const type = words.length > 1 ? tailType(words[words.length - 1] as string) : null;
  if (!type) return null;
  const person = givenNames.has(words[0] as string) && words.length === 2;
  if (
    person &&
    type !== "organization" &&
    !followsPreposition(setting, range) &&
    before(setting, range) !== "the"
  )
    return null;
  return { type, rule: `${type}-tail`, strength: 3 };
}

function byPersonForm(setting: Setting, range: TokenRange, words: readonly string[]): Verdict | null {
  const [first = ""] = words;
  if (setting.titled && words.length <= 5) return { type: "person", rule: "title", strength: 4 };
  if (words.length < 2) return null;
  if (placeHeads.has(first) && !givenNames.has(first)) {
    if (placePrior(words.join(" ")) > 0 || followsPreposition(setting, range))
      return { type: "place", rule: "place-head", strength: 2 };
  }
  const place = followsPreposition(setting, range) && placePrior(words.join(" ")) > 0;
  if (place || words.length > 6) return null;
  if (givenNames.has(first)) return { type: "person", rule: "given-name", strength: 3 };
  if (hasInitial(setting, range)) return { type: "person", rule: "initial", strength: 3 };
  return null;
}

function nameText({ text, view }: Setting, { from, to }: TokenRange): string {
  return slice(text, { start: view.tokens[from]?.start ?? 0, end: view.tokens[to - 1]?.end ?? 0 });
}

function byGazetteer(setting: Setting, range: TokenRange, words: readonly string[]): Verdict | null {
  const prior = placePrior(nameText(setting, range));
  const local = followsPreposition(setting, range);
  const [first = ""] = words;
  if (words.length === 1 && !local && isCommon(first)) return null;
  if (words.length === 1 && !local && givenNames.has(first)) {
    return prior < 4.5 && !setting.view.seenSmall.has(first)
      ? { type: "person", rule: "given-name", strength: 1 }
      : null;
  }
  const wanted = local ? 0.3 : words.length > 1 ? 2.2 : 4.3;
  return prior > wanted
    ? { type: "place", rule: "gazetteer", strength: local ? 3 : prior > 6 ? 2 : 1 }
    : null;
}

function hasPlace(setting: Setting, range: TokenRange): boolean {
  return followsPreposition(setting, range) || placePrior(nameText(setting, range)) > 0;
}

/** "RSF": capitals by themselves, unless English shouts a word or the abbreviation names no body. */
function byCapitals(setting: Setting, range: TokenRange, word: string): Verdict | null {
  const text = setting.view.tokens[range.from]?.text ?? "";
  if (range.to - range.from > 1 || !isShout(text) || !/^\p{Lu}[\p{Lu}\d.&-]{1,7}$/u.test(text)) return null;
  const dateline = byDateline(setting, range, text);
  if (dateline) return dateline;
  if (plainAcronyms.has(word)) return undecided;
  const bracketed = before(setting, range) === "(" && after(setting, range) === ")";
  if (bracketed) return { type: "organization", rule: "bracketed-acronym", strength: 2 };
  return isShoutedWord(word, text) ? undecided : { type: "organization", rule: "acronym", strength: 1 };
}

function person(rule: string, strength: number): Verdict {
  return { type: "person", rule, strength };
}

/** "Ann Lee, 34, said": what stands about a name and tells that it is somebody's. */
function byTelling(setting: Setting, range: TokenRange, words: readonly string[]): Verdict | null {
  const next = after(setting, range);
  const known = words.filter((word) => isCommon(word)).length;
  const many = words.length > 1;
  const linked = words.length > 2 && words.some((word) => articles.test(word));
  if (linked && !hasPlace(setting, range)) return person("name-article", 1);
  const aged = next === "," && /^\d{1,2}$/.test(after(setting, range, 1)) && after(setting, range, 2) === ",";
  if (aged) return person("age", 4);
  const apposed = before(setting, range) === "," && personNouns.has(behind(setting, range, 2));
  if (apposed && many && words.length < 5) return person("apposition", 3);
  const told =
    speechForms.has(next) || next === "who" || (next === "," && renaming.has(after(setting, range, 1)));
  const plain = !before(setting, range).endsWith("the");
  if (told && plain && many && words.length < 4 && known < words.length) return person("told-of", 1);
  return known === 0 && (speechForms.has(next) || next === "who") ? person("speech", 1) : null;
}

function byContext(setting: Setting, range: TokenRange, words: readonly string[]): Verdict {
  const found = byCapitals(setting, range, words[0] as string) ?? byTelling(setting, range, words);
  if (found) return found;
  if (words.some((word) => isCommon(word))) return undecided;
  if (words.length > 1 && words.length < 4) return person("unknown-words", 1);
  return before(setting, range) === "in" ? { type: "place", rule: "preposition", strength: 1 } : undecided;
}

/** "Stansted airport", "Hama province", "the Fatah movement": the small noun after a name tells its type. */
function byNoun(setting: Setting, range: TokenRange): Verdict | null {
  const noun = after(setting, range);
  const type = nounTypes.get(noun);
  if (type === "organization" && placePrior(nameText(setting, range)) >= wellKnown) return null;
  return type ? { type, rule: `${type}-noun`, strength: 3 } : null;
}

/** The type that a stretch of capitalised words outside the lexicon has by its form and its neighbours. */
export function typeOf(setting: Setting, range: TokenRange): Verdict {
  const words = wordsOf(setting, range);
  return (
    byHead(words) ??
    byAmpersand(words) ??
    byLead(setting, range, words) ??
    byTail(setting, range, words) ??
    (setting.titled ? null : byNoun(setting, range)) ??
    byPersonForm(setting, range, words) ??
    byGazetteer(setting, range, words) ??
    byContext(setting, range, words)
  );
}

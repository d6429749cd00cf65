import winkNLP from "wink-nlp";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import type { CaseStyle } from "./letter-case.ts";
import { properStandIn, standIn } from "./stand-in.ts";
import type { VerbForm } from "./verb-form.ts";
import { canBe, isKnown, sharedModel, usualTag } from "./vocabulary.ts";

const wink = winkNLP(sharedModel, ["pos"]);

/** What the tagger says where it cannot tell. */
const unsettled: Readonly<Record<string, PartOfSpeech>> = { UNK: "NOUN", SPACE: "PUNCT" };

/** A token as the tagger wants it: its text, lower case, whether a sentence begins with it, and the sentence's case style. */
export interface Taggable {
  readonly text: string;
  readonly lower: string;
  /** The vocabulary word that stands for the small form. */
  readonly shown: string;
  readonly verb: VerbForm;
  readonly canBeVerb: boolean;
  readonly canBeNoun: boolean;
  readonly first: boolean;
  readonly style: CaseStyle;
}

function isCapitalised(text: string): boolean {
  const one = text.charAt(0);
  return one.toLowerCase() !== one;
}

/** Whether the article's own usage is needed to tell a name here: every first word, every headline has capitals. */
function isVeiled({ first, style }: Taggable): boolean {
  return first || style !== "normal";
}

function shownCapital(word: Taggable, names: ReadonlySet<string>): string {
  const { text, lower } = word;
  const known = isKnown(text);
  if (isVeiled(word)) {
    const own = known ? text : properStandIn;
    const shouted = word.style === "normal" && text.length > 1 && text === text.toUpperCase();
    if (names.has(lower) || (shouted && (known || !isFunctionTag(lower)))) return own;
    if (isKnown(lower)) return lower;
    return isCommonForm(lower) ? standIn(lower) : own;
  }
  if (known) return text;
  return text.length > 1 && isFunctionTag(lower) ? lower : properStandIn;
}

/** The vocabulary word that stands for a small form. */
export function shownSmall(lower: string): string {
  return isKnown(lower) ? lower : standIn(lower);
}

/** The vocabulary word shown to the tagger: never an unknown one, so that its memory of earlier texts cannot matter. */
function shown(word: Taggable, names: ReadonlySet<string>): string {
  return isCapitalised(word.text) ? shownCapital(word, names) : word.shown;
}

/** An unknown form of a known word, or one with the ending of a common noun, is no name for want of evidence. */
function isCommonForm(lower: string): boolean {
  if (/(?:men|ers|ists|ments|tions|ings)$/.test(lower)) return true;
  return lower.endsWith("s") && canBe(lower.slice(0, -1), "NOUN");
}

function isFunctionTag(lower: string): boolean {
  const tag = usualTag(lower);
  if (tag === null) return false;
  return tag !== "NOUN" && tag !== "ADJ" && tag !== "VERB" && tag !== "PROPN" && tag !== "ADV";
}

/** Part-of-speech tags by wink-nlp's tagger, one for each token; `names` are lower-case forms that are names in this article. */
export function tag(tokens: readonly Taggable[], names: ReadonlySet<string>): PartOfSpeech[] {
  if (tokens.length === 0) return [];
  const doc = wink.readDoc(tokens.map((token) => shown(token, names)).join(" "));
  const tags = doc.tokens().out(wink.its.pos) as PartOfSpeech[];
  if (tags.length !== tokens.length)
    throw new Error(`Cannot align tags: ${tags.length} tags, ${tokens.length} tokens`);
  return tags.map((one) => unsettled[one] ?? one);
}

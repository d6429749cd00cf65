import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import type { CaseStyle } from "./letter-case.ts";
import { properStandIn, standIn } from "./stand-in.ts";
import { isKnown, usualTag } from "./vocabulary.ts";

const wink = winkNLP(model, ["pos"]);

/** A token as the tagger wants it: its text, lower case, whether a sentence begins with it, and the sentence's case style. */
export interface Taggable {
  readonly text: string;
  readonly lower: string;
  readonly first: boolean;
  readonly style: CaseStyle;
}

function isCapitalised(text: string): boolean {
  const one = text.charAt(0);
  return one.toLowerCase() !== one;
}

/** The vocabulary word shown to the tagger: never an unknown one, so that its memory of earlier texts cannot matter. */
function shown({ text, lower, first, style }: Taggable): string {
  if (!isCapitalised(text)) return isKnown(lower) ? lower : standIn(lower);
  if (style === "normal" && !first) {
    if (isKnown(text)) return text;
    return text.length > 1 && /\d/.test(text) === false && usualTag(lower) !== null && isFunctionTag(lower)
      ? lower
      : properStandIn;
  }
  if (isKnown(lower)) return lower;
  return isKnown(text) ? text : properStandIn;
}

function isFunctionTag(lower: string): boolean {
  const tag = usualTag(lower);
  return tag !== "NOUN" && tag !== "ADJ" && tag !== "VERB" && tag !== "PROPN" && tag !== "ADV";
}

/** Part-of-speech tags by wink-nlp's tagger, one for each token. */
export function tag(tokens: readonly Taggable[]): PartOfSpeech[] {
  if (tokens.length === 0) return [];
  const doc = wink.readDoc(tokens.map(shown).join(" "));
  const tags = doc.tokens().out(wink.its.pos) as PartOfSpeech[];
  if (tags.length !== tokens.length)
    throw new Error(`Cannot align tags: ${tags.length} tags, ${tokens.length} tokens`);
  return tags;
}

import type { PartOfSpeech } from "../model/annotated-article.ts";
import type { CaseStyle } from "./letter-case.ts";
import { properStandIn, standIn } from "./stand-in.ts";
import type { TagRow } from "./tag-machine.ts";
import {
  bearsTag,
  canBe,
  hintAt,
  tagMachines,
  tagNames,
  usualTagAt,
  usualTagNumber,
  wordIndex,
} from "./vocabulary.ts";
import type { WordForm } from "./word-form.ts";

/** What the tagger says where it cannot tell. */
const unsettled: Readonly<Record<string, PartOfSpeech>> = { UNK: "NOUN", SPACE: "PUNCT" };
const tagsByNumber: readonly PartOfSpeech[] = tagNames.map((tag) => unsettled[tag] ?? tag);

/** A token as the tagger wants it: its form, whether a sentence begins with it, and the sentence's case style. */
export interface Taggable {
  readonly form: WordForm;
  readonly first: boolean;
  readonly style: CaseStyle;
}

const proper = wordIndex(properStandIn);

function shownCapital({ form, first, style }: Taggable, names: ReadonlySet<string>): number {
  const { text, lower, index, lowerIndex } = form;
  // The article's own usage is needed to tell a name here: every first word, every headline has capitals.
  if (first || style !== "normal") {
    const own = index > 0 ? index : proper;
    const shouted = style === "normal" && text.length > 1 && text === text.toUpperCase();
    if (names.has(lower) || (shouted && (index > 0 || !isFunctionTag(lowerIndex)))) return own;
    if (lowerIndex > 0) return lowerIndex;
    return isCommonForm(lower) ? wordIndex(standIn(lower)) : own;
  }
  if (index > 0) return index;
  return text.length > 1 && isFunctionTag(lowerIndex) ? lowerIndex : proper;
}

/** The vocabulary word shown to the tagger: never an unknown one, so that its memory of earlier texts cannot matter. */
function shown(word: Taggable, names: ReadonlySet<string>): number {
  return word.form.capital ? shownCapital(word, names) : word.form.shown;
}

/** An unknown form of a known word, or one with the ending of a common noun, is no name for want of evidence. */
function isCommonForm(lower: string): boolean {
  if (/(?:men|ers|ists|ments|tions|ings)$/.test(lower)) return true;
  return lower.endsWith("s") && canBe(lower.slice(0, -1), "NOUN");
}

function isFunctionTag(index: number): boolean {
  const tag = usualTagAt(index);
  if (tag === null) return false;
  return tag !== "NOUN" && tag !== "ADJ" && tag !== "VERB" && tag !== "PROPN" && tag !== "ADV";
}

/** Runs the machines of wink-nlp's tagger over vocabulary words, as its own pipeline does over a text of them. */
function runMachines(words: Uint32Array): Uint8Array {
  const row: TagRow = { tags: new Uint8Array(words.length), hints: new Uint8Array(words.length) };
  for (let at = 0; at < words.length; at++) {
    row.tags[at] = usualTagNumber(words[at] as number);
    row.hints[at] = hintAt(words[at] as number);
  }
  for (const machine of tagMachines) {
    for (const { at, tag } of machine.retaggings(row)) {
      if (tag < 0) row.tags[at] = -tag;
      else if (bearsTag(words[at] as number, tag)) row.tags[at] = tag;
    }
  }
  return row.tags;
}

/** Part-of-speech tags by wink-nlp's model, one for each token; `names` are lower-case forms that are names in this article. */
export function tag(tokens: readonly Taggable[], names: ReadonlySet<string>): PartOfSpeech[] {
  const tags = runMachines(Uint32Array.from(tokens, (token) => shown(token, names)));
  return Array.from(tags, (one) => tagsByNumber[one] as PartOfSpeech);
}

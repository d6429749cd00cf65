import { lower } from "../text/fold.ts";
import { memo } from "../text/memo.ts";
import { standIn } from "./stand-in.ts";
import { type VerbForm, verbForm } from "./verb-form.ts";
import { canBe, wordIndex } from "./vocabulary.ts";

const prefixed = /^\p{Ll}{1,4}[-'\u2019]\p{Lu}/u;
const web = /^(?:https?:|www\.)|@.*\./i;

/** What holds of every token of a written form; tokens share its strings, so that look-ups need not hash them anew. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly hasLetters: boolean;
  /** An address of the web or of a mailbox. */
  readonly isAddress: boolean;
  /** A name with a lower-case article: "al-Sadr". */
  readonly isPrefixed: boolean;
  /** The form and its small form in the tagger's vocabulary; 0 for unknown ones. */
  readonly index: number;
  readonly lowerIndex: number;
  /** The vocabulary word that stands for the small form. */
  readonly shown: number;
  readonly verb: VerbForm;
  readonly canBeVerb: boolean;
  readonly canBeNoun: boolean;
}

/** The form a text is written in; remembered, since texts repeat their words. */
export const wordForm: (text: string) => WordForm = memo((text) => {
  const small = lower(text);
  const first = text.charAt(0);
  const lowerIndex = wordIndex(small);
  return {
    text,
    lower: small,
    capital: first !== first.toLowerCase(),
    isAddress: web.test(text),
    isPrefixed: prefixed.test(text),
    hasLetters: /[\p{L}\p{N}]/u.test(text),
    index: wordIndex(text),
    lowerIndex,
    shown: lowerIndex > 0 ? lowerIndex : wordIndex(standIn(small)),
    verb: verbForm(small),
    canBeVerb: canBe(small, "VERB"),
    canBeNoun: canBe(small, "NOUN"),
  };
});

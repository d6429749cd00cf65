import { demonymCountries } from "../lexicon/demonyms.ts";
import { peoples } from "../lexicon/peoples.ts";
import { type Draft, isCapital, lowerOf, type TagRule, tagOf } from "./draft.ts";
import { usualTag } from "./vocabulary.ts";

const contentTags: ReadonlySet<string> = new Set(["NOUN", "ADJ", "VERB", "ADV", "PROPN", "INTJ", "X"]);

function isDemonym(lower: string): boolean {
  return (
    demonymCountries.has(lower) ||
    peoples.has(lower) ||
    /-?(?:backed|led|based|affiliated|aligned|linked|born|style|held|made|run|controlled|allied|sponsored|funded|trained|speaking)$/.test(
      lower,
    )
  );
}

/** "Iraqi" in "Iraqi officials": an adjective unless it is part of a longer name. */
function isAttribute(draft: Draft, at: number): boolean {
  const next = tagOf(draft, at + 1);
  if (isCapital(draft, at + 1)) return /-/.test(lowerOf(draft, at));
  return (next === "NOUN" || next === "ADJ" || next === "VERB") && isDemonym(lowerOf(draft, at));
}

/** A word at the head of a sentence that begins a longer name ("Frank Miller", "Grand Mosque"). */
function opensName(draft: Draft, at: number): boolean {
  if (!isCapital(draft, at + 1) || tagOf(draft, at + 1) !== "PROPN") return false;
  const lower = lowerOf(draft, at);
  return tagOf(draft, at) !== "ADV" && !/(?:s|ed|ing|ly|police)$/.test(lower) && !isDemonym(lower);
}

/** "until May 1989", "on 3 March": the months that are also verbs. */
function isMonth(draft: Draft, at: number): boolean {
  if (!/^(?:may|march|august)$/.test(lowerOf(draft, at))) return false;
  if (tagOf(draft, at + 1) === "NUM" || tagOf(draft, at - 1) === "NUM") return true;
  return (
    /^(?:in|of|until|till|since|by|from|last|next|early|late|mid|this|and)$/.test(lowerOf(draft, at - 1)) &&
    tagOf(draft, at + 1) !== "VERB"
  );
}

/** Capitals in running prose, names with a lower-case article ("al-Sadr"), and addresses. */
export const properTag: TagRule = (draft, at) => {
  const tag = tagOf(draft, at);
  const word = draft.words[at];
  if (!word || word.form.text.length < 2) return null;
  if (word.form.isAddress) return "X";
  if (word.form.isPrefixed) return "PROPN";
  if (!word.form.capital) return null;
  if (isMonth(draft, at)) return "PROPN";
  if (!contentTags.has(tag) || word.style !== "normal") return null;
  if (isAttribute(draft, at)) return "ADJ";
  if (
    !word.first ||
    (tag === "NOUN" && usualTag(word.form.lower) === null && !/(?:s|ed|ing|men)$/.test(word.form.lower))
  )
    return "PROPN";
  return (tag === "NOUN" || tag === "ADJ" || tag === "VERB") && opensName(draft, at) ? "PROPN" : null;
};

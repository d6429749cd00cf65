import type { Tense } from "../../src/model/annotated-article.ts";
import type { GoldSentence, GoldWord } from "./treebank.ts";

function auxiliaries(sentence: GoldSentence, at: number): GoldWord[] {
  return sentence.words.filter((word) => word.head === at && /^(?:aux|aux:pass|cop)$/.test(word.deprel));
}

export function isGoldPassive(sentence: GoldSentence, at: number): boolean {
  const word = sentence.words[at] as GoldWord;
  return (
    word.feats.includes("Voice=Pass") || auxiliaries(sentence, at).some((one) => one.deprel === "aux:pass")
  );
}

function ownTense({ xpos }: GoldWord): Tense | null {
  if (xpos === "VBD") return "past";
  if (xpos === "VBZ" || xpos === "VBP") return "present";
  if (xpos === "VBG") return "gerund";
  return xpos === "VBN" ? "participle" : null;
}

/** Tense of a full verb in the terms of `VerbGroup`, from its tag, its auxiliaries and "to"; null for bare infinitives. */
export function goldTense(sentence: GoldSentence, at: number): Tense | null {
  const word = sentence.words[at] as GoldWord;
  const aux = auxiliaries(sentence, at).filter((one) => one.deprel !== "cop");
  const to = sentence.words.some((one) => one.head === at && one.lemma === "to" && one.upos === "PART");
  if (to) return "infinitive";
  const [first] = aux;
  if (!first) return ownTense(word);
  if (first.xpos === "MD") {
    if (aux[1]?.lemma === "have") return "perfect";
    return /^(?:will|shall)$/.test(first.lemma) ? "future" : "present";
  }
  if (first.lemma === "have")
    return first.xpos === "VBD" ? "pluperfect" : first.xpos === "VBG" ? "gerund" : "perfect";
  return ownTense(first);
}

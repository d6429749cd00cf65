import { pick, type Random } from "../../training/random.ts";

/** Changes one thing a sentence says; null where the sentence has nothing to change in that way. */
export type Change = (sentence: string, random: Random) => string | null;

type Row = readonly [RegExp, string];

const lostNegations: readonly Row[] = [
  [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]t\b/iu, "$1"],
  [/\bcan(?:['’]t|not)\b/iu, "can"],
  [/\bwon['’]t\b/iu, "will"],
  [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should|will|may|might|must) not\b/iu, "$1"],
  [/\bnot /u, ""],
  [/\bnever /u, ""],
  [/\bno (?=\p{Ll})/u, ""],
  [/\bwithout /u, "with "],
  [/\bunable\b/u, "able"],
  [/\bunlikely\b/u, "likely"],
];
const gainedNegations: readonly Row[] = [
  [/\b(is|are|was|were|will|would|could|should|might|may|must)(?= \p{Ll})/u, "$1 not"],
  [/\b(he|she|it|that|there|they|we)['’](s|re) /iu, "$1’$2 not "],
  [/\b(I|we|they|you) (know|think|believe|have|want|need|see|feel)\b/u, "$1 don’t $2"],
  [/\b(has|have|had)(?= \p{Ll}+(?:ed|en)\b)/u, "$1 not"],
];
const negation =
  /\b(?:not|no|never|nobody|nothing|none|nor|neither|without|cannot|hardly|un\p{L}+|\p{L}+n['’]t)\b/iu;
const quantifiers: readonly Row[] = [
  [/\ball\b/u, "some"],
  [/\beverybody\b/u, "somebody"],
  [/\beveryone\b/u, "someone"],
  [/\bevery\b/u, "some"],
  [/\bmost\b/u, "some"],
  [/\bmany\b/u, "few"],
  [/\bsome\b/u, "all"],
  [/\balways\b/u, "sometimes"],
  [/\bseveral\b/u, "all"],
  [/\bmore than\b/u, "less than"],
];
const modals: readonly Row[] = [
  [/\bwill\b/u, "may"],
  [/\bwould\b/u, "might"],
  [/\b(I|we|they|he|she|it)['’]ll\b/iu, "$1 may"],
  [/\bcan\b/u, "must"],
  [/\bmust\b/u, "may"],
  [/\bshould\b/u, "will"],
  [/\bcould\b/u, "must"],
  [/\b(?:may|might)\b/u, "will"],
];
const certainties: readonly Row[] = [
  [/\b([Ww]e|I|[Tt]hey) (?:think|believe|suspect)\b/u, "$1 know"],
  [/\bprobably\b/u, "certainly"],
  [/\blikely\b/u, "certain"],
  [/\bpossible\b/u, "certain"],
  [/\bpossibly\b/u, "certainly"],
  [/\bmaybe\b/iu, "certainly"],
  [/\bseems? to be\b/u, "is"],
  [/\bappears? to be\b/u, "is"],
];
const numerals = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const byRows =
  (rows: readonly Row[]): Change =>
  (sentence) => {
    for (const [pattern, put] of rows) {
      if (pattern.test(sentence)) return sentence.replace(pattern, put);
    }
    return null;
  };

export const loseNegation: Change = byRows(lostNegations);

export const gainNegation: Change = (sentence, random) =>
  negation.test(sentence) ? null : byRows(gainedNegations)(sentence, random);

export const changeQuantifier: Change = byRows(quantifiers);

export const changeModal: Change = byRows(modals);

export const changeCertainty: Change = byRows(certainties);

export const changeNumber: Change = (sentence, random) => {
  const word = numerals.find((one) => new RegExp(String.raw`\b${one}\b`, "iu").test(sentence));
  if (word) {
    const other = pick(
      numerals.filter((one) => one !== word),
      random,
    );
    return sentence.replace(new RegExp(String.raw`\b${word}\b`, "iu"), other);
  }
  const digits = /\b\d{1,3}\b(?![:.,/'’]\d|(?:st|nd|rd|th)\b)/u;
  return digits.test(sentence)
    ? sentence.replace(digits, (found) => String(Number(found) + 1 + Math.floor(random() * 9)))
    : null;
};

export function hasNegation(text: string): boolean {
  return negation.test(text);
}

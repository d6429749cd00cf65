import type { CasualtyWord, Harm } from "../lexicon/casualty-words.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import type { Quantity } from "./quantities.ts";
import type { WordView } from "./word-view.ts";

/** What one stretch of words says befell certain people. */
export interface HarmTelling {
  readonly harm: Harm;
  /** Tokens of the word of harm. */
  readonly cue: TokenRange;
  readonly people: readonly PeoplePhrase[];
  /** A count with no noun for people in it ("12 deaths", "a toll of 61"). */
  readonly count: Quantity | null;
  /** Who did it, where the words say so. */
  readonly agent: PeoplePhrase | null;
  /** "himself": the doer is the one harmed. */
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** "including the gunman": the count says that the doer is in it. */
  readonly includes: boolean;
  /** "one critically": some of those told of just before. */
  readonly part: boolean;
  /** "three are in critical condition": how people are doing, which need not be all of them. */
  readonly condition: boolean;
  readonly rule: string;
}

/** A word of harm where it stands. */
export interface Cue {
  readonly people: PeopleSentence;
  readonly from: number;
  readonly to: number;
  readonly words: readonly CasualtyWord[];
}

/** A telling with what every frame reads alike. */
export function telling(
  cue: Cue,
  word: CasualtyWord,
  part: Partial<HarmTelling> & { rule: string },
): HarmTelling {
  return {
    harm: word.harm,
    cue: { from: cue.from, to: cue.to },
    people: [],
    count: null,
    agent: null,
    reflexive: false,
    negated: word.frame === "of" || word.frame === "count" ? false : isNegated(cue.people.view, cue.from),
    includes: includesDoer(cue),
    condition: cue.people.view.words[cue.to - 1] === "condition",
    part: word.harm === "wounded" && isCondition(cue),
    ...part,
  };
}

/** "one critically", "two in stable condition": how those told of before are doing. */
function isCondition({ people: { view, endingAt }, from, to }: Cue): boolean {
  if (/^(?:critically|seriously|fatally)$/.test(view.words[to - 1] as string)) return true;
  return view.words[to - 1] === "condition" && endingAt.get(from)?.form === "number";
}

function includesDoer({ people }: Cue): boolean {
  const { view, phrases } = people;
  return phrases.some(
    (phrase) => phrase.population === "perpetrators" && view.words[phrase.from - 1] === "including",
  );
}

function isNegated({ words }: WordView, at: number): boolean {
  if (/^(?:almost|nearly|without)$/.test(words[at - 1] ?? "")) return true;
  for (let before = at - 1; before > at - 5 && before >= 0; before--) {
    const word = words[before] as string;
    if (word === "not" || word === "n't" || word === "never") return true;
    if (word === "," || word === ".") return false;
  }
  return false;
}

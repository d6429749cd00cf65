import type { Sentence } from "../model/annotated-article.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { WordView } from "./word-view.ts";

/** One sentence with the people in it, found by the token they start at or end before. */
export interface PeopleSentence {
  readonly view: WordView;
  readonly sentence: Sentence;
  readonly phrases: readonly PeoplePhrase[];
  readonly startingAt: ReadonlyMap<number, PeoplePhrase>;
  readonly endingAt: ReadonlyMap<number, PeoplePhrase>;
}

export function peopleSentence(
  view: WordView,
  sentence: Sentence,
  phrases: readonly PeoplePhrase[],
): PeopleSentence {
  return {
    view,
    sentence,
    phrases,
    startingAt: new Map(phrases.map((phrase) => [phrase.from, phrase])),
    endingAt: new Map(phrases.map((phrase) => [phrase.to, phrase])),
  };
}

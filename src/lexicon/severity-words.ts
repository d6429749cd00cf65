import { WordSet } from "../text/word-set.ts";
/** Words before "injuries", "wounds", "burns" or "condition" that tell how bad a wound is; rank 1 is the least. */
export interface SeverityWord {
  readonly words: string;
  readonly rank: 1 | 2 | 3;
  readonly example: string;
}

const row = (rank: 1 | 2 | 3, words: string): SeverityWord => ({ rank, words, example: `${words} injuries` });

/** Source: own knowledge of general usage in reports and hospital statements. */
export const severityWords: readonly SeverityWord[] = [
  ...["minor", "light", "slight", "superficial", "non-life-threatening", "stable"].map((words) =>
    row(1, words),
  ),
  ...["moderate", "serious", "severe", "grave", "bad", "traumatic", "traumatic brain", "head", "spinal"].map(
    (words) => row(2, words),
  ),
  ...["critical", "life-threatening", "fatal", "mortal"].map((words) => row(3, words)),
];

/** Nouns that such a word stands before, lower case. */
export const severityHeads: WordSet = new WordSet([
  "injury",
  "injuries",
  "wounds",
  "wound",
  "burns",
  "trauma",
  "condition",
]);

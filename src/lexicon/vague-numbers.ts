/** How much a word of loose quantity can mean; `high` null where it is open. */
export interface VagueNumber {
  readonly id: string;
  /** Lower-case words. */
  readonly words: string;
  readonly low: number;
  readonly high: number | null;
}

/**
 * Source: own knowledge of general usage ("dozens" is two dozen or more and not yet a hundred).
 * Example: "Dozens of people were hurt."
 */
const rows: readonly (readonly [string, number, number | null])[] = [
  ["a couple", 2, 3],
  ["a couple of", 2, 3],
  ["a few", 3, 9],
  ["few", 1, 9],
  ["a handful", 3, 9],
  ["a handful of", 3, 9],
  ["a small number of", 2, 9],
  ["a number of", 2, null],
  ["a large number of", 10, null],
  ["large numbers of", 10, null],
  ["an unknown number of", 2, null],
  ["an unspecified number of", 2, null],
  ["an undisclosed number of", 2, null],
  ["an undetermined number of", 2, null],
  ["several", 3, 9],
  ["several dozen", 24, 99],
  ["a few dozen", 24, 60],
  ["several hundred", 200, 999],
  ["a few hundred", 200, 600],
  ["several thousand", 2000, 9999],
  ["some", 2, null],
  ["various", 2, null],
  ["multiple", 2, null],
  ["numerous", 3, null],
  ["many", 3, null],
  ["many others", 3, null],
  ["a lot of", 3, null],
  ["lots of", 3, null],
  ["countless", 10, null],
  ["dozens", 24, 99],
  ["dozens of", 24, 99],
  ["dozens more", 24, 99],
  ["scores", 40, 199],
  ["scores of", 40, 199],
  ["scores more", 40, 199],
  ["tens of", 20, 99],
  ["hundreds", 200, 999],
  ["hundreds of", 200, 999],
  ["hundreds more", 200, 999],
  ["thousands", 2000, 9999],
  ["thousands of", 2000, 9999],
  ["tens of thousands", 20_000, 99_999],
  ["tens of thousands of", 20_000, 99_999],
  ["hundreds of thousands", 200_000, 999_999],
  ["hundreds of thousands of", 200_000, 999_999],
  ["millions", 2_000_000, null],
  ["millions of", 2_000_000, null],
];

export const vagueNumbers: readonly VagueNumber[] = rows.map(([words, low, high]) => ({
  id: words.replaceAll(" ", "-"),
  words,
  low,
  high,
}));

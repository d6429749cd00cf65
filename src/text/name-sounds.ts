import { memo } from "./memo.ts";
import { nameWords } from "./name-words.ts";

/**
 * Spellings of one sound across the usual ways to write Arabic, Persian, Slavic and other names in Latin letters,
 * applied in this order to a folded word. Example: "khodr" and "khudr", "yousef" and "yusuf", "djamel" and "jamal".
 */
const levelled: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|tch|tsch/g, "sh"],
  [/dzh|dj|dsh|zh/g, "j"],
  [/kh/g, "x"],
  [/gh|q|ck|cq/g, "k"],
  [/ch/g, "sh"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/tz|ts|cz/g, "z"],
  [/ou|oo|u|w(?=$|[^aeiouy])/g, "u"],
  [/w/g, "v"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/ee|ey|ie|ii|iy|ij|yi|y/g, "i"],
  [/ei|ai|ay/g, "ai"],
  [/eau|au|aw/g, "au"],
  [/(.)\1+/g, "$1"],
  [/(?<=.[aeiou])h$/g, ""],
];

const skeletonSteps: readonly (readonly [RegExp, string])[] = [
  [/x/g, "h"],
  [/g/g, "k"],
  [/p/g, "b"],
  [/v/g, "u"],
  [/(?<=.)[aeiou]+/g, ""],
  [/^[aeiou]+/g, "a"],
  [/(.)\1+/g, "$1"],
];

const articleWords: ReadonlySet<string> = new Set(
  "al el ul as ash ad adh ar an at ath az es ed er en et the de of and".split(" "),
);

function apply(steps: readonly (readonly [RegExp, string])[], word: string): string {
  let result = word;
  for (const [from, to] of steps) result = result.replace(from, to);
  return result;
}

/** A folded word with the spellings of one sound made one: `qasem` and `kasim` become `kasem` and `kasim`. */
export const levelSounds: (word: string) => string = memo((word) => apply(levelled, word));

/** The consonants of a levelled word, with those that are often written for one another made one. */
export const skeleton: (sounds: string) => string = memo((sounds) => apply(skeletonSteps, sounds));

/** "HADDAD, Karim" */
const surnameFirst = /^([^,]{1,100}),([^,]{1,100})$/;
const servant = /^abd(?:(?:ou|[aeiou])[lrsznt]?)?(?=.{3})/;
const bound: ReadonlySet<string> = new Set([
  "abd",
  "abdul",
  "abdel",
  "abdal",
  "abdoul",
  "abdur",
  "abdou",
  "abdu",
]);

/** Words with the parts of "Abd al-Rahman" and "Abdul Rahman" put together, as in "Abdurrahman". */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const next = words[at + 1];
    if (bound.has(word) && next !== undefined) {
      joined.push(`abd${next}`);
      at++;
    } else joined.push(word.replace(servant, "abd"));
  }
  return joined;
}

/** The words of a name that tell it from others: without articles and small joining words, unless there is nothing else. */
export function tellingWords(name: string): readonly string[] {
  const words = nameWords(name.replace(surnameFirst, "$2 $1").replace(/[,/()"]/g, " "));
  const kept = words.filter((word) => !articleWords.has(word));
  return joinServants(kept.length > 0 ? kept : words);
}

/** Whether a folded word is an article or a joining word that spellings of a name leave out or put in. */
export function isArticleWord(word: string): boolean {
  return articleWords.has(word);
}

/** Key under which spellings of one name fall together: the consonant skeletons of its words, in their order. */
export function nameKey(name: string): string {
  return tellingWords(name)
    .map((word) => skeleton(levelSounds(word)))
    .join(" ");
}

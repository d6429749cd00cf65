import type { Token } from "../model/annotated-article.ts";
import { nameWords, plainWord } from "../text/name-words.ts";

/** The tokens of an article as names see them: the words for look-up, and which token each came from. */
export interface NameView {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Token index of each word. */
  readonly tokenOf: readonly number[];
  /** Index of the first word of each token; one more at the end. */
  readonly firstWord: readonly number[];
  /** Lower-case forms met with a small first letter anywhere in the article. */
  readonly seenSmall: ReadonlySet<string>;
}

const particlePrefix =
  /^(?:al|el|as|ad|an|ar|ash|at|az|ed|et|es|er|ul|d|l|o|de|bin|mac|i|e)[-'\u2019]?\p{Lu}/u;

export function startsWithCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** A capital needs an article before it and letters behind. */
function mayBeParticled(text: string): boolean {
  return text.length > 1 && text !== text.toLowerCase();
}

/** Whether a token is written as a name is: with a capital, or with one after a small article ("al-Aaraji"). */
export function isCapital(text: string): boolean {
  return startsWithCapital(text) || (mayBeParticled(text) && particlePrefix.test(text));
}

/** Two letters or more, and all of them capitals. */
export function isShout(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}\P{L}*\p{Lu}/u.test(text);
}

export function nameView(tokens: readonly Token[]): NameView {
  const words: string[] = [];
  const tokenOf: number[] = [];
  const firstWord: number[] = [];
  const seenSmall = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    firstWord.push(words.length);
    if (plainWord.test(token.lower)) {
      words.push(token.lower);
      tokenOf.push(at);
    } else {
      const found = nameWords(token.text);
      for (const word of found.length > 0 ? found : [token.text]) {
        words.push(word);
        tokenOf.push(at);
      }
    }
    if (!startsWithCapital(token.text)) seenSmall.add(token.lower);
  }
  firstWord.push(words.length);
  return { tokens, words, tokenOf, firstWord, seenSmall };
}

/** The look-up words of the tokens `[from, to)`, parted by blanks. */
export function phraseOf({ words, firstWord }: NameView, from: number, to: number): string {
  const first = firstWord[from] as number;
  const end = firstWord[to] as number;
  return end - first === 1 ? (words[first] as string) : words.slice(first, end).join(" ");
}

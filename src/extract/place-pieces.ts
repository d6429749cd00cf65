import type { AnnotatedArticle, Sentence } from "../model/annotated-article.ts";
import type { Span } from "../model/span.ts";

/** A word, or one half of a hyphenated word, that a toponym may be made of. */
export interface Piece extends Span {
  readonly text: string;
  readonly token: number;
  readonly capital: boolean;
  /** Whether nothing but blanks, or a hyphen inside one token, parts it from the piece before. */
  readonly joined: boolean;
  /** What follows the hyphen in "Lagos-based", in lower case. */
  readonly tail: string | null;
}

const startsUpper = /^[\u2018'`\u02BB\u02BF]?\p{Lu}/u;
/** "al-Qaim": the article may stand in lower case before the capital. */
const articleUpper = /^(?:[a-z]{1,4}|[dl])[-'\u2019\u2010\u2011]\p{Lu}/u;
const lowerTail = /^(.*\p{Lu}.*)[-\u2010\u2011](\p{Ll}[\p{Ll}\d]*)$/u;
const headed = /^(?:[DR]|non|anti|pro|ex|pre|post|trans|cross|inter|mid|then)[-\u2010\u2011](\p{Lu}.*)$/iu;
const twoCapitals = /^(\p{Lu}[^-\u2010\u2011]+)[-\u2010\u2011](\p{Lu}[^-\u2010\u2011]+)$/u;
const blanks = /^[^\S\n]{1,3}$/;

interface Part {
  readonly text: string;
  readonly at: number;
  readonly tail: string | null;
}

/** Parts of one token that may be names; `known` says whether a spelling is one. */
function partsOf(word: string, known: (name: string) => boolean): Part[] {
  if (word.length > 60 || !/[-\u2010\u2011]/.test(word)) return [{ text: word, at: 0, tail: null }];
  const tailed = lowerTail.exec(word);
  if (tailed && !known(word))
    return [{ text: tailed[1] as string, at: 0, tail: (tailed[2] as string).toLowerCase() }];
  const head = headed.exec(word);
  if (head) return [{ text: head[1] as string, at: word.length - (head[1] as string).length, tail: null }];
  const two = twoCapitals.exec(word);
  if (two && !known(word)) {
    const [, first, second] = two as unknown as [string, string, string];
    return [
      { text: first, at: 0, tail: null },
      { text: second, at: word.length - second.length, tail: null },
    ];
  }
  return [{ text: word, at: 0, tail: null }];
}

/** The pieces of one sentence, in order. */
export function piecesOf(
  annotated: AnnotatedArticle,
  sentence: Sentence,
  known: (name: string) => boolean,
): Piece[] {
  const { tokens, article } = annotated;
  const pieces: Piece[] = [];
  let end = -1;
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (!token) continue;
    const upper = startsUpper.test(token.text) || articleUpper.test(token.text);
    const parts =
      upper || token.text.includes("-")
        ? partsOf(token.text, known)
        : [{ text: token.text, at: 0, tail: null }];
    for (const [at, part] of parts.entries()) {
      const start = token.start + part.at;
      const capital = startsUpper.test(part.text) || articleUpper.test(part.text);
      const joined =
        at === 0 && part.at === 0 && end >= 0 && blanks.test(article.text.slice(end, token.start));
      pieces.push({
        start,
        end: start + part.text.length,
        text: part.text,
        token: index,
        capital,
        joined,
        tail: part.tail,
      });
    }
    end = token.end;
  }
  return pieces;
}

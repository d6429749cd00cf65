import type { AnnotatedArticle, Sentence, Token } from "../model/annotated-article.ts";
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
const headed =
  /^(?:[DRI]|DFL|Lab|Con|[Nn]on|[Aa]nti|[Pp]ro|[Ee]x|[Pp]re|[Pp]ost|[Tt]rans|[Cc]ross|[Ii]nter|[Tt]hen)[-\u2010\u2011](\p{Lu}.*)$/u;
const hyphen = /[-\u2010\u2011]/;
/** "W" of "W.Va." */
const shortCapital = /^\p{Lu}\p{Ll}?$/u;
const twoCapitals = /^(\p{Lu}[^-\u2010\u2011]+)[-\u2010\u2011](\p{Lu}[^-\u2010\u2011]+)$/u;
const blanks = /^[^\S\n]{1,3}$/;

interface Part {
  readonly text: string;
  readonly at: number;
  readonly tail: string | null;
}

function whole(word: string): Part {
  return { text: word, at: 0, tail: null };
}

/** Parts of a token with hyphens that may be names; `known` says whether a spelling is one, by itself or with the word behind. */
function hyphenParts(word: string, behind: string, known: (name: string) => boolean): Part[] {
  if (word.length > 60) return [whole(word)];
  const isKnown = (): boolean => known(word) || known(`${word} ${behind}`);
  const tailed = lowerTail.exec(word);
  if (tailed && !isKnown())
    return [{ text: tailed[1] as string, at: 0, tail: (tailed[2] as string).toLowerCase() }];
  const head = headed.exec(word);
  if (head) return [{ text: head[1] as string, at: word.length - (head[1] as string).length, tail: null }];
  const two = twoCapitals.exec(word);
  if (two && !isKnown()) {
    const [, first, second] = two as unknown as [string, string, string];
    return [whole(first), { text: second, at: word.length - second.length, tail: null }];
  }
  return [whole(word)];
}

/** Where a run such as "W.Va." that was cut at its full stops ends, or `at + 1`. */
function abbreviationEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at + 1;
  while (end + 1 < to) {
    const before = tokens[end - 1] as Token;
    const dot = tokens[end] as Token;
    const next = tokens[end + 1] as Token;
    const close = before.end === dot.start && dot.end === next.start;
    if (!close || dot.text !== "." || !shortCapital.test(before.text) || !startsUpper.test(next.text)) break;
    end += 2;
  }
  return end;
}

/** Whether nothing but a few blanks parts what ends at `end` from what starts at `start`. */
function isJoined(text: string, end: number, start: number): boolean {
  if (start === end + 1 && text.charCodeAt(end) === 32) return true;
  return start > end && start - end < 4 && blanks.test(text.slice(end, start));
}

/** What tells whether a piece is written with a capital; a word that is its own small form has none. */
function isCapital(text: string, small: boolean): boolean {
  return !small && (startsUpper.test(text) || articleUpper.test(text));
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
  for (let index = sentence.from; index < sentence.to; ) {
    const token = tokens[index] as Token;
    const next = abbreviationEnd(tokens, index, sentence.to);
    const word =
      next === index + 1 ? token.text : article.text.slice(token.start, (tokens[next - 1] as Token).end);
    const parts = hyphen.test(word) ? hyphenParts(word, tokens[next]?.text ?? "", known) : [whole(word)];
    for (const { text, at, tail } of parts) {
      const start = token.start + at;
      const joined = at === 0 && end >= 0 && isJoined(article.text, end, start);
      const capital = isCapital(text, word === token.lower);
      pieces.push({ start, end: start + text.length, text, token: index, capital, joined, tail });
    }
    end = token.start + word.length;
    index = next;
  }
  return pieces;
}

import { hintTable } from "../lexicon/name-hints.ts";
import { sportWords } from "../lexicon/sport-words.ts";
import type { Name, Sentence, Token } from "../model/annotated-article.ts";
import { hashUnits, mix } from "../text/feature-hash.ts";
import { caseStyle } from "./letter-case.ts";
import { type Company, companyOf } from "./name-company.ts";
import type { NameView } from "./name-view.ts";
import { type NameWord, nameWord } from "./name-word.ts";

/** Ends of the stretch of capitals each token lies in. */
export interface Runs {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** What the rules found at each token: type with rule, type alone, and the token's part in the name; 0 for none. */
export interface Ruled {
  readonly rule: Int32Array;
  readonly type: Int32Array;
  readonly part: Uint8Array;
  /** By the hash of a small form: type and part of the longest name of the article it stands in. */
  readonly longest: ReadonlyMap<number, number>;
}

/** An article as the names model sees it: what each token is, and what the article shows of its words elsewhere. */
export interface NameScene {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly NameWord[];
  readonly sentenceOf: Int32Array;
  /** Case style of each sentence: 0 prose, 1 title, 2 upper. */
  readonly styles: Uint8Array;
  readonly runs: Runs;
  readonly ruled: Ruled;
  /** By the hash of a small form: written inside sentences with a capital (1), small (2), or both. */
  readonly written: ReadonlyMap<number, number>;
  readonly company: Company;
  /** Kind of listed club or company at each token with the token's part in it; 0 for none. */
  readonly hints: Int32Array;
  /** How much the article speaks of sport, 0 to 3. */
  readonly sport: number;
}

const styleCode = { normal: 0, title: 1, upper: 2 } as const;

/** Where in a name `[from, to)` the token `at` stands: alone 1, first 2, inside 3, last 4. */
function partOf(at: number, { from, to }: { from: number; to: number }): number {
  if (to - from === 1) return 1;
  return at === from ? 2 : at === to - 1 ? 4 : 3;
}

function sportOf(tokens: readonly Token[]): number {
  let count = 0;
  for (const { lower } of tokens) if (sportWords.has(lower)) count++;
  const share = count / (tokens.length + 20);
  return share < 0.006 ? 0 : share < 0.015 ? 1 : share < 0.03 ? 2 : 3;
}

function runsOf(words: readonly NameWord[], sentences: readonly Sentence[]): Runs {
  const runs = { from: new Int32Array(words.length), to: new Int32Array(words.length) };
  for (const { from, to } of sentences) {
    for (let at = from; at < to; ) {
      const start = at++;
      if (words[start]?.capital) while (at < to && words[at]?.capital) at++;
      for (let one = start; one < at; one++) {
        runs.from[one] = start;
        runs.to[one] = at;
      }
    }
  }
  return runs;
}

const typeCodes = new Map<string, number>();

/** The hash of one of the few names of types and rules. */
function codeOf(name: string): number {
  const known = typeCodes.get(name);
  if (known !== undefined) return known;
  const code = hashUnits(name);
  typeCodes.set(name, code);
  return code;
}

function ruledOf(words: readonly NameWord[], names: readonly Name[]): Ruled {
  const rule = new Int32Array(words.length);
  const type = new Int32Array(words.length);
  const part = new Uint8Array(words.length);
  const longest = new Map<number, number>();
  const length = new Map<number, number>();
  for (const name of names) {
    const kind = codeOf(name.type);
    const size = name.to - name.from;
    for (let at = name.from; at < name.to; at++) {
      const place = partOf(at, name);
      rule[at] = mix(kind, codeOf(name.rule));
      type[at] = kind;
      part[at] = place;
      const { lower } = words[at] as NameWord;
      if ((length.get(lower) ?? 0) >= size) continue;
      length.set(lower, size);
      longest.set(lower, mix(kind, place));
    }
  }
  return { rule, type, part, longest };
}

function hintsOf(view: NameView, words: readonly NameWord[]): Int32Array {
  const hints = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.capital) continue;
    const match = hintTable.longest(view.words, view.firstWord[at] as number);
    const to = match ? (view.tokenOf[match.to] ?? words.length) : at;
    if (!match || view.firstWord[to] !== match.to) continue;
    const kinds = match.values.reduce((all, kind) => all | kind, 0);
    for (let one = at; one < to; one++) hints[one] = 16 * kinds + partOf(one, { from: at, to });
    at = to - 1;
  }
  return hints;
}

function writtenOf(
  words: readonly NameWord[],
  sentences: readonly Sentence[],
  styles: Uint8Array,
): Map<number, number> {
  const written = new Map<number, number>();
  for (const [index, { from, to }] of sentences.entries()) {
    if (styles[index] !== styleCode.normal) continue;
    for (let at = from; at < to; at++) {
      const { capital, lower } = words[at] as NameWord;
      const way = capital ? (at > from ? 1 : 0) : 2;
      if (way > 0) written.set(lower, (written.get(lower) ?? 0) | way);
    }
  }
  return written;
}

/** Looks an article over once; `names` are those the rules found. */
export function nameScene(view: NameView, sentences: readonly Sentence[], names: readonly Name[]): NameScene {
  const { tokens } = view;
  const words = tokens.map((token) => nameWord(token.text));
  const sentenceOf = new Int32Array(tokens.length);
  const styles = new Uint8Array(sentences.length);
  for (const [index, { from, to }] of sentences.entries()) {
    styles[index] = styleCode[caseStyle(tokens.slice(from, to).map((token) => token.text))];
    sentenceOf.fill(index, from, to);
  }
  const runs = runsOf(words, sentences);
  const prose = sentences.filter((_, index) => styles[index] === styleCode.normal);
  return {
    tokens,
    sentences,
    words,
    sentenceOf,
    styles,
    runs,
    ruled: ruledOf(words, names),
    written: writtenOf(words, sentences, styles),
    company: companyOf({ tokens, words, runs }, prose),
    hints: hintsOf(view, words),
    sport: sportOf(tokens),
  };
}

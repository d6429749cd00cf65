import { letters, type TimeWord, type WordClass } from "./times-words.ts";

/** What a rule found: the words it covers and those it called by name. */
export class TimeMatch {
  readonly words: readonly TimeWord[];
  /** Index of the first word and of the word behind the last. */
  readonly from: number;
  readonly to: number;
  readonly #found: RegExpExecArray;

  constructor(words: readonly TimeWord[], found: RegExpExecArray) {
    this.words = words;
    this.#found = found;
    this.from = found.index;
    this.to = found.index + found[0].length;
  }

  /** The first word of the part called `name`, if it is there. */
  word(name: string): TimeWord | undefined {
    const span = this.#found.indices?.groups?.[name];
    return span ? this.words[span[0]] : undefined;
  }

  /** Value of the part called `name`, or the empty string. */
  value(name: string): string {
    return this.word(name)?.value ?? "";
  }

  /** Number value of the part called `name`; NaN where it is not there. */
  number(name: string): number {
    return Number(this.word(name)?.value ?? "NaN");
  }

  has(name: string): boolean {
    return this.word(name) !== undefined;
  }

  before(count = 1): TimeWord | undefined {
    return this.words[this.from - count];
  }

  after(count = 0): TimeWord | undefined {
    return this.words[this.to + count];
  }
}

/** Shorthands of the pattern language. */
const macros: Readonly<Record<string, string>> = {
  wday: "weekday|weekday-short",
  mon: "month|month-short",
  num: "dayn|int|count|year4",
  unitx: "unit|units|quarter",
  near: "last|previous|past|this|next|following|current|that",
  where: "early|earlier|mid|late|later|beginning|middle|end",
};

const phrases: Readonly<Record<string, string>> = {
  POS: "(?:the? pos:where (?:of|in)? dash?)?",
  PRE: "(?:pre:about|no? pre:more than|no? pre:less than|at pre:least|at pre:most|pre:up to|pre:over(?=article))?",
  NUM: "(?:n:num|article? f:few|article? n:couple of?|n:article)",
};

function classOf(name: string): string {
  const names = (macros[name] ?? name).split("|");
  return `[${names.map((one) => letters[one as WordClass] ?? unknown(one)).join("")}]`;
}

function unknown(name: string): never {
  throw new Error(`Cannot compile a time pattern: no word class "${name}"`);
}

/**
 * A regular expression over class letters from a pattern of class names: `(?:wd:wday comma?)? m:mon dot? d:dayn`.
 * `name:class` calls a word by name; `POS`, `PRE`, `NUM` stand for the phrases above.
 */
export function compilePattern(pattern: string): RegExp {
  const spelt = pattern.replace(/\b(?:POS|PRE|NUM)\b/g, (name) => phrases[name] as string);
  const source = spelt.replace(/(?:([a-z]\w*):)?([a-z][a-z0-9-]*)|\s+/g, (_all, name, kind) => {
    if (!kind) return "";
    return name ? `(?<${name}>${classOf(kind)})` : classOf(kind);
  });
  return new RegExp(source, "dg");
}

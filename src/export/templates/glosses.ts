import type { AnnotatedArticle, Token } from "../../model/annotated-article.ts";

type Words = Pick<AnnotatedArticle, "tokens" | "chunks" | "names" | "sentences" | "verbGroups">;

/** The words of an article without glosses, and the index each token of the whole has among them. */
export interface Unglossed {
  readonly words: Words;
  readonly indexOf: readonly number[];
  /** The tokens of each gloss by the index of the token it stood before. */
  readonly glosses: ReadonlyMap<number, readonly Token[]>;
}

const longest = 16;

/** "[words indistinct]" stands for words that are missing. */
const unheard = /^(?:indistinct|omitted|inaudible|unintelligible|recording)$/;

function closingAt(tokens: readonly Token[], open: number, to: number): number {
  const closing = tokens[open]?.text === "[" ? "]" : ")";
  const at = tokens.slice(open, Math.min(open + longest, to)).findIndex((one) => one.text === closing);
  return at < 0 ? -1 : open + at;
}

/** Whether each token belongs to a gloss: "FENASTRAS [union federation] headquarters"; whole sentences in brackets are none. */
function glossed({ tokens, sentences }: AnnotatedArticle): boolean[] {
  const inside = tokens.map(() => false);
  for (const { from, to } of sentences) {
    for (let at = from + 1; at < to; at++) {
      const { text = "" } = tokens[at] ?? {};
      if (text !== "[" && text !== "(") continue;
      const close = closingAt(tokens, at, to);
      if (close < 0 || tokens.slice(at, close).some((one) => unheard.test(one.lower))) continue;
      inside.fill(true, at, close + 1);
      at = close;
    }
  }
  return inside;
}

/** Takes glosses in brackets out of the words, so that what stands before and behind them stands together. */
export function withoutGlosses(annotated: AnnotatedArticle): Unglossed {
  const inside = glossed(annotated);
  const indexOf = [0];
  for (const out of inside) indexOf.push((indexOf.at(-1) as number) + (out ? 0 : 1));
  const index = (at: number): number => indexOf[at] as number;
  const moved = <T extends { from: number; to: number }>(items: readonly T[]): T[] =>
    items.map((one) => ({ ...one, from: index(one.from), to: index(one.to) }));
  const kept = <T extends { from: number; to: number }>(items: readonly T[]): T[] =>
    items.filter(({ from, to }) => !inside.slice(from, to).every(Boolean));
  const headed = <T extends { from: number; to: number; head: number }>(items: readonly T[]): T[] =>
    moved(items.filter(({ head }) => !inside[head]).map((one) => ({ ...one, head: index(one.head) })));
  const glosses = new Map<number, Token[]>();
  annotated.tokens.forEach((token, at) => {
    if (inside[at] && /\p{L}/u.test(token.text))
      glosses.set(index(at), [...(glosses.get(index(at)) ?? []), token]);
  });
  return {
    indexOf,
    glosses,
    words: {
      tokens: annotated.tokens.filter((_, at) => !inside[at]),
      chunks: headed(annotated.chunks),
      verbGroups: headed(annotated.verbGroups),
      names: moved(kept(annotated.names)),
      sentences: moved(annotated.sentences),
    },
  };
}

import type { NounChunk, TokenRange, VerbGroup } from "../model/annotated-article.ts";
import type { QuotedStretch } from "../text/quotation-marks.ts";

export type ItemKind =
  | "noun"
  | "verb"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "relative"
  | "question"
  | "comma"
  | "stop"
  | "colon"
  | "semicolon"
  | "dash"
  | "open"
  | "close"
  | "quote"
  | "adjective"
  | "adverb"
  | "other";

/** A clause's building block over the tokens `[from, to)`: a phrase, a link word, a mark, or a whole quoted utterance. */
export interface Item extends TokenRange {
  readonly kind: ItemKind;
  /** Lower-case form of a single token, else empty. */
  readonly lower: string;
  readonly chunk: NounChunk | null;
  readonly group: VerbGroup | null;
  readonly stretch: QuotedStretch | null;
}

/** An item of `kind` over `range`. */
export function marked(kind: ItemKind, range: TokenRange, part: Partial<Item> = {}): Item {
  const { lower = "", chunk = null, group = null, stretch = null } = part;
  return { kind, from: range.from, to: range.to, lower, chunk, group, stretch };
}

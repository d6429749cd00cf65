import type { Span } from "../../model/span.ts";

/** What an export says of the article its words stand in; any of it may be missing. */
export interface ArticleRef {
  readonly id: string;
  readonly sha256: string | null;
  readonly uri: string | null;
  readonly title: string | null;
}

/** Words that an export says stand in an article. */
export interface ClaimedWords extends Span {
  /** Where in the file it says so: a path of keys, a row. */
  readonly where: string;
  readonly article: ArticleRef;
  readonly text: string;
  readonly unit: "utf-16" | "code-point";
  /** How the format shows a text: made inert, cut. Absent where it shows it as it is. */
  readonly shown?: (text: string) => string;
}

/** Something that looks like evidence and cannot be read as such. */
export interface Unreadable {
  readonly where: string;
  readonly why: string;
}

/** All that one file says of words in articles. */
export interface Claimed {
  readonly words: readonly ClaimedWords[];
  readonly unreadable: readonly Unreadable[];
}

/** Whether a value is a place in a text: a whole number from 0 on. */
export function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

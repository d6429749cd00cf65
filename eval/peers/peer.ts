import type { Span } from "../../src/model/span.ts";

/** What the peers that run on this machine get on the same data, by peer. */
export type Peers = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A span with the type or value a peer gives it, in the corpus' own terms. */
export interface Found extends Span {
  readonly label: string;
}

const edges = /^[\s"“”‘’'.,;:!?()[\]—–-]+|[\s"“”‘’,;:!?()[\]—–-]+$/g;

/** The span without marks and blanks at its ends: peers keep the punctuation that stands at a word; null where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const inner = words.replace(edges, "").replace(/(['’]s?)$|(?<!\b\p{L}|\p{L}\.\p{L}|\b\p{L}{2,4})\.$/u, "");
  if (inner === "") return null;
  const from = start + words.indexOf(inner);
  return { start: from, end: from + inner.length };
}

/** The lines of a text with where they stand: peers are given one paragraph at a time, as we are. */
export function lines(text: string): { readonly start: number; readonly line: string }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, line: match[0] }));
}

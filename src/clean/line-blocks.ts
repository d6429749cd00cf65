import type { Block } from "../model/block.ts";
import { closingParts } from "./closing-parts.ts";
import type { Line } from "./line.ts";
import { openingParts } from "./opening-parts.ts";
import type { Verdict } from "./verdict.ts";

/** The blocks of one line of running text: dateline, agency's mark, the words themselves, closing credits. */
export function lineBlocks(
  line: Line,
  { text, verdict, first }: { readonly text: string; readonly verdict: Verdict; readonly first: boolean },
): Block[] {
  const later = first ? "first" : "later";
  const opening = openingParts(line, verdict.kind === "title" ? "title" : later);
  const after = opening.at(-1)?.end ?? line.start;
  const from = after + (/^\s*/.exec(line.text.slice(after - line.start))?.[0].length ?? 0);
  const closing = closingParts(line, from);
  const end = closing[0]?.start ?? line.end;
  const length = text.slice(from, end).trimEnd().length;
  return [...opening, { start: from, end: from + length, ...verdict }, ...closing];
}

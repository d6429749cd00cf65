import type { Block } from "../model/block.ts";
import { closingParts } from "./closing-parts.ts";
import { headlineAgain } from "./headline-again.ts";
import type { Line } from "./line.ts";
import { openingParts } from "./opening-parts.ts";
import type { Verdict } from "./verdict.ts";

interface Place {
  readonly text: string;
  readonly verdict: Verdict;
  readonly first: boolean;
  readonly title?: string | null;
}

/** The blocks of one line of running text: the headline said again, dateline, agency's mark, the words themselves, closing credits. */
export function lineBlocks(line: Line, { text, verdict, first, title = null }: Place): Block[] {
  const again = verdict.kind === "paragraph" ? headlineAgain(line, title) : [];
  const [headline] = again;
  if (headline) {
    const from = headline.end + (/^\s*/.exec(line.text.slice(headline.end - line.start))?.[0].length ?? 0);
    const rest = { ...line, start: from, text: line.text.slice(from - line.start) };
    return [headline, ...lineBlocks(rest, { text, verdict, first })];
  }
  const later = first ? "first" : "later";
  const opening = openingParts(line, verdict.kind === "title" ? "title" : later);
  const after = opening.at(-1)?.end ?? line.start;
  const from = after + (/^\s*/.exec(line.text.slice(after - line.start))?.[0].length ?? 0);
  const closing = closingParts(line, from);
  const end = closing[0]?.start ?? line.end;
  const length = text.slice(from, end).trimEnd().length;
  return [...opening, { start: from, end: from + length, ...verdict }, ...closing];
}

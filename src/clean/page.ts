import { boilerplate } from "../lexicon/boilerplate.ts";
import { isSentence, type Line } from "./line.ts";
import type { Subject } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

/** The lines of a page with what is known of each so far; null where nothing is. Passes fill in `verdicts`. */
export interface Page {
  readonly lines: readonly Line[];
  readonly verdicts: (Verdict | null)[];
  readonly subject: Subject;
  readonly english: boolean;
}

export type Pass = (page: Page) => void;

/** Whether a line is still held to be part of the report's running text. */
export function isBody({ lines, verdicts }: Page, at: number): boolean {
  const line = lines[at];
  const verdict = verdicts[at];
  return line !== undefined && (!verdict || verdict.kind === "paragraph") && isSentence(line);
}

export function isFurniture({ verdicts }: Page, at: number): boolean {
  const kind = verdicts[at]?.kind;
  return kind === "promo" || kind === "related" || kind === "form" || kind === "credit" || kind === "other";
}

/** Whether a line is a label and nothing else ("Recommended Article"). */
export function isBareLabel({ lines, verdicts }: Page, at: number): boolean {
  const kind = verdicts[at]?.kind;
  if (kind !== "related" && kind !== "promo") return false;
  if (verdicts[at]?.rule === "more-label") return true;
  const words = lines[at]?.words ?? [];
  const opening = boilerplate.longest(words, 0);
  return opening?.to === words.length && opening.values.some((row) => row.at === "label");
}

/** Index after the last line of the report's running text. */
export function bodyEnd(page: Page): number {
  let at = page.lines.length;
  while (at > 0 && !isBody(page, at - 1)) at--;
  return at;
}

/** For every line, how many words of running text stand above it; one more entry gives the whole. */
export function bodyWordsBefore(page: Page): readonly number[] {
  const sums = [0];
  for (const line of page.lines)
    sums.push((sums.at(-1) ?? 0) + (isBody(page, line.at) ? line.words.length : 0));
  return sums;
}

import { phraseWords } from "../../lexicon/boilerplate.ts";
import { timestampWords } from "../../lexicon/timestamp-words.ts";
import { parsePublished } from "../published.ts";
import type { PageBlock } from "./block-text.ts";
import { proseOf } from "./prose-mass.ts";

const longestLine = 140;
const mostBlocks = 400;
const ordinal = /^\d+(?:st|nd|rd|th|am|pm|h)$/;
const parts = /\s+[|•·/]\s+/;
const announced =
  /^\W*(?:first )?(?:published|posted|updated|issued|created|publié|publicado|veröffentlicht|опубликовано)\b/iu;
const cue = /^[^\d]{0,40}?:\s*(?=\d)/;

function isTime(text: string): boolean {
  const words = phraseWords(text);
  return (
    words.length > 0 && words.every((word) => word === "#" || timestampWords.has(word) || ordinal.test(word))
  );
}

function dayIn(line: string): string | null {
  if (line.length > longestLine || !/\d{4}/.test(line)) return null;
  for (const part of line.split(parts)) {
    const found = isTime(part) ? parsePublished(part.replace(cue, "")) : null;
    if (found) return found;
  }
  return null;
}

/**
 * The time of publication that a page shows under its headline, in a line that says nothing else. Above or without a
 * headline the line must say that it is one: a bare date there is the day on which the page was visited.
 */
export function visiblePublished(blocks: readonly PageBlock[]): string | null {
  const headline = blocks.findIndex((block) => block.tag === "h1");
  for (const block of blocks.slice(Math.max(0, headline)).slice(0, mostBlocks)) {
    const found = headline >= 0 || announced.test(block.text) ? dayIn(block.text) : null;
    if (found) return found;
    if (proseOf(block) > 0) return null;
  }
  return null;
}

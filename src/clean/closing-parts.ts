import { agencyMarkers, creditPatterns } from "../lexicon/boilerplate-credits.ts";
import type { Block } from "../model/block.ts";
import { pageVoice } from "./call.ts";
import { labelled } from "./label.ts";
import { type Line, tailLength } from "./line.ts";
import type { Verdict } from "./verdict.ts";

const markers: ReadonlySet<string> = new Set(agencyMarkers);
const bracket = /[([]([^()[\]]{2,360})[)\]]\s*[.]?\s*$/;
const sentenceStart = /(?:[.!?]["”’»)]*|\))\s+(?=["“([©\p{Lu}])/gu;

function creditOf(text: string): Verdict | null {
  const bare = text.replace(/^[\s([\u2013\u2014-]+|[\s)\].]+$/g, "");
  if (markers.has(bare)) return { kind: "credit", rule: "wire-credit" };
  const row = creditPatterns.find(({ id, pattern }) => id !== "byline" && pattern.test(bare));
  return row ? { kind: "credit", rule: row.id } : null;
}

/** The last part of `tail` that is not the report's own words, with its offset; null where all of it is. */
function lastPart(tail: string): { readonly from: number; readonly verdict: Verdict } | null {
  const inBrackets = bracket.exec(tail);
  if (inBrackets?.[1] && inBrackets.index > 0) {
    const verdict = creditOf(inBrackets[1]);
    if (verdict) return { from: inBrackets.index, verdict };
  }
  const signed = /(?<=[.”"]\s*)[\u2013\u2014-]+\s*([\p{L}][\p{L} .,&/-]{1,30})$/u.exec(tail);
  if (signed?.[1] && markers.has(signed[1].trim()))
    return { from: signed.index, verdict: { kind: "credit", rule: "wire-credit" } };
  let from = 0;
  for (const found of tail.matchAll(sentenceStart)) from = found.index + found[0].length;
  if (from === 0) return null;
  const last = tail.slice(from);
  if (/^["“«]/.test(last)) return null;
  const verdict = creditOf(last) ?? labelled(last) ?? pageVoice(last);
  return verdict ? { from, verdict } : null;
}

/** Credits and calls to the reader that close a paragraph, last first dropped from its end. */
export function closingParts(line: Line, from: number): Block[] {
  const found: Block[] = [];
  let tail = line.tail;
  const base = line.end - tail.length;
  for (let count = 0; count < 6; count++) {
    const part = lastPart(tail);
    if (!part) break;
    const start = base + part.from;
    if (start <= from || part.from >= tailLength) break;
    found.unshift({ start, end: base + tail.trimEnd().length, ...part.verdict });
    tail = tail.slice(0, part.from).trimEnd();
  }
  return found;
}

import { agencyMarkers, creditPatterns } from "../lexicon/boilerplate-credits.ts";
import type { Block } from "../model/block.ts";
import { pageVoice } from "./call.ts";
import { type Line, tailLength } from "./line.ts";

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const day = `(?:${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)`;
const caps = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,4}";
const cased =
  "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:al|el|as|de|del|da|do|di|la|le|les|of|the|on|sur|upon|an der|am) )?\\p{Lu}[\\p{L}.'’-]+){0,3}";
const rest = `(?:[,/] ?(?:${cased}|${caps}))?(?:,? ${day})?`;
const agency = "[(\\[/][\\p{L}][\\p{L}\\p{N} .,&/'’-]{1,40}[)\\]/]";
const dash = "[-\\u2013\\u2014]{1,2}";

/** A place with agency, or a place in capitals, or a place in any case before a dash or a date. */
const datelines: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: "wire-dateline",
    pattern: new RegExp(
      `^((?:${caps}|${cased})${rest}\\.?)\\s*(${agency}\\s*(?:${dash}|:|\\.)?)\\s*(?=\\S)`,
      "u",
    ),
  },
  {
    rule: "capitals-dateline",
    pattern: new RegExp(`^(${caps}${rest}\\s*(?:${dash}|:)\\s)(?=\\p{L}|["“‘«])`, "u"),
  },
  { rule: "place-dateline", pattern: new RegExp(`^(${cased}${rest}\\s+${dash}\\s)(?=\\p{Lu}|["“‘«])`, "u") },
];
const agencyOnly = new RegExp(`^((?:${agency}|${caps})\\s*${dash}\\s)(?=\\p{Lu}|["“‘«])`, "u");
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const notPlace =
  /^(?:UPDATE|BREAKING|WATCH|EXCLUSIVE|LIVE|VIDEO|NOTE|CORRECTION|DEVELOPING|OPINION|ANALYSIS)\b/;
const datedMark = new RegExp(`^[(\\[]${day}`, "u");
const headWidth = 160;
const markers: ReadonlySet<string> = new Set(agencyMarkers);

/** Whether a bracket after a place is an agency's: it is known, or a dash parts it from the report. */
function signed(mark: string): boolean {
  return /[\u2013\u2014-]$/.test(mark.trimEnd()) || markers.has(mark.replace(/^[([/]|[)\]/.:\s]+$/g, ""));
}

/** The dateline, and the agency's mark in it, that open a paragraph. */
export function openingParts(line: Line): Block[] {
  const head = line.text.slice(0, headWidth);
  const { start } = line;
  const only = agencyOnly.exec(head);
  if (only?.[1] && markers.has(only[1].replace(/[()[\]/\s\u2013\u2014-]+/g, " ").trim()))
    return [{ start, end: start + only[1].trimEnd().length, kind: "credit", rule: "wire-credit" }];
  if (weekday.test(head) || notPlace.test(head)) return [];
  for (const { rule, pattern } of datelines) {
    const [, place, mark] = pattern.exec(head) ?? [];
    if (place === undefined) continue;
    if (mark !== undefined && datedMark.test(mark))
      return [{ start, end: start + head.indexOf(mark) + mark.trimEnd().length, kind: "dateline", rule }];
    if (mark !== undefined && !signed(mark)) continue;
    const end = start + place.trimEnd().length;
    const dateline: Block = { start, end, kind: "dateline", rule };
    if (mark === undefined) return [dateline];
    const from = start + head.indexOf(mark, place.length);
    return [
      dateline,
      { start: from, end: from + mark.trimEnd().length, kind: "credit", rule: "wire-credit" },
    ];
  }
  return [];
}

const bracket = /[([]([^()[\]]{2,360})[)\]]\s*[.]?\s*$/;
const sentenceStart = /[.!?]["”’»)]*\s+(?=["“([©\p{Lu}])/gu;

function creditOf(text: string): Pick<Block, "kind" | "rule"> | null {
  const bare = text.replace(/^[\s([\u2013\u2014-]+|[\s)\].]+$/g, "");
  if (markers.has(bare)) return { kind: "credit", rule: "wire-credit" };
  const row = creditPatterns.find(({ id, pattern }) => id !== "byline" && pattern.test(bare));
  return row ? { kind: "credit", rule: row.id } : null;
}

/** The last part of `tail` that is not the report's own words, with its offset; null where all of it is. */
function lastPart(
  tail: string,
): { readonly from: number; readonly verdict: Pick<Block, "kind" | "rule"> } | null {
  const inBrackets = bracket.exec(tail);
  if (inBrackets?.[1] && inBrackets.index > 0) {
    const verdict = creditOf(inBrackets[1]);
    if (verdict) return { from: inBrackets.index, verdict };
  }
  const signed = /[.”"]\s*[\u2013\u2014-]+\s*([\p{L}][\p{L} .,&/-]{1,30})$/u.exec(tail);
  if (signed?.[1] && markers.has(signed[1].trim()))
    return { from: signed.index + 1, verdict: { kind: "credit", rule: "wire-credit" } };
  let from = 0;
  for (const found of tail.matchAll(sentenceStart)) from = found.index + found[0].length;
  if (from === 0) return null;
  const last = tail.slice(from);
  if (/^["“«]/.test(last)) return null;
  const verdict = creditOf(last) ?? pageVoice(last);
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

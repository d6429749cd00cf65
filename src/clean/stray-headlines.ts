import { announced } from "./announced.ts";
import { isSmallWord } from "./language.ts";
import { isHeadline, type Line } from "./line.ts";
import { bodyEnd, isBody, isFurniture, type Page, type Pass } from "./page.ts";
import { overlap, shared } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

const pair = /^[^:]{2,30}:\s\S+(?:\s\S+){0,3}$|\b\d{1,3}\b.{0,12}$|,\s*\d{1,3}\b/;
const sourced = /,\s[^,]{2,40}\s(?:say|says)$/;
const clock = /^\d{1,2}[:.]\d\d\b/;
const spoken: ReadonlySet<string> = new Set([
  "he",
  "she",
  "they",
  "i",
  "we",
  "was",
  "were",
  "anyone",
  "say",
  "i'm",
  "we're",
  "didn't",
  "don't",
]);
const capitals = /^[^\p{Ll}]+$/u;
const headingWords = 6;
const bodyNeeded = 2;

function isCapitals(line: Line | undefined): boolean {
  return line !== undefined && line.words.length >= 3 && capitals.test(line.text);
}

/** Share of a headline's longer words that begin with a capital. */
function titleCase(line: Line): number {
  const words = line.text.split(/\s+/).filter((word) => word.length >= 4);
  return words.filter((word) => /^["“‘'(]?[\p{Lu}\p{N}]/u.test(word)).length / Math.max(1, words.length);
}

function callsReader({ words, text }: Line): boolean {
  return (words.includes("you") || words.includes("your")) && !/["“«]/.test(text);
}

/** Whether an open line is rather a sentence that lost its end, or speech, than a headline. */
function readsAsSentence(line: Line): boolean {
  if (titleCase(line) >= 0.8 || callsReader(line) || sourced.test(line.text)) return false;
  if (/[.!?]["”’»]*\s+\p{Lu}/u.test(line.text) || /\b(?:says|said)$/.test(line.text)) return true;
  if (line.words.some((word) => spoken.has(word))) return true;
  return line.words.filter(isSmallWord).length >= line.words.length * 0.4;
}

function isHeadingOf(page: Page, line: Line): boolean {
  if (line.words.length <= headingWords && titleCase(line) < 0.8) return true;
  let common = 0;
  for (let at = line.at + 1; at <= line.at + 3; at++) {
    const next = page.lines[at];
    if (next && isBody(page, at)) common = Math.max(common, shared(line, next));
  }
  return common >= 2;
}

function inBody(page: Page, line: Line): Verdict | null {
  if (line.ending === "question" && (titleCase(line) < 0.8 || /["“«]|^Q:/.test(line.text))) return null;
  const between = isBody(page, line.at - 1) && isBody(page, line.at + 1);
  const common = overlap(line, page.subject);
  const least = callsReader(line) ? 6 : 7;
  if (line.words.length >= least && common === 0) return { kind: "related", rule: "stray-headline" };
  if (between && line.words.length >= 9 && common === 1) return { kind: "related", rule: "stray-headline" };
  if (between && line.words.length >= 8 && !isHeadingOf(page, line) && titleCase(line) >= 0.8)
    return { kind: "related", rule: "inserted-headline" };
  return null;
}

/** "The" with a short name in capitals: whoever signs, not what happened. */
const signatory = /^The \p{Lu}/u;
const nameOnly = /^[—–-]*\s*\p{Lu}[\p{L}.'’&-]+(?: \p{Lu}[\p{L}.'’&-]*){0,3}$/u;

function atEnd(page: Page, line: Line, furniture: boolean): Verdict | null {
  if (nameOnly.test(line.text) && isBody(page, line.at - 1)) return { kind: "credit", rule: "signature" };
  if (!isHeadline(line) || (readsAsSentence(line) && !furniture)) return null;
  if (signatory.test(line.text) && line.words.length <= 8) return null;
  if (furniture) return pair.test(line.text) ? null : { kind: "related", rule: "after-furniture" };
  if (line.words.length < 5 || pair.test(line.text)) return null;
  if (line.ending !== "open" && overlap(line, page.subject) > 1) return null;
  return { kind: "related", rule: overlap(line, page.subject) <= 1 ? "stray-headline" : "last-headline" };
}

/** Headlines of other stories: below the report, or in its midst with nothing in common with it. */
export const strayHeadlines: Pass = (page) => {
  const { lines, verdicts } = page;
  const end = bodyEnd(page);
  if (lines.filter((line) => line.at < end && isBody(page, line.at)).length < bodyNeeded) return;
  const start = lines.findIndex((line) => isBody(page, line.at));
  const inList = announced(page);
  let furniture = false;
  for (const line of lines) {
    const { at } = line;
    if (at >= end && isFurniture(page, at)) furniture = true;
    if (verdicts[at] || line.quoted || inList.has(at)) continue;
    if (at <= start || line.item || clock.test(line.text)) continue;
    if (isCapitals(line) && (isCapitals(lines[at - 1]) || isCapitals(lines[at + 1]))) continue;
    if (at >= end) verdicts[at] = atEnd(page, line, furniture);
    else if (page.english && isHeadline(line) && !readsAsSentence(line)) verdicts[at] = inBody(page, line);
  }
};

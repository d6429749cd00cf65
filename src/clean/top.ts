import { phraseWords } from "../lexicon/boilerplate.ts";
import { isHeadline, isSentence, type Line } from "./line.ts";
import type { Verdict } from "./verdict.ts";

const place =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}?[\p{L}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}?[\p{L}.'’-]*){0,3}){1,2}$/u;
const topLines = 12;

/** Share of the title's words that stand in the line, and of the line's in the title: the smaller of the two. */
function likeness(line: Line, title: readonly string[]): number {
  if (title.length === 0 || line.words.length === 0) return 0;
  const own = new Set(line.words);
  const other = new Set(title);
  let common = 0;
  for (const word of own) if (other.has(word)) common++;
  return common / Math.max(own.size, other.size);
}

/** Marks the title, and a place that stands alone above or below it. */
export function markTop(lines: readonly Line[], verdicts: (Verdict | null)[], title: string | null): void {
  const titleWords = title === null ? [] : phraseWords(title);
  const top = lines.slice(0, topLines);
  const known = titleWords.length >= 3 ? top.find((line) => likeness(line, titleWords) >= 0.7) : undefined;
  if (known) verdicts[known.at] = { kind: "title", rule: "title-given" };
  for (const line of top) {
    const verdict = verdicts[line.at];
    if (verdict?.kind === "title") continue;
    if (verdict) continue;
    const next = lines[line.at + 1];
    if (next && line.words.length <= 7 && place.test(line.text)) {
      verdicts[line.at] = { kind: "dateline", rule: "place-line" };
      continue;
    }
    if (known || isSentence(line)) return;
    if (isHeadline(line) && !line.item) verdicts[line.at] = { kind: "title", rule: "first-headline" };
    else if (line.words.length > 0 && line.ending === "open" && next && isHeadline(next)) {
      verdicts[line.at] = { kind: "heading", rule: "kicker" };
      continue;
    }
    return;
  }
}

const personName = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Marks a name that stands alone beside the time of publication: the writer's. */
export function markWriter(lines: readonly Line[], verdicts: (Verdict | null)[]): void {
  for (const line of lines.slice(0, topLines)) {
    if (!verdicts[line.at] && isSentence(line)) return;
    const beside = [verdicts[line.at - 1]?.rule, verdicts[line.at + 1]?.rule];
    if (!verdicts[line.at] && personName.test(line.text) && beside.includes("timestamp"))
      verdicts[line.at] = { kind: "credit", rule: "writer-name" };
  }
}

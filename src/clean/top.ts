import { phraseWords } from "../lexicon/boilerplate.ts";
import { isHeadline, isSentence, type Line } from "./line.ts";
import { overlap, type Subject } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

const place =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}?[\p{L}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}?[\p{L}.'’-]*){0,3}){1,2}$/u;
const topLines = 12;
const strayWords = 5;

/** Share of the title's words that stand in the line, and of the line's in the title: the smaller of the two. */
function likeness(line: Line, title: readonly string[]): number {
  const [short, long] = [
    Math.min(line.words.length, title.length),
    Math.max(line.words.length, title.length),
  ];
  if (short === 0 || short < long * 0.5) return 0;
  const own = new Set(line.words);
  const other = new Set(title);
  let common = 0;
  for (const word of own) if (other.has(word)) common++;
  return common / Math.max(own.size, other.size);
}

/** The headlines from the first on that speaks of what the report speaks of; all where none does. */
function withoutStrays(candidates: readonly Line[], subject: Subject): readonly Line[] {
  const [first] = candidates;
  if (!first || overlap(first, subject) > 0) return candidates;
  const own = candidates.findIndex((line) => overlap(line, subject) >= 2);
  return own < 0 ? candidates : candidates.slice(own);
}

/** The title among the headlines at the top: the first, or the one that a masthead stands before. */
function chooseTitle(candidates: readonly Line[], verdicts: readonly (Verdict | null)[]): Line | undefined {
  const [first, ...others] = candidates;
  if (!first) return undefined;
  const dated = (line: Line): boolean =>
    verdicts.slice(first.at + 1, line.at).some((verdict) => verdict?.rule === "timestamp");
  return (
    others.find(
      (line) => line.words.length >= (dated(line) ? 5 : 7) && (dated(line) || first.words.length <= 4),
    ) ?? first
  );
}

/** Marks the title, what stands above it, and a place that stands alone. */
export function markTop(
  lines: readonly Line[],
  verdicts: (Verdict | null)[],
  { title, subject }: { readonly title: string | null; readonly subject: Subject },
): void {
  const titleWords = title === null ? [] : phraseWords(title);
  const top = lines.slice(0, topLines);
  const body = top.findIndex((line) => !verdicts[line.at] && isSentence(line));
  const head = body < 0 ? top : top.slice(0, body);
  const known = titleWords.length >= 3 ? top.find((line) => likeness(line, titleWords) >= 0.7) : undefined;
  for (const line of head) {
    if (verdicts[line.at] || line === known || line.words.length > 7 || !lines[line.at + 1]) continue;
    if (place.test(line.text)) verdicts[line.at] = { kind: "dateline", rule: "place-line" };
  }
  const candidates = head.filter((line) => !verdicts[line.at] && !line.item && isHeadline(line));
  const chosen = known ?? chooseTitle(withoutStrays(candidates, subject), verdicts);
  if (!chosen) return;
  verdicts[chosen.at] = { kind: "title", rule: known ? "title-given" : "first-headline" };
  for (const line of head) {
    if (line.at >= chosen.at || line.ending !== "open" || line.item) continue;
    const stray = line.words.length >= strayWords && overlap(line, subject) === 0;
    verdicts[line.at] ??= stray
      ? { kind: "related", rule: "stray-headline" }
      : { kind: "heading", rule: "masthead" };
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

import { boilerplate } from "../lexicon/boilerplate.ts";
import { isForeign } from "./language.ts";
import { isHeadline, isSentence, type Line } from "./line.ts";
import { overlap, type Subject } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

/** The lines of a page with what is known of each; null where nothing is yet. */
export interface Page {
  readonly lines: readonly Line[];
  readonly verdicts: (Verdict | null)[];
  readonly subject: Subject;
  readonly english: boolean;
}

type Pass = (page: Page) => void;

const labelKinds: ReadonlySet<string> = new Set(["related", "promo"]);
const commentLine = /^(?:reply|report|like|flag|share|\d+ likes?|.{2,40} says:|.{2,40} (?:ago|wrote:))$/i;
const ageOrColon = /\b\d{1,3}\b/;

/** Whether a line is a label and nothing else ("Recommended Article"). */
function isBareLabel(line: Line, verdict: Verdict | null): boolean {
  if (!verdict || !labelKinds.has(verdict.kind)) return false;
  const opening = boilerplate.longest(line.words, 0);
  return opening?.to === line.words.length && opening.values.some((row) => row.at === "label");
}

function isNoise(verdict: Verdict | null): boolean {
  return verdict !== null && verdict.kind !== "title" && verdict.kind !== "dateline";
}

/** Index after the last line that reads as part of the report's body. */
function bodyEnd({ lines, verdicts }: Page): number {
  for (let at = lines.length - 1; at >= 0; at--) {
    if (!verdicts[at] && isSentence(lines[at] as Line)) return at + 1;
  }
  return 0;
}

const foreign: Pass = ({ lines, verdicts, english }) => {
  if (!english) return;
  for (const line of lines) {
    if (!verdicts[line.at] && isForeign(line))
      verdicts[line.at] = { kind: "other", rule: "foreign-language" };
  }
};

const repeated: Pass = ({ lines, verdicts }) => {
  const seen = new Set<string>();
  for (const line of lines) {
    if (verdicts[line.at] || line.words.length < 5 || line.long) continue;
    const key = line.words.join(" ");
    if (seen.has(key)) verdicts[line.at] = { kind: "other", rule: "repeated-line" };
    seen.add(key);
  }
};

/** Headlines that follow a label; a short last one before the body goes on is a heading of the body. */
const underLabel: Pass = ({ lines, verdicts, subject }) => {
  for (const label of lines) {
    if (!isBareLabel(label, verdicts[label.at] ?? null)) continue;
    let at = label.at + 1;
    while (at < lines.length) {
      const line = lines[at] as Line;
      const known = verdicts[at];
      if (known && known.kind !== "dateline") break;
      const first = at === label.at + 1;
      const stray =
        isHeadline(line) && (first || overlap(line, subject) < 4 || !nextIsBody(lines, verdicts, at));
      const teaser =
        !first &&
        label.gap &&
        !line.gap &&
        isSentence(line) &&
        line.words.length < 45 &&
        overlap(line, subject) === 0;
      if (!stray && !teaser && !known) break;
      if (!first && stray && line.words.length <= 6 && nextIsBody(lines, verdicts, at)) break;
      verdicts[at] = { kind: "related", rule: first ? "under-label" : "under-label-run" };
      at++;
    }
  }
};

function nextIsBody(lines: readonly Line[], verdicts: readonly (Verdict | null)[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && !verdicts[at + 1] && isSentence(next);
}

/** Readers' comments: everything after a comment form or count, if lines such as "Reply" follow. */
const comments: Pass = ({ lines, verdicts }) => {
  let sentences = 0;
  for (const line of lines) {
    const verdict = verdicts[line.at] ?? null;
    if (!verdict && isSentence(line)) sentences++;
    const opens =
      verdict?.kind === "form" && /\bcomments?\b|\breply\b|\bdiscussion\b/.test(line.words.join(" "));
    if (!opens || sentences < 3) continue;
    const rest = lines.slice(line.at + 1);
    if (!rest.some((one) => commentLine.test(one.text))) continue;
    for (const one of rest) verdicts[one.at] ??= { kind: "form", rule: "comment-zone" };
    return;
  }
};

/** Headlines of other stories: after the body's end, or in the midst of it with nothing in common with it. */
const stray: Pass = (page) => {
  const { lines, verdicts, subject } = page;
  const end = bodyEnd(page);
  if (lines.filter((line) => line.at < end && !verdicts[line.at] && isSentence(line)).length < 2) return;
  let furniture = false;
  for (const line of lines) {
    const verdict = verdicts[line.at] ?? null;
    if (line.at >= end && isNoise(verdict)) furniture = true;
    const before = lines[line.at - 1];
    if (verdict || line.at === 0 || !isHeadline(line) || line.item || line.quoted) continue;
    if (before?.ending === "colon" && !verdicts[line.at - 1]) continue;
    const common = overlap(line, subject);
    if (line.at >= end && furniture) verdicts[line.at] = { kind: "related", rule: "after-furniture" };
    else if (line.at >= end && line.words.length >= 5 && common <= 1 && !ageOrColon.test(line.text))
      verdicts[line.at] = { kind: "related", rule: "stray-headline" };
    else if (line.at > 2 && line.words.length >= 9 && common === 0)
      verdicts[line.at] = { kind: "related", rule: "stray-headline" };
  }
};

export const passes: readonly Pass[] = [foreign, underLabel, comments, repeated, stray];

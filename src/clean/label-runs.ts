import { isHeadline, isSentence, type Line } from "./line.ts";
import { bodyEnd, isBareLabel, isBody, type Page, type Pass } from "./page.ts";
import { overlap } from "./subject.ts";

const teaserWords = 45;
const headingWords = 6;
/** "Ana Lind, 34, of Oslo": a person in a list of the report's. */
const nameAndAge = /,\s*\d{1,3}\b/;

/** A summary set tight under a headline of the list, of another matter than the report's. */
function isTeaser({ lines, subject }: Page, label: Line, at: number): boolean {
  const line = lines[at] as Line;
  if (at === label.at + 1 || !label.gap || line.gap) return false;
  return isSentence(line) && line.words.length < teaserWords && overlap(line, subject, 1) === 0;
}

/** One or two words alone on their line. */
function isTag({ lines, verdicts }: Page, at: number): boolean {
  const line = lines[at] as Line;
  return !verdicts[at] && line.words.length <= 2 && line.ending === "open";
}

function isLinked(page: Page, label: Line, at: number): boolean {
  const line = page.lines[at] as Line;
  const rule = page.verdicts[at]?.rule;
  if (rule !== undefined && rule !== "masthead") return rule === "timestamp";
  if (isTeaser(page, label, at)) return true;
  if (!isHeadline(line)) return false;
  if (line.item) return !nameAndAge.test(line.text);
  if (at === label.at + 1 || !isBody(page, at + 1)) return true;
  if (label.gap && !line.gap && page.lines[at + 1]?.gap) return true;
  return line.words.length > headingWords && overlap(line, page.subject) < 4;
}

/** Headlines that follow a label ("Recommended Article") lead to other pages; a heading of the body ends their run. */
export const labelRuns: Pass = (page) => {
  const end = bodyEnd(page);
  for (const label of page.lines) {
    if (!isBareLabel(page, label.at)) continue;
    const linked = (at: number) => isLinked(page, label, at) || (at >= end && isTag(page, at));
    for (let at = label.at + 1; at < page.lines.length && linked(at); at++) {
      page.verdicts[at] = { kind: "related", rule: at === label.at + 1 ? "under-label" : "under-label-run" };
    }
  }
};

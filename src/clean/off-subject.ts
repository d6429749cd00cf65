import { isBody, type Page, type Pass } from "./page.ts";
import { overlap } from "./subject.ts";

const bodyBefore = 3;
const fewWords = 8;

function isOff(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || line.quoted || line.long || line.words.length < fewWords) return false;
  return overlap(line, page.subject, 1) <= 1;
}

/** Whole sentences below the page's forms and buttons that share nothing with the report: teasers, weather, other stories. */
export const offSubject: Pass = (page) => {
  const { lines, verdicts } = page;
  let last = lines.length - 1;
  while (last >= 0 && (!isBody(page, last) || isOff(page, last))) last--;
  const from = lines.findIndex(({ at }) => at > last && verdicts[at]?.kind === "form");
  if (from < 0) return;
  if (lines.filter(({ at }) => at <= last && isBody(page, at)).length < bodyBefore) return;
  for (const { at } of lines) {
    if (at > from && isBody(page, at)) verdicts[at] = { kind: "related", rule: "off-subject" };
  }
};

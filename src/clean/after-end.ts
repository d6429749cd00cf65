import { isBody, type Page, type Pass } from "./page.ts";

/** How a release or dispatch says that it is over. */
const endMark = /^(?:[-–—*• ]*(?:ends?|fin|ende)[-–—*• .]*|#{3}|-?30-?)$/i;
const notes =
  /^(?:notes? (?:to|for) (?:the )?(?:editors?|media|journalists|press)|editors?[’'] notes?|media contacts?|for media inquiries)[: ]*$/i;
const bodyBefore = 2;

function isEnd({ lines, verdicts }: Page, at: number): boolean {
  const text = lines[at]?.text ?? "";
  return endMark.test(text) || notes.test(text) || verdicts[at]?.rule === "correction-note";
}

/** What a release says of its sender below its end mark or under "Notes to editors". */
export const afterEnd: Pass = (page) => {
  const { lines, verdicts } = page;
  let before = 0;
  let words = 0;
  for (const line of lines) {
    if (isBody(page, line.at)) {
      before++;
      words += line.words.length;
    }
    if (before < bodyBefore || line.words.length > 6 || !isEnd(page, line.at)) continue;
    const rest = lines.slice(line.at + 1);
    const after = rest.reduce((sum, one) => sum + (isBody(page, one.at) ? one.words.length : 0), 0);
    if (after * 2 >= words) continue;
    verdicts[line.at] ??= { kind: "other", rule: "end-mark" };
    for (const { at } of rest) verdicts[at] ??= { kind: "other", rule: "after-end" };
    return;
  }
};

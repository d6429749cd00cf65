import { bodyWordsBefore, isBody, type Page, type Pass } from "./page.ts";

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
  const words = bodyWordsBefore(page);
  const all = words.at(-1) ?? 0;
  let body = 0;
  for (const line of lines) {
    if (isBody(page, line.at)) body++;
    if (body < bodyBefore || line.words.length > 6 || !isEnd(page, line.at)) continue;
    const before = words[line.at + 1] ?? 0;
    if ((all - before) * 2 >= before) continue;
    verdicts[line.at] ??= { kind: "other", rule: "end-mark" };
    for (const { at } of lines.slice(line.at + 1)) verdicts[at] ??= { kind: "other", rule: "after-end" };
    return;
  }
};

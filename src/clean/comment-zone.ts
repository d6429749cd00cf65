import { isBody, type Page, type Pass } from "./page.ts";

const commentLine = /^(?:reply|report|like|flag|share|\d+ likes?|.{2,40} says:|.{2,40} (?:ago|wrote:))$/i;
const commentForm = /\bcomments?\b|\breply\b|\bdiscussion\b/;
/** The heading over readers' comments, with their number at most. */
const commentHeading =
  /^(?:#? ?(?:readers? )?comments? ?#?|#? ?(?:comentarios|commentaires|kommentare|comentários|yorum|yorumlar|комментарии|коментарі|تعليقات|التعليقات|टिप्पणियां) ?#?)$/u;
const bodyBefore = 2;

function bodyWords({ lines }: Page, test: (at: number) => boolean): number {
  return lines.reduce((sum, line) => sum + (test(line.at) ? line.words.length : 0), 0);
}

/** Whether what follows a heading is less than the report before it, or is parted by lines such as "Reply". */
function opensComments(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line) return false;
  const words = line.words.join(" ");
  if (page.verdicts[at]?.kind === "form" && commentForm.test(words)) {
    if (page.lines.slice(at + 1).some((one) => commentLine.test(one.text))) return true;
  }
  if (!commentHeading.test(words)) return false;
  const after = bodyWords(page, (one) => one > at && isBody(page, one));
  return after * 2 < bodyWords(page, (one) => one < at && isBody(page, one));
}

/** Readers' comments: all that follows a comment form or heading below the report. */
export const commentZone: Pass = (page) => {
  const { lines, verdicts } = page;
  let body = 0;
  for (const line of lines) {
    if (isBody(page, line.at)) body++;
    if (body < bodyBefore || !opensComments(page, line.at)) continue;
    verdicts[line.at] ??= { kind: "form", rule: "comment-zone" };
    for (const { at } of lines.slice(line.at + 1)) {
      const kind = verdicts[at]?.kind;
      if (kind === undefined || kind === "dateline" || kind === "paragraph" || kind === "heading")
        verdicts[at] = { kind: "form", rule: "comment-zone" };
    }
    return;
  }
};

import { isBody, type Pass } from "./page.ts";

const commentLine = /^(?:reply|report|like|flag|share|\d+ likes?|.{2,40} says:|.{2,40} (?:ago|wrote:))$/i;
const commentForm = /\bcomments?\b|\breply\b|\bdiscussion\b/;
const bodyBefore = 2;

/** Readers' comments: all that follows a comment form below the report, where lines such as "Reply" part them. */
export const commentZone: Pass = (page) => {
  let body = 0;
  for (const line of page.lines) {
    if (isBody(page, line.at)) body++;
    if (body < bodyBefore || page.verdicts[line.at]?.kind !== "form") continue;
    if (!commentForm.test(line.words.join(" "))) continue;
    const rest = page.lines.slice(line.at + 1);
    if (!rest.some((one) => commentLine.test(one.text))) continue;
    for (const one of rest) page.verdicts[one.at] ??= { kind: "form", rule: "comment-zone" };
    return;
  }
};

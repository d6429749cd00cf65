import type { Line } from "./line.ts";
import { bodyWordsBefore, isBody, type Pass } from "./page.ts";

const commentLine = /^(?:reply|report|like|flag|share|\d+ likes?|.{2,40} says:|.{2,40} (?:ago|wrote:))$/i;
const commentForm = /\bcomments?\b|\breply\b|\bdiscussion\b/;
/** The heading over readers' comments, with their number at most. */
const commentHeading =
  /^(?:#? ?(?:readers? )?comments? ?#?|#? ?(?:comentarios|commentaires|kommentare|comentários|yorum|yorumlar|комментарии|коментарі|تعليقات|التعليقات|टिप्पणियां) ?#?)$/u;
const bodyBefore = 2;

/** Readers' comments: all that follows a comment form, or a heading with less below it than the report above. */
export const commentZone: Pass = (page) => {
  const { lines, verdicts } = page;
  const words = bodyWordsBefore(page);
  const all = words.at(-1) ?? 0;
  const lastReply = lines.findLastIndex((line) => commentLine.test(line.text));
  const opens = ({ at, words: own }: Line): boolean => {
    const label = own.length > 12 ? "" : own.join(" ");
    if (verdicts[at]?.kind === "form" && at < lastReply && commentForm.test(own.join(" "))) return true;
    return commentHeading.test(label) && (all - (words[at] ?? 0)) * 2 < (words[at] ?? 0);
  };
  let body = 0;
  for (const line of lines) {
    if (isBody(page, line.at)) body++;
    if (body < bodyBefore || !opens(line)) continue;
    verdicts[line.at] ??= { kind: "form", rule: "comment-zone" };
    for (const { at } of lines.slice(line.at + 1)) {
      const kind = verdicts[at]?.kind;
      if (kind === undefined || kind === "dateline" || kind === "paragraph" || kind === "heading")
        verdicts[at] = { kind: "form", rule: "comment-zone" };
    }
    return;
  }
};

import type { Article } from "../model/article.ts";
import { type Block, isContent } from "../model/block.ts";
import type { Message } from "../model/message.ts";
import { afterEnd } from "./after-end.ts";
import { announced } from "./announced.ts";
import { authorNotes } from "./author-notes.ts";
import { commentZone } from "./comment-zone.ts";
import { filmLinks } from "./film-links.ts";
import { labelRuns } from "./label-runs.ts";
import { isEnglish } from "./language.ts";
import { isSentence, type Line, readLine } from "./line.ts";
import { lineBlocks } from "./line-blocks.ts";
import { lineVerdict } from "./line-rules.ts";
import { offSubject } from "./off-subject.ts";
import { isBody, type Page, type Pass } from "./page.ts";
import { foreignLines, repeatedLines } from "./plain-passes.ts";
import { opensWithLabel, speakerLabels } from "./speaker-labels.ts";
import { strayHeadlines } from "./stray-headlines.ts";
import { subjectOf } from "./subject.ts";
import { markTop, markWriter } from "./top.ts";
import { splitUnits } from "./unit.ts";
import type { Verdict } from "./verdict.ts";

/** The blocks of an article, which cover every line that is not blank, and what there is to say about them. */
export interface Cleaned {
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}

/** What a line's company says of it, in the order in which one finding leads to the next. */
const passes: readonly Pass[] = [
  foreignLines,
  labelRuns,
  commentZone,
  afterEnd,
  authorNotes,
  repeatedLines,
  filmLinks,
  offSubject,
  strayHeadlines,
];

/** Tells the words of the report from those of the page around it; each block names the rule that settled it. */
export function clean(article: Article): Cleaned {
  const lines = splitUnits(article.text).map((unit, at) => readLine(article.text, unit, at));
  const verdicts: (Verdict | null)[] = lines.map(lineVerdict);
  const body = lines.filter((line) => !verdicts[line.at] && isSentence(line));
  const subject = subjectOf(body, article.title);
  markTop(lines, verdicts, { title: article.title, subject });
  markWriter(lines, verdicts);
  const page: Page = { lines, verdicts, subject, english: isEnglish(body.length > 0 ? body : lines) };
  for (const pass of passes) pass(page);
  const inList = announced(page);
  const lead = lines.findIndex((line) => isBody(page, line.at));
  const labels = speakerLabels(lines);
  const blocks = lines.flatMap((line) => {
    const verdict = verdicts[line.at] ?? plain(line, inList.has(line.at));
    const running = verdict.kind === "paragraph" || verdict.rule === "first-headline";
    if (running)
      return lineBlocks(line, {
        text: article.text,
        verdict,
        title: article.title,
        first: line.at <= lead && !opensWithLabel(line, labels),
      });
    return [{ start: line.start, end: line.end, ...verdict }];
  });
  return { blocks, messages: messages(article, blocks) };
}

function plain(line: Line, inList: boolean): Verdict {
  if (line.item || inList) return { kind: "paragraph", rule: "list-item" };
  if (isSentence(line)) return { kind: "paragraph", rule: "sentence" };
  if (line.words.length <= 14 && line.ending === "open") return { kind: "heading", rule: "short-line" };
  return { kind: "paragraph", rule: "short-paragraph" };
}

function messages(article: Article, blocks: readonly Block[]): Message[] {
  if (blocks.some(isContent)) return [];
  return [
    {
      rule: "no-content",
      reason: `Cannot find a report in article "${article.uri ?? article.id}": ${
        blocks.length === 0 ? "the text is blank" : "every line is page furniture"
      }`,
      severity: "warning",
      start: null,
      end: null,
    },
  ];
}

import type { Analysis } from "../../src/model/analysis.ts";
import { contains } from "../../src/model/span.ts";
import { wordRuns } from "../copies/word-runs.ts";

/** One sentence somebody said in a report, word for word. */
export interface Saying {
  readonly text: string;
  /** The speaker's name in full. */
  readonly speaker: string;
}

/** What was said in one report. */
export interface Talk {
  readonly id: string;
  readonly sayings: readonly Saying[];
}

const words = { least: 8, most: 38 };
const mostOfOneReport = 4;
const oneSentence = /^\p{Lu}[^“”"«».?!…()[\]]+[.?!,]?$/u;

function sayingsIn({ article, quotes, sentences, entities }: Analysis): Saying[] {
  return quotes
    .filter(({ kind }) => kind === "direct")
    .flatMap(({ content, speaker }) => {
      const entity = entities.find(({ id }) => id === speaker);
      if (entity?.type !== "person" || !entity.name.includes(" ")) return [];
      return content.flatMap((span) =>
        sentences
          .filter((sentence) => contains(span, sentence) || contains(sentence, span))
          .map((sentence) => ({
            speaker: entity.name,
            text: article.text
              .slice(Math.max(span.start, sentence.start), Math.min(span.end, sentence.end))
              .trim(),
          })),
      );
    })
    .filter(({ text }) => oneSentence.test(text))
    .filter(({ text }) => {
      const { length } = text.split(/\s+/u);
      return length >= words.least && length <= words.most;
    });
}

/** Talks with two sayings or more, none of which shares a run of four words with any chosen before. */
export function chooseTalks(analyses: readonly Analysis[], most: number): Talk[] {
  const taken = new Set<string>();
  const talks: Talk[] = [];
  for (const analysis of analyses) {
    const sayings: Saying[] = [];
    for (const saying of sayingsIn(analysis)) {
      const runs = wordRuns(saying.text, 4);
      if (sayings.length === mostOfOneReport || runs.some((run) => taken.has(run))) continue;
      for (const run of runs) taken.add(run);
      sayings.push({ ...saying, text: saying.text.replace(/[.,]$/u, "") });
    }
    if (sayings.length > 1) talks.push({ id: analysis.article.id, sayings });
    if (talks.length === most) break;
  }
  return talks;
}

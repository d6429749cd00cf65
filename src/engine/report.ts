import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Message } from "../model/message.ts";
import type { Reader } from "../model/reading.ts";
import { assemble, readArticle } from "../pipeline.ts";
import { type AnalyzeOptions, analyzePaths } from "./analyze.ts";

export interface Report {
  readonly dossier: Dossier;
  /** The articles with their texts, in the dossier's order. */
  readonly articles: readonly Article[];
  /** Reads one of them anew, its blocks as persons marked them. */
  readonly read: Reader;
}

function byPlace(a: Message, b: Message): number {
  const [left, right] = [`${a.uri ?? ""}\0${a.rule}\0${a.reason}`, `${b.uri ?? ""}\0${b.rule}\0${b.reason}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The dossier of everything found under `paths`, as judgements will have it; what could not be read stands in its messages. */
export async function reportPaths(paths: readonly string[], options: AnalyzeOptions = {}): Promise<Report> {
  const analyses: Analysis[] = [];
  const messages: Message[] = [];
  for await (const step of analyzePaths(paths, options)) {
    if (step.kind === "analysis") analyses.push(step.analysis);
    else messages.push(step.message);
  }
  const dossier = assemble(analyses, options.judgements);
  const byId = new Map(analyses.map(({ article }) => [article.id, article]));
  const articles = dossier.articles.flatMap((article) => byId.get(article.id) ?? []);
  return {
    dossier: { ...dossier, messages: [...messages.sort(byPlace), ...dossier.messages] },
    articles,
    read: (article) => readArticle(article, options.judgements),
  };
}

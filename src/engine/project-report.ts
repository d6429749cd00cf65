import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Dossier } from "../model/dossier.ts";
import { assemble, readArticle } from "../pipeline.ts";
import type { Store } from "../store/contract.ts";
import { unpackAnalysis } from "../store/packed-analysis.ts";
import { reassemble } from "./reassemble.ts";
import type { Report } from "./report.ts";

/** The report of a project: of all it holds, also where the run that took it in was cut short. */
export async function reportProject(store: Store): Promise<Report> {
  await reassemble(store);
  const dossier = await store.dossier();
  const articles: Article[] = await Array.fromAsync(store.articles());
  const judgements = await store.judgements();
  return { dossier, articles, read: (article) => readArticle(article, judgements) };
}

/** The dossier of what a project holds of reports published up to a day, `YYYY-MM-DD`; those of no known day are left out. */
export async function projectUpTo(store: Store, day: string): Promise<Dossier> {
  const analyses: Analysis[] = [];
  for await (const some of store.analyses()) {
    for (const analysis of some.map(unpackAnalysis)) {
      const { published } = analysis.article;
      if (published !== null && published.slice(0, day.length) <= day) analyses.push(analysis);
    }
  }
  return assemble(analyses, await store.judgements());
}

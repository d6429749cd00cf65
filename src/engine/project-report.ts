import type { Article } from "../model/article.ts";
import type { Store } from "../store/contract.ts";
import { reassemble } from "./reassemble.ts";
import type { Report } from "./report.ts";

/** The report of a project: of all it holds, also where the run that took it in was cut short. */
export async function reportProject(store: Store): Promise<Report> {
  await reassemble(store);
  const dossier = await store.dossier();
  const articles: Article[] = await Array.fromAsync(store.articles());
  return { dossier, articles };
}

import { openCatalog } from "../export/catalog.ts";
import { formats } from "../export/formats.ts";
import type { Article } from "../model/article.ts";
import { readArticle } from "../pipeline.ts";
import type { Desk } from "./desk.ts";
import { DeskError, type Exported } from "./working-desk.ts";

/** The whole project in one format of the registry. Throws `DeskError` for one it does not hold. */
export async function exportDesk(desk: Desk, id: string): Promise<Exported> {
  const format = formats.get(id);
  if (!format) {
    const known = [...formats.keys()].join(", ");
    throw new DeskError("unprocessable", `Cannot export as "${id}": wanted one of ${known}`);
  }
  const writer = await format.load();
  const dossier = await desk.dossier();
  const articles: Article[] = [];
  for await (const article of desk.articles()) articles.push(article);
  const fileName = `stemma${format.extension}`;
  const judgements = await desk.judgements();
  const catalog = openCatalog(dossier, articles, (article) => readArticle(article, judgements));
  const chunks = writer.write(catalog, { bom: false, fileName });
  return { mediaType: format.mediaType, fileName, chunks };
}

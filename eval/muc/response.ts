import { annotate } from "../../src/annotate/annotate.ts";
import { clean } from "../../src/clean/clean.ts";
import { incidentTemplates } from "../../src/export/templates/templates.ts";
import type { Article } from "../../src/model/article.ts";
import { analyze } from "../../src/pipeline.ts";
import type { MucTemplate } from "./score.ts";

/** The templates the export gives for one article. */
export function mucResponse(article: Article): MucTemplate[] {
  const { blocks } = clean(article);
  return incidentTemplates(annotate(article, blocks), analyze(article));
}

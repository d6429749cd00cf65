import { articleTemplates } from "../../src/export/templates/article-templates.ts";
import { slotNames } from "../../src/export/templates/slots.ts";
import { templateText } from "../../src/export/templates/template-text.ts";
import type { Article } from "../../src/model/article.ts";
import { readArticle } from "../../src/pipeline.ts";
import { readTemplates } from "./read-templates.ts";
import type { MucTemplate } from "./score.ts";

/** The countries the conference of 1992 asked about. */
const countries: ReadonlySet<string> = new Set(["SV", "GT", "HN", "AR", "BO", "CL", "CO", "EC", "PE"]);

/** The templates of one article as `--format muc4` writes them, read back. */
export function mucResponse(article: Article): MucTemplate[] {
  const templates = articleTemplates(readArticle(article), countries);
  return readTemplates(templates.map(templateText).join(""), slotNames);
}

import type { Article } from "../model/article.ts";
import type { Dossier } from "../model/dossier.ts";
import { type Catalog, openCatalog, titleText } from "./catalog.ts";
import { accountListLines, leftOutLines, messageLines } from "./markdown/accounts.ts";
import { entityListLines, standingLines } from "./markdown/entities.ts";
import { glanceLines, incidentLines } from "./markdown/incident.ts";
import { quoteLines } from "./markdown/quotes.ts";
import { plain, section } from "./markdown/write.ts";
import { summaryText } from "./summary.ts";

function storyLines(catalog: Catalog): string[] {
  return catalog.stories.flatMap((story) => {
    const incidents = catalog.incidents.filter((incident) => incident.story === story.id);
    return section(
      `## ${plain(titleText(story))}`,
      incidents.flatMap((incident) => incidentLines(catalog, incident)),
    );
  });
}

/** The dossier as Markdown: the answers first, then what each account says, then everything behind it. */
export function toMarkdown(dossier: Dossier, articles: readonly Article[]): string {
  const catalog = openCatalog(dossier, articles);
  const lines = [
    "# Dossier",
    "",
    summaryText(catalog),
    "",
    ...section("## What happened", glanceLines(catalog)),
    ...storyLines(catalog),
    ...standingLines(catalog),
    ...quoteLines(catalog),
    ...entityListLines(catalog),
    ...accountListLines(catalog),
    ...leftOutLines(catalog),
    ...messageLines(catalog),
  ];
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";
import type { Dossier } from "../model/dossier.ts";
import { type Catalog, openCatalog, titleText } from "./catalog.ts";
import { accountsSection, leftOutSection, messagesSection } from "./html/accounts.ts";
import { entitiesSection, standingSection } from "./html/entities.ts";
import { storySection } from "./html/incident.ts";
import { html, Markup } from "./html/markup.ts";
import { overviewSection } from "./html/overview.ts";
import { quotesSection } from "./html/quotes.ts";
import { style } from "./html/style.ts";
import { textsSection } from "./html/texts.ts";
import { summaryText } from "./summary.ts";

/** Nothing may be loaded or run; the one style sheet is let in by its hash. */
function policy(): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

const parts: readonly (readonly [id: string, label: string, has: (catalog: Catalog) => boolean])[] = [
  ["what-happened", "What happened", ({ incidents }) => incidents.length > 0],
  ["standing", "Standing facts", ({ dossier }) => dossier.facts.length > 0],
  ["quotes", "Quotations", ({ dossier }) => dossier.quotes.length > 0],
  ["names", "Names", ({ dossier }) => dossier.entities.length > 0],
  ["accounts", "Accounts", ({ dossier }) => dossier.accounts.length > 0],
  ["left-out", "Left out", ({ dossier }) => dossier.articles.some((one) => one.leftOut.length > 0)],
  ["messages", "Messages", ({ dossier }) => dossier.messages.length > 0],
  ["texts", "The reports", ({ sources }) => sources.some((source) => source.text !== "")],
];

function contents(catalog: Catalog): Markup {
  const shown = parts.filter(([, , has]) => has(catalog));
  return html`<nav aria-label="Contents"><ul>${shown.map(
    ([id, label]) => html`<li><a href="#${id}">${label}</a></li>`,
  )}</ul></nav>`;
}

function titleOf({ stories }: Catalog): string {
  const [first, ...others] = stories;
  if (!first) return "Dossier";
  const more = others.length === 1 ? "1 other story" : `${others.length} other stories`;
  return others.length === 0 ? titleText(first) : `${titleText(first)}, and ${more}`;
}

/** The dossier as one HTML page that needs no script and no other file: answers first, sources folded under each value. */
export function toHtml(dossier: Dossier, articles: readonly Article[]): string {
  const catalog = openCatalog(dossier, articles);
  const title = titleOf(catalog);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Stemma ${dossier.engine}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the answer</a>
<header>
<p class="kicker">Dossier</p>
<h1>${title}</h1>
<p class="lead">${summaryText(catalog)}</p>
${contents(catalog)}
</header>
<main id="main">
${overviewSection(catalog)}
${catalog.stories.map((story) => storySection(catalog, story))}
${standingSection(catalog)}
${quotesSection(catalog)}
${entitiesSection(catalog)}
${accountsSection(catalog)}
${leftOutSection(catalog)}
${messagesSection(catalog)}
${textsSection(catalog)}
</main>
</body>
</html>
`.source;
}

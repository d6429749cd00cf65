import { nameOf, type Received, received, report, unreadable } from "../received.ts";
import { type ArticleBody, articleBody } from "./article-body.ts";
import { blocksOf } from "./block-text.ts";
import { pageMetadata } from "./page-metadata.ts";
import { parsePage } from "./page-tree.ts";
import { visiblePublished } from "./visible-published.ts";

const longestPage = 20_000_000;

/** What to say where the text did not come from a container of the page. */
const notices: Readonly<Record<ArticleBody["rule"], string | null>> = {
  container: null,
  "loose-container": null,
  "json-ld": "from its JSON-LD, since the page shows less",
  "whole-page": "whole, since no part of it looks like an article",
};

function notes(
  uri: string | null,
  found: { readonly cut: boolean; readonly rule: ArticleBody["rule"] },
): Received[] {
  const messages: Received[] = [];
  if (found.cut) {
    const reason = `Read "${nameOf(uri)}" only in part: more elements, or deeper ones, than pages have`;
    messages.push(report("warning", "page-cut", { uri, reason }));
  }
  const notice = notices[found.rule];
  if (notice)
    messages.push(report("info", found.rule, { uri, reason: `Took the text of "${nameOf(uri)}" ${notice}` }));
  return messages;
}

/** The article of an HTML page, an empty line between its paragraphs; `uri` is used where the page names no address. */
export function readHtml(source: { readonly uri: string | null; readonly html: string }): Received[] {
  const { uri, html } = source;
  if (html.length > longestPage) {
    return [unreadable(uri, "too-long", `page of ${html.length} characters, wanted at most ${longestPage}`)];
  }
  const page = parsePage(html);
  const metadata = pageMetadata(page, uri);
  const { paragraphs, rule } = articleBody(page, metadata);
  const { body: _, ...parts } = metadata;
  const shown = parts.published === null ? visiblePublished(blocksOf(page.root)) : null;
  const dated = shown === null ? parts : { ...parts, published: shown, publishedBasis: "stated" as const };
  const article = received(uri, { ...dated, uri: parts.uri ?? uri, text: paragraphs.join("\n\n") });
  return article.kind === "article" ? [...notes(uri, { cut: page.cut, rule }), article] : [article];
}

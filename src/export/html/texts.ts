import { blockLabels } from "../../model/labels.ts";
import type { Span } from "../../model/span.ts";
import { type Catalog, publishedText, type Source } from "../catalog.ts";
import { evidenceSpans, type Paragraph, paragraphsOf, type Segment } from "../text-segments.ts";
import { sourceAnchor } from "./anchors.ts";
import { html, type Markup, when } from "./markup.ts";

/** Code units of one report that are printed; the rest is named as cut. */
const longest = 200_000;

function segment(source: Source, { text, marked, anchor }: Segment): Markup {
  const id = anchor === null ? null : html` id="r${source.number}-${anchor}"`;
  return marked ? html`<mark${id}>${text}</mark>` : html`${text}`;
}

function paragraph(source: Source, { segments, noise }: Paragraph): Markup {
  const words = segments.map((one) => segment(source, one));
  if (!noise) return html`<p>${words}</p>\n`;
  const label = blockLabels[noise.kind as keyof typeof blockLabels] ?? noise.kind;
  return html`<p class="noise"><span class="tag">left out: ${label} · ${noise.rule}</span>${words}</p>\n`;
}

function uriMarkup({ article: { uri }, outlet }: Source): Markup | null {
  if (uri === null || uri === outlet) return null;
  return /^https?:\/\//i.test(uri)
    ? html` · <a href="${uri}" rel="noopener noreferrer nofollow">${uri}</a>`
    : html` · ${uri}`;
}

function textMarkup(source: Source, spans: readonly Span[]): Markup {
  const { article, number, outlet, text } = source;
  const cut = text.length > longest;
  return html`<article class="text" id="${sourceAnchor(source)}" lang="${article.language}">
<h3>[${number}] ${article.title ?? outlet}</h3>
<p class="meta">${outlet} · ${publishedText(article)}${article.byline ? ` · ${article.byline}` : ""}${uriMarkup(source)}</p>
${paragraphsOf(source, spans, longest).map((one) => paragraph(source, one))}
${when(cut, () => html`<p class="meta">The text goes on; ${text.length - longest} more characters are not printed.</p>`)}
</article>`;
}

/** The reports as received: evidence marked, what was left out greyed with its rule. */
export function textsSection(catalog: Catalog): Markup | null {
  const spans = evidenceSpans(catalog);
  const sources = catalog.sources.filter((source) => source.text !== "");
  return when(
    sources.length > 0,
    () => html`<section aria-labelledby="texts">
<h2 id="texts">The reports</h2>
${sources.map((source) => textMarkup(source, spans.get(source.article.id) ?? []))}
</section>`,
  );
}

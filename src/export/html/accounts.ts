import type { Account, Copy } from "../../model/dossier.ts";
import { blockLabels, copyLabels, counted, severityLabels } from "../../model/labels.ts";
import { withSourceNumbers } from "../account-reasons.ts";
import { type Catalog, publishedText, type Source } from "../catalog.ts";
import { sourceAnchor, sourceLink } from "./anchors.ts";
import { html, joined, type Markup, when } from "./markup.ts";

function sourceMarkup(source: Source): Markup {
  const { article, outlet, number } = source;
  const title = article.title ? html` “${article.title}”` : null;
  return html`<div><a class="cite" href="#${sourceAnchor(source)}">[${number}]</a> ${outlet}${title} <span class="meta">${publishedText(article)}</span></div>`;
}

function accountRow(catalog: Catalog, account: Account, index: number): Markup {
  const sources = account.articles.flatMap((id) => catalog.sourceOf.get(id) ?? []);
  const reasons = account.reasons.map((reason) => html`<li>${withSourceNumbers(catalog, reason)}</li>`);
  const why =
    reasons.length > 0
      ? html`<ul class="meta">${reasons}</ul>`
      : html`<span class="meta">stands alone</span>`;
  return html`<tr><th scope="row" class="number">Account ${index + 1}</th><td>${sources.map(sourceMarkup)}</td><td>${why}</td></tr>`;
}

function copyItem(catalog: Catalog, { from, to, kind, share }: Copy): Markup {
  return html`<li>${sourceLink(catalog, to)} shares ${Math.round(share * 100)}% with ${sourceLink(catalog, from)} <span class="meta">${copyLabels[kind]}</span></li>`;
}

/** Which reports are one voice, and why. */
export function accountsSection(catalog: Catalog): Markup | null {
  const { accounts, copies } = catalog.dossier;
  return when(
    accounts.length > 0,
    () => html`<section aria-labelledby="accounts">
<h2 id="accounts">Accounts</h2>
<p class="meta">Reports that are one voice count once.</p>
<table class="cards"><thead><tr><th scope="col">Account</th><th scope="col">Reports</th><th scope="col">Why they are one</th></tr></thead>
<tbody>${accounts.map((account, index) => accountRow(catalog, account, index))}</tbody></table>
${when(copies.length > 0, () => html`<h3>Shared text</h3><ul>${copies.map((copy) => copyItem(catalog, copy))}</ul>`)}
</section>`,
  );
}

function leftOutMarkup(catalog: Catalog, { article, outlet, number }: Source): Markup {
  const rows = article.leftOut.map(({ kind, rule, text }) => {
    const label = blockLabels[kind as keyof typeof blockLabels] ?? kind;
    return html`<tr><td class="meta">${label}</td><td>${shortened(text)}</td><td class="rule">${rule}</td></tr>`;
  });
  const count = counted(rows.length, "block");
  return html`<details><summary>${sourceLink(catalog, article.id)} ${outlet || `report ${number}`} <span class="meta">${count}</span></summary>
<table class="cards"><thead><tr><th scope="col">Kind</th><th scope="col">Text</th><th scope="col">Rule</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 400).replace(/\s+/gu, " ").trim()];
  return characters.length > 160 ? `${characters.slice(0, 160).join("")} …` : characters.join("");
}

/** What fed nothing, and by which rule. */
export function leftOutSection(catalog: Catalog): Markup | null {
  const sources = catalog.sources.filter((source) => source.article.leftOut.length > 0);
  return when(
    sources.length > 0,
    () => html`<section aria-labelledby="left-out">
<h2 id="left-out">Left out</h2>
<p class="meta">No figure, name or incident comes out of these.</p>
${sources.map((source) => leftOutMarkup(catalog, source))}
</section>`,
  );
}

/** What the stages have to say about their inputs. */
export function messagesSection(catalog: Catalog): Markup | null {
  const { messages } = catalog.dossier;
  return when(
    messages.length > 0,
    () => html`<section aria-labelledby="messages">
<h2 id="messages">Messages</h2>
<ul>${messages.map(({ severity, rule, reason, uri, article }) => {
      const where = article !== undefined ? sourceLink(catalog, article) : html`${uri ?? ""}`;
      const shown = joined(
        [html`<strong class="${severity}">${severityLabels[severity]}</strong>`, where],
        " ",
      );
      return html`<li>${shown} ${reason} <span class="rule">${rule}</span></li>`;
    })}</ul>
</section>`,
  );
}

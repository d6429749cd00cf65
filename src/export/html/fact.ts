import type { Fact, FactClaim } from "../../model/dossier.ts";
import { claimText, factText, factTitle, numberText } from "../amounts.ts";
import { toldBy } from "../answers.ts";
import type { Catalog } from "../catalog.ts";
import { chainText, mannerText } from "../chains.ts";
import { excerpt } from "../excerpts.ts";
import { sourceLink, wordsAnchor } from "./anchors.ts";
import { html, type Markup, when } from "./markup.ts";
import { agreementMark } from "./overview.ts";

function sentence(catalog: Catalog, claim: FactClaim): Markup {
  const source = catalog.sourceOf.get(claim.article);
  if (!source?.text) return html`<blockquote><mark>${claim.evidence.text}</mark></blockquote>`;
  const { before, words, after } = excerpt(source.text, claim.evidence);
  const place = wordsAnchor(source, claim.evidence.start);
  return html`<blockquote>${before}<mark>${words}</mark>${after} <a class="cite" href="#${place}">in the text ↓</a></blockquote>`;
}

function claimItem(catalog: Catalog, claim: FactClaim): Markup {
  const outlet = catalog.sourceOf.get(claim.article)?.outlet ?? claim.article;
  const manner = mannerText(claim);
  return html`<li><span class="said">${claimText(catalog, claim)}</span>
<span class="chain"> ${sourceLink(catalog, claim.article)} ${chainText(claim.chain, outlet)}${manner ? ` · ${manner}` : ""}</span>
${sentence(catalog, claim)}</li>`;
}

function bestText({ best, bestRule, low, high }: Fact): string {
  return best === null || low === high ? "" : ` · best ${numberText(best)}, by the rule “${bestRule ?? ""}”`;
}

/** A fact in one line, with what each account says folded under it. */
export function factMarkup(catalog: Catalog, fact: Fact): Markup {
  const told = toldBy(
    catalog,
    fact.claims.map((claim) => claim.article),
  );
  return html`<details class="fact"><summary>
<span class="label">${factTitle(fact)}</span>
<span class="value">${factText(catalog, fact)}</span>
${agreementMark(fact)}
</summary>
<p class="meta why">${told} · ${fact.reason}${bestText(fact)}</p>
<ul class="claims">
${fact.claims.map((claim) => claimItem(catalog, claim))}
</ul></details>`;
}

/** Facts under a heading; nothing where there are none. */
export function factList(catalog: Catalog, facts: readonly Fact[]): Markup | null {
  return when(facts.length > 0, () => html`<div>${facts.map((fact) => factMarkup(catalog, fact))}</div>`);
}

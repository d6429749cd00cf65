import type { Fact, FactClaim } from "../../model/dossier.ts";
import { isDecided } from "../../model/judgement.ts";
import { numberText } from "../../model/labels.ts";
import { factText, factTitle } from "../amounts.ts";
import { factToldBy } from "../answers.ts";
import type { Catalog } from "../catalog.ts";
import { type ClaimGroup, claimExcerpt, claimGroups } from "../claim-groups.ts";
import { sourceLink, wordsAnchor } from "./anchors.ts";
import { html, type Markup, when } from "./markup.ts";
import { agreementMark } from "./overview.ts";

function textLink(catalog: Catalog, claim: FactClaim, label: string): Markup | null {
  const source = catalog.sourceOf.get(claim.article);
  if (!source?.text) return null;
  return html` <a class="cite" href="#${wordsAnchor(source, claim.evidence.start)}">${label}</a>`;
}

function groupItem(catalog: Catalog, { claim, others, text, chain, manner }: ClaimGroup): Markup {
  const { before, words, after } = claimExcerpt(catalog, claim);
  const marked = before + after === "" ? html`${words}` : html`${before}<mark>${words}</mark>${after}`;
  const again = others.map((other, index) => textLink(catalog, other, `again ${index + 1} ↓`));
  return html`<li><span class="said">${text}</span>
<span class="chain"> ${sourceLink(catalog, claim.article)} ${chain}${manner ? ` · ${manner}` : ""}</span>
<blockquote>${marked}${textLink(catalog, claim, "in the text ↓")}${again}</blockquote></li>`;
}

function bestText(fact: Fact): string {
  const { best, bestRule, low, high } = fact;
  if (isDecided(fact)) return ` · set by “${bestRule ?? ""}”`;
  return best === null || low === high ? "" : ` · best ${numberText(best)}, by the rule “${bestRule ?? ""}”`;
}

/** A fact in one line, with what each account says folded under it. */
export function factMarkup(catalog: Catalog, fact: Fact): Markup {
  const told = factToldBy(catalog, fact);
  return html`<details class="fact"><summary>
<span class="label">${factTitle(fact)}</span>
<span class="value">${factText(catalog, fact)}</span>
${agreementMark(fact)}
</summary>
<p class="meta why">${told} · ${fact.reason}${bestText(fact)}</p>
<ul class="claims">
${claimGroups(catalog, fact.claims).map((group) => groupItem(catalog, group))}
</ul></details>`;
}

/** Facts under a heading; nothing where there are none. */
export function factList(catalog: Catalog, facts: readonly Fact[]): Markup | null {
  return when(facts.length > 0, () => html`<div>${facts.map((fact) => factMarkup(catalog, fact))}</div>`);
}

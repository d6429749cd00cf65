import type { FactClaim } from "../model/dossier.ts";
import { claimText } from "./amounts.ts";
import type { Catalog } from "./catalog.ts";
import { chainText, mannerText } from "./chains.ts";
import { type Excerpt, excerpt } from "./excerpts.ts";

/** Claims of one report that say the same by way of the same chain; the first speaks for all. */
export interface ClaimGroup {
  readonly claim: FactClaim;
  readonly others: readonly FactClaim[];
  readonly text: string;
  readonly chain: string;
  readonly manner: string;
}

/** How it is told, and whether a person took it out. */
function mannerOf(claim: FactClaim): string {
  return [mannerText(claim), claim.rejected ? "rejected, does not count" : ""]
    .filter((part) => part !== "")
    .join(" · ");
}

function groupOf(catalog: Catalog, [claim, ...others]: readonly [FactClaim, ...FactClaim[]]): ClaimGroup {
  const outlet = catalog.sourceOf.get(claim.article)?.outlet ?? claim.article;
  const text = claimText(catalog, claim);
  return { claim, others, text, chain: chainText(claim.chain, outlet), manner: mannerOf(claim) };
}

/** The claims of a fact in their order, what one report repeats told once. */
export function claimGroups(catalog: Catalog, claims: readonly FactClaim[]): ClaimGroup[] {
  const groups = Map.groupBy(claims, (claim) => {
    const { text, chain, manner } = groupOf(catalog, [claim]);
    return [claim.article, text, chain, manner].join("\0");
  });
  return [...groups.values()].map((members) => groupOf(catalog, members as [FactClaim, ...FactClaim[]]));
}

/** The sentence of a claim; where its evidence is wider than its number, the number stands out alone. */
export function claimExcerpt(catalog: Catalog, { article, evidence, figure }: FactClaim): Excerpt {
  const text = catalog.sourceOf.get(article)?.text;
  if (!text) return { before: "", words: evidence.text, after: "" };
  const inside = figure === null ? -1 : evidence.text.indexOf(figure.text);
  if (!figure || inside < 0) return excerpt(text, evidence);
  const start = evidence.start + inside;
  return excerpt(text, { start, end: start + figure.text.length });
}

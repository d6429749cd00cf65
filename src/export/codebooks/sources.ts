import type { Hop } from "../../model/attribution.ts";
import type { FactClaim, Incident } from "../../model/dossier.ts";
import { fold } from "../../text/fold.ts";
import { type Catalog, independent, type Source } from "../catalog.ts";

/** The reports that tell of an incident, the earliest published first, undated ones last. */
export function reportsOf(catalog: Catalog, { articles }: Incident): Source[] {
  const day = ({ article }: Source) => article.published ?? "9";
  return [...new Set(articles)]
    .flatMap((id) => catalog.sourceOf.get(id) ?? [])
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.number - b.number));
}

/** How many of the reports are voices of their own; copies and one wire's text count once. */
export function independentReports(catalog: Catalog, { articles }: Incident): number {
  return independent(catalog, new Set(articles));
}

/** The first source of a claim: the last hop of its chain; null where the outlet, or a text of no author, speaks. */
export function rootOf({ chain }: Pick<FactClaim, "chain">): Hop | null {
  const root = chain.at(-1);
  const told = root !== undefined && chain.length > 1 && root.role !== "outlet" && root.role !== "document";
  return told && /^\p{L}/u.test(root.name) ? root : null;
}

/** Names of first sources, each once, in the order of the claims. */
export function rootNames(claims: readonly FactClaim[]): string[] {
  const names = new Map<string, string>();
  for (const claim of claims) {
    const root = rootOf(claim);
    const key = root && (root.entity ?? fold(root.name));
    if (root && key && !names.has(key)) names.set(key, root.name);
  }
  return [...names.values()];
}

import type { Fact } from "../model/dossier.ts";
import type { Catalog } from "./catalog.ts";
import type { CellEvidence } from "./table.ts";
import { claimWords, counts, type GroundedIncident } from "./tables/grounds.ts";
import { textHashes } from "./text-hashes.ts";

/** An article as an export that carries evidence names it, so that the words can be found again. */
export interface AnchorArticle {
  readonly id: string;
  readonly sha256: string | null;
  readonly uri: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** Words of an article, in UTF-16 code units, and what they are evidence of. */
export interface Anchor extends CellEvidence {
  readonly of: string;
}

/** Says of a file how its positions count. */
export const offsetsNote =
  "start and end count UTF-16 code units of the article's text from 0, end exclusive";

export function anchorArticles(catalog: Catalog): AnchorArticle[] {
  const hashOf = textHashes(catalog);
  return catalog.dossier.articles.map(({ id, uri, outlet, title, published }) => ({
    id,
    sha256: hashOf(id),
    uri,
    outlet,
    title,
    published,
  }));
}

/** The words that tell of an incident, date it and place it, each said once. */
export function incidentAnchors({ told, days, where }: GroundedIncident): Anchor[] {
  const kinds = [
    ["event", told],
    ["date", days === told ? [] : days],
    ["place", where],
  ] as const;
  return kinds.flatMap(([of, words]) => words.map((one) => ({ of, ...one })));
}

/** A fact as other formats show it: what it comes down to and the words of each claim on it. */
export function factSummary({
  aspect,
  subject,
  agreement,
  low,
  high,
  best,
  bestRule,
  value,
  reason,
  claims,
}: Fact): object {
  const words = claims.filter(counts).map(claimWords);
  return { aspect, subject, agreement, low, high, best, bestRule, value, reason, evidence: words };
}

import { actorTable } from "../lexicon/actors.ts";
import type { Analysis } from "../model/analysis.ts";
import { nameWords } from "../text/name-words.ts";

const punctuation = /[^\p{L}\p{N}\s.'’-]+/gu;

/** Names of the news agencies an article credits in its credit lines, datelines and byline, sorted. */
export function creditedAgencies({ article, blocks }: Analysis): string[] {
  const lines = blocks
    .filter((block) => block.kind === "credit" || block.kind === "dateline")
    .map((block) => article.text.slice(block.start, block.end));
  const agencies = new Set<string>();
  for (const line of [...lines, article.byline ?? ""]) {
    for (const match of actorTable.matches(nameWords(line.replace(punctuation, " ")))) {
      for (const { row } of match.values) if (row.kind === "agency") agencies.add(row.name);
    }
  }
  return [...agencies].sort();
}

/** The agency that every figure of the article is told through, where there is one. */
export function soleAgency({ claims, attributions }: Analysis): string | null {
  const counted = claims.filter((claim) => claim.figure !== null);
  if (counted.length === 0) return null;
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const agencies = counted.map(
    (claim) => byId.get(claim.attribution)?.chain.find((hop) => hop.role === "agency")?.name ?? null,
  );
  const [first] = agencies;
  return first && agencies.every((agency) => agency === first) ? first : null;
}

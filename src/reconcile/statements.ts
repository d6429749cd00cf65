import type { Analysis } from "../model/analysis.ts";
import type { Hop } from "../model/attribution.ts";
import { attributionAt } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { FactClaim } from "../model/dossier.ts";
import { type FactLinks, localKey } from "../model/links.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "./statement.ts";
import { sumRule } from "./sums.ts";
import { voiceOf } from "./voice.ts";

/** An analysis with what the link stage knows of its article. */
export interface Witness {
  readonly analysis: Analysis;
  readonly account: string;
  readonly published: string | null;
  readonly links: FactLinks;
}

export function witnesses(analyses: readonly Analysis[], links: FactLinks): Map<string, Witness> {
  const published = new Map(
    links.articles.map((article) => [article.id, article.published?.slice(0, 10) ?? null]),
  );
  return new Map(
    analyses.map((analysis) => {
      const { id } = analysis.article;
      return [
        id,
        { analysis, account: links.accountOf.get(id) ?? id, published: published.get(id) ?? null, links },
      ];
    }),
  );
}

function globalHop(hop: Hop, witness: Witness): Hop {
  const entity =
    hop.entity && (witness.links.entityOf.get(localKey(witness.analysis.article.id, hop.entity)) ?? null);
  return { ...hop, entity };
}

/** A value that is an entity of the article becomes the entity of the dossier. */
function globalValue(value: string | null, witness: Witness): string | null {
  return value === null
    ? null
    : (witness.links.entityOf.get(localKey(witness.analysis.article.id, value)) ?? value);
}

function statement(claim: Omit<FactClaim, "article" | "account" | "voice">, witness: Witness): Statement {
  const day = claim.figure?.asOf ?? witness.published;
  const article = witness.analysis.article.id;
  const voice = voiceOf(claim.chain, witness.account);
  return { claim: { article, account: witness.account, voice, ...claim }, day };
}

/** What one claim adds to its fact. */
export function claimStatement(claim: Claim, witness: Witness, rejected?: string): Statement {
  const { attributions } = witness.analysis;
  const attribution = attributions.find((one) => one.id === claim.attribution) ?? attributions[0];
  return statement(
    {
      claim: claim.id,
      figure: claim.figure,
      value: globalValue(claim.value, witness),
      chain: (attribution?.chain ?? []).map((hop) => globalHop(hop, witness)),
      hedge: attribution?.hedge ?? "none",
      stance: claim.rule === "responsibility-denied" ? "denies" : (attribution?.stance ?? "asserts"),
      evidence: claim.evidence,
      ...(claim.rule === sumRule ? { rule: sumRule } : {}),
      ...(rejected === undefined ? {} : { rejected }),
    },
    witness,
  );
}

/** A statement read off an event's own field (where, when), with the attribution that governs the words. */
export function fieldStatement(
  field: { id: string; span: Span; value: string; rejected?: string | undefined },
  witness: Witness,
): Statement {
  const { article, attributions } = witness.analysis;
  const attribution = attributionAt(attributions, field.span);
  const { start, end } = field.span;
  return statement(
    {
      claim: field.id,
      figure: null,
      value: field.value,
      chain: (attribution?.chain ?? []).map((hop) => globalHop(hop, witness)),
      hedge: attribution?.hedge ?? "none",
      stance: attribution?.stance ?? "asserts",
      evidence: { start, end, text: article.text.slice(start, end) },
      ...(field.rejected === undefined ? {} : { rejected: field.rejected }),
    },
    witness,
  );
}

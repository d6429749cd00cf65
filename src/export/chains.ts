import type { Hop } from "../model/attribution.ts";
import type { FactClaim } from "../model/dossier.ts";
import { hedgeLabels, stanceLabels } from "../model/labels.ts";

const unnamed = /\b(?:unnamed|anonymous|unidentified)\b/i;

function hopText(hop: Hop): string {
  const post = hop.role === "post" ? " (post)" : "";
  return `${hop.name}${post}${hop.anonymous && !unnamed.test(hop.name) ? " (unnamed)" : ""}`;
}

/** Who told whom, from the outlet inward: "Daily Compass ← Reuters ← a medical source (unnamed)". */
export function chainText(chain: readonly Hop[], outlet: string): string {
  const told = chain[0]?.role === "outlet" && chain[0].start === null ? chain.slice(1) : chain;
  return [outlet, ...told.map(hopText)].join(" ← ");
}

/** How firmly a claim was put forward: "said", "denied, alleged"; empty for the outlet's own voice. */
export function mannerText({ hedge, stance }: Pick<FactClaim, "hedge" | "stance">): string {
  return [stanceLabels[stance], hedgeLabels[hedge]].filter((word) => word !== null).join(", ");
}

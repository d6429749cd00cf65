import type { Hop, HopRole } from "../../src/model/attribution.ts";
import type { Agreement } from "../../src/model/dossier.ts";

export {
  agreementLabels,
  aspectLabels,
  blockLabels,
  copyLabels,
  counted,
  entityTypeLabels,
  hedgeLabels,
  numberText,
  placePrecisionLabels,
  spoken,
  stanceLabels,
  timePrecisionLabels,
  verdictLabels,
} from "../../src/model/labels.ts";

/** What each agreement means, for titles and for the help page. */
export const agreementMeanings: Readonly<Record<Agreement, string>> = {
  single: "One voice tells it; nobody else confirms or denies it.",
  agree: "Independent accounts tell the same.",
  compatible: "Accounts differ but can all be true: a range, a part, a coarser word.",
  update: "A later count replaces an earlier one.",
  conflict: "Accounts cannot all be true.",
};

/** Gravest first: how facts are ordered. */
export const agreementOrder: readonly Agreement[] = ["conflict", "update", "compatible", "agree", "single"];

export const hopLabels: Readonly<Record<HopRole, string>> = {
  outlet: "outlet",
  agency: "agency",
  speaker: "source",
  document: "document",
  post: "post",
};

const unnamed = /\b(?:unnamed|anonymous|unidentified)\b/i;

/** A hop as read: "a medical source (unnamed)". */
export function hopText(hop: Hop): string {
  const post = hop.role === "post" ? " (post)" : "";
  return `${hop.name}${post}${hop.anonymous && !unnamed.test(hop.name) ? " (unnamed)" : ""}`;
}

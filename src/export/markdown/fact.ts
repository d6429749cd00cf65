import type { Fact, FactClaim } from "../../model/dossier.ts";
import { isDecided } from "../../model/judgement.ts";
import { agreementLabels } from "../../model/labels.ts";
import { factText, factTitle } from "../amounts.ts";
import { factToldBy } from "../answers.ts";
import type { Catalog } from "../catalog.ts";
import { type ClaimGroup, claimExcerpt, claimGroups } from "../claim-groups.ts";
import { indent, opening, plain } from "./write.ts";

/** "● agree". */
export function agreementMark({ agreement }: Fact): string {
  const { sign, word } = agreementLabels[agreement];
  return `${sign} ${word}`;
}

function sentence(catalog: Catalog, claim: FactClaim): string {
  const { before, words, after } = claimExcerpt(catalog, claim);
  if (before + after === "") return `> ${opening(words)}`;
  const lead = before === "" ? "" : `${opening(before)}${/\s$/.test(before) ? " " : ""}`;
  const tail = after === "" ? "" : `${/^\s/.test(after) ? " " : ""}${plain(after)}`;
  return `> ${lead}**${plain(words)}**${tail}`;
}

function groupLines(catalog: Catalog, { claim, others, text, chain, manner }: ClaimGroup): string[] {
  const number = catalog.sourceOf.get(claim.article)?.number ?? "?";
  const again = others.length > 0 ? [`said ${others.length + 1} times`] : [];
  const told = [plain(chain), ...(manner ? [manner] : []), ...again].join(" · ");
  return [`- ${opening(text)} — [${number}] ${told}`, ...indent([sentence(catalog, claim)], 2)];
}

/** A fact with what each account says of it. */
export function factLines(catalog: Catalog, fact: Fact): string[] {
  const told = factToldBy(catalog, fact);
  const rule = plain(fact.bestRule ?? "");
  const best = fact.best !== null && fact.low !== fact.high ? `; best ${fact.best} (${rule})` : "";
  const set = best === "" && isDecided(fact) ? `; set by ${rule}` : best;
  return [
    `**${plain(factTitle(fact))}: ${plain(factText(catalog, fact))}** · ${agreementMark(fact)} · ${told}`,
    `(${plain(fact.reason)}${set})`,
    "",
    ...claimGroups(catalog, fact.claims).flatMap((group) => groupLines(catalog, group)),
    "",
  ];
}

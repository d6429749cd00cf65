import type { Fact, FactClaim } from "../../model/dossier.ts";
import { claimText, factText, factTitle } from "../amounts.ts";
import { toldBy } from "../answers.ts";
import type { Catalog } from "../catalog.ts";
import { chainText, mannerText } from "../chains.ts";
import { excerpt } from "../excerpts.ts";
import { agreementLabels } from "../labels.ts";
import { indent, plain } from "./write.ts";

/** "● agree". */
export function agreementMark({ agreement }: Fact): string {
  const { sign, word } = agreementLabels[agreement];
  return `${sign} ${word}`;
}

function sentence(catalog: Catalog, claim: FactClaim): string {
  const source = catalog.sourceOf.get(claim.article);
  const { before, words, after } = source?.text
    ? excerpt(source.text, claim.evidence)
    : { before: "", words: claim.evidence.text, after: "" };
  const lead = before === "" ? "" : `${plain(before)}${/\s$/.test(before) ? " " : ""}`;
  const tail = after === "" ? "" : `${/^\s/.test(after) ? " " : ""}${plain(after)}`;
  return `> ${lead}**${plain(words)}**${tail}`;
}

function claimLines(catalog: Catalog, claim: FactClaim): string[] {
  const source = catalog.sourceOf.get(claim.article);
  const outlet = source?.outlet ?? claim.article;
  const manner = mannerText(claim);
  const chain = plain(chainText(claim.chain, outlet));
  const head = `- ${plain(claimText(catalog, claim))} — [${source?.number ?? "?"}] ${chain}${manner ? ` · ${manner}` : ""}`;
  return [head, ...indent([sentence(catalog, claim)], 2)];
}

/** A fact with what each account says of it. */
export function factLines(catalog: Catalog, fact: Fact): string[] {
  const told = toldBy(
    catalog,
    fact.claims.map((claim) => claim.article),
  );
  const best =
    fact.best !== null && fact.low !== fact.high ? `; best ${fact.best} (${plain(fact.bestRule ?? "")})` : "";
  return [
    `**${plain(factTitle(fact))}: ${plain(factText(catalog, fact))}** · ${agreementMark(fact)} · ${told}`,
    `(${plain(fact.reason)}${best})`,
    "",
    ...fact.claims.flatMap((claim) => claimLines(catalog, claim)),
    "",
  ];
}

import type { Dossier, FactClaim } from "../../model/dossier.ts";
import { agreementLabels, aspectLabels, counted, spoken } from "../../model/labels.ts";
import { claimText, factTitle, spanText } from "../amounts.ts";
import { type Catalog, nameOf, openCatalog, titleText } from "../catalog.ts";
import { chainText } from "../chains.ts";
import { whenText } from "../days.ts";
import { indent, plain, section } from "../markdown/write.ts";
import type { DossierDiff, IncidentBrief, WithdrawnClaim } from "./diff.ts";
import type { FactChange, FactState } from "./diff-facts.ts";

interface Sides {
  readonly a: Catalog;
  readonly b: Catalog;
}

const withdrawnLabels: Readonly<Record<WithdrawnClaim["reason"], string>> = {
  "report-gone": "the report is gone",
  "report-rewritten": "the report was rewritten",
  rejected: "rejected by a judgement",
  "read-no-more": "the report stands, and is no longer read so",
};

function headText(one: IncidentBrief): string {
  const where = one.places.length === 0 ? "place not told" : one.places.join(", ");
  return `**${plain(titleText(one))}** · ${whenText(one.date)} · ${plain(where)}`;
}

function stateText(catalog: Catalog, state: FactState | null): string {
  if (!state) return "not told";
  const span = spanText(state.low, state.high);
  const best = state.best !== null && state.low !== state.high ? `, best ${state.best}` : "";
  const names = state.value
    ?.split("; ")
    .map((part) => nameOf(catalog, part))
    .join("; ");
  return `${plain(span === null ? (names ?? "not told") : `${span}${best}`)} (${agreementLabels[state.agreement].word})`;
}

function claimLine(catalog: Catalog, claim: FactClaim): string {
  const outlet = catalog.sourceOf.get(claim.article)?.outlet ?? claim.article;
  const told = plain(claimText(catalog, claim));
  return `- ${told}: “${plain(claim.evidence.text)}” — ${plain(chainText(claim.chain, outlet))}`;
}

function changeLines({ a, b }: Sides, change: FactChange): string[] {
  const { aspect, subject, before, after, reason, added } = change;
  const title = plain(subject ? `${aspectLabels[aspect]} · ${spoken(subject)}` : aspectLabels[aspect]);
  const line = `- ${title}: ${stateText(a, before)} → ${stateText(b, after)}${after ? `; ${plain(reason)}` : ""}`;
  return [
    line,
    ...indent(
      added.map((claim) => claimLine(b, claim)),
      2,
    ),
  ];
}

/** The changes of one sort, under the incident they are of. */
function changesOf(diff: DossierDiff, sides: Sides, wanted: (change: FactChange) => boolean): string[] {
  const lines = diff.incidents.changed.flatMap(({ after, facts }) => {
    const found = facts.filter(wanted);
    if (found.length === 0) return [];
    return [
      `- ${headText(after)}`,
      ...indent(
        found.flatMap((change) => changeLines(sides, change)),
        2,
      ),
    ];
  });
  return [...lines, ...diff.facts.filter(wanted).flatMap((change) => changeLines(sides, change))];
}

function isToll({ before, after }: FactChange): boolean {
  return [before, after].some((state) => state !== null && (state.low !== null || state.high !== null));
}

function newIncidentLines({ incidents }: DossierDiff, { a, b }: Sides): string[] {
  const facts = new Map(b.dossier.incidents.map((incident) => [incident.id, incident.facts]));
  const titles = new Map(a.dossier.incidents.map((incident) => [incident.id, titleText(incident)]));
  return incidents.new.flatMap((one) => {
    const from = one.from.map((id) => `“${titles.get(id) ?? id}”`).join(", ");
    const tolls = (facts.get(one.id) ?? []).filter(({ low, high }) => low !== null || high !== null);
    const told = tolls.map(
      (fact) => `- ${plain(factTitle(fact))}: ${stateText(b, { ...fact, claims: fact.claims.length })}`,
    );
    return [
      `- ${headText(one)}${from === "" ? "" : `; some of its words stood in ${plain(from)}`}`,
      ...indent(told, 2),
    ];
  });
}

function goneLines({ incidents }: DossierDiff, { b }: Sides): string[] {
  const titles = new Map(b.dossier.incidents.map((incident) => [incident.id, titleText(incident)]));
  return incidents.gone.map((one) => {
    const into = one.into.map((id) => `“${titles.get(id) ?? id}”`).join(", ");
    return `- ${headText(one)}${into === "" ? "" : `; its words stand in ${plain(into)} now`}`;
  });
}

function movedLines({ incidents }: DossierDiff): string[] {
  return incidents.changed.flatMap(({ before, after, articles }) => {
    const same = headText(before) === headText(after);
    const more = articles.length === 0 ? "" : `; ${counted(articles.length, "more report")}`;
    if (same && more === "") return [];
    return [same ? `- ${headText(after)}${more}` : `- ${headText(before)} → ${headText(after)}${more}`];
  });
}

function withdrawnLines({ withdrawn }: DossierDiff, { a }: Sides): string[] {
  return withdrawn.map(
    ({ aspect, claim, reason }) =>
      `- ${aspectLabels[aspect]}, ${withdrawnLabels[reason]}: ${claimLine(a, claim).slice(2)}`,
  );
}

function reportLines({ articles }: DossierDiff, { a, b }: Sides): string[] {
  const name = (catalog: Catalog, id: string) => {
    const source = catalog.sourceOf.get(id);
    const { title, uri } = source?.article ?? { title: null, uri: null };
    return plain([source?.outlet, title ?? uri].filter((part) => part).join(": ") || id);
  };
  return [
    ...articles.new.map(({ id }) => `- new: ${name(b, id)}`),
    ...articles.rewritten.map(({ after }) => `- rewritten: ${name(b, after)}`),
    ...articles.gone.map(({ id }) => `- gone: ${name(a, id)}`),
  ];
}

/** What changed between two dossiers, for people. */
export function diffMarkdown(diff: DossierDiff, { a, b }: { a: Dossier; b: Dossier }): string {
  const sides = { a: openCatalog(a, []), b: openCatalog(b, []) };
  const has = (kind: FactChange["kinds"][number]) => (change: FactChange) => change.kinds.includes(kind);
  const parted = (change: FactChange) => has("conflict")(change) || has("settled")(change);
  const parts = [
    ["New incidents", newIncidentLines(diff, sides)],
    ["New conflicts", changesOf(diff, sides, has("conflict"))],
    ["Settled conflicts", changesOf(diff, sides, has("settled"))],
    ["Moved tolls", changesOf(diff, sides, (change) => isToll(change) && !parted(change))],
    ["Other changes", changesOf(diff, sides, (change) => !isToll(change) && !parted(change))],
    ["Incidents told otherwise", movedLines(diff)],
    ["Withdrawn claims", withdrawnLines(diff, sides)],
    ["Gone incidents", goneLines(diff, sides)],
    ["Reports", reportLines(diff, sides)],
  ] as const;
  const told = parts.filter(([, lines]) => lines.length > 0);
  const body = told.flatMap(([heading, lines]) => section(`## ${heading}`, lines));
  return `${["# What changed", "", ...(body.length > 0 ? body : ["Nothing."])].join("\n").trimEnd()}\n`;
}

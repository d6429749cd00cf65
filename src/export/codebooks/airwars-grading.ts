import type { FactClaim, Incident } from "../../model/dossier.ts";
import { type Catalog, independent } from "../catalog.ts";
import type { Cell, CellEvidence } from "../table.ts";
import { type Belligerents, conceded } from "./airwars-belligerents.ts";
import type { Harmed } from "./airwars-harm.ts";
import { blank, cell, claimEvidence } from "./cells.ts";
import { eventEvidence } from "./evidence.ts";
import { tellers, whole } from "./tolls.ts";

/** What a grade looks at. */
export interface Assessed {
  readonly belligerents: Belligerents;
  readonly killed: Harmed;
  readonly injured: Harmed;
}

interface Grade {
  readonly grading: string | null;
  readonly reason: string;
  readonly rule: string;
  readonly evidence: readonly CellEvidence[];
}

/** How many independent voices tell of people harmed: one source that two outlets cite is one. */
function voices(catalog: Catalog, claims: readonly FactClaim[]): number {
  const named = new Set(claims.map(({ voice }) => voice)).size;
  return Math.min(
    independent(
      catalog,
      claims.map(({ article }) => article),
    ),
    named,
  );
}

function onlyBelligerents({ killed, injured }: Assessed): boolean {
  const nobody = (one: Harmed["civilians"]) => one === null || one.max === 0;
  const others = [killed.civilians, killed.undetermined, injured.civilians, injured.undetermined];
  return others.every(nobody) && (killed.belligerents?.max ?? injured.belligerents?.max ?? 0) > 0;
}

/** Parties held the doers who are not of one camp. */
function rivals({ known, suspected }: Belligerents): string[] {
  const camps = new Map(
    [...known, ...suspected].map((party) => [party.state ?? party.entity.id, party.entity.name]),
  );
  return [...camps.values()];
}

function grade(
  grading: string | null,
  reason: string,
  { rule, evidence }: Pick<Grade, "rule" | "evidence">,
): Grade {
  return { grading, reason, rule: `airwars/grading/${rule}`, evidence };
}

function isContested(belligerents: Belligerents): boolean {
  return (
    belligerents.denied.length > 0 || (belligerents.suspected.length > 0 && rivals(belligerents).length > 1)
  );
}

function contestedReason(belligerents: Belligerents): string {
  if (belligerents.denied.length > 0) return "A party held responsible denies it";
  return `Several are held responsible: ${rivals(belligerents).join(", ")}`;
}

/** The grade by how many tell of the harm and whether anybody tells who did it. */
function gradeByVoices(
  told: number,
  { known, suspected, accused }: Belligerents,
  evidence: readonly CellEvidence[],
): Grade {
  if (told < 2) return grade("Weak", "One independent source tells of the harm", { rule: "weak", evidence });
  if (known.length + suspected.length === 0)
    return grade(null, "No belligerent is told", { rule: "no-belligerent", evidence });
  const by = accused ? "told by those who blame it" : "told";
  const reason = `${told} independent sources tell of the harm, and the belligerent is ${by}`;
  return grade("Fair", reason, { rule: "fair", evidence });
}

function gradeOf(catalog: Catalog, incident: Incident, assessed: Assessed): Grade {
  const { belligerents } = assessed;
  const harm = [...tellers(whole(incident, "killed")), ...tellers(whole(incident, "wounded"))].map(
    ({ claim }) => claim,
  );
  const evidence = claimEvidence(harm);
  if (onlyBelligerents(assessed))
    return grade("Discounted", "All those told harmed bore arms", { rule: "discounted", evidence });
  if (isContested(belligerents)) {
    const all = [...claimEvidence(belligerents.denied), ...evidence];
    return grade("Contested", contestedReason(belligerents), { rule: "contested", evidence: all });
  }
  const owned = claimEvidence(conceded(incident, belligerents));
  if (owned.length > 0)
    return grade("Confirmed", "A party that did it concedes civilians harmed", {
      rule: "confirmed",
      evidence: owned,
    });
  return gradeByVoices(voices(catalog, harm), belligerents, evidence);
}

/** Grade, its reason, and whether the strike is owned to. */
export function gradingColumns(
  catalog: Catalog,
  incident: Incident,
  assessed: Assessed,
): Readonly<Record<"grading" | "grading_reason" | "strike_status", Cell>> {
  const { grading, reason, rule, evidence } = gradeOf(catalog, incident, assessed);
  return {
    grading: cell(grading, rule, evidence),
    grading_reason: cell(reason, rule, evidence),
    strike_status: statusCell(catalog, incident, assessed.belligerents),
  };
}

function statusCell(catalog: Catalog, incident: Incident, belligerents: Belligerents): Cell {
  const { known, suspected, owned, denied } = belligerents;
  if (isContested(belligerents)) return cell("contested", "airwars/status/contested", claimEvidence(denied));
  if (known.length > 0) return cell("declared", "airwars/status/declared", claimEvidence(owned));
  const told = independent(catalog, new Set(incident.articles));
  const evidence = eventEvidence(incident);
  if (told < 2) return cell("single source claim", "airwars/status/single", evidence);
  return suspected.length > 0
    ? cell("likely", "airwars/status/likely", evidence)
    : blank("airwars/status/not-told", evidence);
}

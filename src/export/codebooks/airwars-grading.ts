import type { FactClaim, Incident } from "../../model/dossier.ts";
import { type Catalog, independent } from "../catalog.ts";
import type { Cell, CellEvidence } from "../table.ts";
import { type Belligerents, conceded } from "./airwars-belligerents.ts";
import type { Harmed } from "./airwars-harm.ts";
import { blank, cell, claimEvidence } from "./cells.ts";
import { eventEvidence } from "./evidence.ts";
import { counts, whole } from "./tolls.ts";

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

function gradeOf(catalog: Catalog, incident: Incident, assessed: Assessed): Grade {
  const { belligerents } = assessed;
  const { known, suspected, denied } = belligerents;
  const harm = [...counts(whole(incident, "killed")), ...counts(whole(incident, "wounded"))].map(
    ({ claim }) => claim,
  );
  const evidence = claimEvidence(harm);
  const owned = conceded(incident, belligerents);
  if (onlyBelligerents(assessed))
    return {
      grading: "Discounted",
      reason: "All those told harmed bore arms",
      rule: "airwars/grading/discounted",
      evidence,
    };
  const names = rivals(belligerents);
  if (denied.length > 0 || (suspected.length > 0 && names.length > 1)) {
    const reason =
      denied.length > 0
        ? "A party held responsible denies it"
        : `Several are held responsible: ${names.join(", ")}`;
    return {
      grading: "Contested",
      reason,
      rule: "airwars/grading/contested",
      evidence: [...claimEvidence(denied), ...evidence],
    };
  }
  if (owned.length > 0)
    return {
      grading: "Confirmed",
      reason: "A party that did it concedes civilians harmed",
      rule: "airwars/grading/confirmed",
      evidence: claimEvidence(owned),
    };
  const independentVoices = voices(catalog, harm);
  if (independentVoices < 2)
    return {
      grading: "Weak",
      reason: "One independent source tells of the harm",
      rule: "airwars/grading/weak",
      evidence,
    };
  if (known.length + suspected.length === 0)
    return {
      grading: null,
      reason: "No belligerent is told",
      rule: "airwars/grading/no-belligerent",
      evidence,
    };
  const reason = `${independentVoices} independent sources tell of the harm, and the belligerent is told`;
  return { grading: "Fair", reason, rule: "airwars/grading/fair", evidence };
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
  const names = rivals(belligerents);
  if (denied.length > 0 || (suspected.length > 0 && names.length > 1))
    return cell("contested", "airwars/status/contested", claimEvidence(denied));
  if (known.length > 0) return cell("declared", "airwars/status/declared", claimEvidence(owned));
  const told = independent(catalog, new Set(incident.articles));
  const evidence = eventEvidence(incident);
  if (told < 2) return cell("single source claim", "airwars/status/single", evidence);
  return suspected.length > 0
    ? cell("likely", "airwars/status/likely", evidence)
    : blank("airwars/status/not-told", evidence);
}

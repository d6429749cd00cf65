import type { FactClaim } from "../../model/dossier.ts";
import type { Cell, CellEvidence, Column } from "../table.ts";

/** A value, the rule that made it and the words it stands on. */
export function cell(value: Cell["value"], rule: string, evidence: readonly CellEvidence[] = []): Cell {
  return { value, rule, evidence };
}

/** Nothing, and the rule that says why. */
export function blank(rule: string, evidence: readonly CellEvidence[] = []): Cell {
  return cell(null, rule, evidence);
}

/** The words of claims, each once. */
export function claimEvidence(claims: readonly FactClaim[]): CellEvidence[] {
  const found = new Map<string, CellEvidence>();
  for (const { article, claim, evidence } of claims) {
    const { start, end, text } = evidence;
    found.set(`${article} ${claim}`, { article, claim, start, end, text });
  }
  return [...found.values()];
}

/** Cells by column name brought into the order of the columns; a column nobody filled is a fault of the codebook. */
export function inOrder(columns: readonly Column[], cells: Readonly<Record<string, Cell>>): Cell[] {
  return columns.map(({ name }) => {
    const found = cells[name];
    if (!found) throw new Error(`Cannot write column "${name}": no rule makes it`);
    return found;
  });
}

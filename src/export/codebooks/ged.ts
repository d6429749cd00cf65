import type { Incident } from "../../model/dossier.ts";
import type { Message } from "../../model/message.ts";
import type { Catalog } from "../catalog.ts";
import { csvText } from "../csv-text.ts";
import type { FormatWriter } from "../format.ts";
import type { Cell, Row, Table } from "../table.ts";
import { blank, cell, inOrder } from "./cells.ts";
import { gedColumns, publishersColumns } from "./ged-columns.ts";
import { deathsBySide, type Estimates, estimates } from "./ged-deaths.ts";
import { gedRules } from "./ged-rules.ts";
import { type Sides, sidesOf } from "./ged-sides.ts";
import { sourceColumns } from "./ged-sources.ts";
import { type WhenColumns, whenColumns } from "./ged-when.ts";
import { type WhereColumns, whereColumns } from "./ged-where.ts";
import { inDayOrder, isOrganised } from "./incidents.ts";
import { leftOut } from "./left-out.ts";
import { sayings } from "./rule.ts";
import { isRunningTotal, whole } from "./tolls.ts";

/** Why an incident makes no row; null where it makes one. */
function barred(incident: Incident, found: Estimates | null): { rule: string; why: string } | null {
  if (!isOrganised(incident))
    return { rule: "ged/row/violence", why: `${incident.type} is no organised violence` };
  const running = whole(incident, "killed")?.claims.find((claim) => !claim.rejected && isRunningTotal(claim));
  if (found === null && running)
    return {
      rule: "ged/row/running-total",
      why: `“${running.figure?.text}” counts over more than the incident`,
    };
  if (found === null) return { rule: "ged/row/no-toll", why: "no number of dead is told" };
  return found.most < 1 ? { rule: "ged/row/no-death", why: "nobody is told to have died" } : null;
}

function dyadName({ type, sideA, sideB }: Sides): Cell {
  if (type.value === null || sideA.value === null || sideB.value === null) return blank("ged/dyad/not-told");
  return cell(`${sideA.value} - ${sideB.value}`, "ged/dyad/sides", [...sideA.evidence, ...sideB.evidence]);
}

interface Parts {
  readonly sides: Sides;
  readonly when: WhenColumns;
  readonly where: WhereColumns;
}

function codeStatus({ sides, when, where }: Parts): Cell {
  const missing = [
    ["type of violence", sides.type],
    ["side a", sides.sideA],
    ["side b", sides.sideB],
    ["date", when.date_prec],
    ["location", where.latitude],
  ] as const;
  const names = missing.filter(([, { value }]) => value === null).map(([name]) => name);
  return names.length === 0
    ? cell("Clear", "ged/status/clear")
    : cell(`Check: ${names.join(", ")}`, "ged/status/check");
}

function clarity({ when, where }: Parts): Cell {
  const [date, place] = [when.date_prec.value, where.where_prec.value];
  if (date === null || place === null) return blank("ged/clarity/not-told");
  const lump = Number(date) > 2 || Number(place) === 4 || Number(place) === 6;
  return cell(lump ? 2 : 1, lump ? "ged/clarity/lump" : "ged/clarity/apart");
}

function rowOf(catalog: Catalog, incident: Incident, found: Estimates): Row {
  const sides = sidesOf(catalog, incident);
  const toll = found.told.map(({ claim }) => claim);
  const parts: Parts = { sides, when: whenColumns(incident), where: whereColumns(incident, toll) };
  const id = `STEMMA-${incident.id}`;
  const ours = publishersColumns.map((name) => [name, blank("ged/id/publisher")] as const);
  const cells: Readonly<Record<string, Cell>> = {
    ...Object.fromEntries(ours),
    id: cell(id, "ged/id/own"),
    code_status: codeStatus(parts),
    type_of_violence: sides.type,
    dyad_name: dyadName(sides),
    side_a: sides.sideA,
    side_b: sides.sideB,
    gwnoa: sides.gwnoA,
    gwnob: sides.gwnoB,
    ...sourceColumns(catalog, incident, toll),
    ...parts.where,
    ...parts.when,
    event_clarity: clarity(parts),
    ...deathsBySide(incident, found, sides),
    low: found.low,
    best: found.best,
    high: found.high,
  };
  return { id, cells: inOrder(gedColumns, cells) };
}

/** One row an incident with at least one death, in the layout of UCDP's georeferenced events. */
export function gedTable(catalog: Catalog): Table {
  const messages: Message[] = [];
  const kept: { incident: Incident; found: Estimates }[] = [];
  for (const incident of inDayOrder(catalog.dossier.incidents)) {
    const found = estimates(incident);
    const bar = barred(incident, found);
    if (bar) messages.push(leftOut(incident, bar));
    else if (found) kept.push({ incident, found });
  }
  const rows = {
    *[Symbol.iterator]() {
      for (const { incident, found } of kept) yield rowOf(catalog, incident, found);
    },
  };
  return { name: "ged", columns: gedColumns, rows, rules: sayings(gedRules), messages };
}

export const ged: FormatWriter = {
  write: (catalog, { bom }) => csvText(gedTable(catalog), { bom }),
  tables: (catalog) => [gedTable(catalog)],
};

import { inertText } from "./inert-text.ts";
import type { Column, Row, Table } from "./table.ts";

/** The ids of an earlier export: the values of its first column, and the name of that column. */
export interface EarlierIds {
  readonly column: string;
  readonly ids: readonly string[];
}

/** Reads the first column of a CSV table. */
export async function readIds(text: string): Promise<EarlierIds> {
  const { default: papa } = await import("papaparse");
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { newline, skipEmptyLines: true });
  const [header = [], ...rows] = data;
  return { column: header[0] ?? "", ids: rows.flatMap(([id]) => (id ? [id] : [])) };
}

const incidentId = /[0-9a-f]{16}/;

/** Why a row is gone: its incident is left out now, or stands no longer. */
function reasonOf(id: string, tables: readonly Table[]): { rule: string; reason: string } {
  const incident = incidentId.exec(id)?.[0];
  const left = tables
    .flatMap(({ messages }) => messages)
    .find(({ reason }) => incident !== undefined && reason.includes(`(${incident})`));
  if (left) return { rule: left.rule, reason: left.reason };
  return {
    rule: "withdrawn/not-told",
    reason: "Nothing of this id stands: it was joined with another, parted, or is told no longer",
  };
}

function columns(idColumn: string): Column[] {
  const text = (name: string, title: string, description: string): Column => ({
    name,
    title,
    datatype: "string",
    description,
  });
  return [
    text(idColumn, "Id", "Id of a row of the earlier export"),
    text("status", "Status", "withdrawn"),
    text("rule", "Rule", "Id of the rule by which it has no row"),
    text("reason", "Reason", "Why it has no row"),
  ];
}

/** Tombstones: the ids of earlier exports of which the tables have no row, sorted. */
export function withdrawnTable(
  { column, ids }: EarlierIds,
  tables: readonly Table[],
): Pick<Table, "columns"> & { readonly rows: readonly Row[] } {
  const standing = new Set(
    tables.flatMap((table) => [...table.rows].map(({ cells }) => inertText(String(cells[0]?.value)))),
  );
  const gone = [...new Set(ids)].filter((id) => !standing.has(id)).sort();
  const rows = gone.map((id): Row => {
    const { rule, reason } = reasonOf(id, tables);
    const cells = [id, "withdrawn", rule, reason].map((value) => ({ value, rule, evidence: [] }));
    return { id, cells };
  });
  return { columns: columns(column), rows };
}

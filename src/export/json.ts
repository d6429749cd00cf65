import type { Dossier } from "../model/dossier.ts";
import { batched } from "./batched.ts";
import type { FormatWriter } from "./format.ts";

/** The dossier by the contract, indented, with a line end. */
export function toJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}

/** A value indented as the member of a list of the dossier. */
function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n    ");
}

/** The same text member by member: a large dossier is longer than a string can be. */
function* chunks(dossier: Dossier): Generator<string> {
  let lead = "{\n";
  for (const [key, value] of Object.entries(dossier) as [string, unknown][]) {
    yield `${lead}  ${JSON.stringify(key)}: `;
    lead = ",\n";
    if (!Array.isArray(value) || value.length === 0) yield JSON.stringify(value);
    else for (const [index, one] of value.entries()) yield `${index === 0 ? "[" : ","}\n    ${indented(one)}`;
    if (Array.isArray(value) && value.length > 0) yield "\n  ]";
  }
  yield "\n}\n";
}

/** The dossier as an export format. */
export const json: FormatWriter = { write: ({ dossier }) => batched(chunks(dossier)) };

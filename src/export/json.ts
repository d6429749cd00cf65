import type { Dossier } from "../model/dossier.ts";
import type { FormatWriter } from "./format.ts";

/** The dossier by the contract, indented, with a line end. */
export function toJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}

/** The dossier as an export format. */
export const json: FormatWriter = { write: ({ dossier }) => [toJson(dossier)] };

import type { Dossier } from "../model/dossier.ts";

/** The dossier by the contract, indented, with a line end. */
export function toJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}

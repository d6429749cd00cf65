import { enableCompileCache } from "node:module";
import type { DossierPatch, DossierRows } from "../store/row.ts";
import type { AssemblyWork } from "./assemble-rows.ts";

enableCompileCache();
const { assembleRows: rowsOf, StandingAssembly } = await import("./assemble-rows.ts");
let standing = new StandingAssembly();

/** What the assembling thread runs. */
export function assembleRows(work: AssemblyWork): DossierRows {
  return rowsOf(work);
}

/** The same, and the thread remembers it all. */
export function begin(work: AssemblyWork): DossierRows {
  standing = new StandingAssembly();
  return standing.begin(work);
}

export function further(work: AssemblyWork): Promise<DossierPatch> {
  return standing.further(work);
}

import { enableCompileCache } from "node:module";
import type { DossierRows } from "../store/row.ts";
import type { AssemblyWork } from "./assemble-rows.ts";

enableCompileCache();
const assembling = await import("./assemble-rows.ts");

/** What the assembling thread runs. */
export function assembleRows(work: AssemblyWork): DossierRows {
  return assembling.assembleRows(work);
}

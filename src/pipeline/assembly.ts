import type { Dossier } from "../model/dossier.ts";

/** A dossier, and the global id of each article's own entities by `localKey`. */
export interface Assembly {
  readonly dossier: Dossier;
  readonly entityOf: ReadonlyMap<string, string>;
}

import type { Judgement } from "../model/judgement.ts";
import { assembleLinked } from "../pipeline.ts";
import type { PackedAnalysis } from "../store/contract.ts";
import { dossierRows } from "../store/dossier-rows.ts";
import { unpackAnalysis } from "../store/packed-analysis.ts";
import type { DossierRows } from "../store/row.ts";
import { materialize } from "./materialize.ts";

export interface AssemblyWork {
  readonly analyses: readonly Pick<PackedAnalysis, "bytes">[];
  readonly judgements: readonly Judgement[];
}

/** From the analyses of a project to the rows of its dossier. */
export function assembleRows(work: AssemblyWork): DossierRows {
  const { dossier, entityOf } = assembleLinked(work.analyses.map(unpackAnalysis), work.judgements);
  return dossierRows(materialize(dossier, entityOf));
}

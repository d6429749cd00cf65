import type { Analysis } from "../model/analysis.ts";
import type { Judgement } from "../model/judgement.ts";
import { type Assembly, AssemblyMemory, assembleLinked, keepUnchanged, rejudge } from "../pipeline.ts";
import type { PackedAnalysis } from "../store/contract.ts";
import { dossierRows } from "../store/dossier-rows.ts";
import { unpackAnalysis } from "../store/packed-analysis.ts";
import type { DossierPatch, DossierRows } from "../store/row.ts";
import { dossierPatch } from "./dossier-patch.ts";
import { marksBlocks } from "./marks-blocks.ts";
import { materialize } from "./materialize.ts";

export interface AssemblyWork {
  readonly analyses: readonly Pick<PackedAnalysis, "bytes">[];
  readonly judgements: readonly Judgement[];
}

function rowsOf({ dossier, entityOf }: Assembly): DossierRows {
  return dossierRows(materialize(dossier, entityOf));
}

/** From the analyses of a project to the rows of its dossier. */
export function assembleRows(work: AssemblyWork): DossierRows {
  return rowsOf(assembleLinked(work.analyses.map(unpackAnalysis), work.judgements));
}

/** An assembly that stays in memory with all it was made from, so that what comes later costs what it changes. */
export class StandingAssembly {
  readonly #analyses = new Map<string, Analysis>();
  readonly #memory = new AssemblyMemory();
  #judgements: readonly Judgement[] = [];
  #assembly: Assembly | null = null;

  #take({ analyses, judgements }: AssemblyWork): Assembly {
    for (const analysis of analyses.map(unpackAnalysis)) this.#analyses.set(analysis.article.id, analysis);
    this.#judgements = judgements;
    return assembleLinked([...this.#analyses.values()], judgements, this.#memory);
  }

  /** The rows of the first dossier. */
  begin(work: AssemblyWork): DossierRows {
    this.#assembly = this.#take(work);
    return rowsOf(this.#assembly);
  }

  /** What changes with analyses that are new or made anew, and with the judgements there are now. */
  async further(work: AssemblyWork): Promise<DossierPatch> {
    const before = this.#assembly;
    if (before === null) throw new Error("Cannot go on with a dossier: none was begun");
    const known = new Set(this.#judgements.map(({ id }) => id));
    const judged = work.judgements.filter(({ id }) => !known.has(id));
    const inPart = work.analyses.length === 0 && !marksBlocks(judged, work.judgements);
    const after = inPart ? await this.#rejudged(before, work.judgements, judged) : this.#take(work);
    this.#assembly = keepUnchanged(before, after);
    return dossierPatch(before, this.#assembly);
  }

  #rejudged(before: Assembly, judgements: readonly Judgement[], fresh: readonly Judgement[]) {
    this.#judgements = judgements;
    const changed = fresh.map(({ id }) => id);
    const load = async (articles: readonly string[]) =>
      articles.flatMap((id) => this.#analyses.get(id) ?? []);
    return rejudge(before, { judgements, changed, load });
  }
}

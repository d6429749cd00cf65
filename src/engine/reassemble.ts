import { extname } from "node:path";
import { Piscina } from "piscina";
import type { Judgement } from "../model/judgement.ts";
import type { PackedAnalysis, Store } from "../store/contract.ts";
import type { DossierRows } from "../store/row.ts";
import { analysisVersions } from "./analysis-version.ts";
import type { AssemblyWork } from "./assemble-rows.ts";
import { packedStep } from "./packed-step.ts";

/** With more analyses than this a thread of its own assembles, so that this one still answers. */
const mostHere = 100;

/** Bytes that may be handed to another thread: on their own memory, not on a database's. */
function movable({ bytes }: PackedAnalysis): { bytes: Uint8Array<ArrayBuffer> } {
  return { bytes: new Uint8Array(bytes) };
}

async function rowsOf(work: AssemblyWork): Promise<DossierRows> {
  if (work.analyses.length <= mostHere) {
    const { assembleRows } = await import("./assemble-rows.ts");
    return assembleRows(work);
  }
  const worker = new URL(`./assemble-worker${extname(import.meta.url)}`, import.meta.url);
  const pool = new Piscina<AssemblyWork, DossierRows>({ filename: worker.href, maxThreads: 1 });
  try {
    const transferList = work.analyses.map(({ bytes }) => bytes.buffer as ArrayBuffer);
    return await pool.run(work, { name: "assembleRows", transferList });
  } finally {
    await pool.close();
  }
}

/** Analyzes again the articles whose blocks persons marked, or no longer mark, since they were analyzed. */
async function analyzeMarked(store: Store, judgements: readonly Judgement[]): Promise<void> {
  const versions = analysisVersions(judgements);
  const named = judgements.flatMap(({ ruling }) => (ruling.kind === "block" ? [ruling.block.article] : []));
  const held = await store.held([...new Set(named)]);
  const stale = new Set(
    held.filter(({ article, engine }) => engine !== versions.of(article)).map(({ article }) => article),
  );
  if (stale.size === 0) return;
  for (const id of stale) {
    const article = await store.received(id);
    const step = article && packedStep(article, versions.marks);
    if (step?.kind === "analysis") await store.reanalyzed([step.analysis]);
  }
}

/** Makes the dossier of all that the store holds, unless it is on hand already; gives the revision. */
export async function reassemble(store: Store): Promise<number> {
  const judgements = await store.judgements();
  await analyzeMarked(store, judgements);
  const inputs = await store.inputs();
  if (inputs === (await store.assembled())) return (await store.project()).revision;
  const analyses: Pick<PackedAnalysis, "bytes">[] = [];
  for await (const some of store.analyses()) analyses.push(...some.map(movable));
  return store.write(await rowsOf({ analyses, judgements: await store.judgements() }), inputs);
}

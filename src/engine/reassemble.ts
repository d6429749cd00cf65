import type { Judgement } from "../model/judgement.ts";
import type { Held, PackedAnalysis, Store } from "../store/contract.ts";
import type { DossierRows } from "../store/row.ts";
import { analysisVersions } from "./analysis-version.ts";
import type { AssemblyWork } from "./assemble-rows.ts";
import { type AssemblingThread, movable, openAssemblingThread } from "./assembling-thread.ts";
import { packedStep } from "./packed-step.ts";

/** With more analyses than this a thread of its own assembles. */
const mostHere = 100;

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

async function allOf(store: Store): Promise<PackedAnalysis[]> {
  const analyses: PackedAnalysis[] = [];
  for await (const some of store.analyses())
    analyses.push(...some.map((one) => ({ ...one, ...movable(one) })));
  return analyses;
}

async function rowsOf(work: AssemblyWork): Promise<DossierRows> {
  if (work.analyses.length <= mostHere) {
    const { assembleRows } = await import("./assemble-rows.ts");
    return assembleRows(work);
  }
  const thread = openAssemblingThread();
  try {
    return await thread.assembleRows(work);
  } finally {
    await thread.close();
  }
}

type Make = (inputs: number, judgements: readonly Judgement[]) => Promise<number>;

/** Has the dossier made unless it is on hand already; gives the revision. */
async function unlessOnHand(store: Store, make: Make): Promise<number> {
  await analyzeMarked(store, await store.judgements());
  const inputs = await store.inputs();
  if (inputs === (await store.assembled())) return (await store.project()).revision;
  return make(inputs, await store.judgements());
}

/** Makes the dossier of all that the store holds, unless it is on hand already; gives the revision. */
export function reassemble(store: Store): Promise<number> {
  return unlessOnHand(store, async (inputs, judgements) =>
    store.write(await rowsOf({ analyses: await allOf(store), judgements }), inputs),
  );
}

/** Makes the dossier of one project again and again, the later times at the cost of what came in between. */
export interface Reassembler {
  /** Whether it remembers what the dossier on hand is made from. */
  readonly warm: boolean;
  reassemble(): Promise<number>;
  close(): Promise<void>;
}

/** What a thread remembers: the inputs its dossier is made from, and the engine of each analysis. */
interface Remembered {
  readonly thread: AssemblingThread;
  readonly inputs: number;
  readonly engines: ReadonlyMap<string, string>;
}

function enginesOf(all: readonly Held[]): Map<string, string> {
  return new Map(all.flatMap(({ article, engine }) => (engine === null ? [] : [[article, engine]])));
}

/** What came in since; null where the dossier on hand is not the one remembered. */
async function further(store: Store, known: Remembered, inputs: number, judgements: readonly Judgement[]) {
  const fresh = (await store.analyzed()).filter(
    ({ article, engine }) => known.engines.get(article) !== engine,
  );
  const packed = await store.analysesOf(fresh.map(({ article }) => article));
  const patch = await known.thread.further({ analyses: packed.map(movable), judgements });
  const revision = await store.patch(patch, { from: known.inputs, to: inputs });
  const engines = new Map([...known.engines, ...enginesOf(packed)]);
  return revision === null ? null : { revision, known: { ...known, inputs, engines } };
}

/**
 * Opens a reassembler of the project in `store`. From more than `warmFrom` articles on it remembers; what it remembers it
 * gives up on closing, or where another process wrote.
 */
export function openReassembler(
  store: Store,
  { warmFrom = mostHere }: { readonly warmFrom?: number } = {},
): Reassembler {
  let known: Remembered | null = null;
  const forget = async (): Promise<void> => {
    const before = known;
    known = null;
    await before?.thread.close();
  };
  const begin: Make = async (inputs, judgements) => {
    await forget();
    const all = await allOf(store);
    const engines = enginesOf(all);
    const work = { analyses: all.map(({ bytes }) => ({ bytes })), judgements };
    if (all.length <= warmFrom) return store.write(await rowsOf(work), inputs);
    const thread = openAssemblingThread();
    known = { thread, inputs, engines };
    return store.write(await thread.begin(work), inputs);
  };
  const goOn: Make = async (inputs, judgements) => {
    if (known === null || known.inputs !== (await store.assembled())) return begin(inputs, judgements);
    const now = await further(store, known, inputs, judgements);
    if (now === null) return begin(inputs, judgements);
    known = now.known;
    return now.revision;
  };
  return {
    get warm() {
      return known !== null;
    },
    async reassemble() {
      try {
        return await unlessOnHand(store, goOn);
      } catch (error) {
        await forget();
        throw error;
      }
    },
    close: forget,
  };
}

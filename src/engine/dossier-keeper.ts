import type { Judgement } from "../model/judgement.ts";
import { type Assembly, rejudge } from "../pipeline.ts";
import type { Store } from "../store/contract.ts";
import { unpackAnalysis } from "../store/packed-analysis.ts";
import { dossierPatch } from "./dossier-patch.ts";
import { marksBlocks } from "./marks-blocks.ts";
import type { Reassembler } from "./reassemble.ts";

/** Keeps the dossier of a project up with what is judged, without making all of it anew. */
export interface DossierKeeper {
  /** Appends judgements; gives how many were new. */
  judge(judgements: readonly Judgement[]): Promise<number>;
  /** Brings the dossier up to what the store holds; gives the revision. One at a time. */
  refresh(): Promise<number>;
}

/** A dossier in memory and what it was made from. */
interface Known {
  readonly assembly: Assembly;
  readonly judged: ReadonlySet<string>;
  readonly inputs: number;
}

/** Judgements written since the dossier was made, and how many writes that took. */
interface Pending {
  readonly ids: Set<string>;
  writes: number;
}

/** The dossier on hand, if it lacks nothing but the pending judgements. */
async function load(store: Store, pending: Pending): Promise<Known | null> {
  const inputs = await store.assembled();
  if (inputs !== (await store.inputs()) - pending.writes) return null;
  const judged = (await store.judgements()).map(({ id }) => id).filter((id) => !pending.ids.has(id));
  const assembly = { dossier: await store.dossier(), entityOf: await store.entityOf() };
  return (await store.assembled()) === inputs ? { assembly, judged: new Set(judged), inputs } : null;
}

/** Judges anew what is new since `known` and writes what changed; null where that cannot be done in part. */
async function refreshInPart(
  store: Store,
  known: Known,
  to: number,
): Promise<{ known: Known; revision: number } | null> {
  const judgements = await store.judgements();
  const fresh = judgements.filter(({ id }) => !known.judged.has(id));
  if (marksBlocks(fresh, judgements)) return null;
  const assembly = await rejudge(known.assembly, {
    judgements,
    changed: fresh.map(({ id }) => id),
    load: async (articles) => (await store.analysesOf(articles)).map(unpackAnalysis),
  });
  const revision = await store.patch(dossierPatch(known.assembly, assembly), { from: known.inputs, to });
  const judged = new Set(judgements.map(({ id }) => id));
  return revision === null ? null : { known: { assembly, judged, inputs: to }, revision };
}

/**
 * A keeper of the project in `store`: holds the last dossier in memory once something was judged. Where articles came in
 * besides, blocks were marked or another process wrote, it falls back on `whole`; once that remembers what it made, all is
 * left to it.
 */
export function keepDossier(
  store: Store,
  whole: Pick<Reassembler, "reassemble"> & Partial<Pick<Reassembler, "warm">>,
): DossierKeeper {
  let known: Known | null = null;
  let pending: Pending = { ids: new Set(), writes: 0 };
  let writing: Promise<unknown> = Promise.resolve();
  const write = async (judgements: readonly Judgement[]): Promise<number> => {
    const added = await store.judge(judgements);
    for (const { id } of judgements) pending.ids.add(id);
    if (added > 0) pending.writes += 1;
    return added;
  };
  return {
    judge(judgements) {
      const written = writing.then(() => write(judgements));
      writing = written.catch(() => {});
      return written;
    },
    async refresh() {
      await writing;
      const taken = pending;
      pending = { ids: new Set(), writes: 0 };
      if (whole.warm) known = null;
      else if (taken.writes > 0) {
        const base = known ?? (await load(store, taken));
        const to = base === null ? -1 : base.inputs + taken.writes;
        const ours = base !== null && (await store.inputs()) === to + pending.writes;
        const now = base && ours ? await refreshInPart(store, base, to) : null;
        known = now?.known ?? null;
        if (now) return now.revision;
      }
      const revision = await whole.reassemble();
      if (known?.inputs !== (await store.assembled())) known = null;
      return revision;
    },
  };
}

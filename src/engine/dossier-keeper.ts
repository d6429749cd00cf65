import type { Judgement } from "../model/judgement.ts";
import { type Assembly, rejudge } from "../pipeline.ts";
import type { Store } from "../store/contract.ts";
import { unpackAnalysis } from "../store/packed-analysis.ts";
import { dossierPatch } from "./dossier-patch.ts";

/** Keeps the dossier of a project up with what is judged, without making all of it anew. */
export interface DossierKeeper {
  /** Appends judgements; gives how many were new. */
  judge(judgements: readonly Judgement[]): Promise<number>;
  /** Brings the dossier up to what the store holds; gives the revision. One at a time. */
  refresh(): Promise<number>;
}

/** A dossier in memory, what it was made from, and how many writes of judgements the store has had since. */
interface Known {
  readonly assembly: Assembly;
  readonly judged: ReadonlySet<string>;
  readonly inputs: number;
  writes: number;
}

async function load(store: Store): Promise<Known | null> {
  const inputs = await store.inputs();
  if ((await store.assembled()) !== inputs) return null;
  const [dossier, entityOf, judgements] = [
    await store.dossier(),
    await store.entityOf(),
    await store.judgements(),
  ];
  if ((await store.inputs()) !== inputs || (await store.assembled()) !== inputs) return null;
  return {
    assembly: { dossier, entityOf },
    judged: new Set(judgements.map(({ id }) => id)),
    inputs,
    writes: 0,
  };
}

/** Whether one of the judgements marks a block, or takes such a mark back: its article must be analyzed again. */
function marksBlocks(fresh: readonly Judgement[], all: readonly Judgement[]): boolean {
  const byId = new Map(all.map((one) => [one.id, one]));
  return fresh.some((one) => {
    const seen = new Set<string>();
    let target: Judgement | undefined = one;
    while (target?.ruling.kind === "undo" && !seen.has(target.id)) {
      seen.add(target.id);
      target = byId.get(target.ruling.judgement);
    }
    return target?.ruling.kind === "block";
  });
}

/** Judges anew what is new since `known` and writes what changed; null where that cannot be done in part. */
async function refreshInPart(store: Store, known: Known): Promise<{ known: Known; revision: number } | null> {
  const to = await store.inputs();
  const judgements = await store.judgements();
  const fresh = judgements.filter(({ id }) => !known.judged.has(id));
  if (to !== known.inputs + known.writes || marksBlocks(fresh, judgements)) return null;
  const assembly = await rejudge(known.assembly, {
    judgements,
    changed: fresh.map(({ id }) => id),
    load: async (articles) => (await store.analysesOf(articles)).map(unpackAnalysis),
  });
  if ((await store.inputs()) !== to) return null;
  const revision = await store.patch(dossierPatch(known.assembly, assembly), { from: known.inputs, to });
  if (revision === null) return null;
  const judged = new Set(judgements.map(({ id }) => id));
  return { known: { assembly, judged, inputs: to, writes: 0 }, revision };
}

/**
 * A keeper of the project in `store`: holds the last dossier in memory from the first judgement on. Where articles came
 * in besides, blocks were marked or another process wrote, it falls back on `reassemble`, which makes all anew.
 */
export function keepDossier(store: Store, reassemble: (store: Store) => Promise<number>): DossierKeeper {
  let known: Known | null = null;
  return {
    async judge(judgements) {
      known ??= await load(store);
      const added = await store.judge(judgements);
      if (known && added > 0) known.writes += 1;
      return added;
    },
    async refresh() {
      const now = known && known.writes > 0 ? await refreshInPart(store, known) : null;
      if (now) {
        known = now.known;
        return now.revision;
      }
      if (known && known.inputs !== (await store.inputs())) known = null;
      return reassemble(store);
    },
  };
}

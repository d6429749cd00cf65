import { type Judgement, judgementId, undoneBy } from "../model/judgement.ts";
import type { Store } from "../store/contract.ts";
import { deskOf } from "./desk.ts";
import { keepDossier } from "./dossier-keeper.ts";
import { reassemble } from "./reassemble.ts";
import { faultIn } from "./ruling-fault.ts";
import { type Decision, DeskError } from "./working-desk.ts";

/** Appends judgements and brings the dossier up to them, in part where that can be done; gives how many were new. */
async function takeUp(store: Store, judgements: readonly Judgement[]): Promise<number> {
  const keeper = keepDossier(store, { reassemble: () => reassemble(store) });
  const added = await keeper.judge(judgements);
  await keeper.refresh();
  return added;
}

/**
 * Writes a decision down as a judgement made at `time`, and takes it up into the dossier. Throws `DeskError` where it
 * names what the project lacks.
 */
export async function writeDown(store: Store, decision: Decision, time: string): Promise<Judgement> {
  const fault = await faultIn(decision.ruling, deskOf(store));
  if (fault) throw new DeskError("unprocessable", `Cannot write the judgement down: ${fault}`);
  const { author, reason, ruling } = decision;
  const judgement = { author, time, reason, ruling };
  const written: Judgement = { id: judgementId(judgement), ...judgement };
  await takeUp(store, [written]);
  return written;
}

/** The judgement whose id is, or begins with, `told`. Throws `DeskError` where there is none or more than one. */
export async function judgementCalled(store: Pick<Store, "judgements">, told: string): Promise<Judgement> {
  const found = (await store.judgements()).filter(({ id }) => told !== "" && id.startsWith(told));
  const exact = found.find(({ id }) => id === told) ?? found[0];
  if (!exact) throw new DeskError("not-found", `Cannot find judgement "${told}": there is none`);
  if (found.length > 1 && exact.id !== told)
    throw new DeskError("unprocessable", `Cannot find judgement "${told}": ${found.length} begin so`);
  return exact;
}

/** Takes judgements made elsewhere up into the dossier: those already held are left as they are. */
export async function takeJudgements(
  store: Store,
  judgements: readonly Judgement[],
): Promise<{ readonly added: number; readonly known: number }> {
  const distinct = [...new Map(judgements.map((one) => [one.id, one])).values()];
  const added = await takeUp(store, distinct);
  return { added, known: distinct.length - added };
}

/** A judgement in a list: whether it holds, and which one took it back. */
export interface Listed {
  readonly judgement: Judgement;
  readonly stands: boolean;
  readonly undoneBy: string | null;
}

/** Judgements in order of time, each with whether it holds; undoings are told with what they undo. */
export function listJudgements(judgements: readonly Judgement[]): Listed[] {
  const undone = undoneBy(judgements);
  return judgements
    .filter(({ ruling }) => ruling.kind !== "undo")
    .map((judgement) => {
      const by = undone.get(judgement.id) ?? null;
      return { judgement, stands: by === null, undoneBy: by };
    });
}

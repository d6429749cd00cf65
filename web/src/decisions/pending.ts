import { type Signal, signal } from "@preact/signals";
import type { Judgement } from "../../../src/model/judgement.ts";

/** Decisions made on this page that the server's answer may not hold yet. */
export const pending: Signal<readonly Judgement[]> = signal([]);

const opening = "waiting:";

/** Id of a decision the server has not given one yet. */
export function waitingId(count: number): string {
  return `${opening}${count}`;
}

/** Whether a decision is still on its way to the server. */
export function isWaiting({ id }: Pick<Judgement, "id">): boolean {
  return id.startsWith(opening);
}

/** The server's judgements and those made here, each once. */
export function withPending(judgements: readonly Judgement[]): Judgement[] {
  const known = new Set(judgements.map(({ id }) => id));
  return [...judgements, ...pending.value.filter(({ id }) => !known.has(id))];
}

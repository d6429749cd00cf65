import { type Signal, signal } from "@preact/signals";
import type { Judgement, Ruling } from "../../../src/model/judgement.ts";
import { announce } from "../announce.tsx";
import { postJudgement } from "../api.ts";
import { stale } from "../live.ts";
import { author } from "./author.ts";

/** Decisions made on this page that the server's answer may not hold yet. */
export const pending: Signal<readonly Judgement[]> = signal([]);

const waitingId = "waiting:";
let made = 0;

/** Whether a decision is still on its way to the server. */
export function isWaiting({ id }: Judgement): boolean {
  return id.startsWith(waitingId);
}

function replace(id: string, written: Judgement | null): void {
  const rest = pending.value.filter((one) => one.id !== id);
  pending.value = written ? [...rest, written] : rest;
}

/** The server's judgements and those made here, each once. */
export function withPending(judgements: readonly Judgement[]): Judgement[] {
  const known = new Set(judgements.map(({ id }) => id));
  return [...judgements, ...pending.value.filter(({ id }) => !known.has(id))];
}

/** Shows a decision at once and writes it down; takes it off the page again where that fails. */
export async function decide(ruling: Ruling, reason: string): Promise<Judgement | null> {
  const decision = { author: author.value, reason, ruling };
  made += 1;
  const id = `${waitingId}${made}`;
  pending.value = [...pending.value, { ...decision, id, time: new Date().toISOString() }];
  try {
    const written = await postJudgement(decision);
    replace(id, written);
    stale();
    announce({ text: told[ruling.kind] });
    return written;
  } catch (error) {
    replace(id, null);
    const why = error instanceof Error ? error.message : String(error);
    announce({ text: `Not written down: ${why}` });
    return null;
  }
}

const told: Readonly<Record<Ruling["kind"], string>> = {
  "same-incident": "Joined",
  "different-incident": "Kept apart",
  "same-entity": "Joined",
  "different-entity": "Kept apart",
  override: "Value set",
  reject: "Claim rejected",
  place: "Place set",
  date: "Day set",
  block: "Block marked",
  undo: "Undone",
};

/** Takes a decision back; the undoing is a decision too. */
export function undo(judgement: Judgement): Promise<Judgement | null> {
  return decide({ kind: "undo", judgement: judgement.id }, "Taken back");
}

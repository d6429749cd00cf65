import type { Judgement, Ruling } from "../../../src/model/judgement.ts";
import { announce } from "../announce.tsx";
import { postJudgement } from "../api.ts";
import { stale } from "../live.ts";
import { author } from "./author.ts";
import { pending, waitingId } from "./pending.ts";

let made = 0;

function replace(id: string, written: Judgement | null): void {
  const rest = pending.value.filter((one) => one.id !== id);
  pending.value = written ? [...rest, written] : rest;
}

/** Shows a decision at once and writes it down; takes it off the page again where that fails. */
export async function decide(ruling: Ruling, reason: string): Promise<Judgement | null> {
  const decision = { author: author.value, reason, ruling };
  made += 1;
  const id = waitingId(made);
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

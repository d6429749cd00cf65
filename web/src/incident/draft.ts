import { type Signal, signal } from "@preact/signals";
import type { Selection } from "./selection.ts";
import { claimKey } from "./statements.ts";

export type DraftKind = "accept" | "reject" | "override";

const open: Signal<{ readonly of: string; readonly kind: DraftKind } | null> = signal(null);

function nameOf({ fact, claim }: Selection): string {
  return `${fact.id} ${claimKey(claim)}`;
}

/** Which decision on the claim is being written; another claim begins with none. */
export function draftOn(selected: Selection): DraftKind | null {
  return open.value?.of === nameOf(selected) ? open.value.kind : null;
}

export function openDraft(selected: Selection, kind: DraftKind): void {
  open.value = { of: nameOf(selected), kind };
}

export function closeDraft(): void {
  open.value = null;
}

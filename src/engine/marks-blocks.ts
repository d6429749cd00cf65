import type { Judgement } from "../model/judgement.ts";

/** Whether one of the judgements marks a block, or takes such a mark back: its article must be analyzed again. */
export function marksBlocks(fresh: readonly Judgement[], all: readonly Judgement[]): boolean {
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

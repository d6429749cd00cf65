import type { Judgement } from "../../../src/model/judgement.ts";

/** Each judgement once, the latest first. */
export function latestFirst(judgements: readonly Judgement[]): Judgement[] {
  const distinct = [...new Map(judgements.map((one) => [one.id, one])).values()];
  const moment = ({ time }: Judgement) => Date.parse(time) || 0;
  return distinct.sort((a, b) => moment(b) - moment(a) || (a.id < b.id ? 1 : -1));
}

/** Ids of judgements that were taken back; an undoing can be taken back too. */
export function undoneIds(judgements: readonly Judgement[]): Set<string> {
  const undone = new Set<string>();
  for (const { id, ruling } of latestFirst(judgements)) {
    if (ruling.kind === "undo" && !undone.has(id)) undone.add(ruling.judgement);
  }
  return undone;
}

/** The judgements that hold, latest first; undoings left out. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  const undone = undoneIds(judgements);
  return latestFirst(judgements).filter(({ id, ruling }) => ruling.kind !== "undo" && !undone.has(id));
}

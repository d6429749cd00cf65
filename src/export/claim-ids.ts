import type { Fact } from "../model/dossier.ts";

/** Ids of the claims on a fact, in their order: fact, article and claim, numbered where a fact takes two values from one claim. */
export function claimIds(fact: Fact): readonly string[] {
  const told = new Map<string, number>();
  return fact.claims.map(({ article, claim }) => {
    const key = `${fact.id}/${article}/${claim}`;
    const times = (told.get(key) ?? 0) + 1;
    told.set(key, times);
    return times === 1 ? key : `${key}/${times}`;
  });
}

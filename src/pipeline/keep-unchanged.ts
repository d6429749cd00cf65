import type { Copy } from "../model/dossier.ts";
import type { Assembly } from "./assembly.ts";

/** Whether two values would be printed as one JSON. */
function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((one, at) => sameJson(one, b[at]));
  }
  const [left, right] = [Object.entries(a), Object.entries(b)];
  if (left.length !== right.length) return false;
  return left.every(([key, value], at) => {
    const other = right[at] as [string, unknown];
    return key === other[0] && sameJson(value, other[1]);
  });
}

/** The list with those of its things that are as they were as the very objects they were. */
function keep<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  return after.map((one) => {
    const old = known.get(keyOf(one));
    return old !== undefined && sameJson(old, one) ? old : one;
  });
}

const idOf = ({ id }: { readonly id: string }): string => id;
const endsOf = ({ from, to }: Copy): string => `${from}/${to}`;

/** The later assembly with all that is as it was in the earlier one as the same objects, so that what differs is plain. */
export function keepUnchanged(before: Assembly, after: Assembly): Assembly {
  const [old, now] = [before.dossier, after.dossier];
  const dossier = {
    ...now,
    articles: keep(old.articles, now.articles, idOf),
    accounts: keep(old.accounts, now.accounts, idOf),
    copies: keep(old.copies, now.copies, endsOf),
    stories: keep(old.stories, now.stories, idOf),
    incidents: keep(old.incidents, now.incidents, idOf),
    facts: keep(old.facts, now.facts, idOf),
    entities: keep(old.entities, now.entities, idOf),
    quotes: keep(old.quotes, now.quotes, idOf),
  };
  return { dossier, entityOf: after.entityOf };
}

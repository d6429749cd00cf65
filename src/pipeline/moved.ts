import { type Judgement, standing } from "../model/judgement.ts";

/** What new judgements change of which judgements stand. */
export interface Moved {
  /** Those that stand now, in order of time. */
  readonly after: readonly Judgement[];
  /** Those that stand now or stood before, in order of time. */
  readonly all: readonly Judgement[];
  /** Ids of those that stand now and did not, or did and do not. */
  readonly ids: ReadonlySet<string>;
}

/** What stands with the `changed` judgements and did not without them, and the other way round. */
export function movedBy(judgements: readonly Judgement[], changed: readonly string[]): Moved {
  const fresh = new Set(changed);
  const after = standing(judgements);
  const before = standing(judgements.filter(({ id }) => !fresh.has(id)));
  const [now, then] = [after, before].map((some) => new Set(some.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ];
  const gone = before.filter(({ id }) => !now.has(id));
  const come = after.filter(({ id }) => !then.has(id));
  return { after, all: [...after, ...gone], ids: new Set([...gone, ...come].map(({ id }) => id)) };
}

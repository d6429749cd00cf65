import type { Analysis } from "../model/analysis.ts";
import type { Judgement } from "../model/judgement.ts";
import { judgementMessage } from "../model/judgement-message.ts";
import { localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { entityAt } from "../model/words-named.ts";
import { type Constraint, regroup, settleConstraints } from "./constraints.ts";

/** Entities of articles that are one: keys of them in order, the id it goes by, and the one that speaks for its type. */
export interface EntityGroup {
  readonly id: string;
  readonly lead: string;
  readonly members: readonly string[];
  /** Whether the lexicon settled its identity. */
  readonly known: boolean;
  readonly judgements: readonly string[];
}

function constraintsOf(
  judgements: readonly Judgement[],
  analyses: ReadonlyMap<string, Analysis>,
): { all: Constraint[]; messages: Message[] } {
  const messages: Message[] = [];
  const all = judgements.flatMap((judgement): Constraint[] => {
    const { ruling } = judgement;
    if (ruling.kind !== "same-entity" && ruling.kind !== "different-entity") return [];
    const keys = [ruling.a, ruling.b].flatMap((span) => {
      const analysis = analyses.get(span.article);
      const entity = analysis ? entityAt(analysis, span) : null;
      if (entity !== null) return [localKey(span.article, entity)];
      const why = analysis ? "nothing is named there" : `no article ${span.article} here`;
      messages.push(judgementMessage(judgement, why, span));
      return [];
    });
    const [a, b] = keys;
    if (a === undefined || b === undefined) return [];
    return [{ judgement, same: ruling.kind === "same-entity", a, b }];
  });
  return { all, messages };
}

/** Members with those first that others are held apart from, and last those that are held apart. */
function coreFirst(members: readonly string[], held: readonly Constraint[]): string[] {
  const apart = held.filter(({ same }) => !same);
  const kept = new Set(apart.map(({ a }) => a));
  const taken = new Set(apart.map(({ b }) => b));
  const rank = (member: string) => (taken.has(member) ? 2 : kept.has(member) ? 0 : 1);
  return members.toSorted((x, y) => rank(x) - rank(y));
}

function byClaimToName(a: EntityGroup, b: EntityGroup): number {
  const articles = (one: EntityGroup) => new Set(one.members.map((member) => member.split("/")[0])).size;
  return (
    Number(b.known) - Number(a.known) ||
    (a.known ? 0 : articles(b) - articles(a)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/**
 * Groups of entities as judgements will have them: what is held to be one joins with all that it was grouped with; what
 * is held to be another leaves its group, alone or with what is held to be one with it. The group that others join
 * gives them its id: one the lexicon knows before others, then one that more articles name. `groups` are the engine's.
 */
export function judgeEntities(
  groups: readonly EntityGroup[],
  context: {
    readonly judgements: readonly Judgement[];
    readonly analyses: ReadonlyMap<string, Analysis>;
    /** Order of the members over all groups. */
    readonly order: ReadonlyMap<string, number>;
    /** Id of a group that no engine's group gives its name. */
    readonly setApart: (member: string) => string;
  },
): { groups: EntityGroup[]; messages: Message[] } {
  const { all, messages } = constraintsOf(context.judgements, context.analyses);
  const settled = settleConstraints(all);
  const { held } = settled;
  const named = new Set(held.flatMap(({ a, b }) => [a, b]));
  const touched = groups.filter(({ members }) => members.some((member) => named.has(member)));
  const cores = new Map<string, EntityGroup>();
  const edges = touched.flatMap((group) => {
    const [core, ...others] = coreFirst(group.members, held) as [string, ...string[]];
    cores.set(core, { ...group, lead: core });
    return others.map((other) => ({ a: core, b: other }));
  });
  const at = (member: string) => context.order.get(member) as number;
  const nodes = touched.flatMap(({ members }) => members).sort((a, b) => at(a) - at(b));
  const joined = regroup(nodes, { edges, held }).groups.map((members): EntityGroup => {
    const own = new Set(members);
    const judgements = held
      .filter(({ a, b }) => own.has(a) || own.has(b))
      .map(({ judgement }) => judgement.id);
    const [namer] = members.flatMap((member) => cores.get(member) ?? []).sort(byClaimToName);
    const [first] = members as [string, ...string[]];
    const id = namer?.id ?? context.setApart(first);
    return {
      id,
      lead: namer?.lead ?? first,
      members,
      known: false,
      judgements: [...new Set(judgements)].sort(),
    };
  });
  const regrouped = new Set(touched);
  const untouched = groups.filter((group) => !regrouped.has(group));
  return { groups: [...untouched, ...joined], messages: [...messages, ...settled.messages] };
}

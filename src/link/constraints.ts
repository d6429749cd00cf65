import type { Judgement } from "../model/judgement.ts";
import { judgementMessage } from "../model/judgement-message.ts";
import type { Message } from "../model/message.ts";
import { KeyedSets } from "./keyed-sets.ts";

/** That two nodes are one, or are not, by one judgement. */
export interface Constraint {
  readonly judgement: Judgement;
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}

function joins(sets: KeyedSets, one: Constraint, other: Constraint): boolean {
  const [a, b, x, y] = [one.a, one.b, other.a, other.b].map((key) => sets.find(key));
  return (a === x && b === y) || (a === y && b === x);
}

/** The held ones that `one` cannot hold beside. */
function against(one: Constraint, held: readonly Constraint[], sets: KeyedSets): readonly Constraint[] {
  if (one.same) return held.filter((other) => !other.same && joins(sets, one, other));
  if (sets.find(one.a) !== sets.find(one.b)) return [];
  return held.filter((other) => other.same && sets.find(other.a) === sets.find(one.a));
}

/**
 * The constraints that hold together: what is one with one thing is one with all that this is one with, and where two
 * contradict, the later wins. `all` in order of time; those that give way are told of.
 */
export function settleConstraints(all: readonly Constraint[]): { held: Constraint[]; messages: Message[] } {
  const sets = new KeyedSets();
  const held: Constraint[] = [];
  const messages: Message[] = [];
  for (const one of all.toReversed()) {
    const others = against(one, held, sets);
    if (others.length > 0 || (!one.same && one.a === one.b)) {
      const ids = others.map(({ judgement }) => judgement.id).sort();
      const why =
        ids.length > 0 ? `a later one holds otherwise: ${ids.join(", ")}` : "both words are one thing there";
      messages.push(judgementMessage(one.judgement, why));
      continue;
    }
    held.push(one);
    if (one.same) sets.union(one.a, one.b);
  }
  return { held: held.reverse(), messages };
}

/** A link between two nodes that holds unless a constraint keeps it from it. */
export interface Edge {
  readonly a: string;
  readonly b: string;
}

export interface Regrouped<E extends Edge> {
  /** Members in the order of the nodes, groups in the order of their first member. */
  readonly groups: readonly (readonly string[])[];
  /** The edges that join nothing, each with the judgement that forbids it. */
  readonly parted: ReadonlyMap<E, Judgement>;
}

/**
 * Groups nodes by what is held to be the same, then by the edges in their order; an edge that would put together what
 * is held to be different joins nothing.
 */
export function regroup<E extends Edge>(
  nodes: readonly string[],
  { edges, held }: { edges: readonly E[]; held: readonly Constraint[] },
): Regrouped<E> {
  const sets = new KeyedSets();
  for (const one of held) if (one.same) sets.union(one.a, one.b);
  const different = held.filter(({ same }) => !same);
  const parted = new Map<E, Judgement>();
  for (const edge of edges) {
    const forbids = different.find((one) => joins(sets, { ...one, a: edge.a, b: edge.b }, one));
    if (forbids && sets.find(edge.a) !== sets.find(edge.b)) parted.set(edge, forbids.judgement);
    else sets.union(edge.a, edge.b);
  }
  const groups = Map.groupBy(nodes, (node) => sets.find(node));
  return { groups: [...groups.values()], parted };
}

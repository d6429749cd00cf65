import type { Event } from "../model/event.ts";
import { judgementRule } from "../model/judgement.ts";
import type { IncidentGroup } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { type Constraint, regroup, settleConstraints } from "./constraints.ts";
import type { Happening } from "./happening.ts";
import { keysOf } from "./judged-events.ts";

type Link = IncidentGroup["reasons"][number];
type Parted = NonNullable<IncidentGroup["parted"]>[number];

/** Happenings that are one incident, and why; `parted` are links that a judgement keeps from joining. */
export interface HappeningGroup {
  readonly members: readonly Happening[];
  readonly reasons: readonly Link[];
  readonly parted: readonly Parted[];
}

/** Part of a happening: the events of it that are left together. */
export type TakePart = (happening: Happening, events: readonly Event[]) => Happening;

function articleOf(key: string): string {
  return key.slice(0, key.indexOf("/"));
}

function inside({ a, b }: Link): boolean {
  return articleOf(a) === articleOf(b);
}

/** What holds events together, the surest first: within an article, then by score. */
export function bySureness(x: Link, y: Link): number {
  if (inside(x) !== inside(y)) return inside(x) ? -1 : 1;
  return y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
}

function decided({ judgement, a, b }: Constraint): Link {
  return { a, b, score: 0, detail: [{ feature: judgementRule(judgement.id), weight: 0, a, b }] };
}

/** What remains of each happening in one group of events. */
function partsIn(group: ReadonlySet<string>, told: readonly Happening[], takePart: TakePart): Happening[] {
  return told.flatMap((happening) => {
    const keys = keysOf(happening);
    const events = happening.events.filter((_, at) => group.has(keys[at] as string));
    if (events.length === 0) return [];
    return [events.length === happening.events.length ? happening : takePart(happening, events)];
  });
}

/**
 * Groups happenings as judgements will have them. What is held to be one joins with all that it was grouped with; where
 * two are held apart, the weakest of the engine's links between them gives way. A happening that tells too little to be
 * an incident is one only where a judgement joins it to something.
 */
export function judgeGroups(
  told: readonly Happening[],
  context: {
    readonly links: readonly Link[];
    readonly held: readonly Constraint[];
    readonly isSlight: (happening: Happening) => boolean;
    readonly takePart: TakePart;
  },
): HappeningGroup[] {
  const { held, isSlight, takePart } = context;
  const nodes = told.flatMap(keysOf);
  const links = [...context.links].sort(bySureness);
  const { groups, parted } = regroup(nodes, { edges: links, held });
  const bound = new Set(held.flatMap(({ same, a, b }) => (same ? [a, b] : [])));
  const slight = new Set(told.filter(isSlight).flatMap(keysOf));
  return groups
    .filter((group) => group.some((key) => !slight.has(key) || bound.has(key)))
    .map((group): HappeningGroup => {
      const own = new Set(group);
      const musts = held.filter(({ same, a, b }) => same && a !== b && own.has(a) && own.has(b));
      const apart = [...parted].filter(([{ a, b }]) => own.has(a) || own.has(b));
      const reasons = links.filter((link) => !parted.has(link) && own.has(link.a));
      return {
        members: partsIn(own, told, takePart),
        reasons: [...reasons, ...musts.map(decided).sort(bySureness)],
        parted: apart.map(([link, judgement]) => ({ ...link, judgement: judgement.id })),
      };
    });
}

/** Groups with those named by judgements grouped anew; `told` are all happenings, in order. */
export function judgeIncidents(
  engine: readonly HappeningGroup[],
  context: {
    readonly told: readonly Happening[];
    readonly constraints: readonly Constraint[];
    readonly takePart: TakePart;
  },
): { groups: HappeningGroup[]; messages: Message[] } {
  const { told, takePart } = context;
  const { held, messages } = settleConstraints(context.constraints);
  if (held.length === 0) return { groups: [...engine], messages };
  const named = new Set(held.flatMap(({ a, b }) => [a, b]));
  const isNamed = (happening: Happening) => keysOf(happening).some((key) => named.has(key));
  const touched = new Set(engine.filter(({ members }) => members.some(isNamed)));
  const firm = new Set(engine.flatMap(({ members }) => members.map(({ key }) => key)));
  const inTouched = new Set([...touched].flatMap(({ members }) => members.map(({ key }) => key)));
  const isSlight = ({ key }: Happening) => !firm.has(key);
  const concerned = told.filter((one) => inTouched.has(one.key) || (isSlight(one) && isNamed(one)));
  const links = [
    ...[...touched].flatMap(({ reasons }) => reasons),
    ...concerned.filter(isSlight).flatMap(({ folds }) => folds),
  ];
  const judged = judgeGroups(concerned, { links, held, isSlight, takePart });
  return { groups: [...engine.filter((group) => !touched.has(group)), ...judged], messages };
}

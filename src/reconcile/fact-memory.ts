import type { Analysis } from "../model/analysis.ts";
import type { FactLinks, IncidentGroup } from "../model/links.ts";
import { localKey } from "../model/links.ts";
import type { OwnedFact } from "./overrides.ts";
import type { Witness } from "./statements.ts";

/** All that the facts of an incident take from one of its articles; the same object as long as it is the same. */
interface Stamp {
  readonly account: string;
  readonly published: string | null;
  /** Where its entities and its events lead, and the judgements that reject claims of it. */
  readonly leads: readonly (string | undefined)[];
}

interface Made {
  readonly group: Pick<IncidentGroup, "date" | "events">;
  readonly stamps: readonly Stamp[];
  readonly facts: readonly OwnedFact[];
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

function sameGroup(a: Made["group"], b: Made["group"]): boolean {
  if (a.date?.from !== b.date?.from || a.date?.to !== b.date?.to) return false;
  if (a.events === b.events) return true;
  const keys = ({ events }: Made["group"]) => events.map(({ article, event }) => localKey(article, event));
  return sameList(keys(a), keys(b));
}

function leadsOf({ analysis, links }: Witness, rejected: readonly string[]): (string | undefined)[] {
  const { article, entities, events } = analysis;
  return [
    ...entities.map(({ id }) => links.entityOf.get(localKey(article.id, id))),
    ...events.map(({ id }) => links.incidentOf.get(localKey(article.id, id))),
    ...rejected,
  ];
}

function hasStanding({ claims }: Analysis): boolean {
  return claims.some(({ event, entity }) => event === null && entity !== null);
}

/** What reconciling remembers from one run to the next: the facts of incidents, before persons set any. */
export class FactMemory {
  readonly #stamps = new WeakMap<Analysis, Stamp>();
  #made: ReadonlyMap<string, Made> = new Map();

  #stamp(witness: Witness, rejected: readonly string[]): Stamp {
    const { analysis, account, published } = witness;
    const leads = leadsOf(witness, rejected);
    const known = this.#stamps.get(analysis);
    if (known?.account === account && known.published === published && sameList(known.leads, leads))
      return known;
    const stamp = { account, published, leads };
    this.#stamps.set(analysis, stamp);
    return stamp;
  }

  /**
   * The facts of all incidents and entities: those of incidents to which nothing happened as they were, the others by
   * `build`, which is given the articles to build from and may build more than is asked for.
   */
  facts(
    known: ReadonlyMap<string, Witness>,
    { links, rejected }: { links: FactLinks; rejected: ReadonlyMap<string, string> },
    build: (from: ReadonlyMap<string, Witness>) => readonly OwnedFact[],
  ): OwnedFact[] {
    const rejections = Map.groupBy(rejected, ([key]) => key.slice(0, key.indexOf("/")));
    const stampOf = new Map(
      [...known].map(([id, witness]) => [id, this.#stamp(witness, (rejections.get(id) ?? []).flat())]),
    );
    const stampsOf = ({ articles }: IncidentGroup) => articles.flatMap((id) => stampOf.get(id) ?? []);
    const stays = new Map<string, Made>();
    for (const group of links.incidents) {
      const made = this.#made.get(group.id);
      if (made && sameGroup(made.group, group) && sameList(made.stamps, stampsOf(group)))
        stays.set(group.id, made);
    }
    const fresh = links.incidents.filter(({ id }) => !stays.has(id));
    const wanted = new Set(fresh.flatMap(({ articles }) => articles));
    const from = [...known].filter(([id, { analysis }]) => wanted.has(id) || hasStanding(analysis));
    const built = build(new Map(from)).filter(({ owner }) => !stays.has(owner));
    const factsOf = Map.groupBy(built, ({ owner }) => owner);
    const made = fresh.map((group): [string, Made] => [
      group.id,
      { group, stamps: stampsOf(group), facts: factsOf.get(group.id) ?? [] },
    ]);
    this.#made = new Map([...stays, ...made]);
    return [...[...stays.values()].flatMap(({ facts }) => facts), ...built];
  }
}

import { nameKey } from "../text/name-match.ts";
import type { EntityCluster } from "./entity-cluster.ts";
import { facilityCore } from "./name-links.ts";

const cap = 50;

class MultiMap {
  readonly #map = new Map<string, EntityCluster[]>();

  add(key: string, cluster: EntityCluster): void {
    const known = this.#map.get(key);
    if (!known) this.#map.set(key, [cluster]);
    else if (known.length < cap && !known.includes(cluster)) known.push(cluster);
  }

  get(key: string): readonly EntityCluster[] {
    return this.#map.get(key) ?? [];
  }
}

/** Finds clusters by what a later mention may share with them, each in constant time. */
export class ClusterIndex {
  readonly actor: Map<string, EntityCluster> = new Map();
  readonly phrase: MultiMap = new MultiMap();
  /** First and last words of persons' names. */
  readonly given: MultiMap = new MultiMap();
  readonly family: MultiMap = new MultiMap();
  readonly key: MultiMap = new MultiMap();
  readonly initials: MultiMap = new MultiMap();
  readonly organ: MultiMap = new MultiMap();
  /** Last words of roles. */
  readonly role: MultiMap = new MultiMap();
  /** The cluster whose mention by name ends before a token. */
  readonly ending: Map<number, EntityCluster> = new Map();
  /** The one person told of by a noun phrase that ends before a token. */
  readonly told: Map<number, EntityCluster> = new Map();

  addName(cluster: EntityCluster, phrase: string, initials: string): void {
    this.phrase.add(phrase, cluster);
    if (cluster.type === "facility") this.phrase.add(facilityCore(phrase), cluster);
    this.key.add(nameKey(phrase), cluster);
    if (initials !== "") this.initials.add(initials, cluster);
    if (cluster.type !== "person") return;
    const words = phrase.split(" ");
    this.family.add(words[words.length - 1] as string, cluster);
    if (words.length > 1) this.given.add(words[0] as string, cluster);
  }

  addRole(cluster: EntityCluster, role: string): void {
    this.role.add(role.split(" ").at(-1) as string, cluster);
  }
}

import { DisjointSets } from "../src/text/disjoint-sets.ts";
import { bestAssignment } from "./assignment.ts";
import { harmonic, round } from "./scores.ts";

/** Cluster of each member, by the member's key; both sides must have the same members. */
export type Partition = ReadonlyMap<string, string>;

function clustersOf(partition: Partition): Map<string, string[]> {
  const clusters = new Map<string, string[]>();
  for (const [member, cluster] of partition) {
    const members = clusters.get(cluster);
    if (members) members.push(member);
    else clusters.set(cluster, [member]);
  }
  return clusters;
}

/** Size of every overlap of a cluster of one side with one of the other. */
function overlapsOf(gold: Partition, system: Partition): Map<string, Map<string, number>> {
  const overlaps = new Map<string, Map<string, number>>();
  for (const [member, cluster] of gold) {
    const row = overlaps.get(cluster) ?? new Map<string, number>();
    const other = system.get(member) as string;
    row.set(other, (row.get(other) ?? 0) + 1);
    overlaps.set(cluster, row);
  }
  return overlaps;
}

function bcubedSide(from: Partition, to: Partition): number {
  const sizes = clustersOf(from);
  let sum = 0;
  for (const [cluster, row] of overlapsOf(from, to)) {
    const size = (sizes.get(cluster) as string[]).length;
    for (const count of row.values()) sum += (count * count) / size;
  }
  return from.size === 0 ? 0 : sum / from.size;
}

/** B-cubed F1 (Bagga and Baldwin 1998). */
export function bcubedF1(gold: Partition, system: Partition): number {
  return round(harmonic(bcubedSide(system, gold), bcubedSide(gold, system)));
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

/** F1 of the pairs of members that share a cluster. */
export function pairwiseF1(gold: Partition, system: Partition): number {
  const total = (partition: Partition) =>
    [...clustersOf(partition).values()].reduce((sum, members) => sum + pairs(members.length), 0);
  let shared = 0;
  for (const row of overlapsOf(gold, system).values())
    for (const count of row.values()) shared += pairs(count);
  const [goldPairs, systemPairs] = [total(gold), total(system)];
  return round(
    harmonic(systemPairs === 0 ? 0 : shared / systemPairs, goldPairs === 0 ? 0 : shared / goldPairs),
  );
}

function mucSide(from: Partition, to: Partition): number {
  let links = 0;
  let found = 0;
  const overlaps = overlapsOf(from, to);
  for (const [cluster, members] of clustersOf(from)) {
    links += members.length - 1;
    found += members.length - (overlaps.get(cluster) as Map<string, number>).size;
  }
  return links === 0 ? 0 : found / links;
}

/** MUC F1 (Vilain et al. 1995). */
export function mucF1(gold: Partition, system: Partition): number {
  return round(harmonic(mucSide(system, gold), mucSide(gold, system)));
}

/** CEAF-e F1 (Luo 2005): best one-to-one assignment of clusters, solved for each connected part alone. */
export function ceafeF1(gold: Partition, system: Partition): number {
  const golds = clustersOf(gold);
  const systems = clustersOf(system);
  const goldNames = [...golds.keys()];
  const systemNames = [...systems.keys()];
  const overlaps = overlapsOf(gold, system);
  const systemIndex = new Map(systemNames.map((name, index) => [name, goldNames.length + index]));
  const sets = new DisjointSets(goldNames.length + systemNames.length);
  goldNames.forEach((name, index) => {
    for (const other of (overlaps.get(name) as Map<string, number>).keys())
      sets.union(index, systemIndex.get(other) as number);
  });
  let total = 0;
  for (const part of sets.sets()) {
    const rows = part.filter((index) => index < goldNames.length).map((index) => goldNames[index] as string);
    const columns = part
      .filter((index) => index >= goldNames.length)
      .map((index) => systemNames[index - goldNames.length] as string);
    const similarity = (row: string, column: string) => {
      const sizes = (golds.get(row) as string[]).length + (systems.get(column) as string[]).length;
      return (2 * (overlaps.get(row)?.get(column) ?? 0)) / sizes;
    };
    total += bestAssignment(rows.map((row) => columns.map((column) => similarity(row, column))));
  }
  return round(harmonic(total / Math.max(1, systems.size), total / Math.max(1, golds.size)));
}

/** CoNLL F1: the mean of MUC, B-cubed and CEAF-e. */
export function conllF1(gold: Partition, system: Partition): number {
  return round((mucF1(gold, system) + bcubedF1(gold, system) + ceafeF1(gold, system)) / 3);
}

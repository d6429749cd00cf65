import type { IncidentGroup } from "../model/links.ts";
import { DisjointSets } from "../text/disjoint-sets.ts";
import { proposeEventPairs } from "./blocking.ts";
import { clusterPairs, type PairScore, type ScoredPair } from "./cluster.ts";
import type { Happening } from "./happening.ts";
import { scoreHappenings } from "./happening-score.ts";
import { bySureness, type HappeningGroup } from "./judged-incidents.ts";
import { keepRareNames, type RareMemory } from "./rare-names.ts";

/** Score from which two events are held one; chosen on the dev part of the Gun Violence Corpus. */
const threshold = 3;
/** Mean score that two clusters keep up where they join. */
const cohesion = 2;

type Scores = Map<Happening, Map<Happening, PairScore>>;

/** Happenings of which each is tied to another by pairs that may join, and the groups they made. */
interface Tied {
  readonly members: readonly Happening[];
  readonly pairs: readonly PairScore[];
  readonly groups: readonly HappeningGroup[];
}

/** What grouping happenings remembers from one run to the next. */
export class GroupMemory {
  readonly rare: RareMemory = new WeakMap();
  readonly tied: WeakMap<Happening, Tied> = new WeakMap();
  /** Of the last run alone: what no run asks for any more is let go. */
  scores: Scores = new Map();
}

const unshown: PairScore["detail"] = [];

/** A score as it is kept: the reasons of a pair that cannot join are never shown. */
function kept({ score, barred, detail }: PairScore): PairScore {
  return { score, barred, detail: score >= threshold ? detail : unshown };
}

/** Scores pairs of happenings, the earlier first, each once in this run and the one before. */
function scorer(memory: GroupMemory): (a: Happening, b: Happening) => PairScore {
  const before = memory.scores;
  const now: Scores = new Map();
  memory.scores = now;
  return (a, b) => {
    const own = now.get(a) ?? new Map<Happening, PairScore>();
    now.set(a, own);
    const found = own.get(b) ?? before.get(a)?.get(b) ?? kept(scoreHappenings(a, b));
    own.set(b, found);
    return found;
  };
}

function rounded(pair: ScoredPair, happenings: readonly Happening[]): IncidentGroup["reasons"][number] {
  return {
    a: (happenings[pair.a] as Happening).key,
    b: (happenings[pair.b] as Happening).key,
    score: Math.round(pair.score * 100) / 100,
    detail: pair.detail,
  };
}

/** Groups of happenings that pairs tie together; `pairs` point into `members`. */
function groupTied(
  members: readonly Happening[],
  pairs: readonly ScoredPair[],
  score: (a: Happening, b: Happening) => PairScore,
): HappeningGroup[] {
  const at = (index: number) => members[index] as Happening;
  const { clusters, joined } = clusterPairs(members.length, pairs, {
    threshold,
    cohesion,
    score: (a, b) => score(at(Math.min(a, b)), at(Math.max(a, b))),
  });
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((index) => [index, cluster] as const)));
  const joinedBy = Map.groupBy(joined, (pair) => clusterOf.get(pair.a) as number[]);
  return clusters.map((cluster) => {
    const own = cluster.map(at);
    const reasons = [
      ...own.flatMap((member) => member.folds),
      ...(joinedBy.get(cluster) ?? []).map((pair) => rounded(pair, members)),
    ];
    return { members: own, reasons: reasons.sort(bySureness), parted: [] };
  });
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/**
 * Groups of happenings by what, where, when and who; never by the likeness of texts. Happenings that no pair ties can
 * be in no group together, so what is tied is grouped by itself, and again only where it or its scores changed.
 */
export function groupHappenings(
  all: readonly Happening[],
  memory: GroupMemory = new GroupMemory(),
): HappeningGroup[] {
  const happenings = keepRareNames(all, memory.rare);
  const at = (index: number) => happenings[index] as Happening;
  const score = scorer(memory);
  const sets = new DisjointSets(happenings.length);
  const ties: { a: number; b: number; score: PairScore }[] = [];
  for (const [a, b] of proposeEventPairs(happenings)) {
    const found = score(at(a), at(b));
    if (found.barred || found.score < threshold) continue;
    ties.push({ a, b, score: found });
    sets.union(a, b);
  }
  const tiesOf = Map.groupBy(ties, ({ a }) => sets.find(a));
  const groups = sets.sets().flatMap((indices) => {
    const [first = 0] = indices;
    const members = indices.map(at);
    const own = tiesOf.get(first) ?? [];
    const pairs = own.map((tie) => tie.score);
    const known = memory.tied.get(at(first));
    if (known && sameList(known.members, members) && sameList(known.pairs, pairs)) return known.groups;
    const local = new Map(indices.map((index, position) => [index, position]));
    const place = (index: number) => local.get(index) as number;
    const made = groupTied(
      members,
      own.map(({ a, b, score: found }) => ({ a: place(a), b: place(b), ...found })),
      score,
    );
    memory.tied.set(at(first), { members, pairs, groups: made });
    return made;
  });
  const order = new Map(happenings.map((happening, index) => [happening, index]));
  const place = ({ members: [first] }: HappeningGroup) => order.get(first as Happening) as number;
  return groups.sort((a, b) => place(a) - place(b));
}

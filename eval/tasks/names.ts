import { nameRarity } from "../../src/lexicon/name-rarity.ts";
import { matchNames, nameKey } from "../../src/text/name-match.ts";
import { nameWords } from "../../src/text/name-words.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { round } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface AliasGroup {
  readonly id?: string;
  readonly group: readonly string[];
}

interface Member {
  readonly name: string;
  readonly group: number;
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly document: string;
}

const latin = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}\u02BB-\u02BF'`´]+$/u;

function keysOf(name: string): Set<string> {
  return new Set([...nameWords(name.replace(/[,/()"]/g, " ")), nameKey(name)]);
}

/** Names of every group by each of their words and by their key. */
function indexOf(members: readonly Member[]): Map<string, Member[]> {
  const index = new Map<string, Member[]>();
  for (const member of members) {
    for (const key of keysOf(member.name)) {
      const found = index.get(key);
      if (found) found.push(member);
      else index.set(key, [member]);
    }
  }
  return index;
}

/** A name of another group that shares a word or the key with `member`; `turn` spreads the choice over the candidates. */
function hardNegative(index: ReadonlyMap<string, Member[]>, member: Member, turn: number): Member | null {
  const keys = [...keysOf(member.name)];
  for (let step = 0; step < keys.length; step++) {
    const found = index.get(keys[(turn + step) % keys.length] as string) ?? [];
    for (let at = 0; at < Math.min(found.length, 400); at++) {
      const other = found[(turn + at) % found.length] as Member;
      if (other.group !== member.group && other.name !== member.name) return other;
    }
  }
  return null;
}

/** Every pair of aliases of a group, and for each one pair of names of different groups that share a word or the key. */
export function pairsOf(records: readonly AliasGroup[]): Pair[] {
  const groups = records.map((record) => record.group.filter((name) => latin.test(name)));
  const members = groups.flatMap((names, group) => names.map((name) => ({ name, group })));
  const index = indexOf(members);
  const pairs: Pair[] = [];
  for (const [group, names] of groups.entries()) {
    const document = records[group]?.id ?? records[group]?.group[0] ?? "";
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) {
        const turn = pairs.length;
        const other =
          hardNegative(index, { name: a, group }, turn) ?? hardNegative(index, { name: b, group }, turn);
        if (!other) continue;
        pairs.push({ a, b, same: true, document }, { a, b: other.name, same: false, document });
      }
    }
  }
  return pairs;
}

async function run(data: string): Promise<Outcome> {
  const records = readRecords<AliasGroup>(dataPath(data));
  const pairs = pairsOf(records);
  const errors: Failure[] = [];
  for (const { a, b, same, document } of pairs) {
    const { score } = matchNames(a, b, nameRarity);
    if (score >= 0.5 === same) continue;
    errors.push({ kind: same ? "missed" : "false", document, detail: `${a} / ${b} (${score.toFixed(2)})` });
  }
  const accuracy = pairs.length === 0 ? 0 : round(1 - errors.length / pairs.length);
  return { documents: records.length, metrics: { accuracy, pairs: pairs.length }, errors };
}

/** Spellings of one name told from names of others: accuracy over as many equal as different pairs. */
export const names: Task = { name: "names", folder: "names/ofac", run };

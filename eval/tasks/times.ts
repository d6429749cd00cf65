import { existsSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../src/annotate/annotate.ts";
import { extractTimes } from "../../src/extract/times.ts";
import type { Article } from "../../src/model/article.ts";
import type { Block } from "../../src/model/block.ts";
import type { TimeExpression } from "../../src/model/time.ts";
import { dataPath, findFile, readRecords } from "../corpus.ts";
import { round, scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly times: readonly GoldTime[];
}

/** The one data file, or TimeBank and AQUAINT together where a folder holds these two and no test file. */
export function timeRecords(data: string): GoldRecord[] {
  const pair = ["timebank.jsonl", "aquaint.jsonl"].map((name) => findFile(data, name));
  const single = ["test.jsonl", "dev.jsonl", "test.jsonl.gz", "dev.jsonl.gz"].some((name) =>
    existsSync(join(data, name)),
  );
  const paths = single || pair.includes(null) ? [dataPath(data)] : (pair as string[]);
  return paths.flatMap((path) => readRecords<GoldRecord>(path));
}

function articleOf(record: GoldRecord): Article {
  const { id, text, dct } = record;
  const plain = { uri: null, outlet: null, title: null, byline: null, language: "en" };
  return { ...plain, id, text, published: dct, publishedBasis: "metadata" };
}

function timesOf(record: GoldRecord): readonly TimeExpression[] {
  const blocks: Block[] = [...record.text.matchAll(/\S(?:.*\S)?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph",
    rule: "eval",
  }));
  return extractTimes(annotate(articleOf(record), blocks)).times;
}

interface Tally {
  predicted: number;
  gold: number;
  strict: number;
  relaxed: number;
  value: number;
  type: number;
}

/** What scoring needs of a time expression, ours or a peer's. */
export type FoundTime = Pick<TimeExpression, "start" | "end" | "value" | "rule"> & { readonly type: string };

interface Compared {
  readonly record: GoldRecord;
  readonly times: readonly FoundTime[];
  readonly tally: Tally;
  readonly errors: Failure[];
}

function compare({ record, times, tally, errors }: Compared): void {
  const used = new Set<FoundTime>();
  const words = ({ start, end }: { start: number; end: number }): string =>
    record.text.slice(start, end).replace(/\s+/g, " ");
  tally.predicted += times.length;
  tally.gold += record.times.length;
  const report = (kind: string, detail: string): void => {
    errors.push({ kind, document: record.id, detail });
  };
  const around = (one: { start: number; end: number }): string =>
    words({ start: Math.max(0, one.start - 40), end: one.start }) +
    "[" +
    words(one) +
    "]" +
    words({ start: one.end, end: one.end + 40 });
  for (const gold of record.times) {
    const time = times.find((one) => !used.has(one) && one.start < gold.end && gold.start < one.end);
    if (!time) {
      report("missed", `${gold.value} ${around(gold)}`);
      continue;
    }
    used.add(time);
    tally.relaxed++;
    const exact = time.start === gold.start && time.end === gold.end;
    if (exact) tally.strict++;
    else report("span", `"${words(time)}" for "${words(gold)}" ${time.rule}`);
    if (time.type === gold.type.toLowerCase()) tally.type++;
    else report("type", `${time.type} for ${gold.type}: ${words(gold)}`);
    if (time.value.toUpperCase() === gold.value.toUpperCase()) tally.value++;
    else report("value", `${time.value} for ${gold.value} (${record.dct}) ${time.rule}: ${around(gold)}`);
  }
  for (const time of times) {
    if (!used.has(time)) report("spurious", `${time.value} ${time.rule}: ${around(time)}`);
  }
}

function f1(correct: number, { predicted, gold }: Tally): number {
  return scores({ correct, predicted, gold }).f1;
}

/** Metrics and errors of what `find` finds in the records. */
export function scoreTimes(
  records: readonly GoldRecord[],
  find: (record: GoldRecord) => readonly FoundTime[],
): Outcome & { readonly metrics: Readonly<Record<string, number>> } {
  const tally: Tally = { predicted: 0, gold: 0, strict: 0, relaxed: 0, value: 0, type: 0 };
  const errors: Failure[] = [];
  for (const record of records) compare({ record, times: find(record), tally, errors });
  const metrics = {
    spanF1: f1(tally.strict, tally),
    relaxedF1: f1(tally.relaxed, tally),
    valueF1: f1(tally.value, tally),
    typeF1: f1(tally.type, tally),
    precision: round(tally.predicted === 0 ? 0 : tally.relaxed / tally.predicted),
    recall: round(tally.gold === 0 ? 0 : tally.relaxed / tally.gold),
  };
  return { documents: records.length, metrics, errors };
}

/** Time expressions after TempEval-3: a value counts where the spans overlap and the values are the same. */
export const times: Task = {
  name: "times",
  folder: "times/tempeval3",
  async run(data) {
    return scoreTimes(timeRecords(data), timesOf);
  },
};

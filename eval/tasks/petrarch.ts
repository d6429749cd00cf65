import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { actTable } from "../../src/extract/act-patterns.ts";
import type { ActReader } from "../../src/extract/acts.ts";
import { politicalReader } from "../../src/extract/political-acts.ts";
import { PhraseTable } from "../../src/text/phrase-table.ts";
import { actsOf } from "../act-sentences.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { partyPhrases, verbPatterns } from "../petrarch-tables.ts";
import { round, scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface GoldRecord {
  readonly id: string;
  readonly suite: "unit" | "gsr";
  readonly date: string;
  readonly text: string;
  readonly events: readonly { readonly source: string; readonly target: string; readonly code: string }[];
}

const shared = join(import.meta.dirname, "..", "..", "..", "shared", "corpora", "events", "petrarch");

/** A table of the unit suite: beside the data, else in the shared folder. */
function tableText(folder: string, name: string): string {
  const path = [join(folder, name), join(shared, name)].find((one) => existsSync(one));
  if (!path) throw new Error(`Cannot read "${name}": not in "${folder}" nor in "${shared}"`);
  return readFileSync(path, "utf8");
}

function namesIn(folder: string, file: string): PhraseTable<true> {
  const names = new PhraseTable<true>();
  for (const phrase of partyPhrases(tableText(folder, file))) names.add(phrase, true);
  return names;
}

/** The invented actors and verbs of the unit suite, which its README says to load first. */
function unitReader(folder: string): ActReader {
  const actors = namesIn(folder, "validate-actors.txt");
  const agents = namesIn(folder, "validate-agents.txt");
  const within = (names: PhraseTable<true>, words: readonly string[]) => names.matches(words).length > 0;
  return {
    table: actTable(verbPatterns(tableText(folder, "validate-verbs.txt"))),
    party({ view }, chunk) {
      const words = view.words.slice(chunk.from, chunk.to);
      if (within(actors, words)) return "named";
      return within(agents, words) ? "common" : null;
    },
    meant: (_view, _group, root) => root,
    alone: (act) => act.named && act.target === null,
  };
}

/** The sentence as its newspaper had it: quotation marks for doubled accents, blanks for joined names. */
function textOf(record: GoldRecord): string {
  return record.text.replace(/``|''/g, '"').replaceAll("_", " ");
}

interface Reading {
  readonly record: GoldRecord;
  /** Root codes, the first told first; each once. */
  readonly gold: readonly string[];
  readonly found: readonly string[];
}

function isRight({ gold, found }: Reading): boolean {
  const [first] = found;
  return first === undefined ? gold.length === 0 : gold.includes(first);
}

function isExact({ gold, found }: Reading): boolean {
  return gold.length === found.length && gold.every((root) => found.includes(root));
}

function failureOf({ record, gold, found }: Reading): Failure {
  const what = gold.length === 0 ? "too many" : found.length === 0 ? "missed" : "other";
  const detail = `${found.join(" ") || "none"} for ${gold.join(" ") || "none"}: ${record.text}`;
  return { kind: `${record.suite}: ${what}`, document: record.id, detail };
}

function shareOf(readings: readonly Reading[], test: (reading: Reading) => boolean): number {
  return round(readings.filter(test).length / Math.max(readings.length, 1));
}

function outcomeOf(readings: readonly Reading[]): Outcome {
  const sum = (size: (reading: Reading) => number) => readings.reduce((all, one) => all + size(one), 0);
  const suites = Object.entries(Object.groupBy(readings, ({ record }) => record.suite));
  return {
    documents: readings.length,
    metrics: {
      accuracy: shareOf(readings, isRight),
      exact: shareOf(readings, isExact),
      ...scores({
        correct: sum(({ gold, found }) => found.filter((root) => gold.includes(root)).length),
        predicted: sum(({ found }) => found.length),
        gold: sum(({ gold }) => gold.length),
      }),
      event: scores({
        correct: sum(({ gold, found }) => (gold.length > 0 && found.length > 0 ? 1 : 0)),
        predicted: sum(({ found }) => (found.length > 0 ? 1 : 0)),
        gold: sum(({ gold }) => (gold.length > 0 ? 1 : 0)),
      }),
      bySuite: Object.fromEntries(suites.map(([suite, list]) => [suite, shareOf(list ?? [], isRight)])),
    },
    errors: readings.filter((one) => !isExact(one)).map(failureOf),
  };
}

/**
 * Root codes of sentences. `accuracy`: the first root read is one that is wanted, or none is read where none is wanted;
 * `exact`: all roots of the sentence and no other. The unit suite is read with its own tables of invented actors and
 * codes, the rest with our words.
 */
export const petrarch: Task = {
  name: "petrarch",
  folder: "events/petrarch",
  async run(data) {
    const path = dataPath(data);
    const unit = unitReader(dirname(path));
    const readings = readRecords<GoldRecord>(path).map((record): Reading => {
      const reader = record.suite === "unit" ? unit : politicalReader;
      const acts = actsOf({ ...record, text: textOf(record) }, reader);
      return {
        record,
        gold: [...new Set(record.events.map((event) => event.code.slice(0, 2)))],
        found: [...new Set(acts.map((act) => act.root))],
      };
    });
    return outcomeOf(readings);
  },
};

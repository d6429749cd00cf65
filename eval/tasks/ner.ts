import { annotate } from "../../src/annotate/annotate.ts";
import type { Article } from "../../src/model/article.ts";
import type { Block } from "../../src/model/block.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { matched, type Scores, scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";
import { goldLabels, type Label, type Labelled, labelled } from "./ner-labels.ts";
import { phrases } from "./ner-phrases.ts";

interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface NerRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

/** Every line of the text as a paragraph: the corpora hold clean text. */
function lineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === "") continue;
    blocks.push({ start: line.index, end: line.index + line[0].length, kind: "paragraph", rule: "line" });
  }
  return blocks;
}

function articleOf(record: NerRecord): Article {
  return {
    id: record.id,
    uri: null,
    outlet: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text: record.text,
  };
}

/** re3d marks whole phrases, nouns and pronouns; all other corpora mark names. */
const phraseType = "Organisation";

function find(record: NerRecord, whole: boolean): Labelled[] {
  const annotated = annotate(articleOf(record), lineBlocks(record.text));
  return whole ? phrases(annotated) : labelled(annotated.names);
}

const key = ({ start, end }: { start: number; end: number }, label: string): string =>
  `${start} ${end} ${label}`;

/** Gold entities of the three types that count, each span and type once. */
function goldOf(record: NerRecord): Map<string, GoldEntity & { label: Label }> {
  const gold = new Map<string, GoldEntity & { label: Label }>();
  for (const entity of record.entities) {
    const label = goldLabels[entity.type];
    if (label) gold.set(key(entity, label), { ...entity, label });
  }
  return gold;
}

interface Tally {
  correct: number;
  predicted: number;
  gold: number;
}

function around(text: string, start: number, end: number): string {
  const left = text.slice(Math.max(0, start - 25), start);
  return `${left}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replaceAll("\n", " ¶ ");
}

function errorsOf(record: NerRecord, gold: ReturnType<typeof goldOf>, found: readonly Labelled[]): Failure[] {
  const errors: Failure[] = [];
  const hit = new Set(found.map((one) => key(one, one.label)));
  for (const one of found) {
    if (gold.has(key(one, one.label))) continue;
    const same = [...gold.values()].find((other) => other.start === one.start && other.end === one.end);
    const over = [...gold.values()].find((other) => other.start < one.end && one.start < other.end);
    const kind = same
      ? `type ${same.label} as ${one.label}`
      : over
        ? `span ${over.label} as ${one.label}`
        : `false ${one.label}`;
    errors.push({
      kind,
      document: record.id,
      detail: `${around(record.text, one.start, one.end)} (${one.rule})`,
    });
  }
  for (const [name, one] of gold) {
    if (hit.has(name) || found.some((other) => other.start < one.end && one.start < other.end)) continue;
    errors.push({
      kind: `missed ${one.label}`,
      document: record.id,
      detail: around(record.text, one.start, one.end),
    });
  }
  return errors;
}

async function run(data: string): Promise<Outcome> {
  const records = readRecords<NerRecord>(dataPath(data));
  const whole = records.some((record) => record.entities.some((entity) => entity.type === phraseType));
  const tallies = new Map<string, Tally>();
  const errors: Failure[] = [];
  const add = (label: string, part: Tally): void => {
    const sum = tallies.get(label) ?? { correct: 0, predicted: 0, gold: 0 };
    sum.correct += part.correct;
    sum.predicted += part.predicted;
    sum.gold += part.gold;
    tallies.set(label, sum);
  };
  for (const record of records) {
    const gold = goldOf(record);
    const found = find(record, whole);
    for (const label of ["PER", "ORG", "LOC"]) {
      const own = found.filter((one) => one.label === label).map((one) => key(one, label));
      const wanted = [...gold].filter(([, one]) => one.label === label).map(([name]) => name);
      add(label, { correct: matched(own, wanted), predicted: own.length, gold: wanted.length });
    }
    errors.push(...errorsOf(record, gold, found));
  }
  const byType: Record<string, Scores> = {};
  const all: Tally = { correct: 0, predicted: 0, gold: 0 };
  for (const [label, tally] of tallies) {
    byType[label] = scores(tally);
    all.correct += tally.correct;
    all.predicted += tally.predicted;
    all.gold += tally.gold;
  }
  return { documents: records.length, metrics: { ...scores(all), byType }, errors };
}

/** Names: exact spans and types of persons, organisations and places. */
export const ner: Task = { name: "ner", folder: "ner/conll2003", run };

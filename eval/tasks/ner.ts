import { annotate } from "../../src/annotate/annotate.ts";
import { findNames } from "../../src/annotate/names.ts";
import type { Name } from "../../src/model/annotated-article.ts";
import type { Article } from "../../src/model/article.ts";
import type { Block } from "../../src/model/block.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { matched, type Scores, scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

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

type Label = "PER" | "ORG" | "LOC";

/** The tables "Types" of the corpora's READMEs; labels that are absent count on neither side. */
const goldLabels: Readonly<Record<string, Label>> = {
  PER: "PER",
  Person: "PER",
  person: "PER",
  ORG: "ORG",
  Organisation: "ORG",
  Organization: "ORG",
  corporation: "ORG",
  group: "ORG",
  LOC: "LOC",
  Location: "LOC",
  Facility: "LOC",
  location: "LOC",
};

const ownLabels: Readonly<Record<string, Label>> = {
  person: "PER",
  organization: "ORG",
  "armed-group": "ORG",
  outlet: "ORG",
  place: "LOC",
  facility: "LOC",
  state: "LOC",
};

/** Nationalities and peoples are MISC in every corpus. */
const miscRules: ReadonlySet<string> = new Set(["demonym", "people"]);

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly rule: string;
}

function labelled(names: readonly Name[]): Labelled[] {
  return names.flatMap((name) => {
    const label = ownLabels[name.type];
    return label && !miscRules.has(name.rule)
      ? [{ start: name.start, end: name.end, label, rule: name.rule }]
      : [];
  });
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

function find(record: NerRecord): Labelled[] {
  const article = articleOf(record);
  const { blocks, tokens, sentences } = annotate(article, lineBlocks(record.text));
  return labelled(findNames(article, blocks, tokens, sentences));
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
    const found = find(record);
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

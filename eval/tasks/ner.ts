import { actorPhrases } from "../../src/annotate/actor-phrases.ts";
import { annotate } from "../../src/annotate/annotate.ts";
import type { AnnotatedArticle } from "../../src/model/annotated-article.ts";
import type { Block } from "../../src/model/block.ts";
import { bareArticle } from "../bare-article.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { matched, type Scores, scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";
import { isFitted } from "./ner-fitted.ts";
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
  /** Who published it, where the corpus says so. */
  readonly source?: string;
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

/** re3d marks whole phrases, nouns and pronouns; all other corpora mark names. */
const phraseType = "Organisation";

/** Whole phrases by the model of actors. */
function phrased(annotated: AnnotatedArticle): Labelled[] {
  const { tokens } = annotated;
  return actorPhrases(annotated).map(({ from, to, label }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    label,
    rule: "actor-model",
  }));
}

interface Found {
  readonly found: Labelled[];
  /** The mentions of the engine's own reading as phrases; empty where names alone are marked. */
  readonly mentions: Labelled[];
}

function find(record: NerRecord, whole: boolean): Found {
  const annotated = annotate(bareArticle(record.id, record.text), lineBlocks(record.text));
  if (!whole) return { found: labelled(annotated.names), mentions: [] };
  return { found: phrased(annotated), mentions: phrases(annotated) };
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

const labels: readonly Label[] = ["PER", "ORG", "LOC"];

function tally(gold: ReturnType<typeof goldOf>, found: readonly Labelled[], label: Label): Tally {
  const own = found.filter((one) => one.label === label).map((one) => key(one, label));
  const wanted = [...gold].filter(([, one]) => one.label === label).map(([name]) => name);
  return { correct: matched(own, wanted), predicted: own.length, gold: wanted.length };
}

/** Tallies summed under names. */
class Tallies {
  readonly #sums = new Map<string, Tally>();

  add(name: string, part: Tally): void {
    const sum = this.#sums.get(name) ?? { correct: 0, predicted: 0, gold: 0 };
    sum.correct += part.correct;
    sum.predicted += part.predicted;
    sum.gold += part.gold;
    this.#sums.set(name, sum);
  }

  scores(): Record<string, Scores> {
    return Object.fromEntries([...this.#sums].map(([name, sum]) => [name, scores(sum)]));
  }
}

/** Phrases are counted only on documents that no weight was fitted on. */
async function run(data: string): Promise<Outcome> {
  const all = readRecords<NerRecord>(dataPath(data));
  const whole = all.some((record) => record.entities.some((entity) => entity.type === phraseType));
  const records = whole ? all.filter((record) => !isFitted(record)) : all;
  const sum = new Tallies();
  const byType = new Tallies();
  const bySource = new Tallies();
  const byMention = new Tallies();
  const errors: Failure[] = [];
  for (const record of records) {
    const gold = goldOf(record);
    const { found, mentions } = find(record, whole);
    for (const label of labels) {
      const part = tally(gold, found, label);
      sum.add("all", part);
      byType.add(label, part);
      if (whole) bySource.add(record.source ?? "", part);
      if (whole) byMention.add("all", tally(gold, mentions, label));
    }
    errors.push(...errorsOf(record, gold, found));
  }
  const metrics = { ...sum.scores().all, byType: byType.scores() };
  const more = { bySource: bySource.scores(), mentions: byMention.scores().all };
  return { documents: records.length, metrics: whole ? { ...metrics, ...more } : metrics, errors };
}

/** Names: exact spans and types of persons, organisations and places. */
export const ner: Task = { name: "ner", folder: "ner/conll2003", run };

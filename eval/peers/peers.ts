import type { Span } from "../../src/model/span.ts";
import { dataPath, readRecords, readText } from "../corpus.ts";
import { matched, round, scores } from "../scores.ts";
import { paragraphs } from "../syntax/treebank.ts";
import { goldLabels } from "../tasks/ner-labels.ts";
import { directItems, type QuoteRecord } from "../tasks/quotes.ts";
import { type FoundTime, scoreTimes, timeRecords } from "../tasks/times.ts";
import { chronoTimes } from "./chrono.ts";
import { compromiseNames, compromiseQuotations, compromiseSentences, compromiseTimes } from "./compromise.ts";
import type { Found, Peers } from "./peer.ts";
import { winkText, winkTimes } from "./wink.ts";

interface Tally {
  correct: number;
  predicted: number;
  gold: number;
}

function tally(): Tally {
  return { correct: 0, predicted: 0, gold: 0 };
}

function count(into: Tally, predicted: readonly string[], gold: readonly string[]): void {
  into.correct += matched(predicted, gold);
  into.predicted += predicted.length;
  into.gold += gold.length;
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
const labelledKey = (one: Found): string => `${keyOf(one)} ${one.label}`;

interface NameRecord {
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

function names(data: string): Peers {
  const sum = tally();
  for (const { text, entities } of readRecords<NameRecord>(dataPath(data))) {
    const gold = entities.flatMap((one) => {
      const label = goldLabels[one.type];
      return label ? [labelledKey({ ...one, label })] : [];
    });
    count(sum, compromiseNames(text).map(labelledKey), [...new Set(gold)]);
  }
  return { compromise: { ...scores(sum) } };
}

function times(data: string): Peers {
  const records = timeRecords(data);
  const timed = (found: readonly Found[], rule: string): FoundTime[] =>
    found.map((one) => ({ ...one, value: one.label, type: "", rule }));
  const score = (find: (text: string, day: string) => readonly Found[]): Record<string, number> =>
    scoreTimes(records, ({ text, dct }) => timed(find(text, dct), "peer")).metrics;
  const valued = (past: boolean): Record<string, number> => {
    const { typeF1: _, ...metrics } = score((text, day) => chronoTimes(text, { day, past }));
    return metrics;
  };
  const spans = (find: (text: string) => readonly Found[]): Record<string, number> => {
    const { typeF1: _, valueF1: __, ...metrics } = score(find);
    return metrics;
  };
  return {
    "chrono-node": valued(false),
    "chrono-node, weekdays past": valued(true),
    compromise: spans(compromiseTimes),
    "wink-nlp": spans(winkTimes),
  };
}

function quotes(data: string): Peers {
  const sum = tally();
  for (const { text, attributions } of readRecords<QuoteRecord>(dataPath(data))) {
    const gold = directItems(
      text,
      attributions.flatMap((one) => one.content),
    );
    const found = compromiseQuotations(text).map(({ start, end }) => [start, end] as const);
    count(sum, [...directItems(text, found)], [...gold]);
  }
  const { f1, precision, recall } = scores(sum);
  return { compromise: { directContentF1: f1, directPrecision: precision, directRecall: recall } };
}

function syntax(data: string): Peers {
  const sums = { wink: tally(), compromise: tally(), tokens: tally() };
  const tags = { right: 0, all: 0 };
  for (const { text, sentences } of paragraphs(readText(dataPath(data)))) {
    const wink = winkText(text);
    const gold = sentences.map(keyOf);
    const words = sentences.flatMap((one) => one.words);
    count(sums.wink, wink.sentences.map(keyOf), gold);
    count(sums.compromise, compromiseSentences(text).map(keyOf), gold);
    count(sums.tokens, wink.tokens.map(keyOf), words.map(keyOf));
    const tagAt = new Map(wink.tokens.map((token) => [keyOf(token), token.label]));
    for (const word of words) {
      const tag = tagAt.get(keyOf(word));
      if (tag === undefined) continue;
      tags.all++;
      if (tag === word.upos) tags.right++;
    }
  }
  const winkScores = {
    sentenceF1: scores(sums.wink).f1,
    tokenF1: scores(sums.tokens).f1,
    tagAccuracy: round(tags.all === 0 ? 0 : tags.right / tags.all),
  };
  return { "wink-nlp": winkScores, compromise: { sentenceF1: scores(sums.compromise).f1 } };
}

/** Scores the peers of a task on its data, by task. */
export const peersOf: Readonly<Record<string, (data: string) => Peers>> = {
  ner: names,
  times,
  quotes,
  syntax,
};

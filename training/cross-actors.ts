import { parseArgs } from "node:util";
import { bareArticle } from "../eval/bare-article.ts";
import { matched, scores } from "../eval/scores.ts";
import { actorPhrases } from "../src/annotate/actor-phrases.ts";
import { annotate } from "../src/annotate/annotate.ts";
import type { SequenceModel } from "../src/text/sequence-model.ts";
import { type ActorDocument, actorData, actorOptions, fitActors } from "./actor-examples.ts";
import { lines } from "./name-examples.ts";

/** Scores the model of actors on documents it was not fitted on: `node training/cross-actors.ts [--folds 4]`. */
const { values } = parseArgs({ options: { folds: { type: "string", default: "4" } } });
const folds = Number(values.folds);
const sums = new Map<string, { correct: number; predicted: number; gold: number }>();

function add(source: string, part: { correct: number; predicted: number; gold: number }): void {
  const sum = sums.get(source) ?? { correct: 0, predicted: 0, gold: 0 };
  sum.correct += part.correct;
  sum.predicted += part.predicted;
  sum.gold += part.gold;
  sums.set(source, sum);
}

function score(model: SequenceModel, { told }: ActorDocument): void {
  const annotated = annotate(bareArticle("", told.text), lines(told.text));
  const { tokens } = annotated;
  const found = actorPhrases(annotated, model).map(
    ({ from, to, label }) => `${tokens[from]?.start} ${tokens[to - 1]?.end} ${label}`,
  );
  const gold = [...new Set(told.names.map(({ start, end, label }) => `${start} ${end} ${label}`))];
  const part = { correct: matched(found, gold), predicted: found.length, gold: gold.length };
  add("all", part);
  add(told.source, part);
}

const data = actorData(actorOptions);
for (let fold = 0; fold < folds; fold++) {
  const inFold = ({ told }: ActorDocument): boolean =>
    Number.parseInt(told.id.slice(-4), 16) % folds === fold;
  const model = fitActors(
    data,
    data.documents.filter((one) => !inFold(one)),
    actorOptions,
  );
  for (const one of data.documents) {
    if (one.told.evalOnly ? fold === 0 : inFold(one)) score(model, one);
  }
}
for (const [source, sum] of sums) console.log(JSON.stringify({ source, ...scores(sum), gold: sum.gold }));

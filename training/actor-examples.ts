import { bareArticle } from "../eval/bare-article.ts";
import { actorScene, putActorFeatures } from "../src/annotate/actor-features.ts";
import { annotate } from "../src/annotate/annotate.ts";
import { FeatureWriter } from "../src/text/feature-writer.ts";
import type { FeatureRows, SequenceModel } from "../src/text/sequence-model.ts";
import { type ActorText, gumTexts, re3dActors } from "./actor-corpora.ts";
import { type Example, fitSequence } from "./fit-sequence.ts";
import { goldTags, lines, nameLabels } from "./name-examples.ts";
import type { NamedText } from "./names-corpora.ts";

export interface ActorOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly dropout: number;
  /** How much a sentence of GUM counts beside one of re3d. */
  readonly gum: number;
}

export const actorOptions: ActorOptions = { bits: 17, epochs: 12, dropout: 0.6, gum: 0.2 };

export interface ActorDocument {
  readonly told: ActorText;
  readonly examples: readonly Example[];
}

export interface ActorData {
  readonly rows: FeatureRows;
  readonly documents: readonly ActorDocument[];
  /** Sentences of GUM. */
  readonly others: readonly Example[];
}

/** Writes the features of a text's sentences and gives them with their right labels. */
function actorExamples({ text, names }: NamedText, weight: number, writer: FeatureWriter): Example[] {
  const annotated = annotate(bareArticle("", text), lines(text));
  const scene = actorScene(annotated);
  const tags = goldTags(annotated, names);
  return annotated.sentences.map(({ from, to }) => {
    const first = writer.items;
    for (let at = from; at < to; at++) putActorFeatures(scene, at, writer);
    return { from: first, to: writer.items, labels: tags.slice(from, to), weight };
  });
}

export function actorData({ bits, gum }: ActorOptions): ActorData {
  const writer = new FeatureWriter(bits);
  const documents = re3dActors().map((told) => ({ told, examples: actorExamples(told, 1, writer) }));
  const others = gumTexts().flatMap((text) => actorExamples(text, gum, writer));
  return { rows: writer.rows(), documents, others };
}

/** Fits the model on the given documents and GUM; documents marked EVAL-ONLY are left out. */
export function fitActors(
  { rows, others }: ActorData,
  documents: readonly ActorDocument[],
  { bits, epochs, dropout }: ActorOptions,
): SequenceModel {
  const own = documents.filter(({ told }) => !told.evalOnly).flatMap(({ examples }) => examples);
  return fitSequence(rows, [...others, ...own], {
    labels: nameLabels,
    bits,
    epochs,
    rate: 0.1,
    dropout,
    seed: 7,
  });
}

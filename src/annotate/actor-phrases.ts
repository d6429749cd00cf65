import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { FeatureWriter } from "../text/feature-writer.ts";
import { bestPath, labelScores, type SequenceModel } from "../text/sequence-model.ts";
import { actorScene, putActorFeatures } from "./actor-features.ts";
import { type LabelledName, namesOf } from "./name-model.ts";
import { trainedModel } from "./trained-model.ts";

/** The trained model of actors and places; read from the package at the first call. */
export const actorsModel: () => SequenceModel = trainedModel("actors.bin");

/**
 * Who and where an article tells of, named or not, as whole noun phrases in text order: "the villagers", "Iraqi security
 * forces", "they", "the town of Rasm". Groups of people are ORG.
 */
export function actorPhrases(
  annotated: AnnotatedArticle,
  model: SequenceModel = actorsModel(),
): LabelledName[] {
  const writer = new FeatureWriter(model.bits);
  const scene = actorScene(annotated);
  for (let at = 0; at < annotated.tokens.length; at++) putActorFeatures(scene, at, writer);
  const rows = writer.rows();
  return annotated.sentences.flatMap((stretch, sentence) => {
    const path = bestPath(model, labelScores(model, rows, stretch));
    return namesOf(model.labels, path, stretch.from).map((name) => ({ ...name, sentence }));
  });
}

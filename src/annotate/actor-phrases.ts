import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { FeatureWriter } from "../text/feature-writer.ts";
import { bestPath, labelScores, type SequenceModel } from "../text/sequence-model.ts";
import { unpackModel } from "../text/sequence-model-file.ts";
import { actorScene, putActorFeatures } from "./actor-features.ts";
import { type LabelledName, namesOf } from "./name-model.ts";

const file = join(import.meta.dirname, "..", "..", "models", "actors.bin");
let loaded: SequenceModel | null = null;

/** The trained model of actors and places; read from the package at the first call. */
export function actorsModel(): SequenceModel {
  loaded ??= unpackModel(zstdDecompressSync(readFileSync(file)));
  return loaded;
}

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

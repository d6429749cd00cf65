import type { Sentence, TokenRange } from "../model/annotated-article.ts";
import { FeatureWriter } from "../text/feature-writer.ts";
import { bestPath, labelScores, type SequenceModel, type Stretch } from "../text/sequence-model.ts";
import { putFeatures } from "./name-features.ts";
import type { NameScene } from "./name-scene.ts";
import { nameStretches } from "./name-stretches.ts";
import { trainedModel } from "./trained-model.ts";

export type NameLabel = "PER" | "ORG" | "LOC";

/** A stretch of tokens that the model holds to be a name. */
export interface LabelledName extends TokenRange {
  readonly label: NameLabel;
  readonly sentence: number;
}

/** The trained model of names; read from the package at the first call. */
export const namesModel: () => SequenceModel = trainedModel("names.bin");

/** The names that a path of labels tells; a part that follows none of its type begins a name. */
export function namesOf(
  labels: readonly string[],
  path: Uint8Array,
  start: number,
): Omit<LabelledName, "sentence">[] {
  const names: { from: number; to: number; label: NameLabel }[] = [];
  let open = false;
  for (const [index, label] of path.entries()) {
    const part = labels[label]?.charAt(0);
    const type = labels[label]?.slice(2);
    const last = names.at(-1);
    if (open && last && last.label === type && (part === "I" || part === "E")) last.to = start + index + 1;
    else if (type) names.push({ from: start + index, to: start + index + 1, label: type as NameLabel });
    open = part === "B" || part === "I";
  }
  return names;
}

/** The names of an article's sentences in text order, as the model sees them. */
export function modelNames(
  model: SequenceModel,
  scene: NameScene,
  sentences: readonly Sentence[],
): LabelledName[] {
  const writer = new FeatureWriter(model.bits);
  const stretches: (Stretch & { start: number; sentence: number })[] = [];
  for (const [sentence, one] of sentences.entries()) {
    for (const { from, to } of nameStretches(scene, one)) {
      const first = writer.items;
      for (let at = from; at < to; at++) putFeatures(scene, at, writer);
      stretches.push({ from: first, to: writer.items, start: from, sentence });
    }
  }
  const rows = writer.rows();
  return stretches.flatMap((stretch) => {
    const path = bestPath(model, labelScores(model, rows, stretch));
    return namesOf(model.labels, path, stretch.start).map((name) => ({
      ...name,
      sentence: stretch.sentence,
    }));
  });
}

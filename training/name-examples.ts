import { bareArticle } from "../eval/bare-article.ts";
import { annotate } from "../src/annotate/annotate.ts";
import { putFeatures } from "../src/annotate/name-features.ts";
import { nameScene } from "../src/annotate/name-scene.ts";
import { nameStretches } from "../src/annotate/name-stretches.ts";
import { nameView } from "../src/annotate/name-view.ts";
import { findNames } from "../src/annotate/names.ts";
import type { AnnotatedArticle, Token } from "../src/model/annotated-article.ts";
import type { Block } from "../src/model/block.ts";
import type { FeatureWriter } from "../src/text/feature-writer.ts";
import type { Example } from "./fit-sequence.ts";
import type { LabelledSpan, NamedText } from "./names-corpora.ts";

/** No name, then the beginning, inside, end or whole of a name of each type. */
export const nameLabels: readonly string[] = [
  "O",
  ...["PER", "ORG", "LOC"].flatMap((type) => ["B", "I", "E", "S"].map((part) => `${part}-${type}`)),
];

export function lines(text: string): Block[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: "paragraph",
    rule: "line",
  }));
}

/** Marks the tokens of one name; a name inside a longer token ("Iran-backed") is left to the rules. */
function mark(tags: Uint8Array, tokens: readonly Token[], { start, end, label }: LabelledSpan): void {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return;
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  if (to === from || tags.subarray(from, to).some((tag) => tag > 0)) return;
  const whole = tokens[from]?.start === start && tokens[to - 1]?.end === end;
  if (to - from === 1 && !whole) return;
  for (let at = from; at < to; at++) {
    const part = to - from === 1 ? "S" : at === from ? "B" : at === to - 1 ? "E" : "I";
    tags[at] = nameLabels.indexOf(`${part}-${label}`);
  }
}

export function goldTags({ tokens }: AnnotatedArticle, names: readonly LabelledSpan[]): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (const name of names) mark(tags, tokens, name);
  return tags;
}

/** Writes the features of a text's stretches and gives them with their right labels. */
export function nameExamples({ text, names }: NamedText, weight: number, writer: FeatureWriter): Example[] {
  const article = bareArticle("", text);
  const blocks = lines(text);
  const annotated = annotate(article, blocks);
  const { tokens, sentences } = annotated;
  const view = nameView(tokens);
  const scene = nameScene(view, sentences, findNames(article, view, sentences));
  const tags = goldTags(annotated, names);
  return sentences.flatMap((sentence) =>
    nameStretches(scene, sentence).map((stretch) => {
      const from = writer.items;
      for (let at = stretch.from; at < stretch.to; at++) putFeatures(scene, at, writer);
      return { from, to: writer.items, labels: tags.slice(stretch.from, stretch.to), weight };
    }),
  );
}

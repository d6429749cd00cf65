import { join } from "node:path";
import { readRecords } from "../eval/corpus.ts";
import { isFitted } from "../eval/tasks/ner-fitted.ts";
import { goldLabels } from "../eval/tasks/ner-labels.ts";
import { gumActors } from "./gum-names.ts";
import { corporaRoot, type LabelledSpan, type NamedText } from "./names-corpora.ts";

/** A text of re3d with its actors and places, whole phrases, longest first. */
export interface ActorText extends NamedText {
  readonly id: string;
  readonly source: string;
  /** Marked EVAL-ONLY: nothing is fitted on it. */
  readonly evalOnly: boolean;
}

interface Re3dRecord {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

export const re3dPath = "ner/re3d/dev.jsonl";
export const gumPath = "syntax/gum/train.conllu.gz";
function spansOf({ entities }: Re3dRecord): LabelledSpan[] {
  const spans = entities.flatMap(({ start, end, type }) => {
    const label = goldLabels[type];
    return label ? [{ start, end, label }] : [];
  });
  return spans.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** The shared part of re3d. */
export function re3dActors(): ActorText[] {
  return readRecords<Re3dRecord>(join(corporaRoot, re3dPath)).map((record) => ({
    id: record.id,
    source: record.source,
    text: record.text,
    names: spansOf(record),
    evalOnly: !isFitted(record),
  }));
}

/** The training part of GUM, all actors and places as phrases. */
export function gumTexts(): NamedText[] {
  return gumActors(join(corporaRoot, gumPath));
}

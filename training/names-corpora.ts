import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRecords } from "../eval/corpus.ts";
import { goldLabels, type Label } from "../eval/tasks/ner-labels.ts";
import { gumNames } from "./gum-names.ts";

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}

export interface NamedText {
  readonly text: string;
  readonly names: readonly LabelledSpan[];
}

export interface NamesCorpus {
  readonly name: string;
  /** Path below the corpora's root. */
  readonly path: string;
  /** How much each of its stretches counts; chosen on the shared dev parts. */
  readonly weight: number;
  readonly licence: string;
  readonly credit: string;
}

export const corporaRoot: string = join(import.meta.dirname, "..", "..", "shared", "corpora");

/** What the weights are fitted on: TRAIN and TRAIN-SHAREALIKE alone. */
export const namesCorpora: readonly NamesCorpus[] = [
  {
    name: "WikiGold",
    path: "ner/wikigold/all.jsonl",
    weight: 1.5,
    licence: "CC BY 4.0 (annotations), text of Wikipedia CC BY-SA",
    credit: "Balasuriya, Ringland, Nothman, Murphy and Curran 2009",
  },
  {
    name: "UNER English-EWT, train",
    path: "ner/uner-ewt/train.jsonl.gz",
    weight: 1,
    licence: "CC BY-SA 4.0",
    credit: "Mayhew et al. 2024; Silveira et al. 2014",
  },
  {
    name: "GUM, train, ten genres",
    path: "syntax/gum/train.conllu.gz",
    weight: 0.3,
    licence: "CC BY 4.0 (annotations), texts CC BY, public domain and CC BY-SA 3.0 (bio, voyage)",
    credit: "Zeldes 2017",
  },
  {
    name: "Broad Twitter Corpus",
    path: "ner/btc/all.jsonl.gz",
    weight: 0.3,
    licence: "CC BY 4.0",
    credit: "Derczynski, Bontcheva and Roberts 2016",
  },
  {
    name: "WNUT-17, train",
    path: "ner/wnut17/train.jsonl",
    weight: 0.3,
    licence: "CC BY 4.0",
    credit: "Derczynski, Nichols, van Erp and Limsopatham 2017",
  },
];

interface GoldRecord {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** The texts of a corpus file with their persons, bodies and places. */
export function readNames(path: string): NamedText[] {
  const whole = join(corporaRoot, path);
  if (path.includes(".conllu")) return gumNames(whole);
  return readRecords<GoldRecord>(whole).map(({ text, entities }) => ({
    text,
    names: entities.flatMap(({ start, end, type }) => {
      const label = goldLabels[type];
      return label ? [{ start, end, label }] : [];
    }),
  }));
}

/** SHA-256 of a corpus file as it stands. */
export function fingerprint(path: string): string {
  return createHash("sha256")
    .update(readFileSync(join(corporaRoot, path)))
    .digest("hex");
}

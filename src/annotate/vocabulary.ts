import model from "wink-eng-lite-web-model";
import type { PartOfSpeech } from "../model/annotated-article.ts";

interface Layout {
  readonly [feature: string]: readonly [word: number, mask: number, shift: number];
}

/** The parts of wink's core model that are read here. */
interface CoreModel {
  readonly packing: { readonly size: number; readonly layout: Layout };
  readonly lexicon: Uint32Array;
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly intrinsicSize: number };
    readonly pos: { readonly list: readonly PartOfSpeech[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

const core = (model.core as () => CoreModel)();

/** The tagger's model, with the parts that are read here not unpacked a second time. */
export const sharedModel: typeof model = { ...model, core: () => core };

const { lexeme, pos, posClusters } = core.features;
const { layout, size } = core.packing;

type Field = Layout[string];
const contraction = layout["isContraction"] as Field;
const cluster = layout["lexemeCID"] as Field;
const usual = layout["pos"] as Field;

function read(index: number, [word, mask, shift]: Field): number {
  return ((core.lexicon[word + index * size] ?? 0) & mask) >>> shift;
}

const tagIndex: ReadonlyMap<string, number> = new Map(pos.list.map((tag, index) => [tag, index]));

/** The word forms the model was built with, by index; contractions it would take apart are left out. */
const indices = new Map<string, number>();
for (let index = 1; index < lexeme.intrinsicSize; index++) {
  if (read(index, contraction) === 0) indices.set(lexeme.list[index] as string, index);
}

function indexOf(form: string): number {
  return indices.get(form) ?? 0;
}

/** Whether the tagger knows the word form, case included, as one token. */
export function isKnown(form: string): boolean {
  return indexOf(form) > 0;
}

/** Whether the form can bear the tag; false for unknown forms. */
export function canBe(form: string, tag: PartOfSpeech): boolean {
  const index = indexOf(form);
  if (index === 0) return false;
  return posClusters.list[read(index, cluster)]?.has(tagIndex.get(tag) ?? -1) ?? false;
}

/** The tag a known form bears most often; null for unknown forms. */
export function usualTag(form: string): PartOfSpeech | null {
  const index = indexOf(form);
  return index === 0 ? null : (pos.list[read(index, usual)] ?? null);
}

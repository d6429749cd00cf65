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
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number };
    readonly pos: { readonly list: readonly PartOfSpeech[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

const core = (model.core as () => CoreModel)();
const { lexeme, pos, posClusters } = core.features;

function property(index: number, feature: string): number {
  const [word, mask, shift] = core.packing.layout[feature] as Layout[string];
  return ((core.lexicon[word + index * core.packing.size] ?? 0) & mask) >>> shift;
}

/** Index of a word form the model was built with, or 0; contractions it would take apart count as unknown. */
function indexOf(form: string): number {
  const index = lexeme.hash[form];
  return index !== undefined && index < lexeme.intrinsicSize && property(index, "isContraction") === 0
    ? index
    : 0;
}

/** Whether the tagger knows the word form, case included, as one token. */
export function isKnown(form: string): boolean {
  return indexOf(form) > 0;
}

/** Whether the form can bear the tag; false for unknown forms. */
export function canBe(form: string, tag: PartOfSpeech): boolean {
  const index = indexOf(form);
  if (index === 0) return false;
  return posClusters.list[property(index, "lexemeCID")]?.has(pos.list.indexOf(tag)) ?? false;
}

/** The tag a known form bears most often; null for unknown forms. */
export function usualTag(form: string): PartOfSpeech | null {
  const index = indexOf(form);
  return index === 0 ? null : (pos.list[property(index, "pos")] ?? null);
}

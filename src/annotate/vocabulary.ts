import model from "wink-eng-lite-web-model";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import { type StoredMachine, TagMachine } from "./tag-machine.ts";

interface Layout {
  readonly [feature: string]: readonly [word: number, mask: number, shift: number];
}

/** The parts of wink's model that are read here. */
interface CoreModel {
  readonly packing: { readonly size: number; readonly layout: Layout };
  readonly lexicon: Uint32Array;
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly intrinsicSize: number };
    readonly pos: { readonly list: readonly PartOfSpeech[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

interface TaggerModel {
  readonly machines: readonly string[];
}

const core = (model.core as () => CoreModel)();

const { lexeme, pos, posClusters } = core.features;
const { layout, size } = core.packing;

type Field = Layout[string];
const contraction = layout["isContraction"] as Field;
const cluster = layout["lexemeCID"] as Field;
const usual = layout["pos"] as Field;
const hint = layout["posHint"] as Field;
const respelt = layout["isSpellingMapped"] as Field;
const base = layout["lemma"] as Field;
const normal = layout["normal"] as Field;

function read(index: number, [word, mask, shift]: Field): number {
  return ((core.lexicon[word + index * size] ?? 0) & mask) >>> shift;
}

const tagIndex: ReadonlyMap<string, number> = new Map(pos.list.map((tag, index) => [tag, index]));

/** The word forms the model was built with, by index; contractions it would take apart are left out. */
const indices = new Map<string, number>();
for (let index = 1; index < lexeme.intrinsicSize; index++) {
  if (read(index, contraction) === 0) indices.set(lexeme.list[index] as string, index);
}

/** The number of a form in the vocabulary, case included; 0 for unknown ones. */
export function wordIndex(form: string): number {
  return indices.get(form) ?? 0;
}

/** Whether the tagger knows the word form, case included, as one token. */
export function isKnown(form: string): boolean {
  return wordIndex(form) > 0;
}

/** Whether the form can bear the tag; false for unknown forms. */
export function canBe(form: string, tag: PartOfSpeech): boolean {
  const index = wordIndex(form);
  return index > 0 && mayBear(index, tagIndex.get(tag) ?? -1);
}

function mayBear(index: number, tag: number): boolean {
  return posClusters.list[read(index, cluster)]?.has(tag) ?? false;
}

/** The tag a known form bears most often; null for unknown forms. */
export function usualTag(form: string): PartOfSpeech | null {
  return usualTagAt(wordIndex(form));
}

/** The same for the form's number. */
export function usualTagAt(index: number): PartOfSpeech | null {
  return index === 0 ? null : (pos.list[read(index, usual)] ?? null);
}

/** The tags by their numbers. */
export const tagNames: readonly PartOfSpeech[] = pos.list;
const noun = tagIndex.get("NOUN") as number;

/** The number of the tag a known form or, for a form spelt in another way, its common spelling bears most often. */
export function usualTagNumber(index: number): number {
  const spelt = read(index, respelt) > 0 ? read(index, base) : index;
  return read(spelt, usual) || noun;
}

/** What the model hints of a known form beyond its tag, 0 for nothing. */
export function hintAt(index: number): number {
  return read(index, hint);
}

/** Whether a known form in its normal spelling can bear the tag of that number. */
export function bearsTag(index: number, tag: number): boolean {
  return mayBear(read(index, respelt) > 0 ? read(index, base) : index + read(index, normal), tag);
}

/** The machines that put tags right by the words around them, in the order in which they run. */
export const tagMachines: readonly TagMachine[] = (model.pos as () => TaggerModel)().machines.map(
  (stored) => new TagMachine(JSON.parse(stored) as StoredMachine),
);

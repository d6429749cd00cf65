import type { Sentence, Token } from "../model/annotated-article.ts";
import { mix } from "../text/feature-hash.ts";
import { type NameWord, nameWord } from "./name-word.ts";

/** What an article shows of its words by what stands beside them, wherever they stand. */
export interface Company {
  /** By the hash of a small form: the company it keeps, as bits. */
  readonly bits: ReadonlyMap<number, number>;
  /** By the hash of an abbreviation in brackets: the kind of the name it stands for. */
  readonly standsFor: ReadonlyMap<number, number>;
}

/** How many bits `Company.bits` uses. */
export const companySize = 14;

interface Scene {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly runs: { readonly from: Int32Array; readonly to: Int32Array };
}

const nothing = nameWord("");

function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "," && /^\d\d$/.test(tokens[at + 1]?.text ?? "");
}

/** What the words around the run of `at` say, and the words that open and end it. */
function bitsAt({ words, tokens, runs }: Scene, at: number): number {
  const from = runs.from[at] as number;
  const to = runs.to[at] as number;
  const before = words[from - 1] ?? nothing;
  const after = words[to] ?? nothing;
  const opening = words[from] ?? nothing;
  const last = words[to - 1] ?? nothing;
  const long = to - from > 1;
  const given = long && opening.isGiven;
  const next = tokens[to]?.lower;
  let bits = 0;
  if (before.isTitle) bits |= 1;
  if (after.isSpeech) bits |= 2;
  if (before.isPreposition) bits |= 4;
  if (tokens[from - 1]?.lower === "the") bits |= 8;
  if (tokens[from - 1]?.text === "(" && next === ")") bits |= 16;
  if (long && last.isBodyTail) bits |= 32;
  if (long && last.isPlaceTail) bits |= 64;
  if (given && at > from) bits |= 128;
  if (given && at === from) bits |= 256;
  if (next === "'s") bits |= 512;
  if (next === "who" || isAge(tokens, to)) bits |= 1024;
  if (after.isBodyNoun) bits |= 2048;
  if (after.isPlaceNoun) bits |= 4096;
  if (opening.isBodyHead) bits |= 8192;
  return bits;
}

/** The kind of the name before the brackets around `at`, or null where none is there. */
function fullName({ words, tokens, runs }: Scene, at: number, from: number): number | null {
  if (at - 2 < from || tokens[at - 1]?.text !== "(" || tokens[at + 1]?.text !== ")") return null;
  const full = words[at - 2] as NameWord;
  const head = words[runs.from[at - 2] as number] as NameWord;
  return full.capital ? mix(mix(full.body, full.place), mix(head.body, head.person)) : null;
}

/** Gathers the company of every capitalised word over sentences of prose. */
export function companyOf(scene: Scene, prose: readonly Sentence[]): Company {
  const bits = new Map<number, number>();
  const standsFor = new Map<number, number>();
  for (const { from, to } of prose) {
    for (let at = from; at < to; at++) {
      const { capital, lower } = scene.words[at] as NameWord;
      if (!capital) continue;
      const found = bitsAt(scene, at);
      if (found !== 0) bits.set(lower, (bits.get(lower) ?? 0) | found);
      const full = fullName(scene, at, from);
      if (full !== null) standsFor.set(lower, full);
    }
  }
  return { bits, standsFor };
}

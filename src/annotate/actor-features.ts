import { actorLabel, bodyNouns } from "../lexicon/actor-labels.ts";
import { definiteWords, ownerWords, tellers } from "../lexicon/mention-words.ts";
import { personNouns } from "../lexicon/person-nouns.ts";
import { titles } from "../lexicon/titles.ts";
import type { AnnotatedArticle, NounChunk, Token, VerbGroup } from "../model/annotated-article.ts";
import { hashUnits, mix } from "../text/feature-hash.ts";
import type { FeatureWriter } from "../text/feature-writer.ts";
import { putNameTraits } from "./name-features.ts";
import { type NameScene, nameScene } from "./name-scene.ts";
import { nameView } from "./name-view.ts";

/** An article as the model of actors sees it: its names, and the noun phrase and verb at each token. */
export interface ActorScene {
  readonly names: NameScene;
  readonly chunks: readonly (NounChunk | undefined)[];
  readonly verbs: readonly (VerbGroup | undefined)[];
  readonly quoted: Uint8Array;
}

function covers<T extends { from: number; to: number }>(
  size: number,
  ranges: readonly T[],
): (T | undefined)[] {
  const found: (T | undefined)[] = new Array(size).fill(undefined);
  for (const range of ranges) found.fill(range, range.from, range.to);
  return found;
}

function quotedOf(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = 0;
  for (const [at, { text }] of tokens.entries()) {
    if (text === "\u201C") open = 1;
    else if (text === "\u201D") open = 0;
    else if (/^"+$/.test(text)) open = 1 - open;
    quoted[at] = open;
  }
  return quoted;
}

/** Looks an annotated article over once. */
export function actorScene({ tokens, sentences, names, chunks, verbGroups }: AnnotatedArticle): ActorScene {
  return {
    names: nameScene(nameView(tokens), sentences, names),
    chunks: covers(tokens.length, chunks),
    verbs: covers(tokens.length, verbGroups),
    quoted: quotedOf(tokens),
  };
}

const nouns = new Map<string, number>();

function describe(lower: string): number {
  const person = personNouns.get(lower);
  const group = actorLabel(lower)?.of === "group";
  const one = person ? (person.number === "singular" ? 1 : 2) : 0;
  const title = titles.has(lower) ? 1 : 0;
  const plural = lower.endsWith("s") ? 1 : 0;
  const flags = [bodyNouns.has(lower), group, tellers.has(lower)].map(Number);
  return [one, title, plural, ...flags].reduce((sum, flag) => sum * 3 + flag, 1);
}

/** What a noun may stand for as an actor, as one number. */
function nounKind(lower: string): number {
  const known = nouns.get(lower);
  if (known !== undefined) return known;
  const kind = describe(lower);
  if (nouns.size > 20_000) nouns.clear();
  nouns.set(lower, kind);
  return kind;
}

function placeIn(at: number, { from, to }: { from: number; to: number }): number {
  if (to - from === 1) return 1;
  return at === from ? 2 : at === to - 1 ? 3 : 4;
}

function openingOf(lower: string): number {
  if (definiteWords.has(lower)) return 1;
  return lower === "a" || lower === "an" ? 2 : ownerWords.has(lower) ? 3 : 0;
}

function wordOf(scene: ActorScene, at: number): number {
  return scene.names.words[at]?.lower ?? 0;
}

function putChunk(scene: ActorScene, at: number, writer: FeatureWriter): void {
  const chunk = scene.chunks[at];
  if (!chunk) return;
  const { tokens, words, ruled } = scene.names;
  const place = placeIn(at, chunk);
  const head = words[chunk.head];
  const noun = nounKind(tokens[chunk.head]?.lower ?? "");
  const side = Math.sign(at - chunk.head);
  const opening = openingOf(tokens[chunk.from]?.lower ?? "");
  const before = wordOf(scene, chunk.from - 1);
  const after = wordOf(scene, chunk.to);
  let named = 0;
  for (let one = chunk.from; one < chunk.to; one++) if (ruled.type[one]) named = ruled.type[one] as number;
  writer.put(101, mix(place, side));
  writer.put(102, mix(place, head?.lower ?? 0));
  writer.put(103, mix(place, noun));
  writer.put(104, mix(mix(place, noun), opening));
  writer.put(105, mix(mix(place, noun), named));
  writer.put(106, mix(mix(place, head?.kind ?? 0), named));
  writer.put(107, mix(mix(place, head?.body ?? 0), mix(head?.place ?? 0, opening)));
  writer.put(108, mix(place, mix(before, 1)));
  writer.put(109, mix(place, mix(after, 2)));
  writer.put(110, mix(place, mix(before, noun)));
  writer.put(111, mix(place, mix(before, named)));
  writer.put(112, mix(place, head?.suffix[3] ?? 0));
  writer.put(113, mix(place, head?.suffix[2] ?? 0));
  writer.put(114, mix(place, mix(ruled.type[chunk.head] as number, named)));
  writer.put(115, mix(place, mix(words[chunk.from]?.lower ?? 0, noun)));
  writer.put(116, mix(place, mix(after, noun)));
}

function putAround(scene: ActorScene, at: number, writer: FeatureWriter): void {
  const before = scene.chunks[at - 1];
  const after = scene.chunks[at + 1];
  const here = scene.chunks[at];
  const { tokens, words } = scene.names;
  const word = words[at]?.lower ?? 0;
  const joins = (before && before !== here ? 1 : 0) + (after && after !== here ? 2 : 0) + (here ? 4 : 0);
  writer.put(120, joins);
  writer.put(121, mix(joins, word));
  if (!here && before) writer.put(122, mix(word, nounKind(tokens[before.head]?.lower ?? "")));
  if (!here && after) writer.put(123, mix(word, nounKind(tokens[after.head]?.lower ?? "")));
  if (!here && before) writer.put(124, mix(word, words[before.head]?.lower ?? 0));
  if (!here && after) writer.put(125, mix(word, scene.names.ruled.type[after.head] as number));
  writer.put(126, mix(nounKind(tokens[at]?.lower ?? ""), tokens[at]?.pos === "NOUN" ? 1 : 0));
  const end = here?.to ?? at + 1;
  const start = here?.from ?? at;
  const verb = scene.verbs[end] ?? scene.verbs[end + 1];
  const lemma = verb ? hashUnits(tokens[verb.head]?.lemma ?? "") : 0;
  writer.put(127, mix(lemma, 1));
  writer.put(128, mix(word, verb ? 1 : 0));
  const acted = scene.verbs[start - 1];
  writer.put(129, acted ? hashUnits(tokens[acted.head]?.lemma ?? "") : 0);
  writer.put(130, mix(scene.quoted[at] as number, word));
}

/** Writes the features of the token `at` as one item. */
export function putActorFeatures(scene: ActorScene, at: number, writer: FeatureWriter): void {
  putNameTraits(scene.names, at, writer);
  putChunk(scene, at, writer);
  putAround(scene, at, writer);
  writer.endItem();
}

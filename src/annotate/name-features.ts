import type { Sentence } from "../model/annotated-article.ts";
import { hashUnits, mix } from "../text/feature-hash.ts";
import type { FeatureWriter } from "../text/feature-writer.ts";
import { companySize } from "./name-company.ts";
import type { NameScene } from "./name-scene.ts";
import { type NameWord, nameWord } from "./name-word.ts";

/** One token among its neighbours: `before` and `after` are those beside it in its sentence. */
interface Spot {
  readonly scene: NameScene;
  readonly at: number;
  readonly sentence: Sentence;
  readonly before: NameWord;
  readonly word: NameWord;
  readonly after: NameWord;
  readonly second: NameWord;
}

/** Stands for what lies beyond the ends of a sentence. */
const nothing: NameWord = { ...nameWord(""), lower: hashUnits("<edge>") };

function wordAt(scene: NameScene, at: number, { from, to }: Sentence): NameWord {
  return at >= from && at < to ? (scene.words[at] as NameWord) : nothing;
}

const tagCodes = new Map<string, number>();

function tagAt({ tokens }: NameScene, at: number, { from, to }: Sentence): number {
  const tag = at >= from && at < to ? (tokens[at]?.pos ?? "") : "";
  let code = tagCodes.get(tag);
  if (code === undefined) {
    code = hashUnits(tag);
    tagCodes.set(tag, code);
  }
  return code;
}

function putWords({ scene, at, sentence, before, word, after, second }: Spot, writer: FeatureWriter): void {
  const earlier = wordAt(scene, at - 2, sentence).lower;
  writer.put(1, word.lower);
  writer.put(2, before.lower);
  writer.put(3, after.lower);
  writer.put(4, earlier);
  writer.put(5, second.lower);
  writer.put(6, mix(before.lower, word.lower));
  writer.put(7, mix(word.lower, after.lower));
  writer.put(8, mix(earlier, before.lower));
  writer.put(9, mix(after.lower, second.lower));
  for (let size = 0; size < 3; size++) writer.put(10 + size, word.prefix[size] as number);
  for (let size = 0; size < 4; size++) writer.put(13 + size, word.suffix[size] as number);
  writer.put(17, word.shape);
  writer.put(18, mix(before.shape, word.shape));
  writer.put(19, mix(word.shape, after.shape));
  writer.put(20, mix(mix(before.shape, word.shape), after.shape));
}

function putTags({ scene, at, sentence, word }: Spot, writer: FeatureWriter): void {
  const tag = tagAt(scene, at, sentence);
  const before = tagAt(scene, at - 1, sentence);
  const after = tagAt(scene, at + 1, sentence);
  writer.put(21, tag);
  writer.put(22, mix(before, tag));
  writer.put(23, mix(tag, after));
  writer.put(24, mix(mix(before, 3), after));
  writer.put(25, mix(word.shape, mix(word.tag, tag)));
}

function putKinds({ before, word, after, second }: Spot, writer: FeatureWriter): void {
  writer.put(30, word.person);
  writer.put(31, word.body);
  writer.put(32, word.place);
  writer.put(33, word.prior);
  writer.put(34, word.actor);
  writer.put(35, word.tag);
  writer.put(36, word.kind);
  writer.put(37, mix(word.kind, word.tag));
  writer.put(38, mix(before.person, before.tag));
  writer.put(39, mix(before.body, before.place));
  writer.put(40, mix(after.person, after.tag));
  writer.put(41, mix(after.body, after.place));
  writer.put(42, mix(before.kind, word.kind));
  writer.put(43, mix(word.kind, after.kind));
  writer.put(44, mix(after.tag, second.tag));
  writer.put(45, mix(after.kind, second.kind));
  writer.put(46, mix(before.tag, word.tag));
  writer.put(47, mix(word.tag, after.tag));
}

/** What the rules say at a token of the sentence; 7 beyond its ends. */
function ruledAt({ ruled }: NameScene, at: number, { from, to }: Sentence): number {
  return at >= from && at < to ? mix(ruled.type[at] as number, ruled.part[at] as number) : 7;
}

function putRules({ scene, at, sentence, before, word, after }: Spot, writer: FeatureWriter): void {
  const { ruled } = scene;
  const rule = ruled.rule[at] as number;
  const type = ruledAt(scene, at, sentence);
  const earlier = ruledAt(scene, at - 1, sentence);
  const later = ruledAt(scene, at + 1, sentence);
  writer.put(50, mix(rule, ruled.part[at] as number));
  writer.put(51, type);
  writer.put(52, mix(earlier, type));
  writer.put(53, mix(type, later));
  writer.put(54, mix(mix(earlier, type), later));
  writer.put(55, mix(type, word.kind));
  writer.put(56, mix(rule, word.tag));
  writer.put(57, mix(type, scene.sport));
  writer.put(58, mix(mix(type, before.lower), 1));
  writer.put(59, mix(mix(type, after.lower), 2));
}

function putArticle({ scene, at, sentence, word }: Spot, writer: FeatureWriter): void {
  const style = scene.styles[scene.sentenceOf[at] as number] as number;
  const place = mix(style, at === sentence.from ? 1 : 0);
  const written = scene.written.get(word.lower) ?? 0;
  const longest = scene.ruled.longest.get(word.lower) ?? 0;
  const type = ruledAt(scene, at, sentence);
  const hint = scene.hints[at] as number;
  writer.put(60, place);
  writer.put(61, mix(place, written));
  writer.put(62, mix(place, mix(written, word.tag)));
  writer.put(63, longest);
  writer.put(64, mix(longest, type));
  writer.put(65, mix(scene.sport, word.prior));
  writer.put(66, mix(mix(scene.sport, style), mix(word.shape, word.prior)));
  writer.put(67, hint);
  writer.put(68, mix(hint, mix(scene.sport, style)));
  writer.put(69, mix(hint, type));
}

function putCompany({ scene, at, sentence, word }: Spot, writer: FeatureWriter): void {
  const bits = scene.company.bits.get(word.lower) ?? 0;
  for (let bit = 0; bit < companySize; bit++) if (bits & (1 << bit)) writer.put(90, bit);
  writer.put(91, bits);
  writer.put(92, mix(bits, ruledAt(scene, at, sentence)));
  const full = scene.company.standsFor.get(word.lower);
  if (full === undefined) return;
  writer.put(93, full);
  writer.put(94, 1);
}

function putRun({ scene, at, sentence, word }: Spot, writer: FeatureWriter): void {
  const from = scene.runs.from[at] as number;
  const to = scene.runs.to[at] as number;
  const last = wordAt(scene, to - 1, sentence);
  const opening = wordAt(scene, from, sentence);
  const before = wordAt(scene, from - 1, sentence);
  const after = wordAt(scene, to, sentence);
  const place = mix(Math.min(at - from, 3), Math.min(to - at, 4));
  writer.put(70, place);
  writer.put(71, mix(last.kind, place));
  writer.put(72, mix(last.lower, Math.min(to - at, 3)));
  writer.put(73, mix(opening.kind, Math.min(at - from, 2)));
  writer.put(74, before.lower);
  writer.put(75, after.lower);
  writer.put(76, mix(before.lower, after.lower));
  writer.put(77, mix(before.lower, place));
  writer.put(78, mix(after.lower, place));
  writer.put(79, mix(mix(opening.kind, last.kind), place));
  writer.put(80, mix(after.tag, mix(before.tag, place)));
  writer.put(81, mix(word.lower, last.lower));
}

/** Adds what tells names at the token `at` to the open item. */
export function putNameTraits(scene: NameScene, at: number, writer: FeatureWriter): void {
  const sentence = scene.sentences[scene.sentenceOf[at] as number] as Sentence;
  const spot: Spot = {
    scene,
    at,
    sentence,
    before: wordAt(scene, at - 1, sentence),
    word: wordAt(scene, at, sentence),
    after: wordAt(scene, at + 1, sentence),
    second: wordAt(scene, at + 2, sentence),
  };
  putWords(spot, writer);
  putTags(spot, writer);
  putKinds(spot, writer);
  putRules(spot, writer);
  putArticle(spot, writer);
  putCompany(spot, writer);
  putRun(spot, writer);
}

/** Writes the features of the token `at` as one item. */
export function putFeatures(scene: NameScene, at: number, writer: FeatureWriter): void {
  putNameTraits(scene, at, writer);
  writer.endItem();
}

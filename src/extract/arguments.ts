import {
  clauseOpeners,
  nounPrepositions,
  relativePronouns,
  reportingForms,
  timeNouns,
} from "../lexicon/clause-words.ts";
import type { NounChunk, Sentence, TokenRange, VerbGroup } from "../model/annotated-article.ts";
import { isListedAge } from "./age-lists.ts";
import type { WordView } from "./word-view.ts";

const qualifiers =
  /^(?:at (?:least|most)|more than|fewer than|as many as|up to|over|around|about|nearly|almost|some)$/;

/** Noun chunks of one sentence, in order. */
export interface ChunkSentence {
  readonly view: WordView;
  readonly sentence: Sentence;
  readonly chunks: readonly NounChunk[];
}

/** The chunks of every sentence, by index of the sentence. */
export function chunkSentences(view: WordView): ChunkSentence[] {
  const grouped: NounChunk[][] = view.annotated.sentences.map(() => []);
  for (const chunk of view.annotated.chunks) grouped[chunk.sentence]?.push(chunk);
  return view.annotated.sentences.map((sentence, at) => ({ view, sentence, chunks: grouped[at] ?? [] }));
}

function isTime({ words }: WordView, chunk: NounChunk): boolean {
  return timeNouns.has(words[chunk.to - 1] ?? "");
}

function isRelative({ words }: WordView, chunk: NounChunk): boolean {
  return chunk.to - chunk.from === 1 && relativePronouns.has(words[chunk.from] ?? "");
}

/** Whether `[from, to)` holds a word that opens another clause, or a mark that parts clauses. */
function hasOpener(view: WordView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = view.words[at] as string;
    if (clauseOpeners.has(word) || /^[;:–—]$/.test(word)) return true;
  }
  return false;
}

/** The noun chunk that is the subject of a verb at token `from`, past phrases that hang on it; null where none is sure. */
export function subjectChunk({ view, sentence, chunks }: ChunkSentence, from: number): NounChunk | null {
  let relative = false;
  let edge = from;
  for (let index = chunks.length - 1; index >= 0; index--) {
    const chunk = chunks[index] as NounChunk;
    if (chunk.to > edge) continue;
    if (isRelative(view, chunk)) {
      relative = true;
      edge = chunk.from;
      continue;
    }
    if (hasOpener(view, chunk.to, edge)) return null;
    if (isListedAge(view, chunk.to - 1, chunk.to)) {
      edge = chunk.from;
      continue;
    }
    const before = view.words[chunk.from - 1] ?? "";
    const hangs =
      chunk.from > sentence.from &&
      nounPrepositions.has(before) &&
      !/^(?:after|before|since|until|following)$/.test(before);
    const reduced = hangs && before !== "by" && chunk.to === from && !hasObject(view, from);
    if (reduced && hasVerbBefore(view, sentence.from, chunk.from)) return chunk;
    if (isTime(view, chunk) || (hangs && !relative)) {
      edge = chunk.from - (hangs ? 1 : 0);
      continue;
    }
    const clause = relative ? null : relativeBefore({ view, sentence, chunks }, chunk);
    if (clause) {
      relative = true;
      edge = clause.from;
      continue;
    }
    return chunk;
  }
  return null;
}

/** Whether a verb may lead another: no word that merely describes a noun ("for displaced people", "a school sheltering families"). */
function leads({ words, tokens }: WordView, { tense, from }: VerbGroup): boolean {
  if (tense === "infinitive" || tense === "participle") return false;
  if (tense === "gerund") return /^(?:,|and|or|but)$/.test(words[from - 1] ?? "");
  return !/^(?:ADP|SCONJ|DET|VERB)$/.test(tokens[from - 1]?.pos ?? "");
}

/** "shelled the town, killing nine", "seized power and arrested the president": the verb whose subject this one shares. */
export function leadingVerb(
  view: WordView,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): VerbGroup | null {
  const { words } = view;
  let at = group.from - 1;
  while (/^(?:then|also|later|thereby|reportedly|allegedly)$/.test(words[at] ?? "")) at--;
  const before = words[at] ?? "";
  const joined = /^(?:and|but|or)$/.test(before);
  if (!joined && !(group.tense === "gerund" && before === ",")) return null;
  return (
    groups.findLast(
      (one) =>
        one.to <= group.from &&
        leads(view, one) &&
        (group.tense === "gerund" || !/ing$/.test(words[one.head] as string)) &&
        !reportingForms.has(words[one.head] as string),
    ) ?? null
  );
}

/** The subject of the verb of `group`, its own or the one it shares with a verb before it. */
export function groupSubject(
  place: ChunkSentence,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): { chunk: NounChunk | null; of: VerbGroup } {
  const other = leadingVerb(place.view, group, groups);
  return other ? groupSubject(place, other, groups) : { chunk: subjectChunk(place, group.from), of: group };
}

/** "the base which hosts troops came under fire": the pronoun whose clause the chunk is the object of. */
function relativeBefore({ view, chunks }: ChunkSentence, chunk: NounChunk): NounChunk | null {
  if (view.tokens[chunk.from - 1]?.pos !== "VERB") return null;
  const before = chunks.findLast((one) => one.to < chunk.from);
  return before && isRelative(view, before) && chunk.from - before.to <= 4 ? before : null;
}

/** "a freshman at the college killed one person": what has an object behind it is no participle. */
function hasObject({ tokens }: WordView, from: number): boolean {
  let at = from;
  while (/^(?:ADV|AUX|PART)$/.test(tokens[at]?.pos ?? "")) at++;
  return /^(?:DET|NUM|PRON|NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? "");
}

/** "in reprisal for rockets fired at": the clause has its verb already, so the words beside belong to the participle. */
function hasVerbBefore({ tokens }: WordView, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const pos = tokens[at]?.pos;
    if (pos === "VERB" || pos === "AUX") return true;
    if (pos === "PUNCT") return false;
  }
  return false;
}

/** "kidnapped at least 80 pupils", "torched up to five cars": the object behind the words for how sure its number is. */
function countedChunk({ words }: WordView, chunks: readonly NounChunk[], to: number): NounChunk | undefined {
  const chunk = chunks.find((one) => one.from > to);
  if (!chunk || chunk.from > to + 3) return undefined;
  const ahead = words[chunk.from] === "least" || words[chunk.from] === "most" ? chunk.from + 1 : chunk.from;
  return qualifiers.test(words.slice(to, ahead).join(" ")) ? chunk : undefined;
}

/** "captured on Monday a hill": the object stands behind the day. */
function pastDay({ words }: WordView, chunks: readonly NounChunk[], to: number): number {
  if (words[to] !== "on") return to;
  return chunks.find((one) => one.from === to + 1 && timeNouns.has(words[one.to - 1] ?? ""))?.to ?? to;
}

/** The chunk right behind a verb that ends before token `to`, past at most two adverbs or particles, in its own clause. */
export function objectChunk({ view, sentence, chunks }: ChunkSentence, to: number): NounChunk | null {
  const start = pastDay(view, chunks, to);
  let at = start;
  while (at < sentence.to && at < start + 2 && /^(?:ADV|PART)$/.test(view.tokens[at]?.pos ?? "")) at++;
  if (hasOpener(view, to, at)) return null;
  const chunk =
    chunks.find((one) => one.from >= start && one.from <= at && one.to > at) ??
    countedChunk(view, chunks, start);
  return chunk && !isTime(view, chunk) && !isRelative(view, chunk) ? chunk : null;
}

/** "drones that Russia launched": what a clause with a subject of its own leaves out, where the verb at `from` has no object. */
export function antecedent({ view, chunks }: ChunkSentence, from: number): NounChunk | null {
  const own = chunks.findLast((one) => one.to === from);
  const before = own && chunks.findLast((one) => one.to <= own.from);
  if (!own || !before || isRelative(view, own)) return null;
  if (isRelative(view, before) && before.to === own.from)
    return chunks.find((one) => one.to === before.from) ?? null;
  return before.to === own.from - 1 && /^(?:that|which)$/.test(view.words[before.to] as string)
    ? before
    : null;
}

/** The chunk behind the first of `prepositions` after token `to`, before the clause ends. */
export function chunkBehind(
  place: ChunkSentence,
  to: number,
  prepositions: ReadonlySet<string>,
): NounChunk | null {
  const { view, sentence, chunks } = place;
  for (let at = to; at < Math.min(sentence.to, to + 14); at++) {
    const word = view.words[at] as string;
    if (/^[.;:]$/.test(word) || clauseOpeners.has(word)) return null;
    if (/^(?:after|before|following|since)$/.test(word)) return null;
    if (at > to && /^(?:VERB|AUX)$/.test(view.tokens[at]?.pos ?? "") && !prepositions.has(word)) return null;
    if (!prepositions.has(word)) continue;
    const chunk = chunks.find((one) => one.from === at + 1);
    if (chunk && !isTime(view, chunk)) return chunk;
  }
  return null;
}

/** A chunk with those joined to it to its right, up to the last "and": a comma alone begins an aside or another clause. */
export function withJoined({ view, chunks }: ChunkSentence, first: NounChunk): NounChunk[] {
  const list = [first];
  let last: TokenRange = first;
  let closed = 1;
  for (const chunk of chunks) {
    if (chunk.from < last.to) continue;
    const between = view.words.slice(last.to, chunk.from);
    if (between.length === 0 || between.length > 2 || !between.every((word) => /^(?:,|and|or|&)$/.test(word)))
      break;
    if (between.join("") === "," && /^(?:VERB|AUX)$/.test(view.tokens[chunk.to]?.pos ?? "")) break;
    list.push(chunk);
    last = chunk;
    if (between.some((word) => word !== ",")) closed = list.length;
  }
  return list.slice(0, closed);
}

/**
 * A chunk with those joined to it by commas and "and" to its left; the chunk alone where the first of them hangs on a
 * verb or preposition, for then it belongs to the words before.
 */
export function withJoinedBefore({ view, sentence, chunks }: ChunkSentence, last: NounChunk): NounChunk[] {
  const list = [last];
  for (let at = chunks.indexOf(last) - 1; at >= 0; at--) {
    const chunk = chunks[at] as NounChunk;
    const between = view.words.slice(chunk.to, (list[0] as NounChunk).from);
    if (between.length === 0 || between.length > 2 || !between.every((word) => /^(?:,|and|or|&)$/.test(word)))
      break;
    if (isTime(view, chunk) || isRelative(view, chunk)) return [last];
    list.unshift(chunk);
  }
  const { from } = list[0] as NounChunk;
  const lead = from > sentence.from ? (view.tokens[from - 1]?.pos ?? "") : "";
  const apposed = list.length === 2 && view.words[(list[0] as NounChunk).to] === ",";
  return apposed || /^(?:VERB|AUX|ADP|PART|SCONJ)$/.test(lead) ? [last] : list;
}

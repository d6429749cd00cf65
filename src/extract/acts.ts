import type { NounChunk, TokenRange, VerbGroup } from "../model/annotated-article.ts";
import { type ActTable, bestPattern } from "./act-patterns.ts";
import { type ChunkSentence, chunkBehind, subjectChunk, withJoined } from "./arguments.ts";
import type { WordView } from "./word-view.ts";

/** One party doing something to another, told by one verb. */
export interface Act extends TokenRange {
  readonly root: string;
  readonly source: NounChunk | null;
  readonly target: NounChunk | null;
  /** Whether it stands in a clause of time or condition and not in the main one. */
  readonly subordinate: boolean;
  /** Whether the doer has a name. */
  readonly named: boolean;
  readonly rule: string;
}

/** The words and names that acts are read with. */
export interface ActReader {
  readonly table: ActTable;
  /** Whether a chunk is a political actor: one with a name, or a common noun for one. */
  party(place: ChunkSentence, chunk: NounChunk): "named" | "common" | null;
  /** The root of an act whose verb stands under a modal, a plan or a negation; null where nothing is done. */
  meant(view: WordView, group: VerbGroup, root: string): string | null;
  /** Whether an act told of one party alone counts where none is told of two. */
  alone(act: Act): boolean;
}

const subordinators = /^(?:after|before|since|when|while|until|if|unless|because|as|following|amid)$/;
const agentPrepositions: ReadonlySet<string> = new Set(["by"]);

/** Where the clause that a verb ends at `to` stops: at a word that opens a clause of time or condition. */
function clauseLimit({ view, sentence, chunks }: ChunkSentence, to: number): number {
  for (let at = to; at < sentence.to; at++) {
    const word = view.words[at] as string;
    if (word === ";") return at;
    if (!subordinators.test(word) || view.tokens[at]?.pos !== "SCONJ") continue;
    if (chunks.some((one) => one.from === at + 1)) return at;
  }
  return sentence.to;
}

function isSubordinate({ view, sentence }: ChunkSentence, group: VerbGroup): boolean {
  for (let at = group.from - 1; at >= sentence.from; at--) {
    const token = view.tokens[at];
    if (!token || token.pos === "VERB" || token.pos === "AUX" || token.pos === "PUNCT") return false;
    if (at === group.from - 1 && /^(?:who|which|that)$/.test(token.lower)) return true;
    if (subordinators.test(token.lower) && token.pos !== "ADP") return true;
  }
  return false;
}

function parties(place: ChunkSentence, reader: ActReader, range: TokenRange): NounChunk[] {
  return place.chunks.filter(
    (one) => one.from >= range.from && one.to <= range.to && reader.party(place, one) !== null,
  );
}

/** Whether two parties joined by "and" stand in a stretch. */
function joinedIn(place: ChunkSentence, found: readonly NounChunk[]): boolean {
  return found.some((one, index) => {
    const next = found[index + 1];
    const between = next ? place.view.words.slice(one.to, next.from) : [];
    return between.includes("and") && between.every((word) => !/^(?:that|said)$/.test(word));
  });
}

/** The party a subject chunk names, itself or in a phrase that hangs on it ("the government of Ostland"). */
function partyOf(
  place: ChunkSentence,
  reader: ActReader,
  { chunk, to }: { chunk: NounChunk; to: number },
): NounChunk | null {
  if (reader.party(place, chunk)) return chunk;
  return parties(place, reader, { from: chunk.from, to })[0] ?? null;
}

interface Sides {
  readonly source: NounChunk | null;
  readonly target: NounChunk | null;
}

/** "…, an aide said": the speaker behind a comma is no object of what goes before. */
function isSpeaker({ view }: ChunkSentence, groups: readonly VerbGroup[], chunk: NounChunk): boolean {
  return view.words[chunk.from - 1] === "," && groups.some((group) => group.from === chunk.to);
}

interface Told {
  readonly group: VerbGroup;
  /** The token behind the verb and its particles. */
  readonly to: number;
  readonly groups: readonly VerbGroup[];
  /** The party that did what was told before. */
  readonly carried: NounChunk | null;
}

/** The doer: the verb's subject, what a phrase on it names, the doer before, or the first party of the sentence. */
function leftOf(place: ChunkSentence, reader: ActReader, { group, carried }: Told): NounChunk | null {
  const subject = subjectChunk(place, group.from);
  const own = subject && partyOf(place, reader, { chunk: subject, to: group.from });
  if (own || carried) return own ?? carried;
  const first = parties(place, reader, { from: place.sentence.from, to: group.from })[0];
  if (first) return first;
  return subject && place.view.tokens[subject.head]?.pos === "PROPN" ? subject : null;
}

function sidesOf(place: ChunkSentence, reader: ActReader, told: Told): Sides {
  const { group, groups, to } = told;
  const left = leftOf(place, reader, told);
  const behind = parties(place, reader, { from: to, to: clauseLimit(place, to) });
  const right = behind.find((one) => one !== left && !isSpeaker(place, groups, one)) ?? null;
  if (group.voice === "active") return { source: left, target: right };
  const by = chunkBehind(place, to, agentPrepositions);
  const source = by ? (withJoined(place, by).find((one) => reader.party(place, one)) ?? null) : right;
  return { source, target: left };
}

function actAt(
  place: ChunkSentence,
  reader: ActReader,
  { group, groups, carried }: Omit<Told, "to">,
): Act | null {
  const { view, sentence } = place;
  for (let at = group.head; at >= group.from; at--) {
    const match = reader.table.longest(view.words, at);
    if (!match || match.to > sentence.to) continue;
    const right = clauseLimit(place, match.to);
    const joined = {
      before: joinedIn(place, parties(place, reader, { from: sentence.from, to: group.from })),
      behind: joinedIn(place, parties(place, reader, { from: match.to, to: right })),
    };
    const { words } = view;
    const pattern = bestPattern(match.values, {
      words,
      from: at,
      to: match.to,
      left: sentence.from,
      right,
      joined,
    });
    const root = pattern?.root ? reader.meant(view, group, pattern.root) : null;
    if (!pattern || !root) continue;
    const sides = sidesOf(place, reader, { group, groups, to: match.to, carried });
    const subordinate = isSubordinate(place, group);
    const named = sides.source !== null && reader.party(place, sides.source) === "named";
    return {
      from: at,
      to: match.to,
      root,
      ...sides,
      subordinate,
      named,
      rule: `act:${pattern.id}`,
    };
  }
  return null;
}

/** "demanded that they leave", "agreed to meet": what is demanded or agreed is no act beside the demand. */
function isInner(
  { view }: ChunkSentence,
  groups: readonly VerbGroup[],
  { group, act }: { group: VerbGroup; act: Act | undefined },
): boolean {
  if (!act) return false;
  const between = groups.filter((one) => one.from >= act.to && one.from < group.from);
  const loose = (one: VerbGroup) =>
    one.tense === "infinitive" || one.tense === "gerund" || one.tense === "participle";
  if (loose(group) && between.every(loose)) return true;
  return view.words[act.to] === "that" || view.words.slice(act.to, group.from).includes("that");
}

/** Every act the verbs of a sentence tell, left to right. */
export function sentenceActs(place: ChunkSentence, groups: readonly VerbGroup[], reader: ActReader): Act[] {
  const acts: Act[] = [];
  let carried: NounChunk | null = null;
  for (const group of groups) {
    const act = isInner(place, groups, { group, act: acts.at(-1) })
      ? null
      : actAt(place, reader, { group, groups, carried });
    const subject = subjectChunk(place, group.from);
    if (subject && reader.party(place, subject)) carried = subject;
    if (act) acts.push(act);
  }
  return acts;
}

/** The acts of most weight: those with both parties, in main clauses first. */
export function weightiest(acts: readonly Act[], reader: ActReader): Act[] {
  const full = acts.filter((act) => act.source && act.target);
  const main = full.filter((act) => !act.subordinate);
  if (main.length > 0) return main;
  return full.length > 0 ? full : acts.filter((act) => reader.alone(act));
}

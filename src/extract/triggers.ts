import {
  answeringVerbs,
  type EventTrigger,
  eventDecoys,
  eventTriggers,
  lightVerbs,
  triggerForms,
} from "../lexicon/event-triggers.ts";
import { isOutcome } from "../lexicon/event-types.ts";
import { type FramedTrigger, framedTriggers } from "../lexicon/framed-triggers.ts";
import type { NounChunk, TokenRange, VerbGroup } from "../model/annotated-article.ts";
import { distinctForms } from "../text/inflections.ts";
import { type PhraseMatch, PhraseTable } from "../text/phrase-table.ts";
import {
  antecedent,
  type ChunkSentence,
  chunkBehind,
  objectChunk,
  subjectChunk,
  withJoined,
  withJoinedBefore,
} from "./arguments.ts";
import { casualtyTable } from "./casualty-table.ts";
import { agreeingVerb, isBurning, isStruck, isWaged } from "./noun-needs.ts";
import type { Pointing } from "./pointing.ts";
import { isToldAnywhere } from "./told-anywhere.ts";
import { isPeaceful, mayFill } from "./trigger-frames.ts";
import { isOfWorkers, isTaken, satisfies, type TriggerSentence } from "./trigger-needs.ts";
import { agentPrepositions, isHead, subjectOf } from "./trigger-voice.ts";
import type { WeaponMention } from "./weapons.ts";

/** A word that tells of a happening, with the chunks that fill its places. */
export interface Trigger extends TokenRange {
  readonly sentence: number;
  readonly type: string;
  readonly kind: "verb" | "noun";
  /** The chunk a noun trigger heads. */
  readonly chunk: NounChunk | null;
  readonly group: VerbGroup | null;
  readonly agents: readonly NounChunk[];
  readonly targets: readonly NounChunk[];
  readonly weapons: readonly WeaponMention[];
  /** Whether a light verb carries the noun ("launched a series of raids"). */
  readonly carried: boolean;
  /** How the words point to a happening told before ("the incident"), where they tell of none themselves. */
  readonly points?: Pointing;
}

type Row = EventTrigger | FramedTrigger;

const table = new PhraseTable<Row>();
for (const trigger of [...framedTriggers, ...eventTriggers])
  for (const form of triggerForms(trigger)) table.add(form, trigger);
const decoys = new PhraseTable<true>();
for (const words of eventDecoys) decoys.add(words, true);

const lightForms = new Set(lightVerbs.flatMap((verb) => distinctForms(verb.split(" ")[0] as string)));
const answeringForms = new Set(answeringVerbs.flatMap(distinctForms));
const targetPrepositions: ReadonlySet<string> = new Set(["on", "against", "at", "targeting", "upon"]);
const ownerPrepositions: ReadonlySet<string> = new Set(["of"]);
const opponentPrepositions: ReadonlySet<string> = new Set(["with", "against"]);
const hostages = /\bhostages?\b/i;
const meansPrepositions: ReadonlySet<string> = new Set(["with", "using"]);

/** Every trigger of one sentence, left to right. */
export function sentenceTriggers(input: TriggerSentence): Trigger[] {
  const { view, sentence } = input.place;
  const found: Trigger[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const decoy = decoys.longest(view.words, at);
    if (decoy) {
      at = decoy.to;
      continue;
    }
    const match = asNoun(input.place, withoutClock(view.words, table.longest(view.words, at)));
    if (!match || match.to > sentence.to) {
      at++;
      continue;
    }
    const nominal = isHead(input.place, match.from);
    const rows = nominal ? match.values.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)) : match.values;
    const trigger = rows.map((row) => readTrigger(input, row, match)).find((one) => one !== null);
    if (trigger) found.push(trigger);
    at = trigger ? match.to : at + 1;
  }
  return found;
}

/** "shot at 11:30 p.m.": the "at" belongs to the hour and not to the verb. */
function withoutClock<T>(words: readonly string[], match: PhraseMatch<T> | null): PhraseMatch<T> | null {
  if (!match || match.to - match.from < 2 || words[match.to - 1] !== "at") return match;
  const next = /^(?:about|around|approximately)$/.test(words[match.to] ?? "") ? match.to + 1 : match.to;
  return /^(?:\d.*|noon|midnight|dawn|dusk|night)$/.test(words[next] ?? "")
    ? { ...match, to: match.to - 1 }
    : match;
}

/** "killed in a shooting at a bar": the preposition behind a noun is not of the verb. */
function asNoun<T>(place: ChunkSentence, match: PhraseMatch<T> | null): PhraseMatch<T> | null {
  if (!match || match.to - match.from !== 2 || !isHead(place, match.from)) return match;
  const alone = table.longest(place.view.words.slice(match.from, match.from + 1), 0);
  return alone ? { values: alone.values as never, from: match.from, to: match.from + 1 } : match;
}

function readTrigger(input: TriggerSentence, row: Row, range: TokenRange): Trigger | null {
  return row.kind === "verb" ? verbTrigger(input, row, range) : nounTrigger(input, row, range);
}

function groupAt(groups: readonly VerbGroup[], at: number): VerbGroup | null {
  return groups.find((group) => group.from <= at && at < group.to) ?? null;
}

function verbTrigger(input: TriggerSentence, row: Row, { from, to }: TokenRange): Trigger | null {
  const { place, groups } = input;
  const group = groupAt(groups, from);
  const pos = place.view.tokens[from]?.pos ?? "";
  const verbal = pos === "VERB" || pos === "AUX" || (group !== null && group.head === from);
  if (!verbal && !isHeadlineVerb(place, row.type, { from, to })) return null;
  if (row.need === "frame" && !mayFill(place, row.frame, { from, to })) return null;
  if (row.type === "displacement" && isAttribute(place, { from, to })) return null;
  const { left, passive } = subjectOf(input, group, { from, to });
  const against = row.mutual ? chunkBehind(place, to, opponentPrepositions) : null;
  const right = objectChunk(place, to) ?? against ?? antecedent(place, group?.from ?? from);
  const by = chunkBehind(place, to, agentPrepositions);
  const moved = passive && row.need === "weapon";
  const means = weaponsIn(input, passive && !moved ? null : left, { from, to: clauseEnd(place, to) });
  const suffers = passive || row.type === "death";
  const subjects = left ? withJoinedBefore(place, left) : [];
  const agents = suffers ? (by && passive ? withJoined(place, by) : []) : subjects;
  const reflexive = /sel(?:f|ves)$/.test(place.view.words[to - 1] as string);
  const targets = suffers || reflexive ? subjects : right ? withJoined(place, right) : [];
  const filled = { subject: passive ? null : left, agents, targets, to };
  const told = satisfies(input, row, filled);
  if (
    !told &&
    (row.need === "frame" ||
      group ||
      !isHead(place, from) ||
      !satisfies(input, row, { ...filled, targets: [] }))
  )
    return null;
  return {
    from,
    to,
    sentence: input.index,
    type: row.type,
    kind: "verb",
    chunk: null,
    group,
    agents,
    targets: told ? targets : [],
    weapons: means,
    carried: false,
  };
}

/** "sheltering displaced families": what people are called tells of no happening. */
function isAttribute({ view, chunks }: ChunkSentence, { from, to }: TokenRange): boolean {
  if (chunks.some((chunk) => chunk.from <= from && to < chunk.to)) return true;
  const [before, next] = [view.tokens[from - 1]?.pos ?? "", view.tokens[to]?.pos];
  return next === "NOUN" && !/^(?:NOUN|PROPN|PRON|AUX|ADV|NUM)$/.test(before);
}

/** "Man shot near mall": the tagger takes verbs of headlines for nouns; a word of harm is a verb there all the same. */
function isHeadlineVerb(place: ChunkSentence, type: string, { from, to }: TokenRange): boolean {
  const { view } = place;
  const word = view.words[from] as string;
  if (view.words[to - 1] === "self") return true;
  if (/s$|ing$/.test(word) || (isHead(place, from) && !isOutcome(type))) return false;
  return (
    casualtyTable.longest(view.words, from)?.values.some((one) => one.frame === "object") === true &&
    to > from
  );
}

function clauseEnd({ view, sentence }: ChunkSentence, from: number): number {
  let at = from;
  while (at < sentence.to && at < from + 20 && !/^[,;:]$/.test(view.words[at] as string)) at++;
  return at;
}

function weaponsIn(
  input: TriggerSentence,
  chunk: NounChunk | null,
  { from, to }: TokenRange,
): WeaponMention[] {
  const inside = (one: WeaponMention, range: TokenRange) => one.from >= range.from && one.to <= range.to;
  return input.weapons.filter((one) => (chunk && inside(one, chunk)) || inside(one, { from, to }));
}

function nounTrigger(input: TriggerSentence, row: Row, { from, to }: TokenRange): Trigger | null {
  const { place, groups, index } = input;
  const chunk = place.chunks.find((one) => one.from <= from && to <= one.to) ?? null;
  if (row.need === "workers" && !isOfWorkers(place, chunk, { from, to })) return null;
  if (row.need === "taken" && !isTaken(place.view.words, from)) return null;
  if (row.need === "struck" && !isStruck(place, chunk, { from, to })) return null;
  if (row.need === "waged" && !isWaged(place, chunk)) return null;
  if (row.need === "peaceful" && !isPeaceful(place)) return null;
  if (row.need === "burning" && !isBurning(place, chunk, { from, to })) return null;
  if (row.need === "hostages" && !isToldAnywhere(place.view, hostages)) return null;
  if (!isNominal(input, { from, to }, chunk)) return null;
  const carrier = carrierOf(input, chunk) ?? (row.need === "struck" ? agreeing(place, chunk, from) : null);
  const by = chunkBehind(place, to, agentPrepositions);
  const owned = place.view.words[to] === "of" ? chunkBehind(place, to, ownerPrepositions) : null;
  const on = owned ?? chunkBehind(place, to, targetPrepositions) ?? damaged(place, to);
  const agents = [
    ...(carrier ? withJoinedBefore(place, carrier) : []),
    ...(by ? [by] : []),
    ...(chunk ? [chunk] : []),
  ];
  const means = weaponsIn(input, chunk, { from: to, to: meansEnd(place, to) });
  return {
    from,
    to,
    sentence: index,
    type: row.type,
    kind: "noun",
    chunk,
    group: groupAt(groups, from),
    agents,
    targets: on ? withJoined(place, on) : [],
    weapons: means,
    carried: carrier !== null,
  };
}

/** "The army signed a ceasefire": who agreed. */
function agreeing(place: ChunkSentence, chunk: NounChunk | null, from: number): NounChunk | null {
  const verb = agreeingVerb(place, chunk, from);
  return verb === null ? null : subjectChunk(place, verb);
}

/** "Shelling damaged a school": what the happening that is the subject did its harm to. */
function damaged(place: ChunkSentence, to: number): NounChunk | null {
  const verb = place.view.words[to] ?? "";
  return /^(?:damaged|destroyed|wrecked|gutted|devastated|flattened|levelled|leveled)$/.test(verb)
    ? objectChunk(place, to + 1)
    : null;
}

function meansEnd(place: ChunkSentence, to: number): number {
  const means = chunkBehind(place, to, meansPrepositions);
  return means ? (withJoined(place, means).at(-1) as NounChunk).to : to;
}

/** Whether the words stand as a noun: the head of their chunk, or an -ing form a determiner or name leads. */
function isNominal({ place }: TriggerSentence, { from, to }: TokenRange, chunk: NounChunk | null): boolean {
  const { tokens, words } = place.view;
  const last = tokens[to - 1];
  if (!last) return false;
  const before = tokens[from - 1]?.pos ?? "";
  if (last.pos === "VERB") return /ing$/.test(last.lower) && /^(?:DET|ADJ|PROPN|NOUN|PART)$/.test(before);
  if (last.pos !== "NOUN" && last.pos !== "PROPN") return false;
  if (chunk && chunk.to > to)
    return !/^(?:NOUN|PROPN)$/.test(tokens[to]?.pos ?? "") || isEventCompound(words[to] as string);
  return true;
}

/** Nouns that, behind the name of a happening, still mean the happening ("the shooting incident", "strike victims"). */
function isEventCompound(word: string): boolean {
  return /^(?:incident|case|scene|victims?|deaths?|suspects?|spree|rampage|tuesday|monday|wednesday|thursday|friday|saturday|sunday)$/.test(
    word,
  );
}

/** The subject of a verb that carries the noun: "the army launched a raid", "the army answered with a raid". */
function carrierOf({ place, groups }: TriggerSentence, chunk: NounChunk | null): NounChunk | null {
  if (!chunk) return null;
  const { words } = place.view;
  const group = isMeans(words, chunk)
    ? groups.findLast((one) => one.to <= chunk.from && one.tense !== "gerund")
    : groups.findLast((one) => one.to <= chunk.from && chunk.from - one.to <= 3);
  if (!group || group.voice === "passive") return null;
  const verb = words[group.head] as string;
  const carries = isMeans(words, chunk) ? answeringForms.has(verb) : lightForms.has(verb);
  return carries ? subjectChunk(place, group.from) : null;
}

/** "with the arrest of nine", "with air strikes" */
function isMeans(words: readonly string[], { from }: NounChunk): boolean {
  return words[from - 1] === "with";
}

import type { TriggerFrame } from "../lexicon/framed-triggers.ts";
import { isStateForceName, partyKind } from "../lexicon/party-words.ts";
import { personNouns } from "../lexicon/person-nouns.ts";
import { carryingWords, classWords, countingNouns, type ThingClass } from "../lexicon/thing-classes.ts";
import type { NounChunk, TokenRange } from "../model/annotated-article.ts";
import type { EntityType } from "../model/entity.ts";
import { type ChunkSentence, chunkBehind } from "./arguments.ts";
import { isToldAnywhere } from "./told-anywhere.ts";

/** Words away from its verb within which a noun of a frame may stand. */
const nearby = 16;
const clauseLength = 14;
const leaving: ReadonlySet<string> = new Set(["from", "of"]);

/** Nouns one of which must stand near the verb for its frame to be looked at any further. */
function keyClasses({ object, doer }: TriggerFrame): readonly ThingClass[] {
  if (object && object !== "people") return object;
  return doer && !/^(?:armed|captors|people)$/.test(doer) ? [doer as ThingClass] : [];
}

/** The nouns of those classes, kept for each frame: many verbs ask for them. */
const keyWords = new Map<TriggerFrame, ReadonlySet<string> | null>();

function keyWordsOf(frame: TriggerFrame): ReadonlySet<string> | null {
  const known = keyWords.get(frame);
  if (known !== undefined) return known;
  const classes = keyClasses(frame);
  const found = classes.length === 0 ? null : new Set(classes.flatMap((id) => [...classWords(id)]));
  keyWords.set(frame, found);
  return found;
}

/** Whether the words near the verb can fill the frame at all: a cheap look before its subject and object are sought. */
export function mayFill(
  { view: { words }, sentence }: ChunkSentence,
  frame: TriggerFrame,
  { from, to }: TokenRange,
): boolean {
  const keys = keyWordsOf(frame);
  if (!keys) return true;
  const end = Math.min(sentence.to, to + nearby);
  for (let at = Math.max(sentence.from, from - nearby); at < end; at++)
    if ((at < from || at >= to) && keys.has(words[at] as string)) return true;
  return false;
}

/** "a total of 56 posts": what is counted. */
function counted({ view: { words }, chunks }: ChunkSentence, chunk: NounChunk): NounChunk {
  if (words[chunk.to] !== "of" || !countingNouns.has(words[chunk.head] as string)) return chunk;
  return chunks.find((one) => one.from === chunk.to + 1) ?? chunk;
}

function holdsArms({ view: { words } }: ChunkSentence, { from, to }: NounChunk): boolean {
  const arms = classWords("arms");
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    if (!arms.has(word)) continue;
    const before = words[at - 1] ?? "";
    if (/^devices?$/.test(word) && !/^(?:explosive|incendiary|suspicious|ied)$/.test(before)) continue;
    if (word === "mines" && /^(?:gold|coal|copper|diamond|cobalt|illegal|tin)$/.test(before)) continue;
    return true;
  }
  return false;
}

/** "14 rifles", "a lorry carrying explosives", "a cache of weapons". */
function isArms(place: ChunkSentence, chunk: NounChunk): boolean {
  const { view, chunks } = place;
  if (holdsArms(place, chunk)) return true;
  const carries = carryingWords.has(view.words[chunk.to] ?? "");
  const load = carries && chunks.find((one) => one.from > chunk.to && one.from <= chunk.to + 2);
  return load ? holdsArms(place, load) : false;
}

function isOf(place: ChunkSentence, chunk: NounChunk, id: ThingClass): boolean {
  const whole = counted(place, chunk);
  if (id === "arms" || id === "stores") return isArms(place, whole);
  if (id === "devices" && !holdsArms(place, whole)) return false;
  if (!classWords(id).has(place.view.words[whole.head] as string)) return false;
  return id !== "vehicles" || !isOfWar(place, whole);
}

/** "an armoured vehicle", "a bomb-laden car" */
function isOfWar({ view: { words } }: ChunkSentence, { from, to }: NounChunk): boolean {
  return words
    .slice(from, to)
    .some((word) => /^(?:armou?red|military|army|war|fighter|naval|bomb.*|explosive.*|drone)$/.test(word));
}

function textOf({ view: { words } }: ChunkSentence, { from, to }: TokenRange): string {
  return words.slice(from, to).join(" ");
}

/** What the name is of that a chunk begins with or is headed by. */
function nameType({ view: { nameAt } }: ChunkSentence, { from, head }: NounChunk): EntityType | undefined {
  return nameAt[from]?.type ?? nameAt[head]?.type;
}

/** Whoever bears arms, by the words for them or by name. */
function isArmed(place: ChunkSentence, chunk: NounChunk): boolean {
  const { words } = place.view;
  const kind = partyKind(words.slice(chunk.from, chunk.to));
  if (kind === "state-force" || kind === "group" || /^forces$/.test(words[chunk.head] as string)) return true;
  if (isStateForceName(textOf(place, chunk))) return true;
  return nameType(place, chunk) === "armed-group";
}

/** Words for people that count nobody among the harmed. Source: own knowledge of general usage. */
const others = /^(?:vandals|looters|arsonists|crowds?|mobs?)$/;

function isPersons({ view: { words, nameAt } }: ChunkSentence, { from, head }: NounChunk): boolean {
  const word = words[head] as string;
  return personNouns.has(word) || others.test(word) || nameAt[from]?.type === "person";
}

function isDoer(place: ChunkSentence, chunk: NounChunk, doer: NonNullable<TriggerFrame["doer"]>): boolean {
  const { words } = place.view;
  if (doer === "armed") return isArmed(place, chunk);
  if (doer === "people")
    return (
      isArmed(place, chunk) ||
      partyKind(words.slice(chunk.from, chunk.to)) !== null ||
      isPersons(place, chunk)
    );
  if (doer !== "captors") return isOf(place, chunk, doer);
  const kind = partyKind(words.slice(chunk.from, chunk.to));
  if (kind === "state-force" || isStateForceName(textOf(place, chunk))) return false;
  return (
    kind === "group" ||
    /^(?:men|pirates|attackers|assailants|kidnappers|robbers)$/.test(words[chunk.head] as string)
  );
}

function isObject(
  place: ChunkSentence,
  chunk: NounChunk,
  object: NonNullable<TriggerFrame["object"]>,
): boolean {
  if (object === "people") return isPersons(place, chunk);
  return object.some((id) => isOf(place, chunk, id));
}

/** "withdrew from the town", "pulled out of Bor", and not "withdrew from the talks". */
function leaves(place: ChunkSentence, to: number, id: ThingClass): boolean {
  const left = chunkBehind(place, to, leaving);
  if (!left) return false;
  const type = nameType(place, left);
  return (
    classWords(id).has(place.view.words[left.head] as string) ||
    type === "place" ||
    type === "facility" ||
    type === "state"
  );
}

/** Source: own knowledge of general usage. */
const armedReport =
  /\b(?:drones?|missiles?|air ?strikes?|shelling|shelled|rockets?|bomb(?:s|ed|ing|ings|er)?|attack(?:s|ed|ers?)?|gunmen|arson\w*|set fire|torched|warplanes?|mines?|torpedo|militants?|rebels?|police chase|shot|shooting|gunfire)\b/i;

/** Whether an article tells of no arms, so that what burns or sinks in it is an accident. */
export function isPeaceful({ view }: ChunkSentence): boolean {
  return !isToldAnywhere(view, armedReport);
}

/** Whom and what the words around a verb name. */
export interface FrameParts {
  readonly agents: readonly NounChunk[];
  readonly targets: readonly NounChunk[];
  readonly to: number;
}

/** Whether doer, object and the words behind are those the frame asks for. */
export function fitsFrame(
  place: ChunkSentence,
  frame: TriggerFrame,
  { agents, targets, to }: FrameParts,
): boolean {
  const { doer, object, behind, from, peaceful } = frame;
  if (doer && !agents.some((chunk) => isDoer(place, chunk, doer))) return false;
  if (object && !targets.some((chunk) => isObject(place, chunk, object))) return false;
  if (from && !leaves(place, to, from)) return false;
  if (behind && !behind.test(textOf(place, { from: to, to: Math.min(to + clauseLength, place.sentence.to) })))
    return false;
  return !peaceful || isPeaceful(place);
}

import type { Place } from "../model/place.ts";
import { contains } from "../model/span.ts";
import { type DraftContext, inside, reach, spanOf } from "./draft-context.ts";
import { cutBefore } from "./event-cuts.ts";
import { tokenFrom } from "./sentence-index.ts";
import type { Trigger } from "./triggers.ts";
import type { WordView } from "./word-view.ts";

const placePrepositions: ReadonlySet<string> = new Set(
  "in at near on outside inside across around within throughout from over into along through off".split(" "),
);

/** "south of Bara", "some 30 km east of it". */
function isBearing(words: readonly string[], at: number): boolean {
  return (
    words[at] === "of" &&
    /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts)$/.test(words[at - 1] ?? "")
  );
}

/** Whether a preposition of place behind token `floor` governs the name ("in the northern city of X"). */
export function isGoverned(view: WordView, place: Place, floor: number): boolean {
  const { tokens, words } = view;
  if (tokens[tokenFrom(tokens, place.end)]?.pos === "NOUN") return false;
  for (let at = tokenFrom(tokens, place.start) - 1; at >= floor && at > floor - 12; at--) {
    const word = words[at] as string;
    if (placePrepositions.has(word) || isBearing(words, at)) return true;
    const pos = tokens[at]?.pos ?? "";
    if (word !== "of" && word !== "," && word !== "and" && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
      return false;
  }
  return false;
}

/** Names told only to say where another place is ("near X") give way to the place itself. */
function principal(places: readonly Place[]): Place[] {
  const own = places.filter((place) => place.rule !== "place-relative" && place.rule !== "place-landmark");
  return own.length > 0 ? own : [...places];
}

/** Verbs whose own place is that of the happening that is their subject. Source: own knowledge of general usage. */
const happening =
  /^(?:happen|occur|carry|carried|conduct|launch|stage|mount|take|took|erupt|broke|break|unfold|hit|struck|strike|target|kill|leave|left|wound|injure|destroy|damage|be|is|are|was|were)(?:s|es|ed|d|ing)?$/;

/** Where another verb takes over: places behind it are its own. */
function ownEnd({ groups, view }: DraftContext, trigger: Trigger, next: number): number {
  const other = (groups[trigger.sentence] ?? []).find(
    (group) =>
      group.from >= trigger.to &&
      group !== trigger.group &&
      !happening.test(view.words[group.head] as string) &&
      group.tense !== "gerund" &&
      group.tense !== "participle",
  );
  const bare =
    other &&
    other.to === other.from + 1 &&
    /ed$/.test(view.words[other.head] as string) &&
    view.chunkEndingAt[other.from] !== undefined;
  return other && !bare ? Math.min(next, other.from) : next;
}

/** "despite sensitivities in the capital": a place told of something else than the happening. */
function isAside({ words, tokens }: WordView, from: number, place: Place): boolean {
  for (let at = from; at < words.length && (tokens[at]?.start ?? place.start) < place.start; at++) {
    if (/^(?:despite|amid|amidst|regarding|concerning|because|whereas)$/.test(words[at] as string))
      return true;
  }
  return false;
}

/** "the Baghdad attack": a place below a country that stands right before the words for the happening. */
function named({ view }: DraftContext, { kind, chunk, from }: Trigger, free: readonly Place[]): Place[] {
  if (kind !== "noun" || !chunk || chunk.from === from) return [];
  const start = view.tokens[from]?.start ?? 0;
  return inside(free, spanOf(view, { from: chunk.from, to: from })).filter(
    ({ end, precision }) => precision !== "country" && start - end <= 1,
  );
}

/** Where the happening is told to be: names governed behind the trigger, else before it, else its targets. */
export function placesOf(context: DraftContext, trigger: Trigger): Place[] {
  const { view, places } = context;
  const { from: opening, to, next } = reach(context, trigger);
  const from = Math.max(opening, cutBefore(view, trigger));
  const candidates = (places[trigger.sentence] ?? []).filter(
    (place) => (place.role === "event" || place.role === "mention") && place.rule !== "place-as-actor",
  );
  const agents = trigger.agents
    .filter((chunk) => chunk !== trigger.chunk)
    .map((chunk) => spanOf(view, chunk));
  const bodies = (context.mentions[trigger.sentence] ?? []).filter(
    ({ type, form }) => form === "name" && (type === "armed-group" || type === "organization"),
  );
  const free = candidates.filter((place) => ![...agents, ...bodies].some((span) => contains(span, place)));
  const behind = inside(
    free,
    spanOf(view, { from: trigger.to, to: Math.max(ownEnd(context, trigger, next), trigger.to) }),
  );
  const targets = trigger.targets.flatMap((chunk) =>
    inside(free, spanOf(view, chunk)).filter((place) => place.end >= (view.tokens[chunk.head]?.end ?? 0)),
  );
  const chosen = behind.filter(
    (place) =>
      (isGoverned(view, place, trigger.to) && !isAside(view, trigger.to, place)) || targets.includes(place),
  );
  if (chosen.length > 0) return principal(chosen);
  const range = { from, to: next === to ? ownEnd(context, trigger, next) : trigger.from };
  const all = inside(free, spanOf(view, range)).filter(
    (place) => isGoverned(view, place, from) && !isAside(view, trigger.to, place),
  );
  return principal(all.length > 0 ? all : targets.length > 0 ? targets : named(context, trigger, free));
}

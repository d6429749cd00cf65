import {
  burntNouns,
  crowdNouns,
  type EventTrigger,
  landNouns,
  roadVehicles,
  vesselMarks,
  vesselNouns,
  workNouns,
} from "../lexicon/event-triggers.ts";
import type { FramedTrigger } from "../lexicon/framed-triggers.ts";
import { personNouns } from "../lexicon/person-nouns.ts";
import type { NounChunk, TokenRange, VerbGroup } from "../model/annotated-article.ts";
import { type ChunkSentence, chunkBehind } from "./arguments.ts";
import { fitsFrame } from "./trigger-frames.ts";
import type { WeaponMention } from "./weapons.ts";
import type { WordView } from "./word-view.ts";

/** Where triggers are looked for, with the verb groups and weapons of the sentence. */
export interface TriggerSentence {
  readonly place: ChunkSentence;
  readonly index: number;
  readonly groups: readonly VerbGroup[];
  readonly weapons: readonly WeaponMention[];
}

export interface Filled {
  /** The subject of an active verb. */
  readonly subject: NounChunk | null;
  readonly agents: readonly NounChunk[];
  readonly targets: readonly NounChunk[];
  readonly to: number;
}

/** Whether the verb governs what its reading as this event asks for. */
export function satisfies(
  input: TriggerSentence,
  row: EventTrigger | FramedTrigger,
  { subject, agents, targets, to }: Filled,
): boolean {
  const { view, sentence } = input.place;
  switch (row.need) {
    case "none":
      return true;
    case "frame":
      return fitsFrame(input.place, row.frame, { agents, targets, to });
    case "weapon":
      return targets.some((chunk) =>
        input.weapons.some((one) => one.from >= chunk.from && one.to <= countedEnd(input.place, chunk)),
      );
    case "vessel":
      return targets.some((chunk) => isVessel(view, chunk) || isNamedVessel(input.place, chunk));
    case "projectile":
      return (
        subject !== null && input.weapons.some((one) => one.from >= subject.from && one.to === subject.to)
      );
    case "place":
      return targets.some((chunk) => !isPerson(input.place, chunk));
    case "crowd":
      return targets.some((chunk) => isDrivenIntoCrowd(input.place, chunk));
    case "afire":
      return targets.some(({ to: end }) =>
        /^(?:on fire|ablaze|alight)\b/.test(view.words.slice(end, end + 2).join(" ")),
      );
    case "dead":
      return targets.some(({ to: end }) => view.words[end] === "to" && view.words[end + 1] === "death");
    case "buildings":
      return targets.some((chunk) => burntNouns.has(view.words[chunk.head] as string));
    case "land":
      return targets.some((chunk) => isLand(input.place, chunk));
    case "person":
      return (
        targets.every((chunk) => isPeople(input.place, chunk)) &&
        (to >= sentence.to || view.words[to] !== "a" || targets.some((chunk) => isPerson(input.place, chunk)))
      );
    default:
      return targets.some(
        (chunk) =>
          !/^(?:deal|agreement|it|balance|record|blow|note|pose|road|brakes)$/.test(
            view.words[chunk.head] as string,
          ),
      );
  }
}

/** "12 of 15 drones", "most of the missiles": what is counted stands behind. */
function countedEnd({ view, chunks }: ChunkSentence, { to }: NounChunk): number {
  if (view.words[to] !== "of") return to;
  const counts =
    view.tokens[to - 1]?.pos === "NUM" ||
    /^(?:most|all|some|dozens|several|many|none|both)$/.test(view.words[to - 1] as string);
  return (counts && chunks.find((one) => one.from === to + 1)?.to) || to;
}

/** "drove a van into a rally" */
function isDrivenIntoCrowd({ view, chunks }: ChunkSentence, { head, to }: NounChunk): boolean {
  if (!roadVehicles.has(view.words[head] as string) || view.words[to] !== "into") return false;
  const into = chunks.find((one) => one.from === to + 1);
  return into !== undefined && crowdNouns.has(view.words[into.head] as string);
}

/** A place by its noun, or any name of no person, body or ship. */
function isLand(place: ChunkSentence, chunk: NounChunk): boolean {
  const { words, tokens, nameAt } = place.view;
  if (isPerson(place, chunk)) return false;
  if (landNouns.has(words[chunk.head] as string)) return true;
  const type = nameAt[chunk.from]?.type ?? nameAt[chunk.head]?.type ?? "place";
  return tokens[chunk.head]?.pos === "PROPN" && /^(?:place|state|facility)$/.test(type);
}

/** "Aurora 25" in an article about a tanker: a name with a number is a ship's there. */
function isNamedVessel({ view }: ChunkSentence, { from, to, head }: NounChunk): boolean {
  const { tokens, annotated } = view;
  const numbered = tokens[from]?.pos === "PROPN" && /^\d{1,4}$/.test(tokens[to - 1]?.text ?? "");
  return (
    numbered && head >= from && /\b(?:tanker|vessel|trawler|freighter|ship)s?\b/i.test(annotated.article.text)
  );
}

/** A ship by its noun, by the noun before its name ("tanker Aurora"), or by what its name begins with. */
function isVessel({ words, tokens }: WordView, { from, to, head }: NounChunk): boolean {
  for (let at = from; at < to; at++) {
    if (at < to - 1 && vesselMarks.has(tokens[at]?.text ?? "")) return true;
    if (!vesselNouns.has(words[at] as string)) continue;
    if (at === head || tokens[at + 1]?.pos === "PROPN" || /ing$/.test(words[at + 1] as string)) return true;
  }
  return false;
}

function isPerson({ view }: ChunkSentence, chunk: NounChunk): boolean {
  const word = view.words[chunk.head] as string;
  return (
    personNouns.has(word) ||
    view.tokens[chunk.head]?.pos === "PRON" ||
    /-olds?$/.test(word) ||
    view.nameAt[chunk.from]?.type === "person" ||
    view.nameAt[chunk.head]?.type === "person"
  );
}

/** Whether a chunk is no plain thing: people, a group, a place, anything with a name. */
function isPeople(place: ChunkSentence, chunk: NounChunk): boolean {
  if (isPerson(place, chunk) || isLooseNumber(place.view.words, chunk)) return true;
  for (let at = chunk.from; at < chunk.to; at++) if (place.view.nameAt[at] !== undefined) return true;
  return place.view.tokens[chunk.head]?.pos === "PROPN" || place.view.tokens[chunk.head]?.pos === "NUM";
}

/** "hundreds of protesters", "a handful of pupils": the number stands for the people behind it. */
function isLooseNumber(words: readonly string[], { head, to }: NounChunk): boolean {
  const loose = /^(?:dozens|scores|hundreds|thousands|handful|couple|number|groups?)$/.test(
    words[head] as string,
  );
  return (
    loose && words[to] === "of" && [to + 1, to + 2, to + 3].some((at) => personNouns.has(words[at] ?? ""))
  );
}

/** "a strike by teachers", "miners went on strike" */
export function isOfWorkers(
  place: ChunkSentence,
  chunk: NounChunk | null,
  { from, to }: TokenRange,
): boolean {
  const { words } = place.view;
  if (words[from - 1] === "on" || words[to] === "action") return true;
  const by = words[to] === "by" || words[to] === "of" ? chunkBehind(place, to, new Set([words[to]])) : null;
  return [...words.slice(chunk?.from ?? from, from), words[by?.head ?? -1] ?? ""].some((word) =>
    workNouns.has(word),
  );
}

/** "took nine passengers hostage" */
export function isTaken(words: readonly string[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 7), at)
    .some((word) => /^(?:takes?|took|taken|taking|holds?|held|holding|seized)$/.test(word));
}

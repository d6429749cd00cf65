import { partyKind } from "../lexicon/party-words.ts";
import type { NounChunk, TokenRange } from "../model/annotated-article.ts";
import { type ChunkSentence, subjectChunk } from "./arguments.ts";
import { isPeaceful } from "./trigger-frames.ts";

/** Words before a noun of agreement among which the verb that governs it stands. */
const verbReach = 3;
const agreeing =
  /^(?:agree[sd]?|sign(?:s|ed)?|declare[sd]?|announce[sd]?|reach(?:es|ed)?|conclude[sd]?|struck|accept(?:s|ed)?|broker(?:s|ed)|seal(?:s|ed))$/;
const agreed = /^(?:agreed|signed|declared|announced|reached|concluded|struck|accepted|brokered|sealed)$/;
const known = /^(?:the|this|that|these|its|their|previous|earlier|existing|fragile)$/;

/** The verb that brings an agreement about: "signed a ceasefire", "agreed to a truce"; null where none stands before the noun. */
export function agreeingVerb(
  { view, sentence }: ChunkSentence,
  chunk: NounChunk | null,
  from: number,
): number | null {
  const { words } = view;
  const start = chunk?.from ?? from;
  if (known.test(words[start] as string)) return null;
  for (let at = start - 1; at >= Math.max(sentence.from, start - verbReach); at--) {
    if (agreeing.test(words[at] as string)) return at;
    if (!/^(?:to|on|upon|an?|for|both)$/.test(words[at] as string)) return null;
  }
  return null;
}

/** "A truce was signed in Juba." */
function isAgreedBehind({ view: { words } }: ChunkSentence, to: number): boolean {
  const next = /^(?:has|had|have)$/.test(words[to] ?? "") ? to + 1 : to;
  return /^(?:is|was|were|been)$/.test(words[next] ?? "") && agreed.test(words[next + 1] ?? "");
}

/** Whether a ceasefire or a peace is told to be agreed, and not only spoken of. */
export function isStruck(place: ChunkSentence, chunk: NounChunk | null, { from, to }: TokenRange): boolean {
  return agreeingVerb(place, chunk, from) !== null || isAgreedBehind(place, to);
}

const waging = /^(?:launch|plan|mount|begin|start|conduct|wage)(?:s|es|ed|ned|ning|ing)?$|^(?:began|begun)$/;

/** "The army plans an operation": of soldiers and fighters, for an operation of the police is a search. */
export function isWaged(place: ChunkSentence, chunk: NounChunk | null): boolean {
  const { words } = place.view;
  if (!chunk || !waging.test(words[chunk.from - 1] ?? "")) return false;
  const doer = subjectChunk(place, chunk.from - 1);
  const kind = doer && partyKind(words.slice(doer.from, doer.to));
  return (
    (kind === "state-force" || kind === "group") && !/^(?:police|officers)/.test(words[doer?.head ?? 0] ?? "")
  );
}

const burningVerbs =
  /^(?:broke|breaks|swept|sweeps|tore|tears|ripped|rips|engulfed|engulfs|gutted|guts|raged|rages|erupted|started|killed|kills|destroyed|spread|consumed)$/;
const burning =
  /^(?:house|home|apartment|flat|factory|warehouse|hotel|hospital|school|nightclub|kitchen|building|market|hostel|dormitory|ship|ferry|bus|barn|mill|refinery|electrical|massive|huge|deadly)$/;

/** "A fire broke out at a hotel", "a nightclub fire": no gunfire, and nothing that attackers lit. */
export function isBurning(place: ChunkSentence, chunk: NounChunk | null, { from, to }: TokenRange): boolean {
  const { words } = place.view;
  const told = burningVerbs.test(words[to] ?? "") || (chunk !== null && burning.test(words[from - 1] ?? ""));
  return told && isPeaceful(place);
}

import { partyKind } from "../lexicon/party-words.ts";
import { personNouns } from "../lexicon/person-nouns.ts";
import type { NounChunk, TokenRange, VerbGroup } from "../model/annotated-article.ts";
import { type ChunkSentence, chunkBehind, groupSubject, objectChunk, subjectChunk } from "./arguments.ts";
import { casualtyTable } from "./casualty-table.ts";
import type { TriggerSentence } from "./trigger-needs.ts";

/** Words before whoever did it. */
export const agentPrepositions: ReadonlySet<string> = new Set(["by"]);

/** The subject of the verb at `from` and whether it suffers it; of a deed that shares the subject of a passive, whoever that names behind "by". */
export function subjectOf(
  input: TriggerSentence,
  group: VerbGroup | null,
  { from, to }: TokenRange,
): { left: NounChunk | null; passive: boolean } {
  const { place, groups } = input;
  if (!group) {
    const left = subjectChunk(place, from);
    return { left, passive: isPassive(input, group, { from, to, left }) };
  }
  const { chunk, of } = groupSubject(place, group, groups);
  const passive = isPassive(input, group, { from, to, left: chunk });
  const shared = of !== group && of.voice === "passive" && !passive;
  return { left: shared ? chunkBehind(place, of.to, agentPrepositions) : chunk, passive };
}

/** Whether the subject suffers it: "was shot at", "Man wounded in row", "came under attack"; what is fired does not. */
function isPassive(
  { place, weapons }: TriggerSentence,
  group: VerbGroup | null,
  { from, to, left }: TokenRange & { readonly left: NounChunk | null },
): boolean {
  const { words } = place.view;
  const aimed = /^(?:at|on|upon|into)$/.test(words[to - 1] as string);
  const hit = left !== null && !weapons.some((one) => one.from < left.to && left.from < one.to);
  if (group?.voice === "passive") return !aimed || hit;
  if (aimed) return false;
  const bare = !group && (isParticiple(words[from] as string) || isHead(place, from));
  return bare || comesUnder(place, from) || (group?.from === from && isReduced(place, left, { from, to }));
}

/** "the three people killed in the raid were named": a verb of harm with nobody behind it, of somebody who is no attacker. */
function isReduced(place: ChunkSentence, left: NounChunk | null, { from, to }: TokenRange): boolean {
  const { view } = place;
  const word = view.words[from] as string;
  const harms = casualtyTable.longest(view.words, from)?.values.some((one) => one.frame === "object");
  if (/sel(?:f|ves)$/.test(view.words[to - 1] as string)) return false;
  if (!left || !harms || !isParticiple(word) || !/^(?:ADP|PUNCT)$/.test(view.tokens[to]?.pos ?? "PUNCT"))
    return false;
  if (objectChunk(place, to)) return false;
  const words = view.words.slice(left.from, left.to);
  return partyKind(words) === null && personNouns.get(words.at(-1) ?? "")?.population !== "perpetrators";
}

/** "came under attack": active in form, its subject is the target. */
function comesUnder({ view }: ChunkSentence, at: number): boolean {
  return /^com(?:e|es|ing)$|^came$/.test(view.words[at] as string) && view.words[at + 1] === "under";
}

function isParticiple(word: string): boolean {
  return /ed$|^(?:shot|slain|hit|struck|hurt)$/.test(word);
}

/** "with a gunshot wound": a bare form that is the head of its chunk is a noun, and the subject has what it tells. */
export function isHead({ view, chunks }: ChunkSentence, at: number): boolean {
  return !isParticiple(view.words[at] as string) && chunks.some((one) => one.to === at + 1 && one.from < at);
}

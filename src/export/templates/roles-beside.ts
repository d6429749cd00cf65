import type { NounChunk, VerbGroup } from "../../model/annotated-article.ts";
import { behind, chunkBefore, type Line, objectOf, subjectOf } from "./line.ts";
import { type Party, partyOf } from "./party.ts";

/** Verbs that never stand without an object: without one behind them they are participles. */
const transitive =
  /^(?:kill|murder|assassinate|slay|massacre|execute|kidnap|abduct|wound|injure|destroy|damage|rob|bomb|dynamite)$/;

/** "the priests murdered on Friday", "the bus attacked by rebels": a participle without "were". */
export function isReduced(line: Line, verb: VerbGroup): boolean {
  if (verb.voice !== "active" || verb.tense !== "past" || verb.to - verb.from !== 1) return false;
  if (objectOf(line, verb.to).length > 0) return false;
  if (behind(line, verb.to, /^by$/).length > 0) return true;
  const { lemma = "" } = line.page.tokens[verb.head] ?? {};
  const next = line.page.tokens[verb.to];
  const beside = (chunkBefore(line, verb.from)?.to ?? 0) >= verb.from - 1;
  return beside && transitive.test(lemma) && next !== undefined && /^(?:ADP|ADV|NUM)$/.test(next.pos);
}

const accusing =
  /^(?:accuse|charge|arrest|suspect|blame|capture|detain|implicate|indict|hold|convict|sentence)$/;

/** "charged Rios with the murder of": who is held to have done what stands behind "of", "for", "in" or "with". */
export function accusedOf(line: Line, chunk: NounChunk): Party[] {
  const verb = line.verbs.findLast(
    (one) => one.to <= chunk.from && accusing.test(line.page.tokens[one.head]?.lemma ?? ""),
  );
  if (!verb || chunk.from - verb.to > 14) return [];
  const between = line.page.tokens.slice(verb.to, chunk.from).map((one) => one.lower);
  if (!between.some((one) => /^(?:of|for|in|with)$/.test(one))) return [];
  const object = objectOf(line, verb.to);
  const subject = verb.voice === "passive" ? subjectOf(line, verb.from, verb.tense === "participle") : [];
  const found = object.length > 0 ? object : subject;
  return found
    .map((one) => partyOf(line.page, one))
    .filter((one) => /^(?:doer|force|person)$/.test(one.sort));
}

/** "a bomb attack": with what it was done, where that stands before the noun. */
export function meansOf({ page }: Line, chunk: NounChunk): Party[] {
  if (chunk.to - chunk.from < 2) return [];
  const party = partyOf(page, { ...chunk, to: chunk.to - 1, head: chunk.to - 2 });
  return party.sort === "arm" ? [party] : [];
}

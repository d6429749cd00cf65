import type { NounChunk, VerbGroup } from "../../model/annotated-article.ts";
import { behind, type Line, objectOf, subjectOf } from "./line.ts";
import { type Party, partyOf } from "./party.ts";

/** "the priests murdered on Friday by soldiers": a participle without "were", which nothing but a doer stands behind. */
export function isReduced(line: Line, verb: VerbGroup): boolean {
  if (verb.voice !== "active" || verb.tense !== "past" || verb.to - verb.from !== 1) return false;
  return objectOf(line, verb.to).length === 0 && behind(line, verb.to, /^by$/).length > 0;
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

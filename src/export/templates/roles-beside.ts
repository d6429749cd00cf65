import type { NounChunk, VerbGroup } from "../../model/annotated-article.ts";
import { behind, chunkBefore, type Line, objectOf, subjectOf, word } from "./line.ts";
import { type Party, partyOf } from "./party.ts";
import { parties } from "./party-list.ts";

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

/** "rebels gunned down the judge": a past tense taken for a participle, for it has an object. */
export function hasOwnObject(line: Line, verb: VerbGroup): boolean {
  if (verb.to - verb.from !== 1 || /^(?:,|and)$/.test(word(line, verb.to))) return false;
  const found = objectOf(line, verb.to + (/^(?:down|up)$/.test(word(line, verb.to)) ? 1 : 0));
  return found.length > 0 && subjectOf(line, verb.from).length > 0;
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

const committing = /^(?:perpetrate|commit|carry|stage|mastermind|order|conduct|launch)$/;
const joining = /^(?:participate|involve|implicate|part)$/;

/** "the murder was perpetrated by two men", "rebels carried out the attack", "who took part in the killing": who did what the chunk names. */
export function committersOf(line: Line, chunk: NounChunk): NounChunk[] {
  const lemma = (verb: VerbGroup): string => line.page.tokens[verb.head]?.lemma ?? "";
  const next = line.verbs.find((one) => one.from >= chunk.to);
  if (
    next &&
    !next.negated &&
    committing.test(lemma(next)) &&
    (next.voice === "passive" || next.tense === "participle")
  )
    return behind(line, next.to, /^by$/);
  const verb = line.verbs.findLast((one) => one.to <= chunk.from);
  if (!verb || verb.negated || verb.modal) return [];
  const between = line.page.tokens.slice(verb.to, chunk.from).map((one) => one.lower);
  const active = committing.test(lemma(verb)) && verb.voice === "active" && between.length <= 1;
  const joined = joining.test(lemma(verb)) && between.length <= 2 && between.includes("in");
  const blamed = lemma(verb) === "be" && between.join(" ").endsWith("responsible for");
  return active || joined || blamed ? subjectOf(line, verb.from) : [];
}

/** "the priests' murder", "Rios's death": who stands before the noun. */
export function possessor(line: Line, chunk: NounChunk): Party[] {
  for (let at = chunk.to - 2; at > chunk.from; at--) {
    if (/^(?:'s|'|’s|’)$/.test(word(line, at)))
      return [partyOf(line.page, { ...chunk, to: at, head: at - 1 })];
  }
  return [];
}

/** "accused them of kidnapping thirty peasants": what stands right behind a word in -ing. */
export function gerundTargets(line: Line, chunk: NounChunk): Party[] {
  if (chunk.to - chunk.from > 1 || !word(line, chunk.from).endsWith("ing")) return [];
  return parties(line, objectOf(line, chunk.to));
}

/** "the house was the target of a bomb attack": the house. */
export function aimedAt(line: Line, chunk: NounChunk): Party[] {
  const aim = chunkBefore(line, chunk.from);
  if (!aim || aim.to !== chunk.from - 1 || !/^(?:target|victim|object)s?$/.test(word(line, aim.to - 1)))
    return [];
  const verb = line.verbs.findLast((one) => one.to <= aim.from && aim.from - one.to <= 1);
  return verb ? parties(line, subjectOf(line, verb.from)) : [];
}

/** "he was shot by two men", "the men shot him": it befell whom the text told of before. */
export function hasPronounTarget(line: Line, verb: VerbGroup): boolean {
  const passive = verb.voice === "passive";
  const beside = word(line, passive ? verb.from - 1 : verb.to);
  return (passive ? /^(?:he|she|they|it)$/ : /^(?:him|her|them|it)$/).test(beside);
}

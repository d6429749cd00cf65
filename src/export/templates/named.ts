import { givenNames } from "../../lexicon/given-names.ts";
import { armKinds } from "../../lexicon/incident-arms.ts";
import { doerHeads, groupHeads, stateForces } from "../../lexicon/incident-doers.ts";
import { peopleKinds, ranks } from "../../lexicon/incident-people.ts";
import { thingKinds } from "../../lexicon/incident-things.ts";
import { incidentNouns } from "../../lexicon/incident-words.ts";
import type { NounChunk, Token } from "../../model/annotated-article.ts";
import type { Page } from "./page.ts";

const bareTitle = /^(?:mr|mrs|ms|miss|dr|msgr|monsignor|father|sister|brother|rev|don|dona)\.?$/;

function isTitle({ tokens }: Page, at: number): boolean {
  const lemma = tokens[at]?.lemma ?? "";
  return peopleKinds.has(lemma) || ranks.has(lemma) || bareTitle.test(lemma);
}

function isGiven(token: Token | undefined): boolean {
  return token !== undefined && givenNames.has(token.lower);
}

/** The chunk with the name right behind it, where the tagger took a given name for a verb ("leader HECTOR Rios"). */
export function withName(page: Page, chunk: NounChunk): NounChunk {
  if (!isTitle(page, chunk.to - 1)) return chunk;
  const known = page.names.find((one) => one.type === "person" && one.from === chunk.to);
  if (known) return { ...chunk, to: known.to };
  const token = page.tokens[chunk.to];
  if (!isGiven(token) || page.tokens[chunk.to + 1]?.pos !== "PROPN") return chunk;
  const rest = page.chunks.find((one) => one.from === chunk.to + 1);
  return rest ? { ...chunk, to: rest.to } : chunk;
}

/** The token where the name of a person begins that the chunk ends in; null where it names nobody. */
export function nameFrom(page: Page, chunk: NounChunk): number | null {
  const name = page.names.find(
    (one) => one.type === "person" && one.from >= chunk.from && one.to >= chunk.to - 1 && one.from < chunk.to,
  );
  let at = name ? name.from : chunk.to;
  while (at > chunk.from && isNamePart(page, at - 1)) at--;
  const titled = at > chunk.from && isTitle(page, at - 1);
  if (at < chunk.to && (name || titled || isGivenRun(page, at, chunk))) return at;
  return strangeFrom(page, chunk) ?? introducedFrom(page, chunk) ?? knownFrom(page, chunk);
}

/** "Kent", where the article tells of a David Kent. */
function knownFrom({ tokens, surnames }: Page, { from, to }: NounChunk): number | null {
  const token = to - from === 1 ? tokens[from] : undefined;
  return token && /^\p{Lu}/u.test(token.text) && surnames.has(token.lower) ? from : null;
}

/** "Luz Amparo Gomez, a woman of 29" and "Saturnino Palomino, 25,": proper nouns alone that an age or a role stands behind. */
function introducedFrom({ tokens, chunks, names }: Page, { from, to }: NounChunk): number | null {
  const run = tokens.slice(from, to);
  if (
    run.length < 2 ||
    run.length > 5 ||
    !run.every((one) => one.pos === "PROPN" && /^\p{Lu}/u.test(one.text))
  )
    return null;
  if (names.some((one) => one.type !== "person" && one.from < to && from < one.to)) return null;
  if (tokens[to]?.lower !== ",") return null;
  const aged = /^[1-9]\d$/.test(tokens[to + 1]?.lower ?? "") && tokens[to + 2]?.lower === ",";
  const role = chunks.find((one) => one.from === to + 1);
  const introduced =
    role !== undefined &&
    /^(?:a|an|the)$/.test(tokens[role.from]?.lower ?? "") &&
    peopleKinds.has(tokens[role.to - 1]?.lemma ?? "");
  return aged || introduced ? from : null;
}

function isNamePart(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token !== undefined && (token.pos === "PROPN" || isGiven(token)) && !isTitle(page, at);
}

/** Two or more proper nouns the first of which is a given name: "Ana Rios". */
function isGivenRun({ tokens, names }: Page, from: number, { to }: NounChunk): boolean {
  const taken = names.some((one) => one.type !== "person" && one.from <= from && one.to >= to);
  return !taken && to - from >= 2 && isGiven(tokens[from]);
}

/** Words behind a title that are no word for people or things are a name, however they are tagged. */
function strangeFrom(page: Page, chunk: NounChunk): number | null {
  let at = chunk.to;
  while (at > chunk.from && isStrange(page, at - 1)) at--;
  return at < chunk.to && at > chunk.from && isTitle(page, at - 1) ? at : null;
}

function isStrange(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token || !/^[\p{L}'.-]{3,}$/u.test(token.text) || isTitle(page, at)) return false;
  const { lemma, lower } = token;
  return (
    !(
      thingKinds.has(lemma) ||
      armKinds.has(lemma) ||
      doerHeads.has(lemma) ||
      groupHeads.has(lemma) ||
      stateForces.has(lower) ||
      incidentNouns.has(lemma)
    ) &&
    token.pos === "PROPN" &&
    lemma === lower
  );
}

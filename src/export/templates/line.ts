import type { NounChunk, VerbGroup } from "../../model/annotated-article.ts";
import type { Page } from "./page.ts";

const pronoun =
  /^(?:he|she|it|they|him|her|them|we|us|you|i|who|which|that|whom|himself|themselves|there|what|one|whose)$/;
const time =
  /^(?:today|yesterday|tonight|morning|night|afternoon|evening|day|week|month|year|hour|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|dawn|noon|midnight)$/;

/** A sentence's chunks and verbs, read. */
export interface Line {
  readonly page: Page;
  readonly index: number;
  readonly chunks: readonly NounChunk[];
  readonly verbs: readonly VerbGroup[];
}

export const word = (line: Line, at: number): string => line.page.tokens[at]?.lower ?? "";

export function isTime(line: Line, chunk: NounChunk): boolean {
  const head = line.page.tokens[chunk.to - 1];
  return time.test(head?.lemma ?? "") || /^\d+$/.test(head?.lower ?? "");
}

export function isPronoun(line: Line, chunk: NounChunk): boolean {
  return chunk.to - chunk.from === 1 && pronoun.test(word(line, chunk.from));
}

const linking = /^(?:,|and|or|"|\[|\]|\(|\)|as|well|including)$/;

/** The chunk with those joined to it by commas and "and", to its left or right. */
export function joined(line: Line, chunk: NounChunk, side: "left" | "right"): NounChunk[] {
  const at = line.chunks.indexOf(chunk);
  const list = [chunk];
  for (let next = at + (side === "left" ? -1 : 1); next >= 0 && next < line.chunks.length; ) {
    const other = line.chunks[next] as NounChunk;
    const [a, b] = side === "left" ? [other, list[0] as NounChunk] : [list.at(-1) as NounChunk, other];
    const between = line.page.tokens.slice(a.to, b.from).map((token) => token.lower);
    if (between.length === 0 || between.length > 4 || !between.every((one) => linking.test(one))) break;
    if (isPronoun(line, other) || isTime(line, other)) break;
    if (side === "left") list.unshift(other);
    else list.push(other);
    next += side === "left" ? -1 : 1;
  }
  return list;
}

export function chunkBefore(line: Line, at: number): NounChunk | null {
  return line.chunks.findLast((chunk) => chunk.to <= at) ?? null;
}

const preposition =
  /^(?:of|in|on|at|by|with|from|near|for|to|against|during|through|after|before|since|under|between|among|inside|outside|into|about|around|behind|toward|towards|via|over|across|within|without|despite)$/;

/** "Rios, who advised Quispe, was stabbed": where the aside begins that ends with a comma before token `from`; else `from`. */
function asideFrom(line: Line, from: number): number {
  if (word(line, from - 1) !== ",") return from;
  const opening = line.chunks.findLast(
    (one) => one.to < from - 1 && /^(?:who|which|whose)$/.test(word(line, one.from)),
  );
  if (!opening || word(line, opening.from - 1) !== ",") return from;
  const inside = line.verbs.filter((one) => one.from >= opening.to && one.to < from);
  return inside.length === 1 || inside.length === 2 ? opening.from - 1 : from;
}

/** The subject of a verb whose group begins at token `from`. */
export function subjectOf(line: Line, from: number, participial = false): NounChunk[] {
  let edge = asideFrom(line, from);
  for (let guard = 0; guard < 12; guard++) {
    const chunk = chunkBefore(line, edge);
    if (!chunk) return [];
    const before = word(line, chunk.from - 1);
    if (isPronoun(line, chunk)) {
      if (!/^(?:who|which|that)$/.test(word(line, chunk.from))) return [];
      edge = chunk.from;
      const antecedent = chunkBefore(line, edge);
      if (!antecedent || edge - antecedent.to > 2) return [];
      return [headOfPhrase(line, antecedent)];
    }
    if (isTime(line, chunk) || (preposition.test(before) && chunk.from > 0)) {
      const participle = chunk.to === from && guard === 0 && !isTime(line, chunk);
      if (participle && (before !== "of" || participial)) return [chunk];
      const outer = chunkBefore(line, chunk.from - 1);
      if (before === "of" && outer && isNumber(line, outer, chunk))
        return [...ownSubjects(line, joined(line, outer, "left")).slice(0, -1), chunk];
      edge = chunk.from;
      continue;
    }
    return ownSubjects(line, joined(line, chunk, "left"));
  }
  return [];
}

/** "according to Rios, three peasants": what stands behind a preposition does not belong to the list behind it. */
function ownSubjects(line: Line, list: readonly NounChunk[]): NounChunk[] {
  const last = list
    .slice(0, -1)
    .findLastIndex(
      ({ from }) =>
        preposition.test(word(line, from - 1)) && !/^(?:which|whom|whose)$/.test(word(line, from)),
    );
  return list.slice(last + 1);
}

/** "two of her guards": the guards, not the number. */
export function isNumber({ page }: Line, outer: NounChunk | null, inner: NounChunk): boolean {
  return (
    outer !== null &&
    outer.to === inner.from - 1 &&
    /^(?:NUM|DET|PRON)$/.test(page.tokens[outer.to - 1]?.pos ?? "")
  );
}

/** Where what stands before a passive is nobody to be harmed, whoever stands further left before another verb. */
export function remoteTargets(line: Line, verb: VerbGroup): NounChunk[] {
  const previous = line.verbs.findLast(
    (one) => one.to <= verb.from && one.tense !== "participle" && line.page.tokens[one.head]?.pos === "VERB",
  );
  const start = previous?.to ?? 0;
  return line.chunks.filter(
    (chunk) =>
      chunk.from >= start &&
      chunk.to <= verb.from &&
      (!preposition.test(word(line, chunk.from - 1)) ||
        isNumber(line, chunkBefore(line, chunk.from - 1), chunk)),
  );
}

/** "members of the front": the members, not the front. */
function headOfPhrase(line: Line, chunk: NounChunk): NounChunk {
  const named = line.page.names.some(
    (one) => one.type === "person" && one.from < chunk.to && chunk.from < one.to,
  );
  const outer = named ? undefined : line.chunks.find((one) => one.to === chunk.from - 1);
  return outer && word(line, chunk.from - 1) === "of" ? outer : chunk;
}

/** How many words of "at least", "more than" or "up to" stand at token `at`. */
function qualifierAt(line: Line, at: number): number {
  const [first, second] = [word(line, at), word(line, at + 1)];
  if (/^(?:about|nearly|almost|approximately|around|over)$/.test(first)) return 1;
  if (first === "at" && /^(?:least|most)$/.test(second)) return 2;
  return (/^(?:more|fewer|less)$/.test(first) && second === "than") || (first === "up" && second === "to")
    ? 2
    : 0;
}

/** The object right behind token `to`, with what is joined to it. */
export function objectOf(line: Line, to: number): NounChunk[] {
  let at = to + qualifierAt(line, to);
  const start = at;
  while (at < start + 3 && /^(?:ADV|PART|PUNCT)$/.test(line.page.tokens[at]?.pos ?? "")) at++;
  const chunk = line.chunks.find((one) => one.from >= to && one.from <= at);
  if (!chunk || isPronoun(line, chunk) || isTime(line, chunk)) return [];
  return joined(line, ofPortion(line, chunk), "right");
}

const portion =
  /^(?:section|stretch|part|number|group|series|pair|dozen|couple|score|majority|lot|hundred|thousand|dozens|hundreds|thousands|one|two|three|four|five|six|some|several|many|few|portion|total|kilometer|meter|half|most|window|facade|facing|roof|wall|door|gate|entrance|pane|windowpane|fence|interior|front|charge|stick|kg|kilogram|kilo|quantity|load)$/;

/** "a section of the road": the road. */
function ofPortion(line: Line, chunk: NounChunk): NounChunk {
  const head = line.page.tokens[chunk.to - 1];
  if (!portion.test(head?.lemma ?? "") || word(line, chunk.to) !== "of") return chunk;
  return line.chunks.find((one) => one.from === chunk.to + 1) ?? chunk;
}

const relational =
  /^(?:front|side|middle|center|vicinity|entrance|outskirts|midst|corner|gate|gates|doors|door|city|town|part|area|interior|back|rear|distance|meters|garden|yard|patio|lobby|number|course|case|place|one|some|many)$/;

/** Chunks behind one of `prepositions` after token `to`, as far as the clause goes, each with those joined to it. */
export function allBehind(line: Line, to: number, prepositions: RegExp): NounChunk[][] {
  const verb = line.verbs.find(
    (one) => one.from > to && one.tense !== "participle" && one.tense !== "gerund",
  );
  const end = Math.min(verb?.from ?? Number.POSITIVE_INFINITY, to + 16);
  return line.chunks
    .filter(
      (one) =>
        one.from > to &&
        one.from < end &&
        prepositions.test(word(line, one.from - 1)) &&
        !isTime(line, one) &&
        !relational.test(word(line, one.to - 1)),
    )
    .map((one) => (isPronoun(line, one) ? [] : joined(line, ofPortion(line, one), "right")));
}

/** The first of them. */
export function behind(line: Line, to: number, prepositions: RegExp): NounChunk[] {
  return allBehind(line, to, prepositions)[0] ?? [];
}

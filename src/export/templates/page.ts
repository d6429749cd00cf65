import { givenNames } from "../../lexicon/given-names.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { AnnotatedArticle, NounChunk, Token, VerbGroup } from "../../model/annotated-article.ts";
import type { Place } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import type { TimeExpression } from "../../model/time.ts";
import { type Unglossed, withoutGlosses } from "./glosses.ts";

/** The countries looked at, by ISO 3166 alpha-2 code; null: all. */
export type Countries = ReadonlySet<string> | null;

/** One article with its words, and what falls into each sentence. */
export interface Page extends Pick<AnnotatedArticle, "tokens" | "chunks" | "names" | "scopes" | "sentences"> {
  readonly text: string;
  readonly analysis: Analysis;
  readonly countries: Countries;
  /** The tokens with those of glosses, which the rest leaves out, and the index each has without them. */
  readonly whole: { readonly tokens: readonly Token[]; readonly indexOf: readonly number[] };
  readonly glosses: Unglossed["glosses"];
  /** Last words of the full names of people, in lower case. */
  readonly surnames: ReadonlySet<string>;
  readonly bySentence: readonly {
    readonly chunks: readonly NounChunk[];
    readonly verbs: readonly VerbGroup[];
    readonly times: readonly TimeExpression[];
    readonly places: readonly Place[];
  }[];
}

interface Filed {
  readonly chunks: NounChunk[];
  readonly verbs: VerbGroup[];
  readonly times: TimeExpression[];
  readonly places: Place[];
}

interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** Names of people that a chunk covers only in part, the given name taken for a verb ("leader HECTOR | Rios"). */
function brokenNames({ chunks, names, tokens }: Unglossed["words"]): NameRange[] {
  const told = names.filter(
    (name) =>
      name.type === "person" &&
      chunks.some((one) => one.from > name.from && one.from < name.to && one.to >= name.to),
  );
  const untold = chunks.flatMap(({ from, to }): NameRange[] => {
    const [before, first] = [tokens[from - 1], tokens[from]];
    const given = before?.pos === "VERB" && givenNames.has(before.lower) && first?.pos === "PROPN";
    return given && /^\p{Lu}/u.test(before.text) ? [{ from: from - 1, to }] : [];
  });
  return [...told, ...untold];
}

function surnamesOf({ names, tokens }: Unglossed["words"]): ReadonlySet<string> {
  const full = names.filter(({ type, from, to }) => type === "person" && to - from > 1);
  return new Set(full.map(({ to }) => tokens[to - 1]?.lower ?? ""));
}

/** Chunks with the whole of the names of people. */
function wholeChunks({ chunks, tokens }: Unglossed["words"], broken: readonly NameRange[]): NounChunk[] {
  const whole: NounChunk[] = [];
  for (const chunk of chunks) {
    const name = broken.find((one) => one.from < chunk.from && chunk.from < one.to);
    const last = whole.at(-1);
    if (!name) whole.push(chunk);
    else if (last && last.to >= name.from)
      whole[whole.length - 1] = { ...chunk, from: last.from, start: last.start };
    else whole.push({ ...chunk, from: name.from, start: tokens[name.from]?.start ?? chunk.start });
  }
  return whole;
}

/** Chunks between which nothing stands any more are one: "FENASTRAS | headquarters". */
function joinedChunks(chunks: readonly NounChunk[], tokens: readonly Token[]): NounChunk[] {
  const joined: NounChunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    const glossed = last && last.to === chunk.from && chunk.start - (tokens[last.to - 1]?.end ?? 0) > 3;
    if (last && glossed && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[chunk.from]?.pos ?? ""))
      joined[joined.length - 1] = { ...chunk, from: last.from, start: last.start };
    else joined.push(chunk);
  }
  return joined;
}

/** Chunks with the times apart that begin or end them ("the rebels | last night", "last week | the mayor's house"). */
function timelessChunks(
  chunks: readonly NounChunk[],
  tokens: readonly Token[],
  times: readonly TimeExpression[],
): NounChunk[] {
  return chunks.flatMap((chunk): NounChunk[] => {
    const time = times.find((one) => one.start < chunk.end && chunk.start < one.end);
    if (!time || chunk.to - chunk.from < 2) return [chunk];
    const at = (from: number, to: number): NounChunk => ({
      ...chunk,
      from,
      to,
      head: to - 1,
      start: tokens[from]?.start ?? chunk.start,
      end: tokens[to - 1]?.end ?? chunk.end,
    });
    let cut = chunk.from;
    if (time.start <= chunk.start) {
      while (cut < chunk.to && (tokens[cut]?.start ?? 0) < time.end) cut++;
      const owner = /^(?:'s|’s)$/.test(tokens[cut]?.lower ?? "");
      return cut < chunk.to && !owner ? [at(chunk.from, cut), at(cut, chunk.to)] : [chunk];
    }
    while (cut < chunk.to && (tokens[cut]?.end ?? 0) <= time.start) cut++;
    return time.end >= chunk.end && cut < chunk.to ? [at(chunk.from, cut), at(cut, chunk.to)] : [chunk];
  });
}

export function pageOf({ annotated, analysis }: Reading, countries: Countries): Page {
  const { words, indexOf, glosses } = withoutGlosses(annotated);
  const { tokens, names, sentences } = words;
  const broken = brokenNames(words);
  const chunks = timelessChunks(joinedChunks(wholeChunks(words, broken), tokens), tokens, analysis.times);
  const people: readonly NameRange[] = [...names.filter((name) => name.type === "person"), ...broken];
  const verbGroups = words.verbGroups.filter(
    ({ head }) => !people.some((name) => name.from <= head && head < name.to),
  );
  const bySentence = sentences.map((): Filed => ({ chunks: [], verbs: [], times: [], places: [] }));
  for (const chunk of chunks) bySentence[chunk.sentence]?.chunks.push(chunk);
  for (const verb of verbGroups) bySentence[verb.sentence]?.verbs.push(verb);
  let at = 0;
  const file = <T extends { start: number }>(items: readonly T[], put: (filed: Filed, item: T) => void) => {
    at = 0;
    for (const item of items) {
      while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= item.start) at++;
      const filed = bySentence[at];
      if (filed && item.start >= (sentences[at]?.start ?? 0)) put(filed, item);
    }
  };
  file(analysis.times, (filed, time) => filed.times.push(time));
  file(analysis.places, (filed, place) => filed.places.push(place));
  return {
    tokens,
    chunks,
    names,
    scopes: annotated.scopes,
    sentences,
    whole: { tokens: annotated.tokens, indexOf },
    glosses,
    surnames: surnamesOf(words),
    text: annotated.article.text,
    analysis,
    countries,
    bySentence,
  };
}

import type { Analysis } from "../../model/analysis.ts";
import type { AnnotatedArticle, NounChunk, VerbGroup } from "../../model/annotated-article.ts";
import type { Place } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import type { TimeExpression } from "../../model/time.ts";

/** The countries looked at, by ISO 3166 alpha-2 code; null: all. */
export type Countries = ReadonlySet<string> | null;

/** One article with its words, and what falls into each sentence. */
export interface Page extends Pick<AnnotatedArticle, "tokens" | "chunks" | "names" | "scopes" | "sentences"> {
  readonly text: string;
  readonly analysis: Analysis;
  readonly countries: Countries;
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

export function pageOf({ annotated, analysis }: Reading, countries: Countries): Page {
  const { tokens, chunks, names, scopes, sentences, verbGroups } = annotated;
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
    scopes,
    sentences,
    text: annotated.article.text,
    analysis,
    countries,
    bySentence,
  };
}

import type { Analysis } from "../../src/model/analysis.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Event } from "../../src/model/event.ts";
import { assemble } from "../../src/pipeline.ts";
import { bcubedF1, conllF1, pairwiseF1 } from "../clustering.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { facetOfWords } from "../facets.ts";
import { analyzePool, mainIncidents, type PoolDocument } from "../pool.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface GoldMention {
  readonly field?: "title" | "text";
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly cluster: string | null;
}

interface GoldDocument extends PoolDocument {
  /** Gun Violence Corpus. */
  readonly incident?: string;
  /** ECB+. */
  readonly subtopic?: string;
  readonly split?: string;
  readonly sentences?: readonly { start: number; end: number; validated: boolean }[];
  readonly events?: readonly GoldMention[] | null;
}

/** The dev side of a file that holds several sides, else the whole file. */
function readGold(data: string): GoldDocument[] {
  const records = readRecords<GoldDocument>(dataPath(data));
  const dev = records.filter((record) => record.split === "dev");
  return dev.length > 0 ? dev : records;
}

/** Gold mentions that count: with a chain, and in a validated sentence where the corpus says which are. */
function scoredMentions(document: GoldDocument): GoldMention[] {
  const validated = document.sentences?.filter((sentence) => sentence.validated);
  return (document.events ?? []).filter(
    (mention) =>
      mention.cluster !== null &&
      (!validated ||
        validated.some((sentence) => sentence.start <= mention.start && mention.end <= sentence.end)),
  );
}

/** Where a gold mention stands in the article made of the document. */
function inArticle(mention: GoldMention, document: GoldDocument): { start: number; end: number } {
  const shift = mention.field === "title" || !document.title ? 0 : document.title.length + 2;
  return { start: mention.start + shift, end: mention.end + shift };
}

function eventAt(analysis: Analysis, span: { start: number; end: number }): Event | undefined {
  return analysis.events.find((event) =>
    event.mentions.some((mention) => mention.start < span.end && span.start < mention.end),
  );
}

/**
 * Documents to incidents: B-cubed and pairwise F1 of each document's main incident. Mentions: CoNLL F1 over the given
 * gold mentions, where a mention's system cluster is its event's incident (else its document's main one) and the facet its words name.
 */
function score(documents: readonly GoldDocument[]): Outcome {
  const { analyses, articleOf } = analyzePool(documents);
  const dossier: Dossier = assemble(analyses);
  const main = mainIncidents(dossier, analyses);
  const byArticle = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const incidentOf = new Map(
    dossier.incidents.flatMap((incident) =>
      incident.events.map((one) => [`${one.article}/${one.event}`, incident.id] as const),
    ),
  );
  const gold = new Map<string, string>();
  const system = new Map<string, string>();
  const goldMentions = new Map<string, string>();
  const systemMentions = new Map<string, string>();
  for (const document of documents) {
    const article = articleOf.get(document.id) as string;
    const analysis = byArticle.get(article) as Analysis;
    gold.set(document.id, document.incident ?? document.subtopic ?? document.id);
    system.set(document.id, main.get(article) ?? document.id);
    for (const mention of scoredMentions(document)) {
      const span = inArticle(mention, document);
      const key = `${document.id}:${span.start}-${span.end}`;
      const event = eventAt(analysis, span);
      const incident =
        (event && incidentOf.get(`${article}/${event.id}`)) ?? main.get(article) ?? document.id;
      goldMentions.set(key, mention.cluster as string);
      systemMentions.set(
        key,
        `${incident}|${facetOfWords(analysis.article.text.slice(span.start, span.end))}`,
      );
    }
  }
  const metrics = {
    bcubedF1: bcubedF1(gold, system),
    pairwiseF1: pairwiseF1(gold, system),
    ...(goldMentions.size > 0 ? { conllF1: conllF1(goldMentions, systemMentions) } : {}),
  };
  return { documents: documents.length, metrics, errors: groupingErrors(gold, system) };
}

/** Pairs of documents that were put together or apart wrongly; at most a few a cluster. */
function groupingErrors(gold: ReadonlyMap<string, string>, system: ReadonlyMap<string, string>): Failure[] {
  const errors: Failure[] = [];
  const ids = [...gold.keys()];
  ids.forEach((a, index) => {
    for (const b of ids.slice(index + 1)) {
      const together = gold.get(a) === gold.get(b);
      if (together === (system.get(a) === system.get(b))) continue;
      errors.push({
        kind: together ? "kept apart" : "put together",
        document: a,
        detail: `${b} (gold ${gold.get(a)}, ${gold.get(b)})`,
      });
    }
  });
  return errors;
}

export const incidents: Task = {
  name: "incidents",
  folder: "incidents/gvc",
  run: async (data) => score(readGold(data)),
};

import { globSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../eval/corpus.ts";
import type { Analysis } from "../src/model/analysis.ts";
import type { Article } from "../src/model/article.ts";
import { analyze, assemble } from "../src/pipeline.ts";
import { readBytes } from "../src/read/read-bytes.ts";
import { processorTime } from "./measure.ts";

/** One size of the measure: what it takes to assemble so many articles. */
interface Assembly {
  readonly articles: number;
  readonly milliseconds: number;
  readonly incidents: number;
  readonly stories: number;
  /** Most memory the process has held so far, analyses included. */
  readonly peakMegabytes: number;
}

const corpora = join(import.meta.dirname, "..", "..", "shared", "corpora");
/** Collections of whole reports, one JSON line each; together about ten thousand. */
const collections = [
  "casualties/gva/docs.jsonl.gz",
  "claims/airwars-gaza/incidents.jsonl.gz",
  "incidents/*/docs.jsonl*",
  "ner/conll2003/train.jsonl.gz",
  "ner/uner-ewt/train.jsonl.gz",
  "ner/worldwide-newswire/*.jsonl.gz",
  "places/*/all.jsonl*",
  "quotes/polnear/*.jsonl.gz",
  "templates/muc4/*.jsonl.gz",
];

/** The reports at hand in the order of their ids, so that the collections stand mixed; text that is there twice counts once. */
export function reports(): Article[] {
  const encoder = new TextEncoder();
  const found = new Map<string, Article>();
  for (const path of collections.flatMap((pattern) => globSync(pattern, { cwd: corpora }).sort())) {
    for (const [at, line] of readText(join(corpora, path)).split("\n").entries()) {
      if (line === "") continue;
      for (const received of readBytes({ uri: `${path}:${at}`, bytes: encoder.encode(line) })) {
        if (received.kind === "article") found.set(received.article.id, received.article);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function measureAssembly(set: readonly Analysis[]): Assembly {
  const started = processorTime();
  const { incidents, stories } = assemble(set);
  return {
    articles: set.length,
    milliseconds: Math.round(processorTime() - started),
    incidents: incidents.length,
    stories: stories.length,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Assembles the first so many articles for each size, smallest first; the first run of all, which warms up, does not count. */
export function assemblies(sizes: readonly number[], report: (one: Assembly) => void): void {
  const all = reports()
    .slice(0, Math.max(...sizes))
    .map((article) => analyze(article));
  measureAssembly(all.slice(0, 300));
  for (const size of sizes) report(measureAssembly(all.slice(0, size)));
}

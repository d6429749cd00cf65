import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deskOf } from "../src/engine/desk.ts";
import { ingest, openStore, type Store } from "../src/engine/ingest.ts";
import { openReassembler, type Reassembler } from "../src/engine/reassemble.ts";
import { receive } from "../src/engine/receive.ts";
import type { Article } from "../src/model/article.ts";
import { reports } from "./assembly.ts";
import { processorTime } from "./measure.ts";

/** One figure of a desk with so many articles. */
export type DeskFigure = Readonly<Record<string, string | number>>;

const runs = 40;

function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0).slice(0, count);
}

function quantile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
}

/** What a read takes, each time of another thing. */
async function timed(read: string, calls: readonly (() => Promise<unknown>)[]): Promise<DeskFigure> {
  const taken: number[] = [];
  let bytes = 0;
  for (const call of calls) {
    const started = performance.now();
    const answer = await call();
    taken.push(performance.now() - started);
    bytes = Math.max(bytes, JSON.stringify(answer).length);
  }
  taken.sort((a, b) => a - b);
  const [median, most] = [quantile(taken, 0.5), quantile(taken, 1)];
  return {
    read,
    calls: calls.length,
    medianMs: median,
    p95Ms: quantile(taken, 0.95),
    mostMs: most,
    largestBytes: bytes,
  };
}

const words = [
  "killed",
  "air strike",
  "Gaza",
  "police",
  "hospital",
  '"car bomb"',
  "Zarqawi",
  "ceasefire",
  "of",
];

/** Every read of the reading room, of things spread over the project. */
async function readFigures(store: Store): Promise<DeskFigure[]> {
  const desk = deskOf(store);
  const dossier = await store.dossier();
  const ids = (all: readonly { readonly id: string }[]) => spread(all, runs).map(({ id }) => id);
  const told = (await desk.incidents({}, { order: "most-told", limit: runs })).items;
  const named = (await desk.entities({}, { limit: runs })).items;
  const { next } = await desk.incidents({}, { limit: 50 });
  const each = <T>(all: readonly T[], call: (one: T) => Promise<unknown>) =>
    all.map((one) => () => call(one));
  const filters = [
    { from: "2004-01-01", to: "2006-12-31" },
    { box: [34, 29, 49, 38] as const },
    { agreement: "conflict" as const },
    { actor: "police" },
    { text: "school" },
    { type: "shooting" },
  ];
  return [
    await timed(
      "project",
      each([...Array(runs)], () => desk.project()),
    ),
    await timed(
      "incidents",
      each([...Array(runs)], () => desk.incidents({}, { limit: 50 })),
    ),
    await timed(
      "incidents, next page",
      each([...Array(runs)], () => desk.incidents({}, { cursor: next })),
    ),
    await timed(
      "incidents, filtered",
      each([...filters, ...filters, ...filters], (one) => desk.incidents(one)),
    ),
    await timed(
      "incidents, 500",
      each([...Array(10)], () => desk.incidents({}, { limit: 500 })),
    ),
    await timed("incident", each(ids(dossier.incidents), desk.incident)),
    await timed(
      "incident, most told",
      each(
        told.map(({ id }) => id),
        desk.incident,
      ),
    ),
    await timed(
      "stories",
      each([...Array(runs)], () => desk.stories()),
    ),
    await timed("article", each(ids(dossier.articles), desk.article)),
    await timed(
      "entities",
      each([...Array(runs)], () => desk.entities()),
    ),
    await timed(
      "entities, filtered",
      each(["pol", "gaza", "al-"], (text) => desk.entities({ text })),
    ),
    await timed("entity", each(ids(dossier.entities), desk.entity)),
    await timed(
      "entity, most named",
      each(
        named.map(({ id }) => id),
        desk.entity,
      ),
    ),
    await timed(
      "quotes",
      each([...Array(runs)], () => desk.quotes()),
    ),
    await timed(
      "quotes, filtered",
      each(["peace", "we will", "children"], (text) => desk.quotes({ text })),
    ),
    await timed(
      "accounts",
      each([...Array(runs)], () => desk.accounts()),
    ),
    await timed(
      "search",
      each([...words, ...words, ...words], (text) => desk.search(text, { limit: 20 })),
    ),
    await timed(
      "judgements",
      each([...Array(runs)], () => desk.judgements()),
    ),
  ];
}

function writeReports(path: string, articles: readonly Article[]): void {
  const lines = articles.map(({ uri, text, title, outlet, published }, at) =>
    JSON.stringify({ url: uri ?? `report:${at}`, text, title, outlet, published }),
  );
  writeFileSync(path, lines.join("\n"));
}

interface Ingest {
  readonly path: string;
  readonly stage: string;
  readonly whole?: Reassembler;
}

async function ingestFigure(store: Store, { path, stage, whole }: Ingest): Promise<DeskFigure> {
  const [started, worked] = [performance.now(), processorTime()];
  let linking = started;
  let articles = 0;
  const { revision } = await ingest(store, receive([path]), {
    inputs: [path],
    ...(whole && { whole }),
    now: () => "2026-01-01T00:00:00.000Z",
    onTaken: (taken) => {
      articles += taken.length;
    },
    onLinking: () => {
      linking = performance.now();
    },
  });
  const seconds = (performance.now() - started) / 1000;
  return {
    stage,
    articles,
    seconds: Math.round(seconds * 10) / 10,
    takeInSeconds: Math.round((linking - started) / 100) / 10,
    articlesPerSecond: Math.round(articles / seconds),
    processorSeconds: Math.round((processorTime() - worked) / 100) / 10,
    revision,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Takes so many reports into a database, by default an embedded one of its own, and times what the reading room asks. */
export async function deskFigures(
  count: number,
  options: { readonly db?: string; readonly report: (figure: DeskFigure) => void },
): Promise<void> {
  const { report } = options;
  const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
  const articles = spread(reports(), count);
  const [all, cold, more] = ["all", "cold", "more"].map((name) => join(folder, `${name}.jsonl`)) as [
    string,
    string,
    string,
  ];
  writeReports(all, articles.slice(0, -2));
  writeReports(cold, articles.slice(-2, -1));
  writeReports(more, articles.slice(-1));
  try {
    const started = performance.now();
    const store = await openStore(options.db ?? join(folder, "bench.db"), { create: true });
    report({ stage: "open a new project", seconds: Math.round((performance.now() - started) / 100) / 10 });
    const whole = openReassembler(store);
    report(await ingestFigure(store, { path: all, stage: "ingest" }));
    report(await ingestFigure(store, { path: all, stage: "the same again" }));
    report(await ingestFigure(store, { path: cold, stage: "one more, all made anew", whole }));
    report(await ingestFigure(store, { path: more, stage: "one more, project open", whole }));
    await whole.close();
    for (const figure of await readFigures(store)) report(figure);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

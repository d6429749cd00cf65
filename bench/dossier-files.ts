import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Report } from "../src/engine/report.ts";
import type { Article } from "../src/model/article.ts";
import { type Dossier, dossierLists } from "../src/model/dossier.ts";
import { readArticle } from "../src/pipeline.ts";

const texts = "texts";

async function writeLines(path: string, rows: Iterable<unknown>): Promise<void> {
  const stream = createWriteStream(path);
  for (const row of rows) if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
}

async function readLines(path: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(path) }))
    rows.push(JSON.parse(line) as unknown);
  return rows;
}

/** A dossier and the texts under it, a list a file and a member a line: no string holds more than one member. */
export async function writeReport(
  folder: string,
  { dossier, articles }: Pick<Report, "dossier" | "articles">,
): Promise<void> {
  for (const list of dossierLists) await writeLines(join(folder, list), dossier[list]);
  await writeLines(join(folder, texts), articles);
}

export async function readReport(folder: string): Promise<Report> {
  const parts: Record<string, unknown> = { version: 1, engine: "bench" };
  for (const list of dossierLists) parts[list] = await readLines(join(folder, list));
  const articles = (await readLines(join(folder, texts))) as Article[];
  return { dossier: parts as unknown as Dossier, articles, read: (article) => readArticle(article) };
}

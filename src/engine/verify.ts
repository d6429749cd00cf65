import { readFile } from "node:fs/promises";
import { readClaimed } from "../export/verify/read-claimed.ts";
import { Shelf } from "../export/verify/shelf.ts";
import { type Verification, verifyClaimed } from "../export/verify/verify.ts";
import type { Article } from "../model/article.ts";
import { fileFault } from "../model/file-fault.ts";
import type { Message } from "../model/message.ts";
import { readPaths } from "../read/read.ts";

/** What became of the evidence of one export, or why the file could not be verified. */
export interface VerifiedFile extends Verification {
  readonly file: string;
  readonly failure: string | null;
}

export type FileReader = (path: string) => Promise<Uint8Array>;

/** The articles under paths as they are read, unanalysed, and what could not be read. */
export async function articlesUnder(
  paths: readonly string[],
): Promise<{ readonly articles: readonly Article[]; readonly messages: readonly Message[] }> {
  const articles: Article[] = [];
  const messages: Message[] = [];
  for await (const received of readPaths(paths)) {
    if (received.kind === "article") articles.push(received.article);
    else messages.push(received.message);
  }
  return { articles, messages };
}

function failed(file: string, why: string): VerifiedFile {
  return { file, held: 0, broken: [], failure: `Cannot verify "${file}": ${why}` };
}

async function verifyFile(
  file: string,
  { shelf, read }: { shelf: Shelf; read: FileReader },
): Promise<VerifiedFile> {
  try {
    const claimed = await readClaimed(await read(file));
    if (claimed.words.length + claimed.unreadable.length === 0)
      return failed(file, "it carries no evidence, wanted an export that does, or a codebook's .explain.csv");
    return { file, ...verifyClaimed(claimed, shelf), failure: null };
  } catch (error) {
    return failed(file, error instanceof SyntaxError ? "malformed JSON" : fileFault(error));
  }
}

/** Finds the evidence of exports again in articles, wherever these come from; one result a file, in the order given. */
export async function verifyFiles(
  files: readonly string[],
  { articles, read = readFile }: { readonly articles: Iterable<Article>; readonly read?: FileReader },
): Promise<readonly VerifiedFile[]> {
  const shelf = new Shelf(articles);
  const results: VerifiedFile[] = [];
  for (const file of files) results.push(await verifyFile(file, { shelf, read }));
  return results;
}

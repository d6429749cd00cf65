import type { Desk } from "../../engine/desk.ts";
import type { ArticleSpan } from "../../model/dossier.ts";
import { CliError } from "../cli-error.ts";

const reference = /^([^:]+):(?:(\d+)-(\d+)|([\s\S]+))$/;

function unquoted(text: string): string {
  return text.replace(/^["“](.*)["”]$/s, "$1");
}

/** Where words stand in a text that holds them once. */
function find(text: string, words: string, told: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new CliError(`Cannot find "${told}": the article does not say so`);
  const next = text.indexOf(words, start + 1);
  if (next >= 0)
    throw new CliError(
      `Cannot find "${told}": it stands there more than once; wanted offsets, as ${start}-${start + words.length} or ${next}-${next + words.length}`,
    );
  return { start, end: start + words.length };
}

/** Reads "ARTICLE:120-126" or "ARTICLE:words that stand there once" as words of an article. */
export async function readWords(told: string, desk: Pick<Desk, "article">): Promise<ArticleSpan> {
  const [, article = "", start, end, words] = reference.exec(told) ?? [];
  if (article === "") throw new CliError(`Cannot read "${told}": wanted ARTICLE:START-END or ARTICLE:WORDS`);
  if (words === undefined) return { article, start: Number(start), end: Number(end) };
  const detail = await desk.article(article);
  if (!detail) throw new CliError(`Cannot find "${told}": the project holds no article "${article}"`);
  return { article, ...find(detail.analysis.article.text, unquoted(words), told) };
}

const shownWords = 40;

/** Words as a list shows them: “fell on the quarter” (a1b2c3d4e5f60718:40-59). */
export async function showWords(
  { article, start, end }: ArticleSpan,
  desk: Pick<Desk, "article">,
): Promise<string> {
  const text = (await desk.article(article))?.analysis.article.text.slice(start, end) ?? "";
  const words = text.replace(/\s+/g, " ").trim();
  const short = words.length > shownWords ? `${words.slice(0, shownWords - 1).trimEnd()}…` : words;
  const place = `${article}:${start}-${end}`;
  return short === "" ? place : `“${short}” (${place})`;
}

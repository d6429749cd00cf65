import type { Article } from "../model/article.ts";
import { type Block, isContent } from "../model/block.ts";
import type { Message } from "../model/message.ts";
import { identifyLanguage, isForeign } from "./language.ts";

const sampleLength = 4_000;

/** Which blocks are English prose to read, in what language the article is, and what was left unread and why. */
export interface Readable {
  readonly language: string;
  readonly blocks: readonly { readonly span: Block; readonly index: number }[];
  readonly messages: readonly Message[];
}

function unread(language: string, span: Block | null): Message {
  const what = span ? "a block" : "the text";
  const found = language === "und" ? "of no language that could be told" : `in language "${language}"`;
  return {
    rule: "language:not-analysed",
    reason: `Not analysed: ${what} is ${found}, wanted English`,
    severity: span ? "info" : "warning",
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

/** The beginnings of all content blocks, so that every part of the article has its say. */
function sampleOf(text: string, blocks: readonly { span: Block }[]): string {
  const share = Math.max(Math.ceil(sampleLength / Math.max(blocks.length, 1)), 60);
  let sample = "";
  for (const { span } of blocks) {
    if (sample.length > 2 * sampleLength) break;
    sample += `${text.slice(span.start, Math.min(span.end, span.start + share))}\n`;
  }
  return sample;
}

/** Settles the language over the content blocks; text that is not English, and foreign blocks in English text, stay unread. */
export function readable(article: Article, blocks: readonly Block[]): Readable {
  const content = blocks.map((span, index) => ({ span, index })).filter(({ span }) => isContent(span));
  const { text } = article;
  const found = identifyLanguage(sampleOf(text, content));
  const language = found === "und" ? article.language : found;
  if (content.length === 0) return { language, blocks: [], messages: [] };
  if (language !== "en") return { language, blocks: [], messages: [unread(language, null)] };
  const english: { span: Block; index: number }[] = [];
  const messages: Message[] = [];
  for (const one of content) {
    const { span } = one;
    const words = text.slice(span.start, span.end);
    if (isForeign(words)) messages.push(unread(identifyLanguage(words), span));
    else english.push(one);
  }
  return { language, blocks: english, messages };
}

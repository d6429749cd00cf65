import type { Article } from "../model/article.ts";
import { type Block, isContent } from "../model/block.ts";
import type { Message } from "../model/message.ts";
import { identifyLanguage } from "./language.ts";

/** Which blocks are English prose to read, in what language the article is, and what was left unread and why. */
export interface Readable {
  readonly language: string;
  readonly blocks: readonly { readonly span: Block; readonly index: number }[];
  readonly messages: readonly Message[];
}

/** A block this short cannot outvote the article it stands in. */
const shortBlock = 60;

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

function joined(text: string, blocks: readonly { span: Block }[]): string {
  let sample = "";
  for (const { span } of blocks) {
    if (sample.length > 20_000) break;
    sample += `${text.slice(span.start, Math.min(span.end, span.start + 20_000))}\n`;
  }
  return sample;
}

/** Settles the language over the content blocks; text that is not English, and foreign blocks in English text, stay unread. */
export function readable(article: Article, blocks: readonly Block[]): Readable {
  const content = blocks.map((span, index) => ({ span, index })).filter(({ span }) => isContent(span));
  const { text } = article;
  const found = identifyLanguage(joined(text, content));
  const language = found === "und" ? article.language : found;
  if (content.length === 0) return { language, blocks: [], messages: [] };
  if (language !== "en") return { language, blocks: [], messages: [unread(language, null)] };
  const english: { span: Block; index: number }[] = [];
  const messages: Message[] = [];
  for (const one of content) {
    const { span } = one;
    const own =
      span.end - span.start < shortBlock ? "en" : identifyLanguage(text.slice(span.start, span.end));
    if (own === "en" || own === "und") english.push(one);
    else messages.push(unread(own, span));
  }
  return { language, blocks: english, messages };
}

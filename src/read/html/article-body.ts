import { blocksOf, type PageBlock } from "./block-text.ts";
import { chooseBody } from "./choose-body.ts";
import { cleanBlocks } from "./clean-blocks.ts";
import { leadOf } from "./lead.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { type Page, parsePage, textContent } from "./page-tree.ts";
import { furnitureOf } from "./prune-page.ts";
import { resolved } from "./unescaped.ts";

/** The words of an article, one string a paragraph, heading or list item, and how they were found. */
export interface ArticleBody {
  readonly paragraphs: readonly string[];
  readonly rule: "container" | "loose-container" | "json-ld" | "whole-page";
}

const shortest = 250;
const probeLength = 40;
const markup = /<\/?(?:p|br|div|span|ul|h\d)\b/i;

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, one) => sum + one.length, 0);
}

function found(page: Page, metadata: PageMetadata, sure: boolean): string[] {
  const dropped = furnitureOf(page.root, { sure });
  const blocks = blocksOf(page.root, dropped);
  const container = chooseBody(blocks);
  if (!container) return [];
  const body: PageBlock[] = blocksOf(container, dropped);
  const all = blocksOf(page.root, sure ? dropped : furnitureOf(page.root, { sure: true }));
  const lead = leadOf(all, body, metadata.title);
  return [...cleanBlocks(lead, metadata), ...cleanBlocks(body, metadata)].map((block) => block.text);
}

/** The body that JSON-LD repeats, as plain text or as mark-up, which may be escaped. */
function stated(metadata: PageMetadata): string[] {
  const text = resolved(metadata.body ?? "");
  if (markup.test(text)) return blocksOf(parsePage(text).root).map((block) => block.text);
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether the page itself shows what its JSON-LD repeats, told by three probes. */
function isShown(page: Page, repeated: readonly string[]): boolean {
  const text = letters(repeated.join(""));
  const shown = letters(textContent(page.root));
  const probes = [0.25, 0.5, 0.75].map((share) => {
    const at = Math.floor(text.length * share);
    return text.slice(at, at + probeLength);
  });
  return probes.filter((probe) => shown.includes(probe)).length >= 2;
}

/** The article of a page: what its best container holds, else what JSON-LD repeats, else all its words. */
export function articleBody(page: Page, metadata: PageMetadata): ArticleBody {
  const paragraphs = found(page, metadata, false);
  const length = lengthOf(paragraphs);
  const repeated = stated(metadata);
  if (lengthOf(repeated) > Math.max(400, 2 * length) && !isShown(page, repeated)) {
    return { paragraphs: repeated, rule: "json-ld" };
  }
  if (length >= shortest) return { paragraphs, rule: "container" };
  const loose = found(page, metadata, true);
  if (lengthOf(loose) > 2 * length) return { paragraphs: loose, rule: "loose-container" };
  if (length > 0) return { paragraphs, rule: "container" };
  const whole = blocksOf(page.root, furnitureOf(page.root, { sure: true })).map((block) => block.text);
  return { paragraphs: whole, rule: "whole-page" };
}

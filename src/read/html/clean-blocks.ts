import { endHeadings, noiseLines } from "../../lexicon/page-lines.ts";
import { withoutAuthor } from "./author-lines.ts";
import type { PageBlock } from "./block-text.ts";
import { furniturePhrase } from "./furniture-phrase.ts";
import { LineStarts } from "./line-starts.ts";
import type { PageElement } from "./page-tree.ts";
import { proseOf } from "./prose-mass.ts";

const lines = new LineStarts(noiseLines);
const ends = new LineStarts(endHeadings);

/** Whether a line speaks for the page; credits to agencies are the report's own. */
function isFurniture({ text }: PageBlock): boolean {
  const row = furniturePhrase(text);
  return lines.find(text) !== null || (row !== null && row.kind !== "credit");
}

const heading = /^h[1-6]$/;
const mostlyLink = 0.8;

function isHeading(block: PageBlock): boolean {
  return heading.test(block.tag) || (block.text.length <= 60 && !/[.!?\u201d"]$/.test(block.text));
}

/** Share of a list's characters that stand in links. */
function listLinks(blocks: readonly PageBlock[]): Map<PageElement, number> {
  const sums = new Map<PageElement, { length: number; linked: number }>();
  for (const { element, text, linked } of blocks) {
    if (element.tag !== "li" || !element.parent) continue;
    const sum = sums.get(element.parent) ?? { length: 0, linked: 0 };
    sums.set(element.parent, { length: sum.length + text.length, linked: sum.linked + linked * text.length });
  }
  return new Map([...sums].map(([list, { length, linked }]) => [list, linked / length]));
}

function isLinkLine(block: PageBlock, lists: ReadonlyMap<PageElement, number>): boolean {
  if (block.linked < mostlyLink) return false;
  const { parent } = block.element;
  if (block.tag === "li" && parent && (lists.get(parent) ?? 1) < 0.7) return false;
  return true;
}

/** What paragraphs of one text share: the form of the element they stand in. */
function form(block: PageBlock): string {
  const { parent } = block.element;
  return `${block.tag} ${parent?.tag} ${parent?.attributes["class"] ?? ""}`;
}

/** Leaves out what stands under closing headings, up to the next prose set like the prose before. */
function withoutEnds(blocks: readonly PageBlock[]): PageBlock[] {
  const forms = new Set<string>();
  const kept: PageBlock[] = [];
  let ended = false;
  for (const block of blocks) {
    const prose = proseOf(block) > 0;
    if (ended && prose && block.linked < 0.3 && forms.has(form(block))) ended = false;
    if (!ended && forms.size > 0 && isHeading(block) && ends.find(block.text)) ended = true;
    if (ended) continue;
    if (prose) forms.add(form(block));
    kept.push(block);
  }
  return kept;
}

/** "LAMBERTON, Norland (AP) —" on a line of its own. */
const datelineAlone =
  /^\p{Lu}[\p{Lu} .,'\u2019-]{2,40}(?:, [\p{L}. ]{2,20})?(?: \([\p{L}/ ]{2,20}\))? ?[\u2014\u2013-]{1,2}$/u;
const closingTags: ReadonlySet<string> = new Set(["p", "li", "blockquote", "pre"]);

/** From the first prose, with the heading or dateline right before it, to the last and the short paragraphs right behind. */
function trimmed(blocks: readonly PageBlock[]): PageBlock[] {
  const first = blocks.findIndex((block) => proseOf(block) > 0);
  if (first < 0) return [...blocks];
  const last = blocks.findLastIndex((block) => proseOf(block) > 0);
  const opening = blocks
    .slice(Math.max(0, first - 1), first)
    .filter(({ tag, text }) => /^h[2-6]$/.test(tag) || datelineAlone.test(text));
  const rest = blocks.slice(last + 1);
  const end = rest.findIndex(({ tag }) => !closingTags.has(tag));
  return [...opening, ...blocks.slice(first, last + 1), ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** Templates set a text twice, for wide and for narrow screens. */
function withoutRepeats(blocks: readonly PageBlock[]): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    if (text.length < 60) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** The blocks that are of the article: lines of the template, link lines and what surrounds the prose are left out. */
export function cleanBlocks(
  blocks: readonly PageBlock[],
  about: { readonly title: string | null; readonly byline: string | null },
): PageBlock[] {
  const lists = listLinks(blocks);
  const { title, byline } = about;
  const kept = withoutEnds(blocks).filter(
    (block) => !isLinkLine(block, lists) && !isFurniture(block) && block.text !== title,
  );
  return withoutAuthor(trimmed(withoutRepeats(kept)), byline);
}

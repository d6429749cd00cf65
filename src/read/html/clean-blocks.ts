import { lower } from "../../text/fold.ts";
import type { PageBlock } from "./block-text.ts";
import { endHeadings, noiseLines, type PhraseRow } from "./noise-phrases.ts";
import type { PageElement } from "./page-tree.ts";
import { proseOf } from "./prose-mass.ts";

interface Start {
  readonly start: string;
  readonly whole: boolean;
  readonly row: PhraseRow;
}

const wordAtEnd = /[\p{L}\p{N}]$/u;
const wordAtStart = /^[\p{L}\p{N}]/u;

function isStart({ start, whole, row }: Start, line: string, length: number): boolean {
  if (length > row.longest || !line.startsWith(start)) return false;
  const rest = line.slice(start.length);
  if (whole) return !/[\p{L}\p{N}]/u.test(rest);
  if (wordAtEnd.test(start) && wordAtStart.test(rest)) return false;
  return row.holds === undefined || row.holds.some((word) => rest.includes(word));
}

/** Looks up rows by how a line begins; its first two letters narrow the search. */
class Starts {
  readonly #starts = new Map<string, Start[]>();

  constructor(rows: readonly PhraseRow[]) {
    for (const row of rows) for (const start of row.starts) this.#add(start, row);
  }

  #add(stated: string, row: PhraseRow): void {
    const whole = stated.endsWith("$");
    const start = whole ? stated.slice(0, -1) : stated;
    const key = start.slice(0, 2);
    const held = this.#starts.get(key) ?? [];
    held.push({ start, whole, row });
    this.#starts.set(key, held);
  }

  find(text: string): PhraseRow | null {
    if (text.length > 300) return null;
    const line = lower(text)
      .replace(/^[^\p{L}\p{N}([\u00a9@]+/u, "")
      .replace(/\s+:/g, ":");
    return this.#starts.get(line.slice(0, 2))?.find((one) => isStart(one, line, text.length))?.row ?? null;
  }
}

const lines = new Starts(noiseLines);
const ends = new Starts(endHeadings);

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

function trimmed(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const first = blocks.findIndex((block) => proseOf(block) > 0);
  if (first < 0) return [...blocks];
  const last = blocks.findLastIndex((block) => proseOf(block) > 0);
  const lead = blocks
    .slice(Math.max(0, first - 1), first)
    .filter((block) => /^h[2-6]$/.test(block.tag) && block.text !== title);
  const tail: PageBlock[] = [];
  for (const block of blocks.slice(last + 1)) {
    if (block.tag !== "p" && block.tag !== "li" && block.tag !== "blockquote" && block.tag !== "pre") break;
    tail.push(block);
  }
  return [...lead, ...blocks.slice(first, last + 1), ...tail];
}

const authorLine =
  /\b(?:can be reached|(?:is|was) (?:an?|the) (?:[\w-]+ ){0,4}(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|producer|author|professor|fellow)|follow (?:him|her|them) on)\b/;

/** Leaves out lines on the author that stand behind the text. */
function withoutAuthor(blocks: readonly PageBlock[], byline: string | null): PageBlock[] {
  const names = (byline ?? "")
    .split(/,| and |&/)
    .map((name) => name.trim())
    .filter((name) => name.includes(" "));
  const tail = Math.max(1, blocks.length - 3);
  return blocks.filter(({ text }, at) => {
    if (at < tail || text.length > 500) return true;
    return (
      !authorLine.test(text) ||
      !(
        names.some((name) => text.startsWith(name)) ||
        text.includes("can be reached") ||
        /\bfollow (?:him|her|them) on\b/.test(text)
      )
    );
  });
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
    (block) => !isLinkLine(block, lists) && !lines.find(block.text) && block.text !== title,
  );
  return withoutAuthor(trimmed(withoutRepeats(kept), title), byline);
}

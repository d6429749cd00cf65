import { isElement, type PageElement, type PageNode, textContent } from "./page-tree.ts";

/** One paragraph, heading or list item of a page, its blanks levelled. */
export interface PageBlock {
  readonly tag: string;
  readonly text: string;
  /** Share of the characters that stand inside links. */
  readonly linked: number;
  readonly element: PageElement;
}

const inline: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "acronym",
  "b",
  "bdi",
  "bdo",
  "big",
  "cite",
  "code",
  "data",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "img",
  "ins",
  "kbd",
  "label",
  "mark",
  "q",
  "s",
  "samp",
  "small",
  "span",
  "strike",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "var",
  "wbr",
  "nobr",
  "rp",
  "rt",
  "ruby",
  "shy",
  "o:p",
]);

/** Soft hyphens and marks of no width, which browsers do not show and names would be missed by. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

export function isInline(element: PageElement): boolean {
  return inline.has(element.tag);
}

/** How pages embed posts: the words in a paragraph, the writer's name and the day bare behind it. */
const postClass = /(?:^|\s)(?:twitter-tweet|twitter-video|tweet|bluesky-embed|mastodon-embed)(?:\s|$)/;

function isPost({ tag, attributes }: PageElement): boolean {
  return tag === "blockquote" && postClass.test(attributes["class"] ?? "");
}

class BlockWriter {
  readonly #dropped: ReadonlySet<PageElement>;
  readonly blocks: PageBlock[] = [];
  #parts: string[] = [];
  #length = 0;
  #linked = 0;
  #links = 0;

  constructor(dropped: ReadonlySet<PageElement>) {
    this.#dropped = dropped;
  }

  text(data: string): void {
    this.#parts.push(data);
    const { length } = data.trim();
    this.#length += length;
    if (this.#links > 0) this.#linked += length;
  }

  flush(element: PageElement): void {
    const text = this.#parts.join("").replace(invisible, "").replace(/\s+/g, " ").trim();
    if (text !== "") {
      const linked = this.#length === 0 ? 0 : this.#linked / this.#length;
      this.blocks.push({ tag: element.tag, text, linked, element });
    }
    this.#parts = [];
    this.#length = 0;
    this.#linked = 0;
  }

  visit(element: PageElement): void {
    const isLink = element.tag === "a" && /^[^#]/.test(element.attributes["href"] ?? "");
    if (isLink) this.#links++;
    for (const [at, child] of element.children.entries()) {
      if (!isElement(child)) this.text(child);
      else if (child.tag === "br") this.#break(element, at);
      else this.#enter(element, child);
    }
    if (!isInline(element)) this.flush(element);
    if (isLink) this.#links--;
  }

  #enter(element: PageElement, child: PageElement): void {
    if (!isInline(child)) this.flush(element);
    if (this.#dropped.has(child)) return;
    if (isPost(child)) this.#post(child);
    else this.visit(child);
  }

  /** The words of a post and its signature, which tells whose they are, are one line. */
  #post(element: PageElement): void {
    const text = textContent(element, " ");
    if (text !== "") this.blocks.push({ tag: element.tag, text, linked: 0, element });
  }

  /** Two line breaks in a row part paragraphs; a single one is a blank. */
  #break(element: PageElement, at: number): void {
    const next = nextSolid(element.children, at + 1);
    if (next && isElement(next) && next.tag === "br") this.flush(element);
    else this.text(" ");
  }
}

function nextSolid(children: readonly PageNode[], from: number): PageNode | undefined {
  for (let at = from; at < children.length; at++) {
    const child = children[at] as PageNode;
    if (isElement(child) || child.trim() !== "") return child;
  }
  return undefined;
}

/** The paragraphs, headings and list items below `root`, in the order of reading. */
export function blocksOf(root: PageElement, dropped: ReadonlySet<PageElement> = new Set()): PageBlock[] {
  const writer = new BlockWriter(dropped);
  writer.visit(root);
  writer.flush(root);
  return writer.blocks;
}

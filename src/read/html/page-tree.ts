import { Parser } from "htmlparser2";

/** An element of a page as far as reading needs it; scripts, styles and comments are left out. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
  readonly parent: PageElement | null;
}

export type PageNode = PageElement | string;

/** A parsed page: its elements, the JSON-LD scripts apart, and whether it was cut off at the limit. */
export interface Page {
  readonly root: PageElement;
  readonly jsonLd: readonly string[];
  readonly cut: boolean;
}

/** Elements nested deeper than this become part of the one above; no author writes such a page. */
const deepest = 200;
const mostElements = 150_000;
/** Open elements past which parsing stops: the parser's time grows with their square. */
const mostOpen = 20_000;
const mostAttributes = 40;
const longestAttribute = 4000;

const dropped: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "canvas",
  "iframe",
  "object",
  "embed",
  "map",
  "datalist",
  "noframes",
]);

export function isElement(node: PageNode): node is PageElement {
  return typeof node !== "string";
}

function kept(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const result: Record<string, string> = {};
  let count = 0;
  for (const name in attributes) {
    if (count++ >= mostAttributes) break;
    result[name] = (attributes[name] as string).slice(0, longestAttribute);
  }
  return result;
}

class TooLarge extends Error {}

class TreeBuilder {
  readonly root: PageElement = { tag: "#root", attributes: {}, children: [], parent: null };
  readonly jsonLd: string[] = [];
  #at: PageElement = this.root;
  #depth = 0;
  #elements = 0;
  #dropping = 0;
  #script: string[] | null = null;

  open(tag: string, attributes: Record<string, string>): void {
    if (this.#dropping > 0 || dropped.has(tag)) {
      if (++this.#dropping > mostOpen) throw new TooLarge();
      if (tag === "script" && /^\s*application\/ld\+json/i.test(attributes["type"] ?? "")) this.#script = [];
      return;
    }
    this.#depth++;
    this.#elements++;
    if (this.#elements > mostElements || this.#depth > mostOpen) throw new TooLarge();
    if (this.#depth > deepest) return;
    const element: PageElement = { tag, attributes: kept(attributes), children: [], parent: this.#at };
    this.#at.children.push(element);
    this.#at = element;
  }

  text(data: string): void {
    if (this.#script) this.#script.push(data);
    if (this.#dropping > 0) return;
    const { children } = this.#at;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + data;
    else children.push(data);
  }

  close(): void {
    if (this.#dropping > 0) {
      this.#dropping--;
      if (this.#script && this.#dropping === 0) {
        this.jsonLd.push(this.#script.join(""));
        this.#script = null;
      }
      return;
    }
    if (this.#depth <= deepest && this.#at.parent) this.#at = this.#at.parent;
    this.#depth--;
  }
}

/** Parses HTML of any quality; time and depth are bounded. */
export function parsePage(html: string): Page {
  const builder = new TreeBuilder();
  const parser = new Parser({
    onopentag: (tag, attributes) => builder.open(tag, attributes),
    ontext: (data) => builder.text(data),
    onclosetag: () => builder.close(),
  });
  let cut = false;
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    cut = true;
  }
  return { root: builder.root, jsonLd: builder.jsonLd, cut };
}

/** Every element below `element`, in document order. */
export function* descendants(element: PageElement): Generator<PageElement> {
  const open: PageElement[] = element.children.filter(isElement).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const { children } = next;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at] as PageNode;
      if (isElement(child)) open.push(child);
    }
  }
}

/** The words of an element with blanks levelled; `between` stands where one of its elements ends. */
export function textContent(element: PageElement, between: string = ""): string {
  const parts: string[] = [];
  const visit = (node: PageNode): void => {
    if (typeof node === "string") parts.push(node);
    else {
      node.children.forEach(visit);
      parts.push(between);
    }
  };
  visit(element);
  return parts
    .join("")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { isElement, type PageElement, type PageNode, textContent } from "./page-tree.ts";

const marker = "data-stemma";
const mostElements = 30_000;
const empty: ReadonlySet<string> = new Set([
  "br",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "wbr",
  "col",
  "area",
  "base",
  "track",
  "param",
]);

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);
}

const keptAttributes = [
  "class",
  "id",
  "role",
  "href",
  "src",
  "alt",
  "rel",
  "itemprop",
  "type",
  "property",
  "name",
  "content",
  "lang",
  "style",
  "hidden",
  "aria-hidden",
];

/** The tree written out again, every element marked with its place in `elements`. */
function written(root: PageElement, elements: PageElement[]): string {
  const parts: string[] = [];
  const visit = (node: PageNode): void => {
    if (!isElement(node)) {
      parts.push(escaped(node));
      return;
    }
    parts.push("<", node.tag, ` ${marker}="${elements.length}"`);
    elements.push(node);
    for (const name of keptAttributes) {
      const value = node.attributes[name];
      if (value !== undefined) parts.push(` ${name}="${escaped(value)}"`);
    }
    parts.push(">");
    if (empty.has(node.tag)) return;
    node.children.forEach(visit);
    parts.push("</", node.tag, ">");
  };
  root.children.forEach(visit);
  return parts.join("");
}

interface DomNode {
  readonly nodeType: number;
  readonly data?: string;
  readonly tagName?: string;
  readonly childNodes: Iterable<DomNode>;
  getAttribute?(name: string): string | null;
}

/** Turns what Readability kept into a tree of ours, each element with the attributes it came with. */
function taken(node: DomNode, parent: PageElement | null, elements: readonly PageElement[]): PageElement {
  const origin = elements[Number(node.getAttribute?.(marker) ?? -1)];
  const element: PageElement = {
    tag: (node.tagName ?? "div").toLowerCase(),
    attributes: origin?.attributes ?? {},
    children: [],
    parent,
  };
  for (const child of node.childNodes) {
    if (child.nodeType === 3) element.children.push(child.data ?? "");
    else if (child.nodeType === 1) element.children.push(taken(child, element, elements));
  }
  return element;
}

/** The part of a page that holds the article, as Readability finds it; null where it finds none. */
export function findBody(root: PageElement): PageElement | null {
  const elements: PageElement[] = [];
  const html = written(root, elements);
  if (elements.length > mostElements) return null;
  const { document } = parseHTML(html);
  if (!document.documentElement || !document.body) return null;
  const found = new Readability<DomNode>(
    document as unknown as ConstructorParameters<typeof Readability>[0],
    {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as unknown as DomNode,
    },
  ).parse();
  if (!found?.content) return null;
  const body = taken(found.content, null, elements);
  return textContent(body) === "" ? null : body;
}

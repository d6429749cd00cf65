import type { PageBlock } from "./block-text.ts";
import { isNamedBody } from "./page-names.ts";
import { isElement, type PageElement } from "./page-tree.ts";
import { massOf, proseOf } from "./prose-mass.ts";

/** Elements that stand between a paragraph and the container it counts for. */
const wrappers: ReadonlySet<string> = new Set([
  "p",
  "li",
  "ul",
  "ol",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "td",
  "tr",
  "tbody",
  "dd",
  "dt",
  "dl",
  "center",
  "font",
  "span",
  "b",
  "strong",
  "em",
  "i",
  "a",
  "q",
]);

const decay = 0.6;
const farthest = 6;

function containerOf(block: PageBlock): PageElement | null {
  let at: PageElement | null = block.element;
  while (at && wrappers.has(at.tag)) at = at.parent;
  return at;
}

function isWithinMain(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (at.tag === "main" || at.tag === "article" || at.attributes["role"] === "main") return true;
  }
  return false;
}

function prior(element: PageElement): number {
  return ownPrior(element) * (isWithinMain(element) ? 1.2 : 1);
}

function ownPrior(element: PageElement): number {
  if (isNamedBody(element)) return 1.4;
  if (element.tag === "article") return 1.2;
  return element.tag === "body" || element.tag === "html" ? 0.8 : 1;
}

function best(scores: ReadonlyMap<PageElement, number>): PageElement | null {
  let found: PageElement | null = null;
  let highest = 0;
  for (const [element, score] of scores) {
    const full = score * prior(element);
    if (full > highest) {
      found = element;
      highest = full;
    }
  }
  return found;
}

function classNames(element: PageElement): string[] {
  return (element.attributes["class"] ?? "").split(/\s+/).filter((name) => name.length > 2);
}

/** Whether two siblings are pieces of one text by their form. */
function isAlike(a: PageElement, b: PageElement): boolean {
  if (a.tag !== b.tag || a.tag === "article") return false;
  const names = classNames(a);
  const others = classNames(b);
  return names.length === 0 ? others.length === 0 : names.some((name) => others.includes(name));
}

/** Climbs from the best element to one that also holds the pieces a template split off from it. */
function widened(chosen: PageElement, mass: ReadonlyMap<PageElement, number>): PageElement {
  let result = chosen;
  let below = chosen;
  for (let step = 0; step < 8; step++) {
    const above: PageElement | null = below.parent;
    if (!above || above.tag === "body" || above.tag === "html" || above.tag === "#root") break;
    const own = mass.get(below) ?? 0;
    const extra = (mass.get(above) ?? 0) - own;
    if (extra > 0) {
      const alike = above.children.reduce(
        (sum, child) =>
          sum + (isElement(child) && child !== below && isAlike(child, below) ? (mass.get(child) ?? 0) : 0),
        0,
      );
      const prose = above.children.reduce(
        (sum, child) => sum + (isElement(child) && child.tag === "p" ? (mass.get(child) ?? 0) : 0),
        0,
      );
      if (alike + prose < (isNamedBody(above) ? 0 : Math.max(extra / 2, own / 12))) break;
      result = above;
    }
    below = above;
  }
  return result;
}

/** The element that best holds the article: prose counts whole for what directly holds it and ever less for what is above. */
export function chooseBody(blocks: readonly PageBlock[]): PageElement | null {
  const scores = new Map<PageElement, number>();
  for (const block of blocks) {
    let share = proseOf(block);
    if (share === 0) continue;
    let at = containerOf(block);
    for (let step = 0; at && step < farthest; step++, at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + share);
      share *= decay;
    }
  }
  const chosen = best(scores);
  return chosen && widened(chosen, massOf(blocks));
}

import type { PageBlock } from "./block-text.ts";
import { furnitureKind } from "./page-names.ts";
import type { PageElement } from "./page-tree.ts";
import { proseOf, sentenceEnd } from "./prose-mass.ts";

const widestGap = 20;
const shortest = 50;
const longest = 900;
const mostLeads = 2;

const otherTags: ReadonlySet<string> = new Set([
  "figure",
  "figcaption",
  "aside",
  "form",
  "nav",
  "footer",
  "li",
  "table",
]);
/** Names that a standfirst may bear in some templates; all other names of furniture speak against it. */
const leadKinds: ReadonlySet<string | null> = new Set([null, "related", "facts"]);

function ancestors(element: PageElement): Set<PageElement> {
  const found = new Set<PageElement>();
  for (let at: PageElement | null = element; at; at = at.parent) found.add(at);
  return found;
}

function isLead(block: PageBlock, above: ReadonlySet<PageElement>): boolean {
  const { text, linked, element } = block;
  if (text.length < shortest || text.length > longest || linked > 0.2) return false;
  if (!sentenceEnd.test(text) || proseOf(block) === 0) return false;
  for (let at: PageElement | null = element; at && !above.has(at); at = at.parent) {
    if (otherTags.has(at.tag) || !leadKinds.has(furnitureKind(at))) return false;
  }
  return true;
}

/**
 * The sentences that templates set between the heading and the body: the standfirst, where the body does not hold it.
 * `page` are the blocks of the whole page with all that may be a standfirst.
 */
export function leadOf(
  page: readonly PageBlock[],
  body: readonly PageBlock[],
  title: string | null,
): PageBlock[] {
  const first = body.find((block) => proseOf(block) > 0);
  const start = first
    ? page.findIndex((block) => block.element === first.element && block.text === first.text)
    : -1;
  if (start < 0) return [];
  const before = page.slice(Math.max(0, start - widestGap), start);
  const at = before.findLastIndex(
    (block) => block.tag === "h1" || (block.tag === "h2" && block.text === title),
  );
  const heading = before[at];
  if (!heading) return [];
  const above = ancestors(heading.element);
  const known = new Set(body.map((block) => block.text));
  return before
    .slice(at + 1)
    .filter((block) => !known.has(block.text) && isLead(block, above))
    .slice(0, mostLeads);
}

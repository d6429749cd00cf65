import { blocksOf, isInline } from "./block-text.ts";
import { furnitureKind, isHiddenName, isNamedBody } from "./page-names.ts";
import { isElement, type PageElement, textContent } from "./page-tree.ts";
import { massOf } from "./prose-mass.ts";

/** Elements that never hold article text, whatever they are named. */
const furnitureTags: ReadonlySet<string> = new Set([
  "nav",
  "footer",
  "aside",
  "header",
  "form",
  "button",
  "select",
  "textarea",
  "dialog",
  "menu",
  "figcaption",
  "figure",
  "picture",
  "video",
  "audio",
  "fieldset",
  "label",
  "details",
  "head",
  "title",
  "amp-sidebar",
  "input",
  "option",
]);

/** Kinds that may swallow most of a page's text: comments and teasers often outweigh a short report. */
const strongKinds: ReadonlySet<string> = new Set([
  "comments",
  "related",
  "consent",
  "tag:head",
  "tag:nav",
  "tag:footer",
  "tag:aside",
]);

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const largeShare = 0.4;

function isHidden(element: PageElement): boolean {
  const { attributes } = element;
  return (
    "hidden" in attributes ||
    attributes["aria-hidden"] === "true" ||
    (attributes["style"] !== undefined && hiddenStyle.test(attributes["style"])) ||
    isHiddenName(element)
  );
}

const longestCaption = 700;
const longestLabel = 400;

function hasPicture(element: PageElement): boolean {
  return element.children.some(
    (child) =>
      isElement(child) &&
      (child.tag === "img" || child.tag === "picture" || child.tag === "figure" || hasPicture(child)),
  );
}

function namedKind(element: PageElement): string | null {
  const kind = furnitureKind(element);
  if (kind === "media") return textContent(element).length <= longestCaption ? kind : null;
  if (kind === "picture")
    return hasPicture(element) && textContent(element).length <= longestLabel ? kind : null;
  return kind;
}

/** The kind of furniture an element is by itself, or null. */
function kindOf(element: PageElement): string | null {
  const { tag } = element;
  if (tag === "body" || tag === "html" || tag === "main") return null;
  if (isHidden(element)) return "hidden";
  if (isInline(element)) return furnitureKind(element) === "media" ? "inline-media" : null;
  return furnitureTags.has(tag) ? `tag:${tag}` : namedKind(element);
}

/** The elements on the way from the root to the only main heading and to the marked bodies: never furniture by name. */
function anchors(root: PageElement, mass: ReadonlyMap<PageElement, number>): Set<PageElement> {
  const found = new Set<PageElement>();
  const total = mass.get(root) ?? 0;
  const headings: PageElement[] = [];
  const hold = (element: PageElement | null) => {
    for (let at = element; at && !found.has(at); at = at.parent) found.add(at);
  };
  const visit = (element: PageElement): void => {
    if (element.tag === "h1") headings.push(element);
    if ((mass.get(element) ?? 0) > 0.2 * total && isNamedBody(element)) hold(element);
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  visit(root);
  const [heading] = headings;
  if (heading && headings.length === 1) hold(heading.parent?.parent ?? null);
  return found;
}

const surestKinds: ReadonlySet<string> = new Set([
  "hidden",
  "comments",
  "consent",
  "tag:head",
  "tag:title",
  "tag:nav",
  "tag:footer",
  "tag:button",
  "tag:select",
  "tag:textarea",
  "tag:option",
  "tag:dialog",
]);

/**
 * Everything of a page that is not its article by tag, name or being hidden; nothing below a dropped element is
 * listed. `sure` takes only the kinds that are never misnamed.
 */
export function furnitureOf(
  root: PageElement,
  options: { readonly sure: boolean } = { sure: false },
): Set<PageElement> {
  const mass = massOf(blocksOf(root));
  const total = Math.max(1, mass.get(root) ?? 0);
  const held = anchors(root, mass);
  const byKind = new Map<string, PageElement[]>();
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const named = kindOf(child);
      const kind = named !== null && options.sure && !surestKinds.has(named) ? null : named;
      const share = (mass.get(child) ?? 0) / total;
      const spared =
        kind !== null &&
        (held.has(child) ||
          (share >= largeShare && !strongKinds.has(kind)) ||
          (child.tag === "article" && share > 0.25));
      if (kind === null || spared) visit(child);
      else if (!byKind.get(kind)?.push(child)) byKind.set(kind, [child]);
    }
  };
  visit(root);
  const dropped = new Set<PageElement>();
  for (const [kind, elements] of byKind) {
    const share = elements.reduce((sum, element) => sum + (mass.get(element) ?? 0), 0) / total;
    if (strongKinds.has(kind) || share < 0.5) for (const element of elements) dropped.add(element);
  }
  return dropped;
}

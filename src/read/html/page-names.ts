import { bodyWords, furniture } from "../../lexicon/page-words.ts";
import type { PageElement } from "./page-tree.ts";

const wordRules = new Map<string, string>();
for (const row of furniture) for (const word of row.words) wordRules.set(word, row.id);

const stemRules: readonly { readonly stem: string; readonly id: string }[] = furniture.flatMap((row) =>
  row.stems.map((stem) => ({ stem, id: row.id })),
);

const what = new Set(bodyWords.what);
const part = new Set(bodyWords.part);
const whole = new Set(bodyWords.whole);

const named = [
  "class",
  "id",
  "role",
  "data-component",
  "data-testid",
  "data-module",
  "data-type",
  "aria-label",
  "data-component-name",
] as const;
const longestName = 300;

/** The words an element is named by: what its `class`, `id`, `role` and component attributes are made of. */
function wordsOf(element: PageElement): string[] {
  const words: string[] = [];
  for (const key of named) {
    const value = element.attributes[key];
    if (!value || value.length > longestName) continue;
    for (const name of value.split(/\s+/)) {
      words.push(`.${name.toLowerCase()}`);
      const parts = name
        .replace(/([a-z])([A-Z])/g, "$1-$2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
      words.push(...parts);
      if (parts.length > 1) words.push(parts.slice(0, 3).join(""), parts.slice(-2).join(""));
    }
  }
  return words;
}

/** Which kind of page furniture an element is named after (id of its row), or null. */
export function furnitureKind(element: PageElement): string | null {
  for (const word of wordsOf(element)) {
    const rule =
      wordRules.get(word) ??
      (word.length > 5 ? stemRules.find(({ stem }) => word.startsWith(stem))?.id : undefined);
    if (rule) return rule;
  }
  return null;
}

/** Whether an element is named as the one that holds the article's text. */
export function isNamedBody(element: PageElement): boolean {
  const { itemprop, property } = element.attributes;
  if (
    itemprop?.includes("articleBody") ||
    property?.includes("articleBody") ||
    property?.includes("content:encoded")
  )
    return true;
  const value = `${element.attributes["class"] ?? ""} ${element.attributes["id"] ?? ""}`;
  if (value.length > longestName) return false;
  return value.split(/\s+/).some((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    if (parts.length > 4) return false;
    if (whole.has(parts.join(""))) return true;
    return parts.some((word, at) => what.has(word) && parts.slice(at + 1).some((next) => part.has(next)));
  });
}

const hiddenNames: ReadonlySet<string> = new Set([
  "sr-only",
  "visually-hidden",
  "visuallyhidden",
  "screen-reader-text",
  "hidden",
  "hide",
  "d-none",
  "u-hidden",
  "is-hidden",
  "invisible",
]);

/** Whether an element is named as one that is not shown. */
export function isHiddenName(element: PageElement): boolean {
  return (element.attributes["class"] ?? "").split(/\s+/).some((name) => hiddenNames.has(name.toLowerCase()));
}

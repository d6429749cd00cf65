import { descendants, type PageElement, textContent } from "./page-tree.ts";

const bylineNames: ReadonlySet<string> = new Set([
  "byline",
  "author",
  "author-name",
  "authorname",
  "byline-name",
  "byline__name",
  "entry-author",
  "post-author",
  "article-author",
  "article__author",
  "c-byline__author-name",
  "vcard",
  "fn",
  "contributor",
  "writer",
]);
const dateNames: ReadonlySet<string> = new Set([
  "date",
  "published",
  "pubdate",
  "publish-date",
  "published-date",
  "publication-date",
  "post-date",
  "entry-date",
  "article-date",
  "article__date",
  "timestamp",
  "dateline",
  "posted-on",
  "post-time",
  "date-published",
  "news-date",
  "created",
  "meta-date",
  "article-timestamp",
  "content-date",
]);
const mostMarks = 12;
const longestMark = 160;

/** What a page's head and marked-up elements say of its article, gathered in one walk. */
export class PageMarks {
  readonly metas: Map<string, string> = new Map();
  /** Elements that say when, the surest first: `datePublished`, `<time>`, then names like `post-date`. */
  readonly times: PageElement[] = [];
  readonly dates: PageElement[] = [];
  readonly headings: string[] = [];
  readonly bylines: string[] = [];
  canonical: string | null = null;
  title: string | null = null;
  language: string | null = null;

  constructor(root: PageElement) {
    for (const element of descendants(root)) this.#note(element);
  }

  #note(element: PageElement): void {
    const { tag, attributes } = element;
    if (tag === "meta") this.#noteMeta(attributes);
    else if (tag === "html") this.language ??= attributes["lang"] ?? attributes["xml:lang"] ?? null;
    else if (tag === "link" && attributes["rel"] === "canonical")
      this.canonical ??= attributes["href"] ?? null;
    else if (tag === "title") this.title ??= textContent(element);
    else if (tag === "h1" && this.headings.length < mostMarks) this.headings.push(textContent(element));
    else this.#noteNamed(element);
  }

  #noteNamed(element: PageElement): void {
    const { tag, attributes } = element;
    const { itemprop, rel } = attributes;
    const names = (attributes["class"] ?? "").toLowerCase().split(/\s+/);
    if (itemprop === "datePublished") this.times.unshift(element);
    else if (tag === "time" && this.times.length < mostMarks) this.times.push(element);
    else if (this.dates.length < mostMarks && names.some((name) => dateNames.has(name)))
      this.dates.push(element);
    if (this.bylines.length >= mostMarks) return;
    if (itemprop === "author" || rel === "author" || names.some((name) => bylineNames.has(name))) {
      const text = textContent(element);
      if (text.length <= longestMark) this.bylines.push(text);
    }
  }

  #noteMeta(attributes: Readonly<Record<string, string>>): void {
    const { name, property, itemprop, content } = attributes;
    if (!content?.trim()) return;
    for (const key of [name, property, itemprop]) {
      const lower = key?.trim().toLowerCase();
      if (lower && !this.metas.has(lower)) this.metas.set(lower, content.trim());
    }
  }

  first(keys: readonly string[]): string | null {
    for (const key of keys) {
      const value = this.metas.get(key);
      if (value) return value;
    }
    return null;
  }
}

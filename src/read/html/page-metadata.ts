import { parsePublished } from "../published.ts";
import type { ArticleParts } from "../received.ts";
import { articleThing, jsonLdThings, namesOf, type Thing } from "./json-ld.ts";
import { descendants, type Page, type PageElement, textContent } from "./page-tree.ts";

/** What a page says of its article outside the text. */
export type PageMetadata = Omit<ArticleParts, "text"> & {
  /** The body as JSON-LD repeats it, or null. */
  readonly body: string | null;
};

const titleKeys = [
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "parsely-title",
  "sailthru.title",
];
const siteKeys = ["og:site_name", "application-name", "dc.publisher", "publisher", "copyright"];
const bylineKeys = [
  "author",
  "article:author",
  "byl",
  "byline",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "article:author_name",
  "citation_author",
];
const dateKeys = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "date_published",
  "publish-date",
  "publish_date",
  "publishdate",
  "pubdate",
  "publication_date",
  "published_time",
  "published",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "article.published",
  "article_date_original",
  "originalpublicationdate",
  "og:published_time",
  "date",
  "rnews:datepublished",
  "bt:pubdate",
  "timestamp",
  "created",
];

/** The words of a page's head and of its marked-up elements, gathered in one walk. */
class Marks {
  readonly metas = new Map<string, string>();
  readonly times: PageElement[] = [];
  readonly headings: PageElement[] = [];
  readonly bylines: PageElement[] = [];
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
    else if (tag === "time") this.times.push(element);
    else if (tag === "h1") this.headings.push(element);
    const { itemprop, rel } = attributes;
    if (itemprop === "datePublished" && tag !== "meta") this.times.unshift(element);
    if (itemprop === "author" || rel === "author") this.bylines.push(element);
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

function text(thing: Thing | null, key: string): string | null {
  const value = thing?.[key];
  return typeof value === "string" && value.trim() !== "" ? unescaped(value) : null;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201c",
  rdquo: "\u201d",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
};

/** JSON-LD often holds strings that were escaped for HTML once too often. */
function unescaped(value: string): string {
  return value
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}

function absolute(address: string | null): string | null {
  if (!address || !URL.canParse(address.trim())) return null;
  const url = new URL(address.trim());
  const isPage = /^https?:$/.test(url.protocol) && (url.pathname.length > 1 || url.search !== "");
  return isPage ? url.href : null;
}

const separators = /\s+[|\u2013\u2014\u00b7\u00bb\u2022-]\s+|\s*::\s*|\s*\|\s*/;

/** A document title without the site's name behind or before it. */
function withoutSite(title: string, site: string | null): string {
  const parts = title
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return title.trim();
  const isSite = (part: string) => site !== null && part.toLowerCase() === site.toLowerCase();
  if (isSite(parts.at(-1) as string))
    return title
      .slice(0, title.lastIndexOf(parts.at(-1) as string))
      .replace(/[\s|\u2013\u2014\u00b7\u00bb\u2022:-]+$/, "");
  if (isSite(parts[0] as string)) return title.slice(title.indexOf(parts[1] as string)).trim();
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return longest.split(" ").length >= 4 ? longest : title.trim();
}

function titleOf(marks: Marks, thing: Thing | null, site: string | null): string | null {
  const stated = text(thing, "headline") ?? marks.first(titleKeys);
  if (stated) return withoutSite(unescaped(stated), site);
  const [heading] = marks.headings.map(textContent).filter((one) => one.length > 10);
  if (heading && marks.headings.length === 1) return heading;
  return marks.title ? withoutSite(marks.title, site) : (heading ?? null);
}

function bylineOf(marks: Marks, thing: Thing | null, things: readonly Thing[]): string | null {
  const named = namesOf(thing?.["author"], things);
  const [marked] = marks.bylines.map(textContent).filter((one) => one.length > 2 && one.length < 80);
  const stated =
    named.length > 0 ? [...new Set(named)].join(", ") : (marks.first(bylineKeys) ?? marked ?? null);
  if (!stated || /^(?:https?:|www\.|@)/.test(stated)) return marked ?? null;
  const clean = unescaped(stated)
    .replace(/\s+/g, " ")
    .replace(/^by\s+/i, "");
  return clean.length > 0 && clean.length <= 200 ? clean : null;
}

function publishedOf(marks: Marks, thing: Thing | null): string | null {
  const candidates = [
    text(thing, "datePublished"),
    ...dateKeys.map((key) => marks.metas.get(key)),
    text(thing, "dateCreated"),
    ...marks.times
      .slice(0, 3)
      .map((time) => time.attributes["datetime"] ?? time.attributes["content"] ?? textContent(time)),
  ];
  for (const candidate of candidates) {
    const found = candidate ? parsePublished(candidate) : null;
    if (found) return found;
  }
  return null;
}

function languageOf(marks: Marks): string {
  const stated = marks.language ?? marks.metas.get("og:locale") ?? marks.metas.get("language") ?? "";
  const code = /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(stated)?.[1];
  return code ? code.toLowerCase() : "und";
}

function bodyOf(things: readonly Thing[]): string | null {
  let longest = "";
  for (const thing of things) {
    const body = text(thing, "articleBody");
    if (body && body.length > longest.length) longest = body;
  }
  return longest === "" ? null : longest;
}

/** Title, byline, outlet, time, address and language of a page, from JSON-LD, Open Graph and other meta tags, and marked-up elements, in that order. */
export function pageMetadata(page: Page): PageMetadata {
  const marks = new Marks(page.root);
  const things = jsonLdThings(page.jsonLd);
  const thing = articleThing(things);
  const [publisher] = namesOf(thing?.["publisher"], things);
  const outlet = marks.first(siteKeys.slice(0, 1)) ?? publisher ?? marks.first(siteKeys.slice(1, 3)) ?? null;
  const published = publishedOf(marks, thing);
  return {
    uri:
      absolute(marks.canonical) ??
      absolute(marks.metas.get("og:url") ?? null) ??
      absolute(text(thing, "url")),
    outlet: outlet === null ? null : unescaped(outlet),
    title: titleOf(marks, thing, outlet),
    byline: bylineOf(marks, thing, things),
    published,
    publishedBasis: published === null ? "none" : "metadata",
    language: languageOf(marks),
    body: bodyOf(things),
  };
}

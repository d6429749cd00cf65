import type { ArticleParts } from "../received.ts";
import { webAddress } from "../web-address.ts";
import { articleThing, jsonLdThings, namesOf, type Thing } from "./json-ld.ts";
import { pageByline } from "./page-byline.ts";
import { PageMarks } from "./page-marks.ts";
import { addressDay, pagePublished } from "./page-published.ts";
import { pageTitle } from "./page-title.ts";
import type { Page } from "./page-tree.ts";
import { unescaped } from "./unescaped.ts";

/** What a page says of its article outside the text. */
export type PageMetadata = Omit<ArticleParts, "text"> & {
  /** The body as JSON-LD repeats it, or null. */
  readonly body: string | null;
};

function text(thing: Thing | null, key: string): string | null {
  const value = thing?.[key];
  return typeof value === "string" && value.trim() !== "" ? unescaped(value) : null;
}

function absolute(address: string | null): string | null {
  if (!address || !URL.canParse(address.trim())) return null;
  const url = new URL(address.trim());
  const isPage = /^https?:$/.test(url.protocol) && (url.pathname.length > 1 || url.search !== "");
  return isPage ? url.href : null;
}

function languageOf(marks: PageMarks): string {
  const stated = marks.language ?? marks.first(["og:locale", "language", "content-language"]) ?? "";
  const code = /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(stated)?.[1];
  return code ? code.toLowerCase() : "und";
}

function bodyOf(things: readonly Thing[]): string | null {
  let longest = "";
  for (const thing of things) {
    const body = thing["articleBody"];
    if (typeof body === "string" && body.length > longest.length) longest = body;
  }
  return longest === "" ? null : longest;
}

function publishedOf(
  marks: PageMarks,
  thing: Thing | null,
  uri: string | null,
): Pick<PageMetadata, "published" | "publishedBasis"> {
  const stated = pagePublished(marks, text(thing, "datePublished"), text(thing, "dateCreated"));
  if (stated) return { published: stated, publishedBasis: "metadata" };
  const published = addressDay(uri);
  return { published, publishedBasis: published === null ? "none" : "inferred" };
}

function host(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, "");
}

/** What a page calls itself counts on its own host alone: a page got from elsewhere is a copy, or pretends. */
function addressOf(stated: string | null, got: string | null): string | null {
  const web = got === null ? null : webAddress(got);
  if (web === null) return stated;
  return stated !== null && host(stated) === host(web) ? stated : web;
}

/** Title, byline, outlet, time, address and language of a page, from JSON-LD, meta tags and marked-up elements; `got` is where it came from. */
export function pageMetadata(page: Page, got: string | null = null): PageMetadata {
  const marks = new PageMarks(page.root);
  const things = jsonLdThings(page.jsonLd);
  const thing = articleThing(things);
  const [publisher] = namesOf(thing?.["publisher"], things);
  const outlet =
    unescaped(
      marks.first(["og:site_name"]) ??
        publisher ??
        marks.first(["application-name", "dc.publisher", "publisher"]) ??
        "",
    ) || null;
  const stated =
    absolute(marks.canonical) ?? absolute(marks.first(["og:url"])) ?? absolute(text(thing, "url"));
  const uri = addressOf(stated, got);
  return {
    uri,
    outlet,
    title: pageTitle(marks, text(thing, "headline"), outlet),
    byline: pageByline(marks, thing?.["author"], { things, outlet }),
    ...publishedOf(marks, thing, uri),
    language: languageOf(marks),
    body: bodyOf(things),
  };
}

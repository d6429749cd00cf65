import {
  type AtomFeed,
  type JsonFeed,
  parseFeed as parseAnyFeed,
  type RdfFeed,
  type RssFeed,
} from "feedsmith";
import type { Feed, FeedItem } from "./feed.ts";
import { fieldText, longDescription, wholeContent } from "./item-text.ts";

/** Items of a feed beyond this are left out; readers keep a few hundred at most. */
export const mostItems = 5000;

type Draft = Omit<FeedItem, "id"> & { readonly id: string | undefined };

const bareItem: Draft = {
  id: undefined,
  uri: null,
  title: null,
  byline: null,
  published: null,
  updated: null,
  language: null,
  outlet: null,
  content: null,
};

function names(people: readonly { name?: string }[] | undefined): string | null {
  const found = (people ?? []).flatMap(({ name }) => fieldText(name) ?? []);
  return found.length > 0 ? found.join(", ") : null;
}

/** An address made whole by `base`; what is no address stays as it is and is refused later. */
function absolute(href: string | undefined, base: string | null): string | null {
  if (href === undefined || href.trim() === "") return null;
  const text = href.trim();
  if (base === null || !URL.canParse(text, base)) return text;
  return new URL(text, base).href;
}

function rssItem(item: RssFeed.Item<string>, base: string | null): Draft {
  const permanent = item.guid?.isPermaLink !== false && /^https?:/i.test(item.guid?.value ?? "");
  const encoded = wholeContent(item.content?.encoded);
  const cut = item.content?.encoded !== undefined && encoded === null;
  return {
    ...bareItem,
    id: item.guid?.value,
    uri: absolute(item.link ?? (permanent ? item.guid?.value : undefined), base),
    title: fieldText(item.title),
    byline: names(item.authors) ?? names(item.dc?.creators?.map((name) => ({ name }))),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    updated: item.atom?.updated ?? null,
    content: encoded ?? (cut ? null : longDescription(item.description)),
  };
}

function rdfItem(item: RdfFeed.Item<string>, base: string | null): Draft {
  return {
    ...bareItem,
    id: item.rdf?.about,
    uri: absolute(item.link, base),
    title: fieldText(item.title),
    byline: names(item.dc?.creators?.map((name) => ({ name }))),
    published: item.dc?.dates?.[0] ?? null,
    content: wholeContent(item.content?.encoded) ?? longDescription(item.description),
  };
}

function atomItem(entry: AtomFeed.Entry<string>, base: string | null): Draft {
  const own = entry.xml?.base ? absolute(entry.xml.base, base) : base;
  const page = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate");
  return {
    ...bareItem,
    id: entry.id,
    uri: absolute(page?.href ?? entry.content?.src, own),
    title: fieldText(entry.title?.value),
    byline: names(entry.authors),
    published: entry.published ?? entry.updated ?? null,
    updated: entry.updated ?? null,
    language: entry.xml?.lang ?? null,
    outlet: fieldText(entry.source?.title?.value),
    content: wholeContent(entry.content?.value),
  };
}

function jsonItem(item: JsonFeed.Item<string>, base: string | null): Draft {
  const html = wholeContent(item.content_html);
  const text = wholeContent(item.content_text);
  return {
    ...bareItem,
    id: item.id,
    uri: absolute(item.url ?? item.external_url, base),
    title: fieldText(item.title),
    byline: names(item.authors),
    published: item.date_published ?? null,
    updated: item.date_modified ?? null,
    language: item.language ?? null,
    content: html ? { ...html, form: "html" } : text && { ...text, form: "text" },
  };
}

/** Each item once, by its id, filled with what the feed says for all. */
function settled(
  drafts: readonly Draft[],
  feed: { outlet: string | null; language: string | null },
): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const draft of drafts) {
    const id = draft.id?.trim() || draft.uri || draft.title || draft.content?.value.slice(0, 200);
    if (!id || items.has(id)) continue;
    const { outlet, language } = draft;
    items.set(id, { ...draft, id, outlet: outlet ?? feed.outlet, language: language ?? feed.language });
  }
  return [...items.values()];
}

/** Parses RSS, RDF, Atom or JSON Feed; throws where the text is none of them. `uri` makes relative addresses whole. */
export function parseFeed(text: string, uri: string | null): Feed {
  const { format, feed } = parseAnyFeed(text, { maxItems: mostItems });
  const web = uri !== null && /^https?:/i.test(uri) ? uri : null;
  if (format === "atom") {
    const home = feed.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
    const base = absolute(feed.xml?.base, web) ?? web ?? home ?? null;
    const title = fieldText(feed.title?.value);
    const drafts = (feed.entries ?? []).map((entry) => atomItem(entry, base));
    return {
      title,
      minutes: null,
      items: settled(drafts, { outlet: title, language: feed.xml?.lang ?? null }),
    };
  }
  const title = fieldText(feed.title);
  const of = (drafts: readonly Draft[], language: string | undefined): Feed["items"] =>
    settled(drafts, { outlet: title, language: language ?? null });
  if (format === "json") {
    const base = web ?? feed.home_page_url ?? null;
    return {
      title,
      minutes: null,
      items: of(
        (feed.items ?? []).map((item) => jsonItem(item, base)),
        feed.language,
      ),
    };
  }
  const base = web ?? feed.link ?? null;
  if (format === "rdf")
    return {
      title,
      minutes: null,
      items: of(
        (feed.items ?? []).map((item) => rdfItem(item, base)),
        feed.dc?.languages?.[0],
      ),
    };
  return {
    title,
    minutes: feed.ttl ?? null,
    items: of(
      (feed.items ?? []).map((item) => rssItem(item, base)),
      feed.language,
    ),
  };
}

import type { Found } from "../found.ts";
import { parsePublished } from "../published.ts";
import { readRecord } from "../read-record.ts";
import { nameOf, type Received, report, unreadable } from "../received.ts";
import { webAddress } from "../web-address.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { parseFeed } from "./parse-feed.ts";

function shown(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Fragments of a feed are articles by their place, so nothing has to be said of where the text stood. */
function recordOf(item: FeedItem, uri: string | null): Record<string, unknown> {
  const { title, byline, published, outlet, language, content } = item;
  const text =
    content?.form === "html" ? { html: `<article>${content.value}</article>` } : { text: content?.value };
  const stated = { url: uri, title, byline, published, outlet, language, ...text };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null));
}

/** What one item gives: its article, else its address, else what is wrong with it. */
export function readItem(item: FeedItem, from: { name: string; feed: string }): Found[] {
  const uri = item.uri === null ? null : webAddress(item.uri);
  const messages: Received[] = [];
  if (item.uri !== null && uri === null) {
    const reason = `Left out the address "${shown(item.uri)}" in "${from.name}": not one of the web`;
    messages.push(report("warning", "not-web", { uri: from.name, reason }));
  }
  if (item.content) {
    const found = readRecord(from.name, recordOf(item, uri));
    if (found.some((one) => one.kind === "article")) return [...messages, ...found];
    if (uri === null) return [...messages, ...found];
  }
  const published = item.published === null ? null : parsePublished(item.published);
  const { title, outlet } = item;
  if (uri !== null)
    return [
      ...messages,
      { kind: "link", link: { uri, kind: "page", from: from.feed, title, published, outlet } },
    ];
  return [...messages, unreadable(from.name, "no-text", "neither text nor an address in the item")];
}

/** The items of a feed in its order, or null where the text is no feed. */
export function tryFeed(text: string, uri: string | null): Feed | null {
  try {
    return parseFeed(text, uri);
  } catch {
    return null;
  }
}

/** The articles a feed holds and the addresses it names. */
export function readFeed(source: { readonly uri: string | null; readonly text: string }): Found[] {
  const { uri, text } = source;
  const feed = tryFeed(text, uri);
  if (!feed) return [unreadable(uri, "feed-form", "malformed feed")];
  const name = nameOf(uri);
  if (feed.items.length === 0)
    return [
      report("info", "no-items", { uri: name, reason: `Nothing to read in "${name}": a feed without items` }),
    ];
  return feed.items.flatMap((item, at) => readItem(item, { name: `${name}:${at + 1}`, feed: name }));
}

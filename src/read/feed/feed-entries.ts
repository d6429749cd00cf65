import { contentId } from "../../model/id.ts";
import { decodeBytes } from "../decode-bytes.ts";
import type { Found, Link } from "../found.ts";
import { declaredEncoding } from "../html/declared-encoding.ts";
import { readFound } from "../read-bytes.ts";
import { nameOf, type Source, withCapture } from "../received.ts";
import { sniffKind } from "../sniff-kind.ts";
import type { FeedItem } from "./feed.ts";
import { readItem, tryFeed } from "./read-feed.ts";

/** One entry of something that is polled; `hash` changes when what is said of it does. */
export interface FeedEntry {
  readonly id: string;
  readonly hash: string;
  readonly found: readonly Found[];
}

export interface Polled {
  readonly title: string | null;
  readonly minutes: number | null;
  readonly entries: readonly FeedEntry[];
  /** Feeds that it names, where it is a list of them. */
  readonly feeds: readonly Link[];
}

function hashOf(item: FeedItem): string {
  const { title, updated, published, content, uri } = item;
  return contentId(title ?? "", updated ?? "", published ?? "", content?.value ?? "", uri ?? "");
}

function fromFeed(document: Source): Polled | null {
  const { uri, bytes, charset, origin } = document;
  const { text } = decodeBytes(bytes, charset ?? declaredEncoding(bytes));
  const feed = tryFeed(text, uri);
  if (!feed) return null;
  const name = nameOf(uri);
  const entries = feed.items.map((item) => {
    const found = readItem(item, { name: `${name}:${item.id.slice(0, 200)}`, feed: name });
    const held = origin ? { ...origin, carrier: "feed" as const, container: origin.uri } : null;
    return { id: item.id, hash: hashOf(item), found: withCapture(found, { bytes, origin: held }) };
  });
  return { title: feed.title, minutes: feed.minutes, entries, feeds: [] };
}

/** The entries of a polled feed or sitemap, or the feeds of a list; null where the document is none of these. */
export function feedEntries(document: Source): Polled | null {
  const { kind } = sniffKind(document.bytes.subarray(0, 65_536), { name: "", whole: true });
  if (kind === "feed") return fromFeed(document);
  if (kind !== "sitemap" && kind !== "opml" && kind !== "gzip") return null;
  const links = readFound(document).flatMap((one) => (one.kind === "link" ? [one.link] : []));
  const pages = links.filter((link) => link.kind === "page");
  const entries = pages.map((link) => ({
    id: link.uri,
    hash: contentId(link.title ?? "", link.published ?? ""),
    found: [{ kind: "link" as const, link }],
  }));
  return { title: null, minutes: null, entries, feeds: links.filter((link) => link.kind === "feed") };
}

import { counted } from "../model/labels.ts";
import { type Received, report } from "./received.ts";

/** An address that a feed, a list of feeds or a sitemap names, with what it says of what stands there. */
export interface Link {
  readonly uri: string;
  readonly kind: "page" | "feed" | "sitemap";
  /** The feed, list or sitemap that names it. */
  readonly from: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
}

/** What a source gives where links are wanted too. */
export type Found = Received | { readonly kind: "link"; readonly link: Link };

const wants: Readonly<Record<Link["kind"], string>> = {
  page: "pages whose text it does not hold; stemma ingest --follow fetches them",
  feed: "feeds; stemma watch polls them",
  sitemap: "further sitemaps; stemma ingest --follow fetches them",
};

/** What is found with the links told as one message a kind and container. */
export function withoutLinks(found: readonly Found[]): Received[] {
  const counts = new Map<string, { link: Link; count: number }>();
  const kept: Received[] = [];
  for (const one of found) {
    if (one.kind !== "link") kept.push(one);
    else {
      const key = `${one.link.kind} ${one.link.from}`;
      const before = counts.get(key)?.count ?? 0;
      counts.set(key, { link: one.link, count: before + 1 });
    }
  }
  for (const { link, count } of counts.values()) {
    const reason = `Left out ${counted(count, "address")} in "${link.from}": it names ${wants[link.kind]}`;
    kept.push(report("warning", "only-named", { uri: link.from, reason }));
  }
  return kept;
}

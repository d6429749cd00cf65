import { type Article, articleId } from "../model/article.ts";
import { originOf } from "../model/capture.ts";
import type { Found, Link } from "./found.ts";
import { readStream } from "./read-stream.ts";
import type { Source } from "./received.ts";

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Everything that bytes already at hand give, archives too, with captures and links. */
export function readHeld(source: Source): AsyncGenerator<Found> {
  return readStream(whole(source.bytes), { ...source, links: true });
}

/** A file handed over by name and bytes; the name is a label and no path. */
export function readHanded(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): AsyncGenerator<Found> {
  return readHeld({ uri: file.name, bytes: file.bytes, origin: originOf("file", file.name) });
}

/** An article with what the feed or sitemap that named it says, where the page itself does not. */
function completed(article: Article, link: Link): Article {
  const published = article.published ?? link.published;
  const parts = {
    ...article,
    title: article.title ?? link.title,
    outlet: article.outlet ?? link.outlet,
    published,
    publishedBasis:
      article.published === null && published !== null ? ("metadata" as const) : article.publishedBasis,
  };
  return { ...parts, id: articleId(parts) };
}

/** What a fetched document gives; the one article of a page is completed by the link that led to it. */
export async function readFetched(document: Source, link: Link | null): Promise<Found[]> {
  const found = await Array.fromAsync(readHeld(document));
  const isPage = found.filter((one) => one.kind === "article").length === 1;
  if (!link || !isPage) return found;
  return found.map((one) =>
    one.kind === "article" ? { ...one, article: completed(one.article, link) } : one,
  );
}

import { nameOf, type Received, received, report, unreadable } from "../received.ts";
import { blocksOf } from "./block-text.ts";
import { findBody } from "./find-body.ts";
import { pageMetadata } from "./page-metadata.ts";
import { parsePage } from "./page-tree.ts";

const longestPage = 20_000_000;

/** The article of an HTML page, its words one block a paragraph with an empty line between; `uri` is used where the page names no address. */
export function readHtml(source: { readonly uri: string | null; readonly html: string }): Received[] {
  const { uri, html } = source;
  if (html.length > longestPage) {
    return [unreadable(uri, "too-long", `page of ${html.length} characters, wanted at most ${longestPage}`)];
  }
  const page = parsePage(html);
  const messages: Received[] = [];
  if (page.cut) {
    const reason = `Read "${nameOf(uri)}" only in part: more elements than any page has`;
    messages.push(report("warning", "page-cut", { uri, reason }));
  }
  const { body: stated, ...metadata } = pageMetadata(page);
  const body = findBody(page.root) ?? page.root;
  const text = blocksOf(body)
    .map((block) => block.text)
    .join("\n\n");
  return [...messages, received(uri, { ...metadata, uri: metadata.uri ?? uri, text })];
}

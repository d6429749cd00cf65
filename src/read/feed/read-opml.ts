import { type Opml, parseOpml } from "feedsmith";
import type { Found } from "../found.ts";
import { nameOf, report, unreadable } from "../received.ts";
import { webAddress } from "../web-address.ts";
import { fieldText } from "./item-text.ts";

const mostFeeds = 5000;

type Outline = Opml.Outline<string>;

/** All outlines of a tree of any depth, in their order. */
function flat(outlines: readonly Outline[]): Outline[] {
  const found: Outline[] = [];
  const waiting = [...outlines].reverse();
  for (let one = waiting.pop(); one && found.length < mostFeeds; one = waiting.pop()) {
    found.push(one);
    waiting.push(...[...(one.outlines ?? [])].reverse());
  }
  return found;
}

function outlinesOf(text: string): Outline[] | null {
  try {
    return flat(parseOpml(text).body?.outlines ?? []);
  } catch {
    return null;
  }
}

/** The feeds that an OPML list names, each once. */
export function readOpml(source: { readonly uri: string | null; readonly text: string }): Found[] {
  const name = nameOf(source.uri);
  const outlines = outlinesOf(source.text);
  if (!outlines) return [unreadable(source.uri, "opml-form", "malformed OPML")];
  const found = new Map<string, Found>();
  for (const outline of outlines) {
    if (outline.xmlUrl === undefined) continue;
    const uri = webAddress(outline.xmlUrl);
    const title = fieldText(outline.title ?? outline.text);
    const link = { kind: "feed" as const, from: name, title, published: null, outlet: title };
    const reason = `Left out the address "${outline.xmlUrl.slice(0, 120)}" in "${name}": not one of the web`;
    if (uri === null) found.set(outline.xmlUrl, report("warning", "not-web", { uri: name, reason }));
    else if (!found.has(uri)) found.set(uri, { kind: "link", link: { ...link, uri } });
  }
  if (found.size > 0) return [...found.values()];
  return [
    report("info", "no-items", {
      uri: name,
      reason: `Nothing to read in "${name}": an OPML list without feeds`,
    }),
  ];
}

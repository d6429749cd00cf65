import { Parser } from "htmlparser2";
import type { Found, Link } from "../found.ts";
import { parsePublished } from "../published.ts";
import { nameOf, report, unreadable } from "../received.ts";
import { webAddress } from "../web-address.ts";

/** The protocol allows a sitemap no more. */
const mostAddresses = 50_000;
const longestField = 4000;

interface Entry {
  readonly kind: Link["kind"];
  readonly fields: Record<string, string>;
}

const entryKinds: Readonly<Record<string, Link["kind"]>> = { url: "page", sitemap: "sitemap" };
const fieldNames: ReadonlySet<string> = new Set([
  "loc",
  "lastmod",
  "news:title",
  "news:publication_date",
  "news:name",
]);

/** Elements stand three deep in a sitemap; the parser's time grows with the square of the depth. */
const deepest = 50;

class TooDeep extends Error {}

/** The entries of a sitemap, as they stand; entities a document defines itself are not known to the parser. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let field: string | null = null;
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (++depth > deepest) throw new TooDeep();
        const kind = entryKinds[name];
        if (kind && !entry) entry = { kind, fields: {} };
        else if (entry && fieldNames.has(name) && entry.fields[name] === undefined) field = name;
      },
      ontext(data) {
        if (entry && field && (entry.fields[field]?.length ?? 0) < longestField)
          entry.fields[field] = (entry.fields[field] ?? "") + data;
      },
      onclosetag(name) {
        depth--;
        if (name === field) field = null;
        if (entry && entryKinds[name] === entry.kind) {
          if (entries.push(entry) >= mostAddresses) parser.pause();
          entry = null;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  if (entries.length < mostAddresses) parser.end();
  return entries;
}

function tryEntries(text: string): Entry[] | null {
  try {
    return entriesOf(text);
  } catch {
    return null;
  }
}

function linkOf({ kind, fields }: Entry, from: string): Found {
  const stated = fields["loc"]?.trim() ?? "";
  const uri = webAddress(stated);
  if (uri === null) {
    const reason = `Left out the address "${stated.slice(0, 120)}" in "${from}": not one of the web`;
    return report("warning", "not-web", { uri: from, reason });
  }
  const text = (name: string): string | null => fields[name]?.replace(/\s+/g, " ").trim() || null;
  const published = text("news:publication_date");
  return {
    kind: "link",
    link: {
      uri,
      kind,
      from,
      title: text("news:title"),
      published: published === null ? null : parsePublished(published),
      outlet: text("news:name"),
    },
  };
}

/** The pages, or the further sitemaps, that a sitemap names. */
export function readSitemap(source: { readonly uri: string | null; readonly text: string }): Found[] {
  const name = nameOf(source.uri);
  const entries = tryEntries(source.text);
  if (!entries) return [unreadable(source.uri, "sitemap-form", "malformed sitemap")];
  const found = entries.map((entry) => linkOf(entry, name));
  if (found.length > 0) return found;
  return [
    report("info", "no-items", {
      uri: name,
      reason: `Nothing to read in "${name}": a sitemap without addresses`,
    }),
  ];
}

import { readHtml } from "./html/read-html.ts";
import { parsePublished } from "./published.ts";
import { type ArticleParts, bareParts, type Received, received, report, unreadable } from "./received.ts";

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stringOf(record: Fields, key: string): string | null {
  const value = record[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The fields a record gives beside its text; what it leaves out is left to what the page says. */
function statedParts(record: Fields): Partial<ArticleParts> {
  const published = stringOf(record, "published");
  const normal = published === null ? null : parsePublished(published);
  const language = stringOf(record, "language");
  const stated: Record<string, string | null> = {
    uri: stringOf(record, "url") ?? stringOf(record, "uri"),
    outlet: stringOf(record, "outlet"),
    title: stringOf(record, "title"),
    byline: stringOf(record, "byline"),
    published: normal,
    publishedBasis: normal === null ? null : "metadata",
    language: language === null ? null : (language.split(/[-_]/)[0] as string).toLowerCase(),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null));
}

function merged(record: Fields, found: Received): Received {
  if (found.kind === "message") return found;
  const { id: _, ...parts } = found.article;
  return received(parts.uri, { ...parts, ...statedParts(record) });
}

/** The article of one JSON record with `text` or `html`; `name` says where the record stands. */
export function readRecord(name: string, value: unknown): Received[] {
  if (!isFields(value))
    return [unreadable(name, "record-form", "not a JSON object, wanted one with text or html")];
  const { text, html } = value;
  const uri = stringOf(value, "url") ?? stringOf(value, "uri") ?? name;
  const messages: Received[] = [];
  const published = stringOf(value, "published");
  if (published !== null && parsePublished(published) === null) {
    const reason = `Cannot read the date "${published.slice(0, 60)}" of "${name}": wanted YYYY-MM-DD or an ISO 8601 time`;
    messages.push(report("warning", "published-form", { uri: name, reason }));
  }
  if (typeof text === "string" && text.trim() !== "") {
    return [...messages, received(name, { ...bareParts, uri, text, ...statedParts(value) })];
  }
  if (typeof html === "string")
    return [...messages, ...readHtml({ uri, html }).map((one) => merged(value, one))];
  return [...messages, unreadable(name, "no-text", "no text found, wanted a key text or html")];
}

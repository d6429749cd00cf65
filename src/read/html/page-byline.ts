import { fold } from "../../text/fold.ts";
import { namesOf, type Thing } from "./json-ld.ts";
import type { PageMarks } from "./page-marks.ts";
import { unescaped } from "./unescaped.ts";

const keys = [
  "author",
  "byl",
  "byline",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "article:author_name",
  "citation_author",
  "article:author",
];
const prefix =
  /^(?:(?:written|reported|posted|published|words|text)?\s*by|von|par|por|di|autor|author)\b[\s:]*/i;
/** Names that publishing systems put where no author was given. */
const nobody: ReadonlySet<string> = new Set([
  "admin",
  "administrator",
  "unknown",
  "no author",
  "super user",
  "editor",
  "wordpressadmin",
  "webmaster",
  "user",
  "guest",
  "default",
  "anonymous",
  "redaktion",
  "none",
  "null",
  "undefined",
]);
const longest = 200;
const longestMarked = 70;
const nameWord = String.raw`\p{Lu}[\p{L}.'\u2019-]*`;
const person = new RegExp(
  `^${nameWord}(?: (?:${nameWord}|de|la|van|von|der|den|bin|al|el|di|da)){1,4}$`,
  "u",
);

function clean(value: string): string | null {
  if (/^(?:https?:|www\.|@)|@\w+\./.test(value.trim())) return null;
  const text = unescaped(value)
    .replace(prefix, "")
    .replace(/[\s,|\u2022\u00b7-]+$/, "");
  return text.length > 1 && text.length <= longest && !nobody.has(fold(text)) ? text : null;
}

/** A marked element is believed only where it holds names and nothing else. */
function marked(text: string): string | null {
  const value = text.length <= longestMarked ? clean(text) : null;
  const parts = value?.split(/\s*(?:,|&|\band\b|\bund\b|\bet\b)\s*/) ?? [];
  return parts.length > 0 && parts.every((part) => person.test(part)) ? value : null;
}

/** Who wrote the article, as the page states it; null where it names only itself. */
export function pageByline(
  marks: PageMarks,
  author: unknown,
  about: { readonly things: readonly Thing[]; readonly outlet: string | null },
): string | null {
  const outlet = about.outlet === null ? "" : fold(about.outlet);
  const isOther = (name: string | null): name is string => name !== null && fold(name) !== outlet;
  const named = [...new Set(namesOf(author, about.things).map(clean).filter(isOther))];
  if (named.length > 0) return named.join(", ");
  const stated = keys.map((key) => clean(marks.metas.get(key) ?? "")).find(isOther);
  return stated ?? marks.bylines.map(marked).find(isOther) ?? null;
}

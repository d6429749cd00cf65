import { fold } from "../../text/fold.ts";
import { parsePublished } from "../published.ts";
import type { PageBlock } from "./block-text.ts";
import { sentenceEnd } from "./prose-mass.ts";

const role =
  /\b(?:is|was) (?:an?|the) (?:[\w-]+ ){0,4}(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|producer|author|professor|fellow)\b/;
const contact = /\b(?:can be reached|follow (?:him|her|them) on)\b/;
const opening = 8;
const closing = 3;
const longestNote = 500;
const longestLine = 90;
const byPerson = /^by:? \p{Lu}[\p{L}.'\u2019-]+(?: \p{Lu}[\p{L}.'\u2019-]+){1,3}\b/iu;

function namesOf(byline: string | null): string[] {
  return (byline ?? "")
    .split(/,| and |&/)
    .map((name) => name.trim())
    .filter((name) => name.includes(" "));
}

/** Who the author is and how to reach him, as it stands behind a text. */
function isNote(text: string, names: readonly string[]): boolean {
  if (text.length > longestNote) return false;
  return contact.test(text) || (role.test(text) && names.some((name) => text.startsWith(name)));
}

/** Who wrote the text and when, as it stands between heading and text. */
function isByline(text: string, names: readonly string[]): boolean {
  if (text.length > longestLine || sentenceEnd.test(text)) return false;
  if (parsePublished(text) !== null || byPerson.test(text)) return true;
  return names.some((name) => fold(text).startsWith(fold(name)) && text.length <= name.length + 30);
}

/** The blocks without lines on author and time at the beginning and on the author at the end. */
export function withoutAuthor(blocks: readonly PageBlock[], byline: string | null): PageBlock[] {
  const names = namesOf(byline);
  const tail = Math.max(1, blocks.length - closing);
  return blocks.filter(({ text }, at) => {
    if (at < opening && isByline(text, names)) return false;
    return at < tail || !isNote(text, names);
  });
}

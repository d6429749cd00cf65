import { cutMarks, feedFooters } from "../../lexicon/feed-words.ts";
import { unescaped } from "../html/unescaped.ts";

const blockTag = /<(?:p|div|br|li|blockquote|h[1-6]|article|section)\b/i;
const tag = /<[^<>]*>/g;
/** A description of this many characters is no teaser. */
const shortestFull = 1000;
const tailLength = 1000;

/** Text of a field that may hold mark-up and doubled escapes; null where nothing is left. */
export function fieldText(value: string | undefined): string | null {
  if (value === undefined) return null;
  return unescaped(value.slice(0, 2000).replace(tag, " ")) || null;
}

function isCut(value: string): boolean {
  const tail = value
    .slice(-4 * tailLength)
    .replace(tag, " ")
    .trim()
    .slice(-tailLength);
  const text = feedFooters.reduce((rest, { pattern }) => rest.replace(pattern, ""), tail).trim();
  return cutMarks.some(({ pattern }) => pattern.test(text));
}

/** Text that stands in the field for the whole of an item, as it is; null where it is empty or says that it goes on elsewhere. */
export function wholeContent(value: string | undefined): { form: "html" | "text"; value: string } | null {
  if (value === undefined || value.trim() === "" || isCut(value)) return null;
  return { form: blockTag.test(value) || /<\w/.test(value) ? "html" : "text", value };
}

/** A description that is long enough to be the whole text. */
export function longDescription(value: string | undefined): { form: "html" | "text"; value: string } | null {
  const text = value?.replace(tag, " ").replace(/\s+/g, " ").trim() ?? "";
  return text.length >= shortestFull ? wholeContent(value) : null;
}

import { plainCharacters } from "../plain-characters.ts";

const unprintable = /[\p{Cc}\p{Cf}\s\u2028\u2029]+/gu;

/** A text on one line: runs of blanks, line ends, control and format characters become one blank. */
export function oneLine(text: string): string {
  return plainCharacters(text.replace(unprintable, " ")).trim();
}

/** A string fill: upper case, one blank between words, in quotes. */
export function quoted(text: string): string {
  return `"${oneLine(text).toUpperCase().replaceAll("\\", "/").replaceAll('"', '\\"')}"`;
}

import { boilerplate, phraseWords } from "../../lexicon/boilerplate.ts";
import type { BoilerplateRow } from "../../lexicon/boilerplate-row.ts";

const longest = 300;
const mostWords = 30;
const labelled = /^([^|:\u203a\u00bb\u2192]{2,60}?)\s*[|:\u203a\u00bb\u2192]/;

/** The phrase by which a line of a page speaks for the page and not for its article, or null. */
export function furniturePhrase(text: string): BoilerplateRow | null {
  if (text.length > longest) return null;
  const words = phraseWords(text);
  if (words.length > mostWords) return null;
  const label = labelled.exec(text)?.[1];
  const labelWords = label === undefined ? -1 : phraseWords(label).length;
  for (const { from, to, values } of boilerplate.matches(words)) {
    for (const row of values) {
      if (row.at === "any" || (row.at === "start" && from === 0)) return row;
      if (from === 0 && (to === words.length || (row.at === "label" && to === labelWords))) return row;
    }
  }
  return null;
}

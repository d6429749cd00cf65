import { fold } from "../text/fold.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import { englishBoilerplate } from "./boilerplate-english.ts";
import { foreignBoilerplate } from "./boilerplate-foreign.ts";
import type { BoilerplateRow } from "./boilerplate-row.ts";

const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
const asciiWord = /[a-z0-9]+(?:'[a-z]+)*/g;
const ascii = /^[\x20-\x7E\t]*$/;
const number = /^\d+$/;

/** The words of a stretch of text as the phrase tables hold them: folded, every number written `#`. */
export function phraseWords(text: string): string[] {
  const folded = fold(text);
  const words = folded.match(ascii.test(folded) ? asciiWord : word) ?? [];
  return words.map((one) => (one.charCodeAt(0) < 58 && number.test(one) ? "#" : one));
}

function compile(): PhraseTable<BoilerplateRow> {
  const table = new PhraseTable<BoilerplateRow>();
  for (const row of [...englishBoilerplate, ...foreignBoilerplate]) {
    for (const phrase of row.phrases) table.add(phraseWords(phrase.replaceAll("#", "0")).join(" "), row);
  }
  return table;
}

/** Every known phrase of page furniture, keyed by `phraseWords`. */
export const boilerplate: PhraseTable<BoilerplateRow> = compile();

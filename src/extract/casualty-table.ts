import { type CasualtyWord, casualtyWords } from "../lexicon/casualty-words.ts";
import { PhraseTable } from "../text/phrase-table.ts";

/** Every form of every word of harm, found by its lower-case words. */
export const casualtyTable: PhraseTable<CasualtyWord> = new PhraseTable();
for (const word of casualtyWords) for (const form of word.forms) casualtyTable.add(form, word);

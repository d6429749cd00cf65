import { nameWords } from "../text/name-words.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import { firmNames } from "./firm-names.ts";
import { sportsClubs } from "./sports-clubs.ts";

/** What a listed name may be, as bits. */
export const nameHint = { club: 1, company: 2 } as const;

const table = new PhraseTable<number>();
for (const [names, hint] of [
  [sportsClubs, nameHint.club],
  [firmNames, nameHint.company],
] as const) {
  for (const name of names) {
    const words = nameWords(name);
    if (words.length > 0) table.add(words.join(" "), hint);
  }
}

/** Clubs and companies by the words of their names (see `nameWords`). */
export const hintTable: PhraseTable<number> = table;

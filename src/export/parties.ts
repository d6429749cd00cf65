import { vagueNumbers } from "../lexicon/vague-numbers.ts";
import type { DossierEntity } from "../model/dossier.ts";
import { lower } from "../text/fold.ts";
import { readNumber } from "../text/numbers.ts";
import { PhraseTable } from "../text/phrase-table.ts";

const vague = new PhraseTable<true>();
for (const row of vagueNumbers) vague.add(row.words, true);
/** Words before a count, and words for people told of only by pointing at them. */
const lead =
  /^(?:at|least|more|than|about|around|some|nearly|almost|over|up|to|another|other|the|these|those|our|their|its|his|her|whose)$/;
const nobodyInParticular =
  /^(?:people|persons|others|ones|them|man|men|woman|women|child|children|person|victims)$/;

/**
 * Whether an entity is worth naming as a party. People told of by number are told by their figures, and
 * "our forces" or "others" name nobody.
 */
export function isParty(entity: DossierEntity | null): boolean {
  if (entity === null) return true;
  const { type, name, descriptors } = entity;
  if (type !== "people" || descriptors.length > 0) return true;
  const words = lower(name).split(/\s+/);
  if (vague.longest(words, 0)) return false;
  const first = words.findIndex((word) => !lead.test(word));
  if (first !== 0 || words.length === 0) return false;
  return readNumber(words, 0) === null && !nobodyInParticular.test(words.at(-1) as string);
}

import { languageProfiles, profilesOf } from "../lexicon/language-profiles.ts";

/** By language of `languageProfiles`: how many of the folded words are small words of it. */
export function smallWords(words: readonly string[]): readonly number[] {
  const found = languageProfiles.map(() => 0);
  for (const word of words) {
    let profiles = profilesOf(word);
    for (let at = 0; profiles > 0; at++, profiles >>= 1) {
      if (profiles & 1) found[at] = (found[at] as number) + 1;
    }
  }
  return found;
}

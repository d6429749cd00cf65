import { demonymCountries } from "./demonyms.ts";
import { facilityTails, organizationHeads, organizationTails, placeTails } from "./organization-words.ts";
import { bodyNouns, kindWords, placeModifiers, streetNouns } from "./place-words.ts";

/**
 * Days, months and feasts. Example: "in March" though there is a town of that name.
 * Source: own knowledge of general usage.
 */
export const calendarNames: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec easter
  christmas ramadan eid spring summer autumn fall winter`.split(/\s+/),
);

/** Words in capitals that are no place though some village bears them; own knowledge of general usage. */
const others: ReadonlySet<string> = new Set(
  `line lines checkpoint ceasefire frontline god lord mr mrs ms dr jr sr st no yes man men woman women internet web street quran koran bible mass senate house
  congress duma knesset parliament islam islamic muslim christian jewish catholic olympic olympics university college
  eastern western northern southern central south north east west northeast northwest southeast southwest
  battle war force forces tour most more many all some one two three four five six seven eight nine ten
  first second third fourth fifth sixth seventh eighth ninth tenth free new old big great red blue green black white gold silver national international federal
  republican democrat democratic conservative labour liberal independent socialist communist royal imperial
  facebook twitter google apple amazon microsoft bush obama trump biden putin but and or so if while after before
  i he she they we you it his her their our my your this that these those there here what when where why how who
  not now then also just like still even only both each every any other another such same own than too very`.split(
    /\s+/,
  ),
);

/** Words that tell the kind of a place, body or people and name none. */
const kinds: ReadonlySet<string> = new Set(
  [
    kindWords,
    bodyNouns,
    placeModifiers,
    streetNouns,
    placeTails,
    facilityTails,
    organizationTails,
    organizationHeads,
    demonymCountries,
  ].flatMap((words) => [...words.keys()]),
);

/** Whether a single capitalised word, in lower case, is a common word rather than the place of that name. */
export function isStopWord(word: string): boolean {
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  return others.has(bare) || calendarNames.has(bare) || kinds.has(word);
}

import { fold } from "../src/text/fold.ts";

/** What of a happening a word names; words of no facet stand for themselves. Source: own knowledge of general usage. */
const facets: Readonly<Record<string, readonly string[]>> = {
  death:
    "kill killed kills killing dead die died dies dying death deaths deadly fatal fatally fatality homicide murder murdered murder-suicide manslaughter suicide slain slaying body bodies deceased autopsy autopsies funeral mourn mourned mourning grieve grieving".split(
      " ",
    ),
  injury:
    "wound wounds wounded wounding injure injured injures injury injuries hurt hospitalized condition critical surgery treated treatment stable paralyzed recovering".split(
      " ",
    ),
  hit: "shot shoot shoots struck strikes striking hit hits hitting".split(" "),
  discharge:
    "gunshot gunshots shots gunfire fire fired fires firing discharge discharged shooter shooters gunman gunmen shootout bullet bullets crossfire trigger".split(
      " ",
    ),
  whole:
    "shooting shootings incident incidents accident accidents case event events tragedy tragedies bloodshed it this that which scene".split(
      " ",
    ),
};

const facetOf: ReadonlyMap<string, string> = new Map(
  Object.entries(facets).flatMap(([facet, words]) => words.map((word) => [word, facet] as const)),
);

const endings = /(?:ings?|ed|es|s|e)$/;

/** The facet of the first word that has one, else the stem of the last word. */
export function facetOfWords(words: string): string {
  const all = fold(words)
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  const known = all.map((word) => facetOf.get(word)).find((facet) => facet !== undefined);
  return known ?? `word ${(all.at(-1) ?? "").replace(endings, "")}`;
}

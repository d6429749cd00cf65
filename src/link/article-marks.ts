import { streetWords } from "../lexicon/street-words.ts";
import type { Analysis } from "../model/analysis.ts";
import { isContent } from "../model/block.ts";
import { localKey } from "../model/links.ts";
import type { Place } from "../model/place.ts";
import { fold } from "../text/fold.ts";
import { type ArticleNames, articleNames } from "./article-names.ts";
import { isLocated } from "./place-match.ts";

/** What tells the subject of an article from others of its kind, wherever in it the words stand. */
export interface ArticleMarks extends ArticleNames {
  /** Global ids of persons who are named in full and are nobody's source. */
  readonly people: ReadonlySet<string>;
  /** Persons named in full whom the article cites. */
  readonly sources: ReadonlySet<string>;
  /** Settlements and finer places the article names, the most named first, one of its title or lead before others. */
  readonly places: readonly Place[];
  /** Names of streets, folded to their telling words. */
  readonly streets: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
}

/** More places than this and an article is about none of them. */
const mostPlaces = 12;
/** Sentences, the title included, that open an article. */
const openingSentences = 4;
const street = new RegExp(
  `\\b((?:[A-Z][a-z]+|\\d{1,3}(?:st|nd|rd|th)) (?:[A-Z][a-z]+ )?)(?:${streetWords
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("|")})\\b(?! [A-Z])`,
  "g",
);
const streetNames: ReadonlySet<string> = new Set(streetWords);
const age = /\b(\d{1,2})[- ]years?[- ]old\b|, (\d{1,2}), /g;

function contentOf({ article, blocks }: Analysis): string {
  return blocks
    .filter(isContent)
    .map((block) => article.text.slice(block.start, block.end))
    .join("\n");
}

/** How much a naming says that the article is about the place: in its opening more, in its dateline nothing. */
function naming(place: Place, opening: number): number {
  if (place.role === "dateline") return 0;
  return place.start < opening ? 2 : 1;
}

function settlements({ places, sentences }: Analysis): Place[] {
  const opening = sentences[openingSentences]?.start ?? Number.POSITIVE_INFINITY;
  const counts = new Map<string, { place: Place; count: number }>();
  for (const place of places) {
    if (!isLocated(place) || place.precision === "region" || place.role === "origin") continue;
    const known = counts.get(place.source);
    if (known) known.count += naming(place, opening);
    else counts.set(place.source, { place, count: naming(place, opening) });
  }
  if (counts.size > mostPlaces) return [];
  return [...counts.values()].sort((a, b) => b.count - a.count).map((one) => one.place);
}

/** Persons named in full, by whether the article cites them; names that begin with a town's or end as a street's are none. */
function people(
  analysis: Analysis,
  entityOf: ReadonlyMap<string, string>,
): Pick<ArticleMarks, "people" | "sources"> {
  const cited = new Set([
    ...analysis.attributions.flatMap(({ chain }) => chain.map((hop) => hop.entity)),
    ...analysis.quotes.map((quote) => quote.speaker),
  ]);
  const towns = new Set(analysis.places.map((place) => fold(place.name)));
  const found = { people: new Set<string>(), sources: new Set<string>() };
  for (const { id, type, name } of analysis.entities) {
    const words = fold(name).split(/[\s-]+/);
    if (type !== "person" || words.length < 2 || streetNames.has(words.at(-1) as string)) continue;
    if (words.some((_, count) => count > 0 && towns.has(words.slice(0, count + 1).join(" ")))) continue;
    const global = entityOf.get(localKey(analysis.article.id, id)) ?? id;
    (cited.has(id) ? found.sources : found.people).add(global);
  }
  return found;
}

export function markArticle(analysis: Analysis, entityOf: ReadonlyMap<string, string>): ArticleMarks {
  const text = contentOf(analysis);
  const streets = [...text.matchAll(street)].map((match) => (match[1] as string).trim().toLowerCase());
  const ages = [...text.matchAll(age)].map((match) => (match[1] ?? match[2]) as string);
  return {
    ...people(analysis, entityOf),
    places: settlements(analysis),
    streets: new Set(streets),
    ages: new Set(ages),
    ...articleNames(analysis),
  };
}

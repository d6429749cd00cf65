import { streetWords } from "../lexicon/street-words.ts";
import type { Analysis } from "../model/analysis.ts";
import { isContent } from "../model/block.ts";
import { localKey } from "../model/links.ts";
import type { Place } from "../model/place.ts";
import { fold } from "../text/fold.ts";
import { isLocated } from "./place-match.ts";

/** What tells the subject of an article from others of its kind, wherever in it the words stand. */
export interface ArticleMarks {
  /** Global ids of persons who are named in full and are nobody's source. */
  readonly people: ReadonlySet<string>;
  /** Settlements and finer places the article names, the most named first. */
  readonly places: readonly Place[];
  /** Names of streets, folded to their telling words. */
  readonly streets: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
}

/** More places than this and an article is about none of them. */
const mostPlaces = 12;
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

function settlements({ places }: Analysis): Place[] {
  const counts = new Map<string, { place: Place; count: number }>();
  for (const place of places) {
    if (!isLocated(place) || place.precision === "region" || place.role === "origin") continue;
    const known = counts.get(place.source);
    if (known) known.count++;
    else counts.set(place.source, { place, count: 1 });
  }
  if (counts.size > mostPlaces) return [];
  return [...counts.values()].sort((a, b) => b.count - a.count).map((one) => one.place);
}

function people(analysis: Analysis, entityOf: ReadonlyMap<string, string>): Set<string> {
  const sources = new Set([
    ...analysis.attributions.flatMap(({ chain }) => chain.map((hop) => hop.entity)),
    ...analysis.quotes.map((quote) => quote.speaker),
  ]);
  const towns = new Set(analysis.places.map((place) => fold(place.name)));
  const found = new Set<string>();
  for (const { id, type, name } of analysis.entities) {
    if (type !== "person" || sources.has(id) || !/\S[\s-]+\S/.test(name)) continue;
    const words = fold(name).split(/\s+/);
    if (streetNames.has(words.at(-1) as string)) continue;
    if (words.some((_, count) => towns.has(words.slice(0, count + 1).join(" ")) && count > 0)) continue;
    found.add(entityOf.get(localKey(analysis.article.id, id)) ?? id);
  }
  return found;
}

export function markArticle(analysis: Analysis, entityOf: ReadonlyMap<string, string>): ArticleMarks {
  const text = contentOf(analysis);
  const streets = [...text.matchAll(street)].map((match) => (match[1] as string).trim().toLowerCase());
  const ages = [...text.matchAll(age)].map((match) => (match[1] ?? match[2]) as string);
  return {
    people: people(analysis, entityOf),
    places: settlements(analysis),
    streets: new Set(streets),
    ages: new Set(ages),
  };
}

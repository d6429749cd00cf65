import { calendarNames } from "../lexicon/name-particles.ts";
import type { Analysis } from "../model/analysis.ts";
import { isContent } from "../model/block.ts";
import { isNameless } from "../model/entity.ts";
import { fold } from "../text/fold.ts";

const wordPattern = /[\p{L}\p{M}]+/gu;
/** A capital within a sentence: after a small letter, a digit or a comma and one space. */
const named = /(?<=[\p{Ll}\d,] )\p{Lu}[\p{Ll}\p{M}]+/gu;
const leastLetters = 4;
const lowerCase = /^\p{Ll}/u;

function wordsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => fold(name).match(wordPattern) ?? []);
}

/** Words of whom the article cites, of outlets and of states: they stand in reports of many happenings. */
function citedWords({ attributions, quotes, entities }: Analysis): Set<string> {
  const cited = new Set([
    ...attributions.flatMap(({ chain }) => chain.map((hop) => hop.entity)),
    ...quotes.map((quote) => quote.speaker),
  ]);
  const left = entities.filter(({ id, type }) => type === "outlet" || type === "state" || cited.has(id));
  return new Set(wordsOf(left.flatMap(({ names }) => names)));
}

/** Words of towns, hospitals and other bodies: rare far away, common in the reports of one region. */
function localWords({ places, entities }: Analysis): Set<string> {
  const bodies = entities.filter((one) => one.type !== "person" && !isNameless(one));
  return new Set(wordsOf([...places.map((place) => place.name), ...bodies.flatMap(({ names }) => names)]));
}

/** Words of proper names the article gives in running text: capital within a sentence and never small. */
function nameWords(analysis: Analysis): Set<string> {
  const found = new Set<string>();
  const small = new Set<string>();
  for (const block of analysis.blocks) {
    if (!isContent(block) || block.kind === "title") continue;
    const text = analysis.article.text.slice(block.start, block.end);
    for (const [word] of text.matchAll(named)) if (word.length >= leastLetters) found.add(fold(word));
    for (const [word] of text.matchAll(wordPattern)) if (lowerCase.test(word)) small.add(fold(word));
  }
  const cited = citedWords(analysis);
  for (const word of found)
    if (small.has(word) || cited.has(word) || calendarNames.has(word)) found.delete(word);
  return found;
}

export interface ArticleNames {
  /** Words of proper names in running text, with how much each tells; 1 until it is weighed against other articles. */
  readonly names: ReadonlyMap<string, number>;
  /** Those that belong to a place or a body. */
  readonly localNames: ReadonlyMap<string, number>;
}

/** Name words of the article, those of places and bodies apart. */
export function articleNames(analysis: Analysis): ArticleNames {
  const local = localWords(analysis);
  const words = [...nameWords(analysis)].map((word): [string, number] => [word, 1]);
  return {
    names: new Map(words.filter(([word]) => !local.has(word))),
    localNames: new Map(words.filter(([word]) => local.has(word))),
  };
}

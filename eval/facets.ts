import { casualtyWords } from "../src/lexicon/casualty-words.ts";
import { eventTriggers, triggerForms } from "../src/lexicon/event-triggers.ts";
import { eventTypes } from "../src/lexicon/event-types.ts";
import { functionWords } from "../src/lexicon/function-words.ts";
import { fold } from "../src/text/fold.ts";

/** Facets of a happening by the aspects of the engine's casualty words. */
const harms: ReadonlyMap<string, string> = new Map([
  ["killed", "death"],
  ["wounded", "injury"],
  ["hit", "hit"],
]);
/** The same of triggers that name what came of a happening. */
const outcomes: ReadonlyMap<string, string> = new Map([
  ["killing", "death"],
  ["death", "death"],
  ["suicide", "death"],
  ["injury", "injury"],
]);

/** What of a happening each word of the engine's lexicon names: death, injury, a hit, an act, or the whole as nouns of violence do. */
function lexiconFacets(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (word: string, facet: string) => {
    if (!found.has(word)) found.set(word, facet);
  };
  for (const { harm, forms } of casualtyWords) {
    const facet = harms.get(harm);
    if (facet) for (const form of forms) add(form, facet);
  }
  for (const trigger of eventTriggers) {
    const violent = eventTypes.get(trigger.type)?.violent ?? false;
    const other = trigger.kind === "verb" ? `act ${trigger.type}` : "whole";
    const facet = outcomes.get(trigger.type) ?? (violent ? other : undefined);
    if (facet) for (const form of triggerForms(trigger)) add(form, facet);
  }
  return found;
}

/** General nouns, which stand for a happening told before (Halliday and Hasan 1976). Source: own knowledge of general usage. */
const generalNouns: ReadonlySet<string> = new Set(
  "accident affair case episode event happening incident matter occurrence ordeal situation thing tragedy".split(
    " ",
  ),
);

const facets = lexiconFacets();
const endings = /(?:ings?|ed|es|s|e)$/;

const leastStem = 4;
const longestEnding = 3;

/** What the lexicon says of the word or of the longest word it is derived from: "shooter", "deadly". */
function knownFacet(word: string): string | undefined {
  if (generalNouns.has(word) || generalNouns.has(word.replace(/s$/, ""))) return "whole";
  const whole = facets.get(word);
  if (whole) return whole;
  for (let end = word.length - 1; end >= Math.max(leastStem, word.length - longestEnding); end--) {
    const facet = facets.get(word.slice(0, end));
    if (facet) return facet;
  }
  return undefined;
}

/** The facet of the first word the lexicon knows, the whole for a pronoun, else the stem of the last word. */
export function facetOfWords(words: string): string {
  const all = fold(words)
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  const known = all.map(knownFacet).find((facet) => facet !== undefined);
  if (known) return known;
  if (all.every((word) => functionWords.has(word))) return "whole";
  return `word ${(all.at(-1) ?? "").replace(endings, "")}`;
}

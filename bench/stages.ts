import { annotate } from "../src/annotate/annotate.ts";
import { clean } from "../src/clean/clean.ts";
import { extractAttributions } from "../src/extract/attributions.ts";
import { extractClaims } from "../src/extract/claims.ts";
import { extractEntities } from "../src/extract/entities.ts";
import { extractEvents } from "../src/extract/events.ts";
import { extract } from "../src/extract/extract.ts";
import { extractPlaces } from "../src/extract/places.ts";
import { extractTimes } from "../src/extract/times.ts";
import { extractWeapons } from "../src/extract/weapons.ts";
import type { AnnotatedArticle } from "../src/model/annotated-article.ts";
import type { Article } from "../src/model/article.ts";
import { analyze, assemble } from "../src/pipeline.ts";

/** A piece of work over all articles, under the name of its stage. */
export interface Stage {
  readonly name: string;
  readonly work: () => void;
}

/** The parts of extraction, each given what it needs worked out beforehand. */
function parts(annotated: readonly AnnotatedArticle[]): Stage[] {
  const ready = annotated.map((one) => {
    const { entities, mentions } = extractEntities(one);
    const { times } = extractTimes(one);
    const places = extractPlaces(one);
    const { attributions } = extractAttributions(one, { entities, mentions });
    const weapons = extractWeapons(one).found;
    const events = extractEvents(one, { entities, mentions, times, places, weapons });
    return { one, entities, mentions, times, places, weapons, attributions, events };
  });
  const part = (name: string, work: (given: (typeof ready)[number]) => unknown): Stage => ({
    name: `  ${name}`,
    work: () => {
      for (const given of ready) work(given);
    },
  });
  return [
    part("entities", ({ one }) => extractEntities(one)),
    part("times", ({ one }) => extractTimes(one)),
    part("places", ({ one }) => extractPlaces(one)),
    part("attributions", ({ one, ...given }) => extractAttributions(one, given)),
    part("events", ({ one, ...given }) => extractEvents(one, given)),
    part("claims", ({ one, ...given }) => extractClaims(one, given)),
  ];
}

/** The stages from clean to the whole dossier, in pipeline order. */
export function stages(articles: readonly Article[]): { stages: Stage[]; tokens: number } {
  const cleaned = articles.map((article) => ({ article, blocks: clean(article).blocks }));
  const annotated = cleaned.map(({ article, blocks }) => annotate(article, blocks));
  const analyses = articles.map((article) => analyze(article));
  const over = <T>(name: string, items: readonly T[], work: (item: T) => unknown): Stage => ({
    name,
    work: () => {
      for (const item of items) work(item);
    },
  });
  return {
    tokens: annotated.reduce((sum, one) => sum + one.tokens.length, 0),
    stages: [
      over("clean", articles, clean),
      over("annotate", cleaned, ({ article, blocks }) => annotate(article, blocks)),
      over("extract", annotated, extract),
      ...parts(annotated),
      over("analyze (whole)", articles, analyze),
      { name: "link + reconcile", work: () => void assemble(analyses) },
    ],
  };
}

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
  /** Makes ready what the stage works on, so that nothing is held in memory while other stages run. */
  readonly prepare: () => () => void;
}

function over<T>(name: string, items: () => readonly T[], work: (item: T) => unknown): Stage {
  return {
    name,
    prepare: () => {
      const ready = items();
      return () => {
        for (const item of ready) work(item);
      };
    },
  };
}

/** What each part of extraction is given. */
function given(annotated: readonly AnnotatedArticle[]) {
  return annotated.map((one) => {
    const { entities, mentions } = extractEntities(one);
    const { times } = extractTimes(one);
    const places = extractPlaces(one);
    const { attributions } = extractAttributions(one, { entities, mentions });
    const weapons = extractWeapons(one).found;
    const { events } = extractEvents(one, { entities, mentions, times, places, weapons });
    return { one, entities, mentions, times, places, weapons, attributions, events };
  });
}

/** The parts of extraction, each given what it needs worked out beforehand. */
function parts(annotated: () => readonly AnnotatedArticle[]): Stage[] {
  const part = (name: string, work: (ready: ReturnType<typeof given>[number]) => unknown): Stage =>
    over(`  ${name}`, () => given(annotated()), work);
  return [
    part("entities", ({ one }) => extractEntities(one)),
    part("times", ({ one }) => extractTimes(one)),
    part("places", ({ one }) => extractPlaces(one)),
    part("attributions", ({ one, ...rest }) => extractAttributions(one, rest)),
    part("events", ({ one, ...rest }) => extractEvents(one, rest)),
    part("claims", ({ one, ...rest }) => extractClaims(one, rest)),
  ];
}

/** The stages from clean to the whole dossier, in pipeline order. */
export function stages(articles: readonly Article[]): Stage[] {
  const cleaned = () => articles.map((article) => ({ article, blocks: clean(article).blocks }));
  const annotated = () => cleaned().map(({ article, blocks }) => annotate(article, blocks));
  return [
    over("clean", () => articles, clean),
    over("annotate", cleaned, ({ article, blocks }) => annotate(article, blocks)),
    over("extract", annotated, extract),
    ...parts(annotated),
    over("analyze (whole)", () => articles, analyze),
    {
      name: "link + reconcile",
      prepare: () => {
        const analyses = articles.map((article) => analyze(article));
        return () => void assemble(analyses);
      },
    },
  ];
}

/** Tokens of the articles, as annotation cuts them. */
export function tokensOf(articles: readonly Article[]): number {
  return articles.reduce((sum, article) => sum + annotate(article, clean(article).blocks).tokens.length, 0);
}

import type { Analysis } from "../model/analysis.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { extractAttributions } from "./attributions.ts";
import { extractClaims } from "./claims.ts";
import { extractEntities } from "./entities.ts";
import { extractEvents } from "./events.ts";
import { extractPlaces } from "./places.ts";
import { extractTimes } from "./times.ts";

/** What the words of one article tell; the order in which the parts lean on one another stands here alone. */
export function extract(
  annotated: AnnotatedArticle,
): Omit<Analysis, "version" | "engine" | "blocks" | "sentences"> {
  const { entities, mentions, descriptors } = extractEntities(annotated);
  const { times, published, publishedBasis } = extractTimes(annotated);
  const places = extractPlaces(annotated);
  const { attributions, quotes } = extractAttributions(annotated, { entities, mentions });
  const events = extractEvents(annotated, { entities, mentions, times, places });
  const claims = extractClaims(annotated, { entities, mentions, times, places, attributions, events });
  const article = { ...annotated.article, published, publishedBasis };
  return {
    article,
    entities,
    mentions,
    descriptors,
    times,
    places,
    attributions,
    quotes,
    events,
    claims,
    messages: [],
  };
}

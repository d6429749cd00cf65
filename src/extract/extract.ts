import type { Analysis } from "../model/analysis.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Event } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { compareSpans } from "../model/span.ts";
import { extractAttributions } from "./attributions.ts";
import { extractClaims } from "./claims.ts";
import { extractEntities } from "./entities.ts";
import { extractEvents } from "./events.ts";
import { extractPlaces } from "./places.ts";
import { extractTimes } from "./times.ts";
import { extractWeapons } from "./weapons.ts";

/** A place that an event happened at is an event place, whatever else it is. */
function markEventPlaces(places: readonly Place[], events: readonly Event[]): Place[] {
  const used = new Set(events.flatMap((event) => event.places));
  return places.map((place) => (used.has(place.id) ? { ...place, role: "event" } : place));
}

/** What the words of one article tell; the order in which the parts lean on one another stands here alone. */
export function extract(
  annotated: AnnotatedArticle,
): Omit<Analysis, "version" | "engine" | "blocks" | "sentences"> {
  const named = extractEntities(annotated);
  const weapons = extractWeapons(annotated);
  const entities = [...named.entities, ...weapons.entities];
  const mentions = [...named.mentions, ...weapons.mentions].sort(compareSpans);
  const { times, published, publishedBasis } = extractTimes(annotated);
  const places = extractPlaces(annotated);
  const { attributions, quotes } = extractAttributions(annotated, { entities, mentions });
  const told = extractEvents(annotated, {
    entities,
    mentions,
    times,
    places,
    weapons: weapons.found,
  });
  const { events } = told;
  const claims = extractClaims(annotated, { entities, mentions, times, places, attributions, events });
  return {
    article: { ...annotated.article, published, publishedBasis },
    entities: [...entities, ...told.entities],
    mentions: [...mentions, ...told.mentions].sort(compareSpans),
    descriptors: named.descriptors,
    times,
    places: markEventPlaces(places, events),
    attributions,
    quotes,
    events,
    claims,
    messages: annotated.messages,
  };
}

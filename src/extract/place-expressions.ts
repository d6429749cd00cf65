import { demonymCountries } from "../lexicon/demonyms.ts";
import { findPlaces, type GazetteerPlace } from "../lexicon/gazetteer.ts";
import { placeAdjectives } from "../lexicon/place-adjectives.ts";
import { states } from "../lexicon/states.ts";
import type { AnnotatedArticle, Token } from "../model/annotated-article.ts";
import type { Place } from "../model/place.ts";
import type { Span } from "../model/span.ts";
import { countryEvidence } from "./place-evidence.ts";
import { placesIn } from "./places.ts";

const upper = /^\p{Lu}/u;
/** "Kenyan" of "Kenyan-born", "US" of "US-led". */
const firstHalf = /^(\p{Lu}[^-\u2010\u2011]+)[-\u2010\u2011]/u;
const nearest = 4;
const nameByIso: ReadonlyMap<string, string> = new Map(
  states.map((state) => [state.iso.toUpperCase(), state.name] as const),
);

function countryPlace(iso: string): GazetteerPlace | null {
  const name = nameByIso.get(iso);
  return findPlaces(name ?? "").find((place) => place.kind === "country" && place.country === iso) ?? null;
}

function areaPlace(form: string): GazetteerPlace | null {
  const area = placeAdjectives.get(form);
  if (!area) return null;
  const found = findPlaces(area.place).slice(0, nearest * 2);
  return found.find((place) => area.country === null || place.country === area.country) ?? null;
}

/** The country of a demonym; of several ("Korean", "Guinean") the one the article speaks of most. */
function demonymPlace(form: string, evidence: ReadonlyMap<string, number>): GazetteerPlace | null {
  const isos = demonymCountries.get(form) ?? [];
  const [best] = [...isos].sort((a, b) => (evidence.get(b) ?? 0) - (evidence.get(a) ?? 0));
  return best === undefined ? null : countryPlace(best);
}

function formsAt(tokens: readonly Token[], at: number): readonly Span[] {
  const token = tokens[at] as Token;
  const half = firstHalf.exec(token.text)?.[1];
  const spans: Span[] = [];
  for (let to = Math.min(at + 3, tokens.length); to > at; to--) {
    spans.push({ start: token.start, end: (tokens[to - 1] as Token).end });
  }
  return half ? [...spans, { start: token.start, end: token.start + half.length }] : spans;
}

function toPlace(span: Span, name: string, place: GazetteerPlace): Omit<Place, "id"> {
  const { lat, lon, country, region, id } = place;
  const precision = place.kind === "country" ? "country" : "region";
  const { start, end } = span;
  return {
    start,
    end,
    name,
    lat,
    lon,
    country,
    region,
    precision,
    source: id,
    role: "mention",
    rule: "place-adjective",
  };
}

/** Adjectives and names of inhabitants ("Syrian", "Texans") with the area they belong to. */
function adjectives(annotated: AnnotatedArticle, taken: readonly Span[]): Omit<Place, "id">[] {
  const { tokens, article } = annotated;
  const evidence = countryEvidence(annotated);
  const found: Omit<Place, "id">[] = [];
  let next = 0;
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    while (next < taken.length && (taken[next] as Span).end <= token.start) next++;
    if (!upper.test(token.text) || token.start < end) continue;
    for (const span of formsAt(tokens, at)) {
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
      const name = article.text.slice(span.start, span.end);
      const form = name.toLowerCase();
      const place = areaPlace(form) ?? demonymPlace(form, evidence);
      if (!place) continue;
      found.push(toPlace(span, name, place));
      end = span.end;
      break;
    }
  }
  return found;
}

/**
 * Every expression that bears a place, in text order: the places an article names, those that stand within the names of
 * bodies and of what is called after them, and adjectives of countries (rule `place-adjective`); a name that stays
 * ambiguous has its likeliest point (rule `place-likeliest`). Wider than what
 * happens somewhere: no event takes its place from here.
 */
export function extractPlaceExpressions(annotated: AnnotatedArticle): Place[] {
  const named = placesIn(annotated, "all");
  return [...named, ...adjectives(annotated, named)]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((place, at) => ({ ...place, id: `p${at + 1}` }));
}

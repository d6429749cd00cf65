import { demonymCountries } from "../../lexicon/demonyms.ts";
import type { Place } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { dayNumber } from "../../text/calendar.ts";
import type { Happening } from "./happenings.ts";
import type { Countries, Page } from "./page.ts";

/** Days and place that the sentence of a happening gives it; `old` where it lies long before publication. */
export interface Settled {
  readonly day: ({ readonly from: string; readonly to: string } & Span) | null;
  readonly place: Place | null;
  readonly old: boolean;
}

function within(countries: Countries, country: string): boolean {
  return countries === null || countries.has(country);
}

const telling =
  /^(?:said|reported|announced|stated|confirmed|denied|told|added|disclosed|declared|noted|revealed|indicated|published|learned|issued|according|informed|asserted|charged|arrived)$/;

/** "announced today", "today reported": the day of the telling, not of the deed. */
function isTellingDay({ tokens, sentences }: Page, sentence: number, time: TimeExpression): boolean {
  const span = sentences[sentence];
  const offset = span ? tokens.slice(span.from, span.to).findIndex((token) => token.start >= time.start) : -1;
  if (!span || offset < 0) return false;
  const at = span.from + offset;
  return [-3, -2, -1, 1, 2].some((step) => telling.test(tokens[at + step]?.lower ?? ""));
}

function tells({ tokens, sentences }: Page, sentence: number): boolean {
  const span = sentences[sentence];
  return span !== undefined && tokens.slice(span.from, span.to).some((token) => telling.test(token.lower));
}

/** "today" in a sentence that tells who told it is more often the day of the telling. */
function isToday({ text }: Page, { start, end }: TimeExpression): boolean {
  return /^today$/i.test(text.slice(start, end));
}

/** The day a happening took place on as its sentence tells it, and the latest day of any period named there. */
export function dayOf(
  page: Page,
  { sentence, at }: Happening,
): { day: Settled["day"]; latest: string | null } {
  const times = page.bySentence[sentence]?.times ?? [];
  const dated = times.filter(
    (time) => time.from && time.to && (time.type === "date" || time.type === "time"),
  );
  const told = tells(page, sentence);
  const own = dated.filter((time) => !isTellingDay(page, sentence, time) && !(told && isToday(page, time)));
  const start = page.tokens[at]?.start ?? 0;
  const near = own
    .filter((time) => dayNumber(time.to as string) - dayNumber(time.from as string) <= 31)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
  const latest =
    own
      .map((time) => time.to as string)
      .sort()
      .at(-1) ?? null;
  const { start: first = 0, end = 0 } = near ?? {};
  return {
    day: near ? { from: near.from as string, to: near.to as string, start: first, end } : null,
    latest,
  };
}

/** "in", "at" or "near" before the place, or another place that is so told. */
function isLocated({ text }: Page, { start }: Place): boolean {
  return /\b(?:in|at|near|of|outside|from|to|northern|southern|eastern|western|central|,)\s+(?:the |downtown )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** The finest place of a relevant country that the sentence names near the happening. */
export function placeOf(page: Page, { sentence, at }: Happening): Place | null {
  const places = (page.bySentence[sentence]?.places ?? []).filter(
    (place) =>
      place.country !== null &&
      within(page.countries, place.country) &&
      place.precision !== "country" &&
      place.precision !== "none" &&
      place.role !== "dateline" &&
      isLocated(page, place),
  );
  const start = page.tokens[at]?.start ?? 0;
  const cost = (place: Place) =>
    Math.abs(place.start - start) +
    (place.role === "event" ? 0 : 60) +
    (place.precision === "region" ? 25 : 0) +
    (isLocated(page, place) ? 0 : 200);
  return [...places].sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** The country most of an article's places lie in, the dateline's first. */
export function countryOf(page: Page): string | null {
  const dateline = page.analysis.places.find((place) => place.role === "dateline")?.country ?? null;
  if (dateline && within(page.countries, dateline)) return dateline;
  const counts = new Map<string, number>();
  for (const { country } of page.analysis.places)
    if (country && within(page.countries, country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  return most(counts) ?? most(demonymsOf(page));
}

const most = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

/** How often the adjectives of the countries stand in the article ("the Peruvian consul"). */
function demonymsOf({ tokens, countries }: Page): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of tokens) {
    const country = demonymCountries.get(lower)?.find((one) => within(countries, one));
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

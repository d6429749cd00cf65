import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { PublishedBasis } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { pad, parseDay, weekday } from "../text/calendar.ts";
import { type FoundTime, findTimes } from "./times-rules.ts";

export interface Publication {
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  readonly publishedRule: string | null;
  readonly publishedSpan: Span | null;
}

/** No article is dated later than this year unless it says so itself. */
const knowledgeYear = 2026;
const yearsBack = 30;
const cue =
  /\b(?:published|updated|posted|modified|first published|last updated|last modified|date|created|issued|uploaded)\b(?:\s+(?:on|at|date))?\s*[:|\-–—]?\s*$/i;
/** How many code units at either end of a text a date of publication is looked for. */
const margin = 2_500;
/** A date alone on its line tells the day of publication only this near to the top. */
const headLength = 800;
const none: Publication = {
  published: null,
  publishedBasis: "none",
  publishedRule: null,
  publishedSpan: null,
};

function fullDay(found: FoundTime): string | null {
  const value = found.reading.value?.slice(0, 10);
  return value && parseDay(value) ? value : null;
}

/** Words that may stand beside the date on its line: "Communique 17 of 6 February 2025", "Statement issued on 3 May". */
const besideDate =
  /\b(?:by|on|at|of|local time|gmt|est|communiqu[eé]|statement|press release|bulletin|circular|notice|no|number|dated|issued)\b/gi;

function ownLine(text: string, span: Span): boolean {
  const from = text.lastIndexOf("\n", span.start - 1) + 1;
  const end = text.indexOf("\n", span.end);
  const rest = text.slice(from, span.start) + text.slice(span.end, end < 0 ? undefined : end);
  return rest.length < 40 && !/[\p{Ll}]{3,}/u.test(rest.replace(besideDate, ""));
}

/** A full date behind "Updated:" and the like, or alone on its line near the top. */
function stated(annotated: AnnotatedArticle): Publication | null {
  const { text } = annotated.article;
  const parts =
    text.length > 2 * margin
      ? [
          [0, margin],
          [text.length - margin, text.length],
        ]
      : [[0, text.length]];
  for (const [from = 0, to = 0] of parts) {
    for (const found of findTimes(text, from, to)) {
      const day = fullDay(found);
      if (!day) continue;
      const cued = cue.test(text.slice(Math.max(0, found.start - 40), found.start));
      const rule = cued
        ? "published/cue"
        : found.start < headLength && ownLine(text, found)
          ? "published/own-line"
          : null;
      if (rule)
        return { published: day, publishedBasis: "stated", publishedRule: rule, publishedSpan: found };
    }
  }
  return datelined(annotated);
}

function datelined(annotated: AnnotatedArticle): Publication | null {
  for (const block of annotated.blocks) {
    if (block.kind !== "dateline") continue;
    for (const found of findTimes(annotated.article.text, block.start, block.end)) {
      const day = fullDay(found);
      if (day)
        return {
          published: day,
          publishedBasis: "stated",
          publishedRule: "published/dateline",
          publishedSpan: found,
        };
    }
  }
  return null;
}

/** Days of a month that are told with their weekday: each rules out most years. */
function weekdayDates(found: readonly FoundTime[]): FoundTime[] {
  return found.filter(({ reading }) => reading.relative?.unit === "day" && reading.relative.inside !== null);
}

function fits(found: FoundTime, year: number): boolean {
  const { relative } = found.reading;
  const day = `${pad(year, 4)}-${relative?.name}`;
  return parseDay(day) !== null && weekday(day) === Number(relative?.inside);
}

/** The latest year, not after the knowledge year, in which every weekday and date told together agree. */
function inferred(found: readonly FoundTime[]): Publication | null {
  const dates = weekdayDates(found);
  const last = dates.at(-1);
  if (!last) return null;
  const named = new Set(found.map((one) => Number(one.reading.value?.slice(0, 4))));
  const years: number[] = [];
  for (let year = knowledgeYear; year > knowledgeYear - yearsBack; year--) {
    if (dates.every((date) => fits(date, year))) years.push(year);
  }
  const year = years.find((one) => named.has(one)) ?? years[0];
  if (year === undefined) return null;
  const days = dates.map((date) => ({ day: `${pad(year, 4)}-${date.reading.relative?.name}`, date }));
  const latest = days.reduce((best, one) => (one.day > best.day ? one : best));
  const rule = named.has(year)
    ? "published/weekday-and-date-in-named-year"
    : "published/weekday-and-date-in-latest-year";
  return {
    published: latest.day,
    publishedBasis: "inferred",
    publishedRule: rule,
    publishedSpan: span(latest.date),
  };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

/** The day of publication: as received, else as the text states it, else the latest day its weekdays and dates allow. */
export function publicationDay(annotated: AnnotatedArticle, found: readonly FoundTime[]): Publication {
  const { published, publishedBasis } = annotated.article;
  if (published !== null) return { ...none, published, publishedBasis };
  const said = stated(annotated);
  if (said) return { ...said, publishedSpan: said.publishedSpan && span(said.publishedSpan) };
  return inferred(found) ?? none;
}

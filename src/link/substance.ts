import { eventTypes, isOutcome } from "../lexicon/event-types.ts";
import type { Analysis } from "../model/analysis.ts";
import { dayNumber } from "../text/calendar.ts";
import type { Happening } from "./happening.ts";
import { isLocated } from "./place-match.ts";

/** A stretch longer than this is a time, not a date. */
const longestDays = 31;

/** What a happening lacks to be an incident; null where it has enough: a place and a time, or what its article is about. */
export function lacks(happening: Happening, analysis: Analysis): string | null {
  const { date, places, types, marks, events } = happening;
  const ids = new Set(events.map((event) => event.id));
  const counted = analysis.claims.some((claim) => claim.figure && claim.event && ids.has(claim.event));
  const placed = places.some(isLocated);
  if (date && dayNumber(date.to) - dayNumber(date.from) > longestDays && !placed && !counted)
    return "a long time and no place";
  if (marks) return placed || date || counted || marks.places.length > 0 ? null : "no day, place or figure";
  const dated = date !== null;
  const violent = eventTypes.get(types[0] as string)?.violent ?? false;
  if (!violent && !(dated && placed) && !counted) return "no day and place";
  if (isOutcome(types[0] as string) && !placed && !(dated && counted)) return "an outcome without a place";
  return dated || placed ? null : "no day or place";
}

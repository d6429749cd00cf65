import { addDays, dayNumber } from "../text/calendar.ts";
import type { Happening } from "./happening.ts";
import { isLocated } from "./place-match.ts";

const longestRangeDays = 7;
/** A key held by more events than this is a city's day or a happening told everywhere: it proposes its first holders alone. */
const crowded = 150;
const firstHolders = 25;
/** A key without a day held by more than this proposes nothing: a name in many articles ties none of them. */
const crowdedNames = 40;
/** Days before its publication that an undated event is looked for in. */
const reportingDays = 3;

const longestRangeMonths = 12;

/** Months from `from` to `to`, as `YYYY-MM`; none for a range too long to tell anything. */
function months(from: string, to: string): string[] {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const length = number(to) - number(from) + 1;
  if (length > longestRangeMonths) return [];
  return Array.from({ length }, (_, index) => {
    const month = number(from) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** The days an event may lie on, with `margin` days to each side; a long range is looked for by its months. */
function days(happening: Happening, margin: number): string[] {
  const { date, published, historical } = happening;
  const until = date?.to ?? (historical ? null : published);
  if (until === null) return ["undated"];
  const from = addDays(date?.from ?? until, date ? -margin : -reportingDays - margin);
  const length = dayNumber(until) - dayNumber(from) + margin + 1;
  if (length > longestRangeDays + 2) return months(from, until);
  return Array.from({ length }, (_, index) => addDays(from, index));
}

/** Degree cells of the places told, else of those the article names, with `margin` cells to each side. */
function cells(happening: Happening, margin: number): string[] {
  const found = new Set<string>();
  const told = happening.places.filter(isLocated);
  for (const { lat, lon } of told.length > 0 ? told : (happening.marks?.places ?? [])) {
    if (lat === null || lon === null) continue;
    for (let row = -margin; row <= margin; row++) {
      for (let column = -margin; column <= margin; column++)
        found.add(`${Math.floor(lat) + row},${Math.floor(lon) + column}`);
    }
  }
  return [...found];
}

/** Day with place cell or party; persons and streets of an article's subject also without a day: a trial comes years later. */
function keys(happening: Happening, margin: number): string[] {
  const { people, parties, marks } = happening;
  const timed = [...cells(happening, margin), ...people, ...parties, ...(marks?.localNames.keys() ?? [])];
  const timeless = [...(marks?.people ?? []), ...(marks?.streets ?? []), ...(marks?.names.keys() ?? [])];
  return [...days(happening, margin).flatMap((day) => timed.map((mark) => `${day}|${mark}`)), ...timeless];
}

function proposed(key: string, held: readonly number[]): readonly number[] {
  if (key.includes("|")) return held.length > crowded ? held.slice(0, firstHolders) : held;
  return held.length > crowdedNames ? [] : held;
}

/** Pairs of indices that share a day and a place cell, person or party: the only ones that are scored. */
export function proposeEventPairs(happenings: readonly Happening[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const pairs = new Set<number>();
  happenings.forEach((happening, index) => {
    for (const key of keys(happening, 1)) {
      for (const other of proposed(key, holders.get(key) ?? [])) pairs.add(other * happenings.length + index);
    }
    for (const key of keys(happening, 0)) {
      const others = holders.get(key);
      if (others) others.push(index);
      else holders.set(key, [index]);
    }
  });
  return [...pairs]
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / happenings.length), key % happenings.length]);
}

import { addDays, dayNumber } from "../text/calendar.ts";
import type { EventProfile } from "./event-profile.ts";

const longestRangeDays = 7;
/** A key held by more events than this says too little to propose pairs. */
const crowded = 400;
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
function days(profile: EventProfile, margin: number): string[] {
  const { date } = profile.event;
  const until = date?.to ?? profile.published;
  if (until === null) return ["undated"];
  const from = addDays(date?.from ?? until, date ? -margin : -reportingDays - margin);
  const length = dayNumber(until) - dayNumber(from) + margin + 1;
  if (length > longestRangeDays + 2) return months(from, until);
  return Array.from({ length }, (_, index) => addDays(from, index));
}

/** Degree cells of the event's places, with `margin` cells to each side. */
function cells(profile: EventProfile, margin: number): string[] {
  const found = new Set<string>();
  for (const { lat, lon, precision } of profile.places) {
    if (lat === null || lon === null || precision === "country") continue;
    for (let row = -margin; row <= margin; row++) {
      for (let column = -margin; column <= margin; column++)
        found.add(`${Math.floor(lat) + row},${Math.floor(lon) + column}`);
    }
  }
  return [...found];
}

function keys(profile: EventProfile, margin: number): string[] {
  const marks = [...cells(profile, margin), ...profile.people, ...profile.agents, ...profile.targets];
  return days(profile, margin).flatMap((day) => marks.map((mark) => `${day}|${mark}`));
}

/** Pairs of indices that share a day and a place cell, person or party: the only ones that are scored. */
export function proposeEventPairs(profiles: readonly EventProfile[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const pairs = new Set<number>();
  profiles.forEach((profile, index) => {
    for (const key of keys(profile, 1)) {
      const others = holders.get(key);
      if (others && others.length <= crowded)
        for (const other of others) pairs.add(other * profiles.length + index);
    }
    for (const key of keys(profile, 0)) {
      const others = holders.get(key);
      if (others) others.push(index);
      else holders.set(key, [index]);
    }
  });
  return [...pairs]
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / profiles.length), key % profiles.length]);
}

import { isKindOf } from "../lexicon/event-types.ts";
import type { IncidentPlace } from "../model/dossier.ts";
import type { DateRange } from "../model/time.ts";

/** Word between a kind of happening and its place, for the kinds that are done to a place; others are in it. */
const prepositions: readonly (readonly [kind: string, word: string])[] = [
  ["shelling", "of"],
  ["strike", "on"],
  ["raid", "on"],
  ["offensive", "on"],
];

const monthNames =
  "January February March April May June July August September October November December".split(" ");

function dayWords(day: string): string {
  return `${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** "14 September 2024", "11–12 March 2025", "October 2021", "2022", else both days. */
function dateWords({ from, to, precision }: DateRange): string {
  if (from === to) return dayWords(from);
  if (precision === "year" && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayWords(from)} – ${dayWords(to)}`;
  if (precision === "month") return dayWords(from).replace(/^\d+ /, "");
  return `${Number(from.slice(8))}–${dayWords(to)}`;
}

function isFine({ precision }: IncidentPlace): boolean {
  return precision !== "country" && precision !== "region" && precision !== "none";
}

/** The finest places, most told first; a second only where it is told at least half as often as the first. */
function titlePlaces(places: readonly IncidentPlace[]): IncidentPlace[] {
  const fine = places.filter(isFine);
  const [first, second] = fine.length > 0 ? fine : places;
  if (!first) return [];
  const both = second && isFine(second) && second.evidence.length * 2 > first.evidence.length;
  return both ? [first, second] : [first];
}

/** Title by template: what, where, when; a part that no article tells is left out. */
export function settleTitle(
  type: string,
  where: { places: readonly IncidentPlace[]; date: DateRange | null },
): string {
  const told = titlePlaces(where.places);
  const onto = told.every(isFine) ? prepositions.find(([kind]) => isKindOf(type, kind)) : undefined;
  const place = told.length > 0 ? ` ${onto?.[1] ?? "in"} ${told.map(({ name }) => name).join(" and ")}` : "";
  const date = where.date ? `, ${dateWords(where.date)}` : "";
  const words = type.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${place}${date}`;
}

import { actorById } from "../../lexicon/actors.ts";
import type { Place } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";
import { type Fill, fill } from "./fill.ts";
import type { Incident } from "./incidents.ts";
import { type KindedPlace, kindedPlaces } from "./kinded-places.ts";
import type { Page } from "./page.ts";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function day(date: string): string {
  return `${date.slice(8, 10)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(2, 4)}`;
}

export function dateSlot({ settings }: Incident, page: Page): Fill[] {
  const told = settings.find((one) => one.day)?.day;
  if (told) {
    const text = told.from === told.to ? day(told.from) : `${day(told.from)} - ${day(told.to)}`;
    return [fill(text, "muc4/date/told", [{ start: told.start, end: told.end }])];
  }
  const published = page.analysis.article.published?.slice(0, 10);
  return published ? [fill(`- ${day(published)}`, "muc4/date/published", [])] : [];
}

const here = /\b(?:this|the|our) (?:capital|city|capital city)\b|\bdowntown\b/i;

const isDateline = (place: Place): boolean => place.role === "dateline";

/** "in this capital": the town of the dateline. */
function capitalOf({ happenings }: Incident, { sentences, text, analysis, countries }: Page): Place | null {
  const told = happenings.some(({ sentence }) => {
    const span = sentences[sentence];
    return span !== undefined && here.test(text.slice(span.start, span.end));
  });
  const dateline = told ? analysis.places.find(isDateline) : undefined;
  if (!dateline?.country || dateline.precision === "country") return null;
  return countries === null || countries.has(dateline.country) ? dateline : null;
}

/** Name of a state in upper case; its code where the lexicon has no name for it. */
function stateName(iso: string): string {
  return (actorById(`state-${iso.toLowerCase()}`)?.name ?? iso).toUpperCase().replace(/[:\s]+/g, " ");
}

/** Name of a place that holds no colon, which would begin another level, and not its kind, which stands behind it. */
function bareName({ name }: Place, state: string): string {
  const whole = name
    .toUpperCase()
    .replace(/[:()\s]+/g, " ")
    .trim();
  const bare = whole.replace(
    / (?:DEPARTMENT|PROVINCE|CITY|REGION|MUNICIPALITY|TOWN|DISTRICT|NEIGHBORHOOD|JURISDICTION|CANTON|VILLAGE)$/,
    "",
  );
  return bare !== state ? bare : whole.endsWith(" CITY") || whole !== state ? whole : `${whole} CITY`;
}

interface Level extends Span {
  readonly text: string;
}

const level = (name: string, kind: string, { start, end }: Span): Level => ({
  text: `${name} (${kind})`,
  start,
  end,
});

/** The finest of the places told with their kind in the sentences of an incident, first told first. */
function kindedOf({ happenings }: Incident, page: Page): KindedPlace[] {
  const sentences = [...new Set(happenings.map((one) => one.sentence))];
  const told = sentences.flatMap((index) => kindedPlaces(page, index));
  return ([1, 2, 3] as const).flatMap((fine) => told.find((one) => one.level === fine) ?? []);
}

/** The place of an incident from general to particular; none where not even the country is known. */
export function placeSlot(incident: Incident, page: Page, country: string | null): Fill[] {
  const { settings } = incident;
  const fine =
    settings.find((one) => one.place && one.place.precision !== "region") ??
    settings.find((one) => one.place);
  const capital = fine ? null : capitalOf(incident, page);
  const place = fine?.place ?? capital;
  const iso = (capital ? country : place?.country) ?? country;
  if (iso === null) return [];
  const state = stateName(iso);
  const kinded = kindedOf(incident, page);
  const part = kinded.some(
    (one) => place && one.start <= place.start && place.end < one.end && one.level > 1,
  );
  const levels: Level[] =
    place && !part
      ? [level(bareName(place, state), place.precision === "region" ? "DEPARTMENT" : "CITY", place)]
      : [];
  for (const one of kinded) {
    if (one.name === state || levels.some(({ text }) => text.startsWith(`${one.name} (`))) continue;
    const { name, label } = one;
    if (one.level === 1 && place?.precision !== "region") levels.unshift(level(name, label, one));
    if (one.level === 2 && (!place || part || place.precision === "region"))
      levels.push(level(name, label, one));
    if (one.level === 3) levels.push(level(name, label, one));
  }
  if (levels.length === 0) {
    const words = page.analysis.places.filter((one) => isDateline(one) && one.country === iso).slice(0, 1);
    return [
      fill(
        state,
        "muc4/place/country",
        words.map(({ start, end }) => ({ start, end })),
      ),
    ];
  }
  const rule = capital ? "muc4/place/dateline" : "muc4/place/told";
  return [
    fill(
      [state, ...levels.map((one) => one.text)].join(": "),
      rule,
      levels.map(({ start, end }) => ({ start, end })),
    ),
  ];
}

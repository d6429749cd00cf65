import { actorById } from "../../lexicon/actors.ts";
import type { Place } from "../../model/place.ts";
import { type Fill, fill } from "./fill.ts";
import type { Incident } from "./incidents.ts";
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

/** Name of a place that holds no colon, which would begin another level. */
function bareName({ name }: Place): string {
  return name
    .toUpperCase()
    .replace(/[:()\s]+/g, " ")
    .replace(/ (?:DEPARTMENT|PROVINCE|CITY|REGION)$/, "")
    .trim();
}

/** The one place of an incident; none where not even the country is known. */
export function placeSlot(incident: Incident, page: Page, country: string | null): Fill[] {
  const { settings } = incident;
  const fine =
    settings.find((one) => one.place && one.place.precision !== "region") ??
    settings.find((one) => one.place);
  const capital = fine ? null : capitalOf(incident, page);
  const place = fine?.place ?? capital;
  const iso = (capital ? country : place?.country) ?? country;
  if (iso === null) return [];
  if (!place) {
    const words = page.analysis.places.filter((one) => isDateline(one) && one.country === iso).slice(0, 1);
    return [
      fill(
        stateName(iso),
        "muc4/place/country",
        words.map(({ start, end }) => ({ start, end })),
      ),
    ];
  }
  const kind = place.precision === "region" ? "DEPARTMENT" : "CITY";
  const rule = capital ? "muc4/place/dateline" : "muc4/place/told";
  return [
    fill(`${stateName(iso)}: ${bareName(place)} (${kind})`, rule, [{ start: place.start, end: place.end }]),
  ];
}

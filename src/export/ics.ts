import ical, { type ICalEventData, ICalEventTransparency } from "ical-generator";
import type { Incident } from "../model/dossier.ts";
import { spoken } from "../model/labels.ts";
import { addDays } from "../text/calendar.ts";
import { incidentAnchors } from "./anchors.ts";
import type { Catalog } from "./catalog.ts";
import { type Dated, isDated, undatedLeftOut } from "./dated.ts";
import type { FormatWriter } from "./format.ts";
import { incidentLines } from "./incident-lines.ts";
import { onlyPin } from "./pins.ts";
import { plainCharacters } from "./plain-characters.ts";
import { factWords, ground } from "./tables/grounds.ts";

const lastDay = "9999-12-31";

/** Midnight of a day by universal time: the library writes whole days by that clock, so none slips. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The last day on which one of its articles was published, else its own first day: no clock is read. */
function stamp({ sourceOf }: Catalog, { articles, date }: Dated): string {
  const days = articles.flatMap((id) => sourceOf.get(id)?.article.published?.slice(0, 10) ?? []);
  return days.sort().at(-1) ?? date.from;
}

function placeOf(incident: Incident): Pick<ICalEventData, "location"> {
  if (incident.places.length === 0) return {};
  const title = plainCharacters(incident.places.map(({ name }) => name).join(", "));
  const pin = onlyPin(incident);
  return { location: { title, ...(pin ? { geo: { lat: pin.lat, lon: pin.lon } } : {}) } };
}

function evidenceOf(incident: Incident): string {
  const claims = incident.facts.flatMap((fact) =>
    factWords(fact).map((words) => ({ of: fact.aspect, ...words })),
  );
  return plainCharacters(JSON.stringify([...incidentAnchors(ground(incident)), ...claims]));
}

function eventOf(catalog: Catalog, incident: Dated): ICalEventData {
  const { date, id, title, type, places } = incident;
  const where = places.map(({ name, precision }) => `${name} (${precision})`).join(", ");
  return {
    id: `${id}@stemma`,
    stamp: midnight(stamp(catalog, incident)),
    start: midnight(date.from),
    ...(date.to < lastDay ? { end: midnight(addDays(date.to, 1)) } : {}),
    allDay: true,
    summary: plainCharacters(title),
    description: plainCharacters(incidentLines(catalog, incident, where || "place not told")),
    categories: [{ name: spoken(type) }],
    transparency: ICalEventTransparency.TRANSPARENT,
    ...placeOf(incident),
    x: [
      { key: "X-STEMMA-PRECISION", value: date.precision },
      { key: "X-STEMMA-DATE-RULE", value: date.rule },
      { key: "X-STEMMA-EVIDENCE", value: evidenceOf(incident) },
    ],
  };
}

function write(catalog: Catalog): string[] {
  const events = catalog.dossier.incidents.filter(isDated).map((incident) => eventOf(catalog, incident));
  return [ical({ prodId: { company: "Stemma", product: "stemma" }, events }).toString(), "\r\n"];
}

/** Incidents as all-day events by RFC 5545; what no day is told of has no place in a calendar. */
export const ics: FormatWriter = { write, messages: undatedLeftOut };

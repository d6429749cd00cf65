import type { DossierArticle } from "../model/dossier.ts";
import { spoken } from "../model/labels.ts";
import { parseDay } from "../text/calendar.ts";
import { anchorArticles, offsetsNote } from "./anchors.ts";
import { type Catalog, titleText } from "./catalog.ts";
import { type Dated, isDated, undatedLeftOut } from "./dated.ts";
import type { FormatWriter } from "./format.ts";
import { type IncidentFeature, incidentFeatures } from "./geojson.ts";
import { incidentLines } from "./incident-lines.ts";
import { jsonObject } from "./json-stream.ts";

/** Month, day and year as the tool reads them. */
function dateText(day: string): string {
  const parts = parseDay(day.slice(0, 10));
  return parts ? `${parts.month}/${parts.day}/${parts.year}` : "";
}

function eventOf(catalog: Catalog, incident: Dated, { id, geometry, properties }: IncidentFeature): object {
  const [longitude = "", latitude = ""] = geometry?.coordinates ?? [];
  const { place, precision, initiators, targets, evidence, facts } = properties;
  return {
    id,
    title: titleText(incident),
    description: incidentLines(
      catalog,
      incident,
      place === null ? "place not told" : `${place} (${precision})`,
    ),
    date: dateText(incident.date.from),
    time: "",
    time_precision: incident.date.precision,
    location: place ?? "",
    latitude: String(latitude),
    longitude: String(longitude),
    type: spoken(incident.type),
    category: spoken(incident.type),
    associations: [...new Set([...(initiators as string[]), ...(targets as string[])])],
    sources: incident.articles,
    comments: "",
    evidence,
    facts,
  };
}

function sourceOf({ id, title, uri, byline, outlet, published }: DossierArticle): object {
  const url = uri && /^https?:/i.test(uri) ? uri : "";
  return {
    id,
    title: title ?? "",
    thumbnail: "",
    paths: [],
    type: "article",
    url,
    description: outlet ?? "",
    author: byline ?? "",
    date: published ? dateText(published) : "",
    notes: url === "" ? (uri ?? "") : "",
  };
}

function* events(catalog: Catalog): Generator<object> {
  const dated = new Map(catalog.dossier.incidents.filter(isDated).map((incident) => [incident.id, incident]));
  for (const feature of incidentFeatures(catalog)) {
    const incident = dated.get(String(feature.properties.incident));
    if (incident) yield eventOf(catalog, incident, feature);
  }
}

/** Dated places of incidents as events, and the articles as sources, in the layout TimeMap reads. */
export const timemap: FormatWriter = {
  write: (catalog) =>
    jsonObject(
      { generator: catalog.dossier.engine, offsets: offsetsNote, articles: anchorArticles(catalog) },
      { events: events(catalog), sources: catalog.dossier.articles.map(sourceOf) },
    ),
  messages: undatedLeftOut,
};

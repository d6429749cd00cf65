import { toKML } from "@placemarkio/tokml";
import type { Incident } from "../model/dossier.ts";
import type { Catalog } from "./catalog.ts";
import type { FormatWriter } from "./format.ts";
import { type IncidentFeature, incidentFeatures } from "./geojson.ts";
import { incidentLines } from "./incident-lines.ts";
import { plainCharacters } from "./plain-characters.ts";

/** Placemarks turned into text at a time. */
const batch = 200;
const collection = (features: IncidentFeature[]) => toKML({ type: "FeatureCollection", features });

function flat(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return plainCharacters(typeof value === "string" ? value : JSON.stringify(value));
}

/** Properties as a placemark holds them: blanks left out, lists and objects as JSON. */
function placemark(catalog: Catalog, feature: IncidentFeature, incident: Incident): IncidentFeature {
  const entries = Object.entries(feature.properties).filter(([, value]) => value !== null);
  const { place, precision } = feature.properties;
  const where = typeof place === "string" ? `${place} (${precision})` : "place not told";
  const name = plainCharacters(incident.title);
  const text = plainCharacters(incidentLines(catalog, incident, where));
  return {
    ...feature,
    id: `place-${String(feature.id).replace("/", "-")}`,
    properties: {
      name,
      description: text,
      ...Object.fromEntries(entries.map(([key, value]) => [key, flat(value)])),
    },
  };
}

/** Placemarks with their days, for tools with a time line: the library has no place for them, and text holds no bare "<". */
function timed(xml: string, features: readonly IncidentFeature[]): string {
  let index = 0;
  return xml.replaceAll("</description><ExtendedData>", (seam) => {
    const { from, to } = features[index++]?.properties ?? {};
    if (typeof from !== "string" || typeof to !== "string") return seam;
    const span = `<TimeSpan><begin>${from}</begin><end>${to}</end></TimeSpan>`;
    return `</description>\n${span}<ExtendedData>`;
  });
}

function* chunks(catalog: Catalog): Generator<string> {
  const incidents = new Map(catalog.dossier.incidents.map((incident) => [incident.id, incident]));
  const frame = collection([]);
  const end = frame.lastIndexOf("</Document>");
  const head = frame.slice(0, end);
  const body = (features: IncidentFeature[]) =>
    timed(collection(features).slice(head.length, -(frame.length - end)), features);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${head}`;
  let waiting: IncidentFeature[] = [];
  for (const feature of incidentFeatures(catalog)) {
    const incident = incidents.get(String(feature.properties.incident));
    if (incident) waiting.push(placemark(catalog, feature, incident));
    if (waiting.length < batch) continue;
    yield body(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield body(waiting);
  yield frame.slice(end);
}

/** The features of the map as placemarks. */
export const kml: FormatWriter = { write: chunks };

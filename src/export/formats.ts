import { codebookFormats } from "./codebooks/formats.ts";
import type { Format } from "./format.ts";

/** Every format a dossier exports to, by id. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    "json",
    {
      label: "the dossier itself",
      mediaType: "application/json",
      extension: ".json",
      kind: "graph",
      load: async () => (await import("./json.ts")).json,
    },
  ],
  [
    "csv",
    {
      label: "claims, one a row, with CSV on the Web metadata beside the file",
      mediaType: "text/csv",
      extension: ".csv",
      kind: "table",
      load: async () => (await import("./csv.ts")).csv,
    },
  ],
  [
    "xlsx",
    {
      label: "a workbook of incidents, facts, claims, articles, accounts and quotes",
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      extension: ".xlsx",
      binary: true,
      kind: "table",
      load: async () => (await import("./xlsx.ts")).xlsx,
    },
  ],
  [
    "parquet",
    {
      label: "claims as typed columns",
      mediaType: "application/vnd.apache.parquet",
      extension: ".parquet",
      binary: true,
      kind: "table",
      load: async () => (await import("./parquet.ts")).parquet,
    },
  ],
  [
    "geojson",
    {
      label: "places of incidents (RFC 7946)",
      mediaType: "application/geo+json",
      extension: ".geojson",
      kind: "map",
      load: async () => (await import("./geojson.ts")).geojson,
    },
  ],
  [
    "kml",
    {
      label: "places of incidents as placemarks",
      mediaType: "application/vnd.google-earth.kml+xml",
      extension: ".kml",
      kind: "map",
      load: async () => (await import("./kml.ts")).kml,
    },
  ],
  [
    "ics",
    {
      label: "incidents as all-day events (RFC 5545)",
      mediaType: "text/calendar",
      extension: ".ics",
      kind: "calendar",
      load: async () => (await import("./ics.ts")).ics,
    },
  ],
  ...codebookFormats,
  [
    "jsonld",
    {
      label: "articles, incidents, claims and quotations as linked data (schema.org, PROV-O)",
      mediaType: "application/ld+json",
      extension: ".jsonld",
      kind: "graph",
      load: async () => (await import("./jsonld.ts")).jsonld,
    },
  ],
  [
    "webannotation",
    {
      label: "claims, quotations and figures as annotations of the articles (W3C)",
      mediaType: "application/ld+json",
      extension: ".jsonld",
      kind: "graph",
      load: async () => (await import("./webannotation.ts")).webannotation,
    },
  ],
  [
    "ftm",
    {
      label: "incidents, names and articles as FollowTheMoney entities, with statements beside the file",
      mediaType: "application/json+ftm",
      extension: ".ftm.json",
      kind: "graph",
      load: async () => (await import("./ftm.ts")).ftm,
    },
  ],
  [
    "timemap",
    {
      label: "dated places of incidents as the events TimeMap reads",
      mediaType: "application/json",
      extension: ".json",
      kind: "map",
      load: async () => (await import("./timemap.ts")).timemap,
    },
  ],
  [
    "muc4",
    {
      label: "incident templates of every article (Message Understanding Conference, 1992)",
      mediaType: "text/plain",
      extension: ".muc4.txt",
      kind: "template",
      load: async () => (await import("./muc4.ts")).muc4,
    },
  ],
]);

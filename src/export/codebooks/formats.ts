import type { Format } from "../format.ts";

/** Formats whose rows follow the layout of a dataset of the field. */
export const codebookFormats: readonly (readonly [id: string, format: Format])[] = [
  [
    "ged",
    {
      label: "incidents with deaths in the layout of UCDP's georeferenced events (GED)",
      mediaType: "text/csv",
      extension: ".csv",
      kind: "codebook",
      load: async () => (await import("./ged.ts")).ged,
    },
  ],
  [
    "acled",
    {
      label: "ACLED-style event rows, one a day and place (the layout alone)",
      mediaType: "text/csv",
      extension: ".csv",
      kind: "codebook",
      load: async () => (await import("./acled.ts")).acled,
    },
  ],
  [
    "airwars",
    {
      label: "incidents of harm after the archive of Airwars, with grading and its reason",
      mediaType: "text/csv",
      extension: ".csv",
      kind: "codebook",
      load: async () => (await import("./airwars.ts")).airwars,
    },
  ],
];

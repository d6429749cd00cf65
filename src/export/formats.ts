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
]);

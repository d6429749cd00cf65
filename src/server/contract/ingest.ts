import { z } from "@hono/zod-openapi";
import { objectOf, text } from "./schema.ts";

/** An address to take in. */
export const urlSchema: z.ZodType<{ readonly url: string }> = objectOf<{ readonly url: string }>({
  url: z
    .string()
    .max(4000)
    .refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ""), "wanted an http or https address")
    .openapi({ format: "uri", example: "https://example.org/report.html" }),
}).openapi("IngestAddress");

/** Names an ingest that was asked for; its events bear the same id. */
export const ingestSchema: z.ZodType<{ readonly ingest: string }> = objectOf<{ readonly ingest: string }>({
  ingest: text,
}).openapi("Ingest");

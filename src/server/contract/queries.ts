import { z } from "@hono/zod-openapi";
import { formats } from "../../export/formats.ts";
import { incidentTypes } from "../../export/incident-types.ts";
import type { EntityFilter, IncidentFilter, IncidentOrder, QuoteFilter } from "../../model/desk.ts";
import { agreementSchema } from "./claims.ts";
import { entityTypeSchema, verdictSchema } from "./dossier.ts";
import { absent, type Fields, oneOf, sent } from "./schema.ts";

/** Longest text that a filter or a search takes. */
const longest = 400;
const words = sent(longest);
const day = z.iso.date().openapi({ example: "2024-01-23" });
const id = sent(200).min(1);

const pageFields = {
  cursor: absent(words).openapi({ description: "`next` of the page before; absent for the first" }),
  limit: absent(z.coerce.number().int().min(1).max(500)).openapi({
    description: "Items on a page: 50 unless said, at most 500",
    type: "integer",
  }),
};

export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

export const pageQuery: Fields<PageQuery> = z.strictObject(pageFields);

const edges = /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/;

/** "west,south,east,north" as numbers. */
const box = z
  .string()
  .regex(edges, "wanted west,south,east,north")
  .transform((value) => value.split(",").map(Number) as [number, number, number, number])
  .refine(([, south, , north]) => south >= -90 && north <= 90 && south <= north, "wanted south up to north")
  .refine(([west, , east]) => Math.abs(west) <= 180 && Math.abs(east) <= 180, "wanted -180 to 180")
  .openapi({
    type: "string",
    description: "`west,south,east,north` in degrees; west may be east of east across the antimeridian",
    example: "36,29,49,38",
  });

const orderSchema: z.ZodType<IncidentOrder> = oneOf({
  latest: true,
  earliest: true,
  "most-told": true,
  "most-disputed": true,
});

export type IncidentsQuery = IncidentFilter & PageQuery & { readonly order?: IncidentOrder };

export const incidentsQuery: Fields<IncidentsQuery> = z.strictObject({
  from: absent(day).openapi({ description: "Incidents dated on this day or after it" }),
  to: absent(day).openapi({ description: "Incidents dated on this day or before it" }),
  box: absent(box),
  type: absent(z.enum(incidentTypes as [string, ...string[]])).openapi({
    description: "Kind of happening",
    example: "air-strike",
  }),
  actor: absent(words).openapi({ description: "Entity id, or part of a name" }),
  agreement: absent(agreementSchema),
  text: absent(words),
  story: absent(id),
  order: absent(orderSchema),
  ...pageFields,
});

export const entitiesQuery: Fields<EntityFilter & PageQuery> = z.strictObject({
  type: absent(entityTypeSchema),
  text: absent(words).openapi({ description: "Part of one of its names" }),
  ...pageFields,
});

export const quotesQuery: Fields<QuoteFilter & PageQuery> = z.strictObject({
  speaker: absent(id),
  verdict: absent(verdictSchema),
  article: absent(id),
  text: absent(words).openapi({ description: "Part of one of its renderings" }),
  ...pageFields,
});

export const searchQuery: Fields<{ readonly q: string } & PageQuery> = z.strictObject({
  q: sent(longest).trim().min(1).openapi({ description: "Words that a hit holds, all of them" }),
  ...pageFields,
});

export const exportQuery: Fields<{ readonly format: string }> = z.strictObject({
  format: z.enum([...formats.keys()] as [string, ...string[]]).openapi({
    description: "Id of a format, as `stemma export --format` takes it",
    example: "json",
  }),
});

export const idParam: Fields<{ readonly id: string }> = z.strictObject({
  id: id.openapi({ param: { name: "id", in: "path" } }),
});

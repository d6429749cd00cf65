import { z } from "@hono/zod-openapi";
import type { Judgement, Ruling } from "../../model/judgement.ts";
import { blockKindSchema } from "./analysis.ts";
import { factAspectSchema } from "./claims.ts";
import { placePrecisionSchema } from "./dossier.ts";
import { maybeText, text } from "./schema.ts";
import { articleSpanSchema } from "./words.ts";

const day = z.iso.date().openapi({ example: "2024-01-23" });
const pair = { a: articleSpanSchema, b: articleSpanSchema };
const total = z.number().min(0).nullable();

export const rulingSchema: z.ZodType<Ruling> = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("same-incident"), ...pair }),
    z.strictObject({ kind: z.literal("different-incident"), ...pair }),
    z.strictObject({ kind: z.literal("same-entity"), ...pair }),
    z.strictObject({ kind: z.literal("different-entity"), ...pair }),
    z.strictObject({
      kind: z.literal("override"),
      incident: articleSpanSchema,
      aspect: factAspectSchema,
      subject: maybeText,
      low: total,
      high: total,
      value: maybeText,
      claim: articleSpanSchema.nullable(),
    }),
    z.strictObject({ kind: z.literal("reject"), claim: articleSpanSchema, aspect: factAspectSchema }),
    z.strictObject({
      kind: z.literal("place"),
      incident: articleSpanSchema,
      name: z.string().min(1).max(200),
      lat: z.number().min(-90).max(90).nullable(),
      lon: z.number().min(-180).max(180).nullable(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable(),
      precision: placePrecisionSchema,
    }),
    z.strictObject({ kind: z.literal("date"), incident: articleSpanSchema, from: day, to: day }),
    z.strictObject({ kind: z.literal("block"), block: articleSpanSchema, as: blockKindSchema }),
    z.strictObject({ kind: z.literal("undo"), judgement: text }),
  ])
  .openapi("Ruling");

export const judgementSchema: z.ZodType<Judgement> = z
  .strictObject({ id: text, author: text, time: text, reason: text, ruling: rulingSchema })
  .openapi("Judgement");

/** A judgement as a person gives it; its time and id are the server's. */
export type Decision = Pick<Judgement, "author" | "reason" | "ruling">;

export const decisionSchema: z.ZodType<Decision> = z
  .strictObject({
    author: z.string().trim().min(1).max(200),
    reason: z.string().trim().max(4000),
    ruling: rulingSchema,
  })
  .openapi("Decision");

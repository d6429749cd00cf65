import { z } from "@hono/zod-openapi";
import type { Decision } from "../../engine/working-desk.ts";
import type { Judgement, Ruling } from "../../model/judgement.ts";
import { blockKindSchema } from "./analysis.ts";
import { factAspectSchema } from "./claims.ts";
import { placePrecisionSchema } from "./dossier.ts";
import { absent, objectOf, type Shape, sent, text } from "./schema.ts";
import { articleSpanSchema } from "./words.ts";

const day = z.iso.date().openapi({ example: "2024-01-23" });
const pair = { a: articleSpanSchema, b: articleSpanSchema };
const total = z.number().min(0).nullable();

/** The schema of the rulings of one kind. */
function rulingOf<K extends Ruling["kind"]>(
  kind: K,
  shape: Omit<Shape<Extract<Ruling, { kind: K }>>, "kind">,
): z.ZodType<Extract<Ruling, { kind: K }>> {
  return z.strictObject({ kind: z.literal(kind), ...shape }) as unknown as z.ZodType<
    Extract<Ruling, { kind: K }>
  >;
}

/** One schema a kind: a kind that has none does not compile. */
const rulings: { readonly [K in Ruling["kind"]]: z.ZodType<Extract<Ruling, { kind: K }>> } = {
  "same-incident": rulingOf("same-incident", pair),
  "different-incident": rulingOf("different-incident", pair),
  "same-entity": rulingOf("same-entity", pair),
  "different-entity": rulingOf("different-entity", pair),
  override: rulingOf("override", {
    incident: articleSpanSchema,
    aspect: factAspectSchema,
    subject: sent(400).nullable(),
    low: total,
    high: total,
    value: sent(400).nullable(),
    claim: articleSpanSchema.nullable(),
  }),
  reject: rulingOf("reject", {
    claim: articleSpanSchema,
    aspect: factAspectSchema,
    words: absent(sent(400).min(1)),
  }),
  place: rulingOf("place", {
    incident: articleSpanSchema,
    name: sent(200).trim().min(1),
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    precision: placePrecisionSchema,
  }),
  date: rulingOf("date", { incident: articleSpanSchema, from: day, to: day }),
  block: rulingOf("block", { block: articleSpanSchema, as: blockKindSchema }),
  undo: rulingOf("undo", { judgement: sent(200) }),
};

export const rulingSchema: z.ZodType<Ruling> = z
  .discriminatedUnion("kind", Object.values(rulings) as never)
  .openapi("Ruling") as z.ZodType<Ruling>;

export const judgementSchema: z.ZodType<Judgement> = objectOf<Judgement>({
  id: text,
  author: text,
  time: text,
  reason: text,
  ruling: rulingSchema,
}).openapi("Judgement");

export const decisionSchema: z.ZodType<Decision> = objectOf<Decision>({
  author: sent(200).trim().min(1),
  reason: sent(4000).trim(),
  ruling: rulingSchema,
}).openapi("Decision");

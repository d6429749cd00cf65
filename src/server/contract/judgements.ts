import { z } from "@hono/zod-openapi";
import type { Decision } from "../../engine/working-desk.ts";
import type { Judgement, Ruling } from "../../model/judgement.ts";
import { blockKindSchema } from "./analysis.ts";
import { factAspectSchema } from "./claims.ts";
import { placePrecisionSchema } from "./dossier.ts";
import { absent, maybeText, objectOf, type Shape, text } from "./schema.ts";
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
    subject: maybeText,
    low: total,
    high: total,
    value: maybeText,
    claim: articleSpanSchema.nullable(),
  }),
  reject: rulingOf("reject", {
    claim: articleSpanSchema,
    aspect: factAspectSchema,
    words: absent(z.string().min(1).max(400)),
  }),
  place: rulingOf("place", {
    incident: articleSpanSchema,
    name: z.string().trim().min(1).max(200),
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
  undo: rulingOf("undo", { judgement: text }),
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
  author: z.string().trim().min(1).max(200),
  reason: z.string().trim().max(4000),
  ruling: rulingSchema,
}).openapi("Decision");

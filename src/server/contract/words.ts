import type { z } from "@hono/zod-openapi";
import type { Evidence } from "../../model/claim.ts";
import type { ArticleSpan } from "../../model/dossier.ts";
import type { Message, Severity } from "../../model/message.ts";
import type { Span } from "../../model/span.ts";
import type { DateRange, TimePrecision } from "../../model/time.ts";
import { absent, count, objectOf, oneOf, text } from "./schema.ts";

/** Offsets in UTF-16 code units of the article's text, the end not included. */
const span = { start: count, end: count };

export const spanSchema: z.ZodType<Span> = objectOf<Span>(span).openapi("Span");

export const evidenceSchema: z.ZodType<Evidence> = objectOf<Evidence>({ ...span, text }).openapi("Evidence");

export const articleSpanSchema: z.ZodType<ArticleSpan> = objectOf<ArticleSpan>({
  article: text,
  ...span,
}).openapi("ArticleSpan");

export const articleEvidenceSchema: z.ZodType<Evidence & { readonly article: string }> = objectOf<
  Evidence & { readonly article: string }
>({ article: text, ...span, text }).openapi("ArticleEvidence");

const severitySchema: z.ZodType<Severity> = oneOf({ info: true, warning: true, error: true });

export const messageSchema: z.ZodType<Message> = objectOf<Message>({
  rule: text,
  reason: text,
  severity: severitySchema,
  start: count.nullable(),
  end: count.nullable(),
  uri: absent(text),
  article: absent(text),
}).openapi("Message");

export const timePrecisionSchema: z.ZodType<TimePrecision> = oneOf({
  minute: true,
  hour: true,
  "part-of-day": true,
  day: true,
  week: true,
  month: true,
  quarter: true,
  season: true,
  year: true,
  decade: true,
  none: true,
});

export const dateRangeSchema: z.ZodType<DateRange> = objectOf<DateRange>({
  from: text,
  to: text,
  precision: timePrecisionSchema,
  rule: text,
}).openapi("DateRange");

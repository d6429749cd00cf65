import { z } from "@hono/zod-openapi";
import type { Analysis } from "../../model/analysis.ts";
import type { Article } from "../../model/article.ts";
import type { Attribution, SpeechAct } from "../../model/attribution.ts";
import type { BlockKind } from "../../model/block.ts";
import type { Claim } from "../../model/claim.ts";
import type { Descriptor, Entity, Mention } from "../../model/entity.ts";
import type { Event, EventStatus } from "../../model/event.ts";
import type { Place, PlaceRole } from "../../model/place.ts";
import type { Quote } from "../../model/quote.ts";
import type { RelativeTime, TimeExpression, TimeType } from "../../model/time.ts";
import { aspectSchema, figureSchema, hedgeSchema, hopSchema, stanceSchema } from "./claims.ts";
import { entityTypeSchema, pointFields, publishedBasisSchema } from "./dossier.ts";
import { absent, count, maybeNumber, maybeText, objectOf, oneOf, text, texts } from "./schema.ts";
import { dateRangeSchema, evidenceSchema, messageSchema, spanSchema, timePrecisionSchema } from "./words.ts";

const span = { start: count, end: count };

export const articleSchema: z.ZodType<Article> = objectOf<Article>({
  id: text,
  uri: maybeText,
  outlet: maybeText,
  title: maybeText,
  byline: maybeText,
  published: maybeText,
  publishedBasis: publishedBasisSchema,
  language: text,
  text,
}).openapi("Article");

export const blockKindSchema: z.ZodType<BlockKind> = oneOf({
  title: true,
  dateline: true,
  heading: true,
  paragraph: true,
  promo: true,
  related: true,
  credit: true,
  form: true,
  other: true,
});

const entitySchema: z.ZodType<Entity> = objectOf<Entity>({
  id: text,
  type: entityTypeSchema,
  name: text,
  names: texts,
  actor: maybeText,
}).openapi("Entity");

const mentionSchema: z.ZodType<Mention> = objectOf<Mention>({
  ...span,
  type: entityTypeSchema,
  entity: text,
  form: oneOf<Mention["form"]>({ name: true, nominal: true, pronoun: true }),
}).openapi("Mention");

const descriptorSchema: z.ZodType<Descriptor> = objectOf<Descriptor>({
  ...span,
  entity: text,
  text,
  voice: oneOf<Descriptor["voice"]>({ outlet: true, quoted: true }),
}).openapi("Descriptor");

const relativeSchema: z.ZodType<RelativeTime> = objectOf<RelativeTime>({
  base: maybeText,
  unit: oneOf<RelativeTime["unit"]>({
    day: true,
    weekday: true,
    week: true,
    weekend: true,
    month: true,
    quarter: true,
    half: true,
    season: true,
    year: true,
    decade: true,
    century: true,
  }),
  by: maybeNumber,
  name: maybeText,
  toward: oneOf<NonNullable<RelativeTime["toward"]>>({
    past: true,
    future: true,
    nearest: true,
    before: true,
    after: true,
  }).nullable(),
  inside: maybeText,
  part: text,
  edge: absent(
    oneOf<NonNullable<RelativeTime["edge"]>>({
      "ends-at-base": true,
      "starts-at-base": true,
      "from-eve": true,
    }),
  ),
}).openapi("RelativeTime");

const timeSchema: z.ZodType<TimeExpression> = objectOf<TimeExpression>({
  id: text,
  ...span,
  type: oneOf<TimeType>({ date: true, time: true, duration: true, set: true }),
  value: text,
  mod: maybeText,
  from: maybeText,
  to: maybeText,
  precision: timePrecisionSchema,
  rule: text,
  relative: absent(relativeSchema),
}).openapi("TimeExpression");

const placeSchema: z.ZodType<Place> = objectOf<Place>({
  id: text,
  ...span,
  ...pointFields,
  region: maybeText,
  source: text,
  role: oneOf<PlaceRole>({ event: true, dateline: true, origin: true, mention: true }),
  rule: text,
}).openapi("Place");

const attributionSchema: z.ZodType<Attribution> = objectOf<Attribution>({
  id: text,
  chain: z.array(hopSchema),
  hedge: hedgeSchema,
  stance: stanceSchema,
  act: oneOf<SpeechAct>({ tell: true, think: true, direct: true, express: true }),
  cue: spanSchema.nullable(),
  content: z.array(spanSchema),
  rule: text,
}).openapi("Attribution");

const quoteSchema: z.ZodType<Quote> = objectOf<Quote>({
  id: text,
  kind: oneOf<Quote["kind"]>({ direct: true, indirect: true, mixed: true }),
  content: z.array(spanSchema),
  cue: spanSchema.nullable(),
  speaker: maybeText,
  attribution: maybeText,
}).openapi("Quote");

const statusSchema: z.ZodType<EventStatus> = oneOf({
  actual: true,
  planned: true,
  hypothetical: true,
  negated: true,
  historical: true,
  habitual: true,
});

const eventSchema: z.ZodType<Event> = objectOf<Event>({
  id: text,
  type: text,
  ...span,
  status: statusSchema,
  agents: texts,
  targets: texts,
  weapons: texts,
  places: texts,
  time: maybeText,
  date: dateRangeSchema.nullable(),
  mentions: z.array(spanSchema),
  respondsTo: texts,
  partOf: texts,
  rule: text,
}).openapi("Event");

const claimSchema: z.ZodType<Claim> = objectOf<Claim>({
  id: text,
  event: maybeText,
  entity: maybeText,
  place: maybeText,
  aspect: aspectSchema,
  figure: figureSchema.nullable(),
  value: maybeText,
  attribution: text,
  evidence: evidenceSchema,
  rule: text,
}).openapi("Claim");

export const analysisSchema: z.ZodType<Analysis> = objectOf<Analysis>({
  version: z.literal(1),
  engine: text,
  article: articleSchema,
  blocks: z.array(z.strictObject({ ...span, kind: blockKindSchema, rule: text })),
  sentences: z.array(spanSchema),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  descriptors: z.array(descriptorSchema),
  times: z.array(timeSchema),
  places: z.array(placeSchema),
  attributions: z.array(attributionSchema),
  quotes: z.array(quoteSchema),
  events: z.array(eventSchema),
  claims: z.array(claimSchema),
  messages: z.array(messageSchema),
}).openapi("Analysis");

import { z } from "@hono/zod-openapi";
import type {
  AccountDetail,
  ArticleDetail,
  CaptureRecord,
  CodebookCell,
  CodebookPreview,
  EntityDetail,
  EntityRef,
  EntitySummary,
  IncidentDetail,
  IncidentSummary,
  Page,
  Project,
  Relation,
  SearchHit,
  StorySummary,
  Toll,
} from "../../model/desk.ts";
import { analysisSchema } from "./analysis.ts";
import { agreementSchema, factSchema } from "./claims.ts";
import {
  accountSchema,
  copySchema,
  dossierArticleSchema,
  dossierEntitySchema,
  entityTypeSchema,
  incidentSchema,
  pointFields,
  storySchema,
  utteranceSchema,
} from "./dossier.ts";
import { judgementSchema } from "./judgements.ts";
import { absent, count, maybeNumber, maybeText, objectOf, oneOf, text, texts } from "./schema.ts";
import { articleSpanSchema, dateRangeSchema, messageSchema } from "./words.ts";

export const projectSchema: z.ZodType<Project> = objectOf<Project>({
  name: text,
  engine: text,
  articles: count,
  accounts: count,
  stories: count,
  incidents: count,
  conflicts: count,
  entities: count,
  judgements: count,
  from: maybeText,
  to: maybeText,
  revision: count,
}).openapi("Project");

/** One page of a list of `item`. */
export function pageOf<T>(name: string, item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.strictObject({ items: z.array(item), total: count, next: maybeText }).openapi(name);
}

const entityFields = { id: text, name: text, type: entityTypeSchema };

const entityRefSchema: z.ZodType<EntityRef> = objectOf<EntityRef>(entityFields).openapi("EntityRef");

const tollSchema: z.ZodType<Toll> = objectOf<Toll>({
  low: maybeNumber,
  high: maybeNumber,
  best: maybeNumber,
  agreement: agreementSchema,
  decided: absent(z.literal(true)),
}).openapi("Toll");

export const incidentSummarySchema: z.ZodType<IncidentSummary> = objectOf<IncidentSummary>({
  id: text,
  story: text,
  type: text,
  title: text,
  date: dateRangeSchema.nullable(),
  places: z.array(z.strictObject(pointFields)),
  initiators: z.array(entityRefSchema),
  targets: z.array(entityRefSchema),
  weapons: texts,
  killed: tollSchema.nullable(),
  wounded: tollSchema.nullable(),
  articles: count,
  accounts: count,
  agreement: agreementSchema,
  conflicts: count,
  anchor: articleSpanSchema.nullable(),
}).openapi("IncidentSummary");

const relationSchema: z.ZodType<Relation> = oneOf({
  "responds-to": true,
  "answered-by": true,
  "part-of": true,
  "has-part": true,
});

export const incidentDetailSchema: z.ZodType<IncidentDetail> = objectOf<IncidentDetail>({
  summary: incidentSummarySchema,
  incident: incidentSchema,
  story: storySchema,
  articles: z.array(dossierArticleSchema),
  accounts: z.array(accountSchema),
  copies: z.array(copySchema),
  entities: z.array(dossierEntitySchema),
  quotes: z.array(utteranceSchema),
  linked: z.array(z.strictObject({ relation: relationSchema, incident: incidentSummarySchema })),
  judgements: z.array(judgementSchema),
}).openapi("IncidentDetail");

export const storySummarySchema: z.ZodType<StorySummary> = objectOf<StorySummary>({
  id: text,
  title: text,
  articles: count,
  incidents: count,
  conflicts: count,
  from: maybeText,
  to: maybeText,
}).openapi("StorySummary");

const captureSchema: z.ZodType<CaptureRecord> = objectOf<CaptureRecord>({
  sha256: text,
  uri: maybeText,
  mediaType: maybeText,
  size: count,
  retrieved: text,
  tool: text,
}).openapi("CaptureRecord");

export const articleDetailSchema: z.ZodType<ArticleDetail> = objectOf<ArticleDetail>({
  article: dossierArticleSchema,
  analysis: analysisSchema,
  entityOf: z.record(text, text),
  account: accountSchema,
  copies: z.array(copySchema),
  incidents: z.array(incidentSummarySchema),
  facts: z.array(factSchema),
  versions: z.array(z.strictObject({ article: text, retrieved: text, title: maybeText })),
  captures: z.array(captureSchema),
  judgements: z.array(judgementSchema),
}).openapi("ArticleDetail");

export const entitySummarySchema: z.ZodType<EntitySummary> = objectOf<EntitySummary>({
  ...entityFields,
  names: texts,
  articles: count,
  incidents: count,
}).openapi("EntitySummary");

export const entityDetailSchema: z.ZodType<EntityDetail> = objectOf<EntityDetail>({
  entity: dossierEntitySchema,
  facts: z.array(factSchema),
  incidents: z.array(incidentSummarySchema),
  quotes: z.array(utteranceSchema),
  articles: z.array(dossierArticleSchema),
}).openapi("EntityDetail");

export const accountDetailSchema: z.ZodType<AccountDetail> = objectOf<AccountDetail>({
  id: text,
  articles: texts,
  reasons: texts,
  titles: z.array(z.strictObject({ article: text, outlet: maybeText, title: maybeText })),
}).openapi("AccountDetail");

const hitKindSchema: z.ZodType<SearchHit["kind"]> = oneOf({
  article: true,
  incident: true,
  entity: true,
  quote: true,
});

export const searchHitSchema: z.ZodType<SearchHit> = objectOf<SearchHit>({
  kind: hitKindSchema,
  id: text,
  title: text,
  snippet: z.array(z.strictObject({ text, match: z.boolean() })),
  place: articleSpanSchema.nullable(),
}).openapi("SearchHit");

const cellSchema: z.ZodType<CodebookCell> = objectOf<CodebookCell>({
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  rule: text,
  says: text,
  evidence: z.array(z.strictObject({ article: text, start: count, end: count, text, claim: maybeText })),
}).openapi("CodebookCell");

export const codebookPreviewSchema: z.ZodType<CodebookPreview> = objectOf<CodebookPreview>({
  codebook: text,
  title: text,
  columns: z.array(z.strictObject({ name: text, title: text, description: text })),
  rows: z.array(z.strictObject({ id: text, cells: z.array(cellSchema) })),
  messages: z.array(messageSchema),
}).openapi("CodebookPreview");

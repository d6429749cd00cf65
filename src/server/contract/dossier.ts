import { z } from "@hono/zod-openapi";
import type { PublishedBasis } from "../../model/article.ts";
import type {
  Account,
  Copy,
  Difference,
  DossierArticle,
  DossierEntity,
  Incident,
  IncidentPlace,
  Reason,
  Story,
  Utterance,
} from "../../model/dossier.ts";
import type { EntityType } from "../../model/entity.ts";
import type { PlacePrecision } from "../../model/place.ts";
import { factSchema } from "./claims.ts";
import { absent, count, maybeNumber, maybeText, objectOf, oneOf, text, texts } from "./schema.ts";
import { articleEvidenceSchema, articleSpanSchema, dateRangeSchema, evidenceSchema } from "./words.ts";

export const entityTypeSchema: z.ZodType<EntityType> = oneOf({
  person: true,
  organization: true,
  "armed-group": true,
  state: true,
  place: true,
  facility: true,
  outlet: true,
  weapon: true,
  people: true,
});

export const placePrecisionSchema: z.ZodType<PlacePrecision> = oneOf({
  exact: true,
  settlement: true,
  area: true,
  district: true,
  region: true,
  country: true,
  none: true,
});

export const publishedBasisSchema: z.ZodType<PublishedBasis> = oneOf({
  metadata: true,
  stated: true,
  inferred: true,
  none: true,
});

export const dossierArticleSchema: z.ZodType<DossierArticle> = objectOf<DossierArticle>({
  id: text,
  uri: maybeText,
  outlet: maybeText,
  title: maybeText,
  byline: maybeText,
  published: maybeText,
  publishedBasis: publishedBasisSchema,
  language: text,
  account: text,
  datedBy: absent(text),
  leftOut: z.array(z.strictObject({ start: count, end: count, text, kind: text, rule: text })),
}).openapi("DossierArticle");

export const accountSchema: z.ZodType<Account> = objectOf<Account>({
  id: text,
  articles: texts,
  reasons: texts,
}).openapi("Account");

const copyKindSchema: z.ZodType<Copy["kind"]> = oneOf({
  verbatim: true,
  edited: true,
  "shared-wire": true,
  "shared-source": true,
});

export const copySchema: z.ZodType<Copy> = objectOf<Copy>({
  from: text,
  to: text,
  kind: copyKindSchema,
  share: z.number(),
  evidence: z.array(articleSpanSchema),
}).openapi("Copy");

export const storySchema: z.ZodType<Story> = objectOf<Story>({
  id: text,
  title: text,
  articles: texts,
}).openapi("Story");

interface PointFields {
  readonly name: z.ZodString;
  readonly lat: z.ZodNullable<z.ZodNumber>;
  readonly lon: z.ZodNullable<z.ZodNumber>;
  readonly country: z.ZodNullable<z.ZodString>;
  readonly precision: z.ZodType<PlacePrecision>;
}

/** What of a place a map and a list need. */
export const pointFields: PointFields = {
  name: text,
  lat: maybeNumber,
  lon: maybeNumber,
  country: maybeText,
  precision: placePrecisionSchema,
};

const incidentPlaceSchema: z.ZodType<IncidentPlace> = objectOf<IncidentPlace>({
  ...pointFields,
  evidence: z.array(articleEvidenceSchema),
  rule: absent(text),
}).openapi("IncidentPlace");

const reasonSchema: z.ZodType<Reason> = objectOf<Reason>({
  feature: text,
  weight: z.number(),
  a: text,
  b: text,
}).openapi("Reason");

const joinFields = { a: text, b: text, score: z.number(), detail: z.array(reasonSchema) };

const toldSchema: z.ZodType<NonNullable<Incident["told"]>> = objectOf<NonNullable<Incident["told"]>>({
  date: absent(dateRangeSchema.nullable()),
  places: absent(z.array(incidentPlaceSchema)),
}).openapi("IncidentAsTold");

export const incidentSchema: z.ZodType<Incident> = objectOf<Incident>({
  id: text,
  story: text,
  type: text,
  title: text,
  date: dateRangeSchema.nullable(),
  places: z.array(incidentPlaceSchema),
  initiators: texts,
  targets: texts,
  weapons: texts,
  articles: texts,
  events: z.array(z.strictObject({ article: text, event: text, evidence: evidenceSchema })),
  reasons: z.array(z.strictObject(joinFields)),
  respondsTo: texts,
  partOf: texts,
  parted: absent(z.array(z.strictObject({ ...joinFields, judgement: text }))),
  told: absent(toldSchema),
  facts: z.array(factSchema),
}).openapi("Incident");

const voiceSchema: z.ZodType<"outlet" | "quoted"> = oneOf({ outlet: true, quoted: true });

export const dossierEntitySchema: z.ZodType<DossierEntity> = objectOf<DossierEntity>({
  id: text,
  type: entityTypeSchema,
  name: text,
  names: z.array(z.strictObject({ text, articles: texts })),
  descriptors: z.array(z.strictObject({ text, voice: voiceSchema, article: text, start: count, end: count })),
  judgements: absent(texts),
}).openapi("DossierEntity");

const differenceSchema: z.ZodType<Difference> = objectOf<Difference>({
  kind: oneOf<Difference["kind"]>({ substitution: true, insertion: true, deletion: true }),
  a: text,
  b: text,
  effect: oneOf<Difference["effect"]>({ wording: true, meaning: true }),
  rule: text,
  between: z.tuple([count, count]),
}).openapi("Difference");

export const verdictSchema: z.ZodType<Utterance["verdict"]> = oneOf({
  single: true,
  verbatim: true,
  cut: true,
  reworded: true,
  altered: true,
});

export const utteranceSchema: z.ZodType<Utterance> = objectOf<Utterance>({
  id: text,
  speaker: maybeText,
  verdict: verdictSchema,
  renderings: z.array(z.strictObject({ article: text, start: count, end: count, text, speaker: maybeText })),
  differences: z.array(differenceSchema),
}).openapi("Utterance");

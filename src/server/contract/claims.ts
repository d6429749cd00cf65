import { z } from "@hono/zod-openapi";
import type { Hedge, Hop, HopRole, Stance } from "../../model/attribution.ts";
import type { Aspect } from "../../model/claim.ts";
import type { Agreement, Fact, FactClaim } from "../../model/dossier.ts";
import type { Figure, Qualifier } from "../../model/figure.ts";
import { absent, count, maybeNumber, maybeText, objectOf, oneOf, text } from "./schema.ts";
import { evidenceSchema } from "./words.ts";

const aspects: Readonly<Record<Aspect, true>> = {
  killed: true,
  wounded: true,
  casualties: true,
  missing: true,
  detained: true,
  displaced: true,
  hostages: true,
  sites: true,
  attacks: true,
  weapon: true,
  responsibility: true,
  severity: true,
  strength: true,
  intercepted: true,
  target: true,
  place: true,
};

export const aspectSchema: z.ZodType<Aspect> = oneOf(aspects);

export const factAspectSchema: z.ZodType<Fact["aspect"]> = oneOf({
  ...aspects,
  date: true,
  initiator: true,
});

export const agreementSchema: z.ZodType<Agreement> = oneOf({
  single: true,
  agree: true,
  compatible: true,
  update: true,
  conflict: true,
});

export const hedgeSchema: z.ZodType<Hedge> = oneOf({
  none: true,
  said: true,
  claimed: true,
  reported: true,
  alleged: true,
  believed: true,
});

export const stanceSchema: z.ZodType<Stance> = oneOf({
  asserts: true,
  denies: true,
  doubts: true,
  confirms: true,
  asks: true,
});

const hopRoleSchema: z.ZodType<HopRole> = oneOf({
  outlet: true,
  agency: true,
  speaker: true,
  document: true,
  post: true,
});

export const hopSchema: z.ZodType<Hop> = objectOf<Hop>({
  name: text,
  role: hopRoleSchema,
  anonymous: z.boolean(),
  entity: maybeText,
  start: count.nullable(),
  end: count.nullable(),
}).openapi("Hop");

const qualifierSchema: z.ZodType<Qualifier> = oneOf({
  exact: true,
  "at-least": true,
  "up-to": true,
  "more-than": true,
  "less-than": true,
  about: true,
  range: true,
  vague: true,
});

const scopeSchema: z.ZodType<Figure["scope"]> = oneOf({ incident: true, day: true, cumulative: true });

export const figureSchema: z.ZodType<Figure> = objectOf<Figure>({
  low: maybeNumber,
  high: maybeNumber,
  qualifier: qualifierSchema,
  text,
  population: text,
  scope: scopeSchema,
  since: maybeText,
  asOf: maybeText,
  includesPerpetrator: z.boolean().nullable(),
  subsetOf: maybeText,
}).openapi("Figure");

const factClaimSchema: z.ZodType<FactClaim> = objectOf<FactClaim>({
  article: text,
  account: text,
  voice: text,
  claim: text,
  figure: figureSchema.nullable(),
  value: maybeText,
  chain: z.array(hopSchema),
  hedge: hedgeSchema,
  stance: stanceSchema,
  evidence: evidenceSchema,
  rule: absent(text),
  rejected: absent(text),
}).openapi("FactClaim");

export const factSchema: z.ZodType<Fact> = objectOf<Fact>({
  id: text,
  aspect: factAspectSchema,
  subject: maybeText,
  entity: maybeText,
  agreement: agreementSchema,
  low: maybeNumber,
  high: maybeNumber,
  best: maybeNumber,
  bestRule: maybeText,
  value: maybeText,
  reason: text,
  claims: z.array(factClaimSchema),
}).openapi("Fact");

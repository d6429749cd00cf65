import { type RawBuilder, sql, type Transaction } from "kysely";
import type {
  AccountDetail,
  EntityFilter,
  EntitySummary,
  IncidentFilter,
  IncidentOrder,
  IncidentSummary,
  Page,
  QuoteFilter,
  StorySummary,
} from "../model/desk.ts";
import type { Utterance } from "../model/dossier.ts";
import { fold } from "../text/fold.ts";
import type { IncidentsRequest, PageRequest } from "./contract.ts";
import { listPage } from "./paging.ts";
import { plainText } from "./ranks.ts";
import type { Schema } from "./schema.ts";

type Db = Transaction<Schema>;
type Condition = RawBuilder<unknown>;

const incidentRanks: Readonly<Record<IncidentOrder, string>> = {
  latest: "latest",
  earliest: "earliest",
  "most-told": "told",
  "most-disputed": "disputed",
};

/** The conditions of the fields that are there. */
function given<T extends object>(
  filter: T,
  conditions: { readonly [K in keyof T]-?: (value: NonNullable<T[K]>) => Condition },
): Condition[] {
  return (Object.keys(conditions) as (keyof T)[]).flatMap((key) => {
    const value = filter[key];
    return value === undefined || value === null ? [] : [conditions[key](value as NonNullable<T[keyof T]>)];
  });
}

function holds(column: string, part: string): Condition {
  return sql`strpos(${sql.ref(column)}, ${plainText(fold(part))}) > 0`;
}

function inBox([west, south, east, north]: NonNullable<IncidentFilter["box"]>): Condition {
  const across =
    west <= east ? sql`lon between ${west} and ${east}` : sql`(lon >= ${west} or lon <= ${east})`;
  return sql`id in (select incident from incident_places where lat between ${south} and ${north} and ${across})`;
}

export function listIncidents(
  db: Db,
  filter: IncidentFilter,
  page: IncidentsRequest,
): Promise<Page<IncidentSummary>> {
  const where = given(filter, {
    from: (day) => sql`day_to >= ${plainText(day)}`,
    to: (day) => sql`day_from <= ${plainText(day)}`,
    box: inBox,
    type: (type) => sql`type = ${plainText(type)}`,
    agreement: (agreement) => sql`agreement = ${plainText(agreement)}`,
    story: (story) => sql`story = ${plainText(story)}`,
    actor: (actor) => sql`(${plainText(actor)} = any(parties) or ${holds("party_words", actor)})`,
    text: (text) => holds("words", text),
  });
  const rank = incidentRanks[page.order ?? "latest"];
  return listPage(db, { table: "incidents", column: "summary", rank, where, page });
}

export function listEntities(db: Db, filter: EntityFilter, page: PageRequest): Promise<Page<EntitySummary>> {
  const where = given(filter, {
    type: (type) => sql`type = ${plainText(type)}`,
    text: (text) => holds("words", text),
  });
  return listPage(db, { table: "entities", column: "summary", rank: "rank", where, page });
}

export function listQuotes(db: Db, filter: QuoteFilter, page: PageRequest): Promise<Page<Utterance>> {
  const where = given(filter, {
    speaker: (speaker) => sql`speakers @> array[${plainText(speaker)}]::text[]`,
    article: (article) => sql`articles @> array[${plainText(article)}]::text[]`,
    verdict: (verdict) => sql`verdict = ${plainText(verdict)}`,
    text: (text) => holds("words", text),
  });
  return listPage(db, { table: "quotes", column: "doc", rank: "rank", where, page });
}

export function listStories(db: Db, page: PageRequest): Promise<Page<StorySummary>> {
  return listPage(db, { table: "stories", column: "summary", rank: "rank", where: [], page });
}

export function listAccounts(db: Db, page: PageRequest): Promise<Page<AccountDetail>> {
  return listPage(db, { table: "accounts", column: "summary", rank: "rank", where: [], page });
}

import { type Kysely, sql } from "kysely";
import type { Migration, MigrationProvider } from "kysely/migration";

/**
 * Words of a column for full-text search: without diacritics, stemmed as English. Only the head of a text is indexed,
 * for a vector may not be over a megabyte.
 */
function vectorOf(expression: string): string {
  return `tsvector generated always as (to_tsvector('english', regexp_replace(normalize(left(${expression}, 150000), NFD), '[\\u0300-\\u036f]', '', 'g'))) stored`;
}

/** What is taken in and decided: never rewritten by the engine. */
const received = [
  `create table project (
    id integer primary key check (id = 1),
    name text not null,
    inputs integer not null,
    assembled integer not null,
    revision integer not null,
    engine text not null,
    doc json not null
  )`,
  `create table articles (
    id text primary key,
    seq integer generated always as identity,
    uri text,
    title text,
    text text not null,
    doc json not null,
    received text not null,
    search ${vectorOf("coalesce(title, '') || ' ' || text")}
  )`,
  "create index articles_uri on articles (uri, seq)",
  "create unique index articles_seq on articles (seq)",
  "create index articles_search on articles using gin (search)",
  `create table analyses (
    article text primary key references articles,
    engine text not null,
    bytes bytea not null
  )`,
  "alter table analyses alter column bytes set storage external",
  "create index analyses_engine on analyses (engine)",
  `create table originals (
    sha256 text primary key,
    size integer not null,
    bytes bytea not null
  )`,
  "alter table originals alter column bytes set storage external",
  `create table captures (
    article text not null references articles,
    sha256 text not null references originals,
    uri text not null,
    carrier text not null,
    container text,
    media_type text,
    retrieved text not null,
    etag text,
    last_modified text,
    tool text not null,
    primary key (article, sha256, uri)
  )`,
  "create index captures_uri on captures (uri, retrieved)",
  `create table judgements (
    id text primary key,
    time text collate "C" not null,
    doc json not null
  )`,
  `create table runs (
    id text primary key,
    inputs json not null,
    started text collate "C" not null,
    finished text
  )`,
  "create table state (key text primary key, value text not null)",
];

/** What the engine makes of it: written as one whole, row by row where something changed. */
const assembled = [
  "create table orders (kind text primary key, ids text not null)",
  "create table dossier_articles (id text primary key, hash text not null, doc json not null, refs json not null)",
  `create table accounts (id text primary key, hash text not null, rank text collate "C" not null, doc json not null, summary json not null)`,
  "create index accounts_rank on accounts (rank, id)",
  `create table stories (id text primary key, hash text not null, rank text collate "C" not null, doc json not null, summary json not null)`,
  "create index stories_rank on stories (rank, id)",
  "create table copies (id text primary key, hash text not null, doc json not null)",
  "create table messages (id text primary key, hash text not null, doc json not null)",
  `create table incidents (
    id text primary key, hash text not null,
    story text not null, type text not null, agreement text not null,
    day_from text collate "C", day_to text collate "C",
    latest text collate "C" not null, earliest text collate "C" not null,
    told text collate "C" not null, disputed text collate "C" not null,
    parties text[] not null, party_words text not null, words text not null,
    doc json not null, summary json not null, refs json not null,
    search ${vectorOf("words")}
  )`,
  "create index incidents_latest on incidents (latest, id)",
  "create index incidents_earliest on incidents (earliest, id)",
  "create index incidents_told on incidents (told, id)",
  "create index incidents_disputed on incidents (disputed, id)",
  "create index incidents_story on incidents (story)",
  "create index incidents_days on incidents (day_from, day_to)",
  "create index incidents_search on incidents using gin (search)",
  `create table incident_places (
    id text primary key, hash text not null,
    incident text not null, lat double precision not null, lon double precision not null
  )`,
  "create index incident_places_point on incident_places (lat, lon)",
  "create table facts (id text primary key, hash text not null, incident text, doc json not null)",
  "create index facts_incident on facts (incident)",
  `create table entities (
    id text primary key, hash text not null,
    type text not null, rank text collate "C" not null, words text not null,
    doc json not null, summary json not null, refs json not null,
    search ${vectorOf("words")}
  )`,
  "create index entities_rank on entities (rank, id)",
  "create index entities_search on entities using gin (search)",
  `create table quotes (
    id text primary key, hash text not null,
    verdict text not null, rank text collate "C" not null, speakers text[] not null, articles text[] not null,
    words text not null, doc json not null,
    search ${vectorOf("words")}
  )`,
  "create index quotes_rank on quotes (rank, id)",
  "create index quotes_speakers on quotes using gin (speakers)",
  "create index quotes_articles on quotes using gin (articles)",
  "create index quotes_search on quotes using gin (search)",
];

/** Columns by which nothing is ever estimated, and which are long: to sample them is work for nothing. */
const unsampled: Readonly<Record<string, readonly string[]>> = {
  articles: ["text", "doc", "search"],
  dossier_articles: ["doc", "refs"],
  accounts: ["doc", "summary"],
  stories: ["doc", "summary"],
  incidents: ["words", "party_words", "doc", "summary", "refs", "search"],
  facts: ["doc"],
  entities: ["words", "doc", "summary", "refs", "search"],
  quotes: ["words", "doc", "search"],
};

const sampling = Object.entries(unsampled).flatMap(([table, columns]) =>
  columns.map((column) => `alter table ${table} alter column ${column} set statistics 0`),
);

const migrations: Readonly<Record<string, Migration>> = {
  "0001-project": {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of [...received, ...assembled, ...sampling]) await sql.raw(statement).execute(db);
    },
  },
};

/** The steps from an empty database to this version's schema, in order; the same for both databases. */
export const provider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };

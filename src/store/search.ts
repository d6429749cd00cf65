import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Page, SearchHit } from "../model/desk.ts";
import { fold } from "../text/fold.ts";
import type { PageRequest } from "./contract.ts";
import { cursorOf, keysIn, limitOf } from "./paging.ts";
import { plainText } from "./ranks.ts";
import type { Schema } from "./schema.ts";
import { type Source, sourcesOf } from "./search-sources.ts";
import { snippetOf, wordsIn } from "./snippet.ts";

type Db = Transaction<Schema>;

/** Of more hits of a kind than this, only the foremost are ranked: the latest articles, the first of each list. */
const mostRanked = 500;

interface Hit {
  readonly kind: SearchHit["kind"];
  readonly id: string;
  /** Negated, so that the best come first in ascending order. */
  readonly score: number;
}

const kinds = [
  ["article", "articles", "seq desc"],
  ["entity", "entities", "rank, id"],
  ["incident", "incidents", "told, id"],
  ["quote", "quotes", "rank, id"],
] as const;

/** Every hit of every kind with its score; a match in few words counts more than one in many. */
function hitsOf(query: string): RawBuilder<unknown> {
  const parts = kinds.map(
    ([kind, table, order]) => sql`
      select ${sql.lit(kind)} as kind, id, -(ts_rank(search, query, 1) * 1000000)::integer as score
      from (
        select id, search, query from ${sql.table(table)}, websearch_to_tsquery('english', ${query}) as query
        where search @@ query order by ${sql.raw(order)} limit ${sql.lit(mostRanked)}
      ) as foremost`,
  );
  return sql.join(
    parts.map((part) => sql`(${part})`),
    sql` union all `,
  );
}

/** Which of these folded words the index holds to be words of the query. */
async function matching(db: Db, query: string, words: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${words}::text[]) as word
    where ts_lexize('english_stem', word) && tsvector_to_array(to_tsvector('english', ${query}))`.execute(db);
  return new Set(rows.map(({ word }) => word));
}

/** Only so much of a text is indexed. */
const longestIndexed = 150_000;

async function shown(db: Db, query: string, hits: readonly Hit[]): Promise<SearchHit[]> {
  const sources = new Map<string, Source>();
  for (const [kind] of kinds) {
    const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const [id, source] of await sourcesOf[kind](db, ids)) sources.set(`${kind}/${id}`, source);
  }
  const words = [...sources.values()].flatMap(({ text }) => wordsIn(text.slice(0, longestIndexed)));
  const forms = await matching(db, query, [...new Set(words)]);
  return hits.flatMap(({ kind, id }) => {
    const source = sources.get(`${kind}/${id}`);
    if (!source) return [];
    const { start, end, parts } = snippetOf(source.text, forms);
    const { title, place } = source;
    const within = kind === "article" && place ? { ...place, start, end } : place;
    return [{ kind, id, title, snippet: parts, place: within }];
  });
}

/** One page of what holds all words of `text`, best first. */
export async function searchAll(db: Db, text: string, page: PageRequest): Promise<Page<SearchHit>> {
  const query = plainText(fold(text)).slice(0, 1000);
  const limit = limitOf(page);
  const after = keysIn(page, ["number", "string", "string"]);
  // Texts lie outside their rows, so that the planner takes a walk over all of them to be cheap.
  await sql`set local enable_seqscan = off`.execute(db);
  const beyond = after ? sql`(score, kind, id) > (${after[0]}, ${after[1]}, ${after[2]})` : sql`true`;
  const { rows } = await sql<Hit & { total: number }>`
    with hits as materialized (${hitsOf(query)})
    select kind, id, score, (select count(*) from hits)::integer as total
    from hits where ${beyond} order by score, kind, id limit ${limit + 1}`.execute(db);
  const hits = rows.slice(0, limit);
  const last = rows.length > limit ? hits.at(-1) : undefined;
  return {
    items: await shown(db, query, hits),
    total: rows[0]?.total ?? 0,
    next: last ? cursorOf([last.score, last.kind, last.id]) : null,
  };
}

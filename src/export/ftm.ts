import { createHash } from "node:crypto";
import type { Catalog } from "./catalog.ts";
import type { FormatWriter } from "./format.ts";
import { type FtmEntity, type FtmValue, ftmEntities } from "./ftm-entities.ts";
import { ftmProperties } from "./ftm-schema.ts";
import { jsonLines } from "./json-stream.ts";
import { textHashes } from "./text-hashes.ts";

const dataset = "stemma";

function properties(values: readonly FtmValue[]): Readonly<Record<string, readonly string[]>> {
  const grouped = Map.groupBy(values, ({ prop }) => prop);
  return Object.fromEntries(
    [...grouped].map(([prop, all]) => [prop, [...new Set(all.map(({ value }) => value))]]),
  );
}

function* entities(catalog: Catalog): Generator<object> {
  for (const { id, schema, values } of ftmEntities(catalog)) {
    yield { id, schema, properties: properties(values), datasets: [dataset] };
  }
}

/** Key of a statement as the library makes it: one of its dataset, entity, property and value. */
function statementId(entity: string, prop: string, value: string): string {
  return createHash("sha1").update(`${dataset}.${entity}.${prop}.${value}`).digest("hex");
}

function* statementsOf(
  { id, schema, values }: FtmEntity,
  hashOf: (article: string) => string | null,
): Generator<object> {
  const types: Readonly<Record<string, string>> = ftmProperties[schema];
  const grouped = Map.groupBy(values, ({ prop, value }) => `${prop}\0${value}`);
  for (const all of grouped.values()) {
    const { prop, value, rule } = all[0] as FtmValue;
    yield {
      id: statementId(id, prop, value),
      entity_id: id,
      canonical_id: id,
      prop,
      prop_type: types[prop],
      schema,
      value,
      dataset,
      lang: null,
      original_value: null,
      external: false,
      first_seen: null,
      last_seen: null,
      origin: rule,
      evidence: all.flatMap(({ evidence }) =>
        evidence.map(({ article, start, end, text }) => ({
          article,
          sha256: hashOf(article),
          start,
          end,
          text,
        })),
      ),
    };
  }
}

function* statements(catalog: Catalog): Generator<object> {
  const hashOf = textHashes(catalog);
  for (const one of ftmEntities(catalog)) yield* statementsOf(one, hashOf);
}

/** FollowTheMoney entities, a JSON line each; beside them the statements, one a value, with the words behind it. */
export const ftm: FormatWriter = {
  write: (catalog) => jsonLines(entities(catalog)),
  companions: (catalog) => [
    {
      suffix: ".statements.jsonl",
      mediaType: "application/x-ndjson",
      chunks: jsonLines(statements(catalog)),
    },
  ],
};

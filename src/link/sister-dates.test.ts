import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAnalysis } from "../../test/make-analysis.ts";
import type { Analysis } from "../model/analysis.ts";
import { localKey } from "../model/links.ts";
import type { TimeExpression } from "../model/time.ts";
import { openDays } from "./open-years.ts";
import { dateFromSisters } from "./sister-dates.ts";

/** "Friday (Oct 23)". */
const bracketed: TimeExpression = {
  id: "t1",
  start: 0,
  end: 15,
  type: "date",
  value: "2026-10-23",
  mod: null,
  from: "2026-10-23",
  to: "2026-10-23",
  precision: "day",
  rule: "times/weekday-bracket-date/past",
  relative: { base: null, unit: "day", by: null, name: "10-23", toward: null, inside: "5", part: "" },
};

function analysisOf(uri: string, published: string, names: readonly string[]): Analysis {
  const text = `${uri} tells of ${names.join(", ")}`;
  const date = {
    from: published.slice(0, 10),
    to: published.slice(0, 10),
    precision: "day",
    rule: "time",
  } as const;
  const entities = names.map((name, index) => ({
    id: `e${index + 1}`,
    name,
    type: "organisation" as const,
    actor: null,
    country: null,
    rule: "given",
  }));
  const events = [{ type: "shooting", places: ["p1"], time: uri === "open" ? "t1" : null, date }];
  return makeAnalysis({
    text,
    uri,
    published,
    events,
    places: [{ name: "Town" }],
    entities: entities as unknown as Analysis["entities"],
  });
}

function open(names: readonly string[]): Analysis {
  const plain = analysisOf("open", "2026-10-23", names);
  return { ...plain, article: { ...plain.article, publishedBasis: "inferred" }, times: [bracketed] };
}

function link(analyses: readonly Analysis[]): Analysis[] {
  const entityOf = new Map(
    analyses.flatMap(({ article, entities }) =>
      entities.map(({ id, name }) => [localKey(article.id, id), name] as const),
    ),
  );
  return dateFromSisters(analyses, { entityOf, copies: [] }).analyses;
}

test("a weekday and date fit several years", () => {
  assert.deepEqual(openDays(open([])).slice(0, 3), ["2026-10-23", "2020-10-23", "2015-10-23"]);
});

test("an open year is that of the sister which tells the same, in the events too", () => {
  const names = ["Red Union", "Blue Guard"];
  const [first] = link([open(names), analysisOf("sister", "2020-10-24", names)]);
  assert.equal(first?.article.published, "2020-10-23");
  assert.equal(first?.events[0]?.date?.from, "2020-10-23");
});

test("an open year stays where the dated article is of another day or tells of others", () => {
  const names = ["Red Union", "Blue Guard"];
  const far = link([open(names), analysisOf("sister", "2020-05-24", names)]);
  assert.equal(far[0]?.article.published, "2026-10-23");
  const other = link([open(names), analysisOf("sister", "2020-10-24", ["Green Front"])]);
  assert.equal(other[0]?.article.published, "2026-10-23");
});

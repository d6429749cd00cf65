import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { Analysis } from "../src/model/analysis.ts";
import type { Dossier } from "../src/model/dossier.ts";
import { judgementOfRule } from "../src/model/judgement.ts";
import { analyze, assemble } from "../src/pipeline.ts";
import { readPaths } from "../src/read/read.ts";
import { anyJudgements } from "./any-judgements.ts";

const analyses: Analysis[] = [];
for await (const received of readPaths([join(import.meta.dirname, "..", "examples", "packs")]))
  if (received.kind === "article") analyses.push(analyze(received.article));

/** What another engine would give that numbers otherwise: the same words under other ids. */
function renumbered(analysis: Analysis): Analysis {
  const ids = [
    ...analysis.entities,
    ...analysis.events,
    ...analysis.claims,
    ...analysis.places,
    ...analysis.times,
  ];
  const fresh = new Map(ids.map(({ id }) => [id, `n${id}`]));
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") return fresh.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === "text" ? inner : rename(inner)]),
    );
  };
  const { article, engine, version, messages, blocks, ...told } = analysis;
  return { ...(rename(told) as typeof told), article, version, messages, blocks, engine: `${engine}+1` };
}

/** A dossier in words alone: what is grouped, counted, named and decided, without ids the engine made. */
function inWords({ incidents, entities, facts, messages }: Dossier) {
  const factWords = (all: Dossier["facts"]) =>
    all.map(({ aspect, subject, low, high, best, bestRule, claims }) => ({
      ...{ aspect, subject, low, high, best, bestRule },
      claims: claims.map(({ article, evidence, rejected }) => ({
        article,
        evidence,
        rejected: rejected ?? null,
      })),
    }));
  const sorted = <T>(all: readonly T[]) => all.map((one) => JSON.stringify(one)).sort();
  return {
    incidents: sorted(
      incidents.map(({ title, date, places, events, facts: own }) => ({
        ...{ title, date, places: places.map(({ name, rule }) => ({ name, rule: rule ?? null })) },
        events: sorted(events.map(({ article, evidence }) => ({ article, evidence }))),
        facts: sorted(factWords(own)),
      })),
    ),
    facts: sorted(factWords(facts)),
    entities: sorted(
      entities.map(({ name, names, judgements }) => ({ name, names, judgements: judgements ?? [] })),
    ),
    messages: sorted(messages.filter(({ rule }) => judgementOfRule(rule) !== null)),
  };
}

test("judgements hold as they did once another engine has numbered everything otherwise", () => {
  const again = analyses.map(renumbered);
  assert.notEqual(again[0]?.events[0]?.id, analyses[0]?.events[0]?.id);
  fc.assert(
    fc.property(anyJudgements(analyses), (all) => {
      assert.deepEqual(inWords(assemble(again, all)), inWords(assemble(analyses, all)));
    }),
    { numRuns: 15 },
  );
});

test("a judgement holds where another engine takes a word more or less for the trigger", () => {
  const wider = analyses.map((analysis): Analysis => {
    const stretch = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: Math.max(0, span.start - 4),
    });
    return {
      ...analysis,
      events: analysis.events.map((event) => ({ ...stretch(event), mentions: event.mentions.map(stretch) })),
    };
  });
  const held = (dossier: Dossier) => dossier.messages.filter(({ rule }) => judgementOfRule(rule) !== null);
  const first = assemble(analyses).incidents[0];
  const event = first?.events[0];
  assert.ok(first && event);
  const { start, end } = event.evidence;
  const ruling = {
    kind: "date",
    incident: { article: event.article, start, end },
    from: "2020-01-01",
    to: "2020-01-01",
  } as const;
  const judgement = { id: "1", author: "ada", time: "2024-01-01T00:00:00Z", reason: "", ruling };
  const dossier = assemble(wider, [judgement]);
  assert.deepEqual(held(dossier), []);
  const now = dossier.incidents.find(
    ({ articles, date }) => articles.includes(event.article) && date?.from === "2020-01-01",
  );
  assert.deepEqual(now?.articles, first.articles);
});

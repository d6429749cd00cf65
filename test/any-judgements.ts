import fc from "fast-check";
import type { Analysis } from "../src/model/analysis.ts";
import type { ArticleSpan } from "../src/model/dossier.ts";
import type { Judgement, Ruling } from "../src/model/judgement.ts";
import { judged, wordsOf } from "./make-judgement.ts";

/** Rulings on words of the analyses: triggers, mentions, evidence, some that name nothing. */
export function anyRuling(analyses: readonly Analysis[]): fc.Arbitrary<Ruling> {
  const spans = (pick: (one: Analysis) => readonly { start: number; end: number }[]): ArticleSpan[] =>
    analyses.flatMap((one) => pick(one).map((span) => wordsOf(one, span)));
  const events = fc.constantFrom(...spans((one) => one.events), { article: "none", start: 0, end: 1 });
  const mentions = fc.constantFrom(...spans((one) => one.mentions));
  const claims = analyses.flatMap((one) =>
    one.claims.map(({ aspect, evidence, figure }) => ({
      claim: wordsOf(one, evidence),
      aspect,
      ...(figure ? { words: figure.text } : {}),
    })),
  );
  const fields = [
    ...spans((one) => one.places).map((claim) => ({ claim, aspect: "place" as const })),
    ...spans((one) => one.times).map((claim) => ({ claim, aspect: "date" as const })),
  ];
  const count = fc.option(fc.nat({ max: 30 }));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("same-incident" as const), a: events, b: events }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("different-incident" as const), a: events, b: events }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("same-entity" as const), a: mentions, b: mentions }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("different-entity" as const), a: mentions, b: mentions }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("override" as const),
        incident: fc.oneof(events, mentions),
        aspect: fc.constantFrom("killed" as const, "wounded" as const, "strength" as const),
        subject: fc.option(fc.constantFrom("some of them", "children")),
        low: count,
        high: count,
        value: fc.constant(null),
        claim: fc.constant(null),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...claims, ...fields).map((one) => ({ kind: "reject" as const, ...one })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("place" as const),
        incident: events,
        name: fc.constantFrom("Sel", "Orm"),
        lat: fc.constant(1),
        lon: fc.constant(2),
        country: fc.constant(null),
        precision: fc.constant("settlement" as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("date" as const),
        incident: events,
        from: fc.constantFrom("2020-01-01", "2019-05-02"),
        to: fc.constant("2020-01-01"),
      }),
    },
  );
}

/** A few judgements, some of them undone and some of the undoings too; no two at one moment say otherwise. */
export function anyJudgements(analyses: readonly Analysis[]): fc.Arbitrary<Judgement[]> {
  const moves = fc.array(fc.record({ ruling: anyRuling(analyses), at: fc.nat({ max: 50 }) }), {
    maxLength: 7,
  });
  const undoing = fc.array(fc.nat(), { maxLength: 3 });
  return fc.tuple(moves, undoing).map(([made, taken]) => {
    const all = made.map(({ ruling, at }) => judged(ruling, at));
    for (const [at, pick] of taken.entries()) {
      const target = all[pick % Math.max(1, all.length)];
      if (target) all.push(judged({ kind: "undo", judgement: target.id }, 60 + at));
    }
    return all;
  });
}

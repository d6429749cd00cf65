import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { copy, ferryAttack, local, wire } from "../../test/dossier-fixture.ts";
import { alignedRenderings } from "./aligned-renderings.ts";
import { factText, spanText } from "./amounts.ts";
import { factToldBy, toldBy } from "./answers.ts";
import { openCatalog } from "./catalog.ts";
import { rangeText, whenText } from "./days.ts";
import { excerpt } from "./excerpts.ts";
import { evidenceSpans, paragraphsOf } from "./text-segments.ts";

const catalog = openCatalog(ferryAttack.dossier, ferryAttack.articles);

test("days are told in the shortest form that loses nothing", () => {
  const range = (from: string, to: string) => rangeText({ from, to, precision: "day", rule: "" });
  assert.equal(range("2024-01-23", "2024-01-23"), "Tuesday 23 January 2024");
  assert.equal(range("2024-05-03", "2024-05-05"), "3–5 May 2024");
  assert.equal(range("2024-04-29", "2024-05-02"), "29 April – 2 May 2024");
  assert.equal(range("2023-12-30", "2024-01-02"), "30 December 2023 – 2 January 2024");
  assert.equal(range("2023-10-01", "2023-10-31"), "October 2023");
  assert.equal(range("2023-01-01", "2023-12-31"), "2023");
  assert.equal(whenText(null), "day not told");
});

test("amounts keep open ends open", () => {
  assert.equal(spanText(2, 4), "2–4");
  assert.equal(spanText(12_500, null), "at least 12,500");
  assert.equal(spanText(null, 40), "up to 40");
  assert.equal(spanText(null, null), null);
  const [incident] = ferryAttack.dossier.incidents;
  const killed = incident?.facts[0];
  assert.ok(killed);
  assert.equal(factText(catalog, killed), "7–11");
  const lone = { ...killed, low: 7, high: 7, claims: killed.claims.slice(0, 1) };
  assert.equal(factText(catalog, lone), "at least 7");
});

test("copies of one report are one voice", () => {
  assert.equal(toldBy(catalog, [wire, copy]), "2 reports · 1 independent");
});

test("outlets that cite one source for a fact are one voice of it", () => {
  const killed = ferryAttack.dossier.incidents[0]?.facts[0];
  assert.ok(killed);
  const [first] = killed.claims;
  assert.ok(first);
  const cited = [wire, local].map((article) => ({ ...first, article, voice: "source harbour master" }));
  assert.equal(factToldBy(catalog, { claims: cited }), "2 reports · 1 independent");
  const own = cited.map((claim) => ({ ...claim, voice: `account ${claim.article}` }));
  assert.equal(factToldBy(catalog, { claims: own }), "2 reports · 2 independent");
});

test("an excerpt is the sentence around the words, past titles and initials", () => {
  const text = "It rained. On Monday Gen. A. Holt said four men fled to St. Mary. Then it stopped.";
  const start = text.indexOf("four men");
  assert.deepEqual(excerpt(text, { start, end: start + 8 }), {
    before: "On Monday Gen. A. Holt said ",
    words: "four men",
    after: " fled to St. Mary.",
  });
});

test("an excerpt never loses the words, wherever they stand", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [x, y] = [a % (text.length + 1), b % (text.length + 1)];
      const span = { start: Math.min(x, y), end: Math.max(x, y) };
      assert.equal(excerpt(text, span).words, text.slice(span.start, span.end));
    }),
  );
});

test("aligned renderings give back every letter", () => {
  const [utterance] = ferryAttack.dossier.quotes;
  assert.ok(utterance);
  const aligned = alignedRenderings(utterance).map((parts) => parts.map((part) => part.text).join(""));
  assert.deepEqual(
    aligned,
    utterance.renderings.map((one) => one.text),
  );
});

test("paragraphs give back every line, whatever spans are marked", () => {
  const [source] = catalog.sources;
  assert.ok(source);
  const { length } = source.text;
  const span = fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const printed = paragraphsOf(source, spans, length).map((one) =>
        one.segments.map((part) => part.text).join(""),
      );
      assert.equal(printed.join("\n"), source.text);
    }),
  );
  assert.ok((evidenceSpans(catalog).get(wire)?.length ?? 0) > 4);
});

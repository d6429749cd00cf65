import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "../annotate/annotate.ts";
import { extractPlaceExpressions } from "./place-expressions.ts";
import { extractPlaces } from "./places.ts";

function annotated(text: string): ReturnType<typeof annotate> {
  const plain = { id: "a", uri: null, outlet: null, title: null, byline: null, published: null };
  const blocks = [{ start: 0, end: text.length, kind: "paragraph", rule: "t" }] as const;
  return annotate({ ...plain, publishedBasis: "none", language: "en", text }, blocks);
}

function expressions(text: string): string[] {
  return extractPlaceExpressions(annotated(text)).map(
    (place) => `${place.name} ${place.country} ${place.rule}`,
  );
}

test("adjectives and names of inhabitants bear the place they belong to", () => {
  const text = "Syrian refugees met two Texans and a South Ossetian singer in Oslo.";
  assert.deepEqual(expressions(text), [
    "Syrian SY place-adjective",
    "Texans US place-adjective",
    "South Ossetian GE place-adjective",
    "Oslo NO place-name",
  ]);
});

test("an adjective that several countries share is given to the one the article speaks of", () => {
  assert.equal(
    expressions("The Guinean army left Conakry, Guinea. Guinean officers said so.")[0],
    "Guinean GN place-adjective",
  );
});

test("no adjective is a place that the engine reports", () => {
  assert.deepEqual(extractPlaces(annotated("Syrian and Kenyan singers met.")), []);
});

test("ids are unique and spans do not overlap", () => {
  const places = extractPlaceExpressions(
    annotated("US-led Kurdish and Iraqi units took Erbil, Iraq, on Monday."),
  );
  assert.equal(new Set(places.map((place) => place.id)).size, places.length);
  for (const [at, place] of places.entries())
    assert.ok(at === 0 || (places[at - 1]?.end ?? 0) <= place.start);
});

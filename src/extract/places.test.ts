import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../annotate/annotate.ts";
import type { Block } from "../model/block.ts";
import type { Place } from "../model/place.ts";
import { extractPlaces } from "./places.ts";

function placesIn(text: string, dateline?: string): Place[] {
  const blocks: Block[] = dateline ? [{ start: 0, end: dateline.length, kind: "dateline", rule: "t" }] : [];
  const start = dateline ? dateline.length : 0;
  blocks.push({ start, end: text.length, kind: "paragraph", rule: "t" });
  const plain = { id: "a", uri: null, outlet: null, title: null, byline: null, published: null };
  return extractPlaces(annotate({ ...plain, publishedBasis: "none", language: "en", text }, blocks));
}

function summary(text: string): string[] {
  return placesIn(text).map((place) => `${place.name} ${place.country}/${place.region} ${place.precision}`);
}

test("a holder after the comma settles which of many places is meant", () => {
  assert.deepEqual(summary("A fire broke out on Friday in Paris, Texas, the mayor said."), [
    "Paris US/Texas settlement",
    "Texas US/Texas region",
  ]);
  assert.deepEqual(summary("Two men were arrested near Gary, Ind., after the chase."), [
    "Gary US/Indiana area",
    "Ind. US/Indiana region",
  ]);
});

test("the country of the article settles a name that many countries share", () => {
  const text =
    "Iraqi troops entered the town of Qaim on Monday. The Iraqi army lost two men in Anbar province.";
  assert.deepEqual(summary(text), ["Qaim IQ/Al Anbar settlement", "Anbar IQ/Al Anbar region"]);
});

test("people who bear the name of a place are no places", () => {
  assert.deepEqual(summary("Jack London told reporters that Chelsea Clinton was late."), []);
});

test("a relative place is an area, a home is an origin", () => {
  const [place] = placesIn("The convoy was hit south of Mosul, witnesses said.");
  assert.equal(place?.precision, "area");
  assert.equal(place?.rule, "place-relative");
  assert.equal(placesIn("A Nairobi-based group denied it.")[0]?.role, "origin");
});

test("a dateline keeps its role", () => {
  assert.equal(
    placesIn("KYIV, Ukraine Shells fell on the town overnight.", "KYIV, Ukraine")[0]?.role,
    "dateline",
  );
});

test("spans cover their names, are sorted and disjoint, whatever the text", () => {
  const words = fc.constantFrom(
    "Paris",
    "in",
    ",",
    "Al-Qa\u2019im",
    "U.S.",
    "of",
    "the",
    "Ohio",
    "-",
    "\u201C",
    "\n",
    "X",
    "Mr.",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(words).map((all) => all.join(" ")),
      ),
      (text) => {
        let end = 0;
        for (const place of placesIn(text)) {
          assert.ok(place.start >= end && place.end > place.start);
          assert.equal(place.name, text.slice(place.start, place.end));
          end = place.end;
        }
      },
    ),
  );
});

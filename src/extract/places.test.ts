import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../annotate/annotate.ts";
import type { Block } from "../model/block.ts";
import type { Place } from "../model/place.ts";
import { analyze } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";
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

function rules(text: string): string[] {
  return placesIn(text).map((place) => `${place.name} ${place.rule}`);
}

test("a state that acts is an actor, the state it acts in a scene", () => {
  assert.deepEqual(
    rules("France launched air strikes in Mali. Kyiv condemned the raid. Paris denied Moscow's claim."),
    [
      "France place-as-actor",
      "Mali place-name",
      "Kyiv place-as-actor",
      "Paris place-as-actor",
      "Moscow place-as-actor",
    ],
  );
});

test("a place told by its distance to another leaves the other a landmark", () => {
  assert.deepEqual(rules("Shells fell on Bakhmut, 55 km north of Donetsk, officials said."), [
    "Bakhmut place-name",
    "Donetsk place-landmark",
  ]);
});

test("a place the gazetteer lacks has no point and lies where the text says", () => {
  const [place, , again] = placesIn(
    "Gunmen raided the village of Zorbaqatan in Anbar province. Zorbaqatan district was quiet on Friday.",
  );
  assert.deepEqual(
    [place?.lat, place?.source, place?.country, place?.region, place?.precision, place?.rule],
    [null, "none", "IQ", "Al Anbar", "region", "place-unknown-in-place"],
  );
  assert.equal(again?.region, "Al Anbar");
  assert.equal(placesIn("Gunmen raided the village of Zorbaqatan.")[0]?.rule, "place-unknown");
});

test("a base is exact, a body named after a city is no scene", () => {
  const [base] = placesIn("Two rockets hit Al Asad airbase in Iraq.");
  assert.equal(base?.precision, "exact");
  assert.equal(base?.region, "Al Anbar");
  assert.equal(rules("The Basra Police Department hired thirty men.")[0], "Basra place-in-body-name");
});

test("enumerations share kind and country", () => {
  assert.deepEqual(summary("The bill passed in Texas, Alabama and Georgia."), [
    "Texas US/Texas region",
    "Alabama US/Alabama region",
    "Georgia US/Georgia region",
  ]);
  assert.equal(placesIn("Talks were held in Armenia, Azerbaijan and Georgia.").at(-1)?.precision, "country");
});

test("a paragraph that opens with a dateline tells where it was written", () => {
  const [place] = placesIn("BASRA, Iraq (AP) \u2014 Two men were hurt.");
  assert.equal(place?.role, "dateline");
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

test("a region of a country makes no region of the country", () => {
  assert.deepEqual(summary("Herders fled the eastern region of Chad on Monday."), ["Chad TD/null country"]);
});

test("a dateline run into its headline is a place", () => {
  const text = "Mill fire kills two. LIVERPOOL - Officers in the city said a mill had burned.";
  assert.deepEqual(summary(text), ["LIVERPOOL GB/England settlement"]);
});

test("a list of states holds no town in the state after it", () => {
  assert.deepEqual(summary("Cases were found in Oregon, Washington, Utah and Ohio on Monday."), [
    "Oregon US/Oregon region",
    "Washington US/Washington region",
    "Utah US/Utah region",
    "Ohio US/Ohio region",
  ]);
});

test("a county of the United Kingdom is known by its bare name", () => {
  assert.deepEqual(summary("A barn burned down near Guildford in Surrey, England, on Monday."), [
    "Guildford GB/England area",
    "Surrey GB/England district",
    "England GB/England region",
  ]);
});

test("a line between forces is no village of that name", () => {
  assert.deepEqual(summary("Shells fell near the Line of Control in Kashmir on Friday."), [
    "Kashmir null/null region",
  ]);
});

function sources(text: string): string[] {
  return placesIn(text).map(({ name, country, region, rule }) => `${name} ${country}/${region} ${rule}`);
}

test("a place that the gazetteer lacks where the text puts it is not looked for elsewhere", () => {
  assert.equal(
    sources("A man from Stroud, Ontario, Canada, was arrested.")[0],
    "Stroud CA/Ontario place-unknown-in-place",
  );
  assert.equal(
    sources("The blast struck the village of Qarnaveh in Idlib province.")[0],
    "Qarnaveh SY/Idlib place-unknown-in-place",
  );
  assert.equal(
    sources("A crash near Zorbaville, Texas, killed two.")[0],
    "Zorbaville US/Texas place-unknown-in-place",
  );
  assert.match(sources("In Sydney, England won the match.")[0] ?? "", /^Sydney AU/);
});

test("an unknown name before a day stays unresolved and alone", () => {
  assert.deepEqual(sources("Clashes erupted in Vorbanka on Friday."), ["Vorbanka null/null place-unknown"]);
});

test("older and English names of cities are found", () => {
  const text = "They flew from Calcutta and Bombay to Nuremberg, and from Quebec City to Pusan.";
  assert.deepEqual(
    placesIn(text).map((place) => place.country),
    ["IN", "IN", "DE", "CA", "KR"],
  );
});

test("no town holds a country that stands before it", () => {
  const found = placesIn(
    "The raids hit two sites in western Iraq, Al-Qa’im near the border and a town in the south.",
  );
  assert.deepEqual(
    found.filter(({ name }) => name === "Iraq").map(({ country, precision }) => [country, precision]),
    [["IQ", "country"]],
  );
});

test("a town spelt by another habit of the same sound is found where the article is", () => {
  const text =
    "Shells killed seven civilians in Gundam, in the north of Mali. The army of Mali said rebels had shelled the town.";
  const { places } = analyze({ id: "x", ...bareParts, text, language: "en" });
  assert.equal(places.find(({ name }) => name === "Gundam")?.country, "ML");
});

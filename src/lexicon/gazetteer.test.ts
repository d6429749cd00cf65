import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findPlaces, isPlaceName, placePrior } from "./gazetteer.ts";
import { countryOf, neighboursOf, regionsOf } from "./gazetteer-areas.ts";
import { articleFreeKey, exactKey, looseKey, nameWords } from "./gazetteer-key.ts";

test("spellings of one name share a key", () => {
  const key = (name: string): string => looseKey(nameWords(name));
  assert.equal(key("Khan Younis"), key("Khān Yūnis"));
  assert.equal(key("Deir ez-Zor"), key("Deir al Zor"));
  assert.equal(exactKey(nameWords("St. Louis")), exactKey(nameWords("Saint-Louis")));
  assert.equal(articleFreeKey(nameWords("Al-Raqqah")), key("Raqqa"));
  assert.equal(articleFreeKey(nameWords("Alma")), null);
});

test("a name finds its places, the likeliest first", () => {
  const [paris] = findPlaces("Paris");
  assert.equal(paris?.country, "FR");
  assert.ok(findPlaces("Paris").some((place) => place.region === "Texas"));
  assert.equal(findPlaces("al-Qaim")[0]?.region, "Al Anbar");
  assert.equal(findPlaces("Qa\u2019im")[0]?.id, findPlaces("Al Q\u0101\u2019im")[0]?.id);
  assert.equal(findPlaces("Iraq")[0]?.kind, "country");
  assert.equal(findPlaces("Red Sea")[0]?.id, "own:red-sea");
});

test("an article is dropped only where Arabic articles are at home", () => {
  assert.ok(findPlaces("Paso").every((place) => place.region !== "Texas"));
  assert.equal(findPlaces("Homs")[0]?.country, "SY");
});

test("what is no place has none", () => {
  assert.deepEqual(findPlaces("Xqzvbrwk"), []);
  assert.equal(isPlaceName("Xqzvbrwk"), false);
  assert.equal(placePrior(""), 0);
  assert.equal(isPlaceName("Baghdad"), true);
});

test("any string gives a sorted list", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const priors = findPlaces(name).map((place) => place.prior);
      assert.deepEqual(
        priors,
        priors.toSorted((a, b) => b - a),
      );
      assert.equal(isPlaceName(name), isPlaceName(name.toUpperCase()) || isPlaceName(name));
    }),
  );
});

test("countries know their regions and neighbours", () => {
  assert.equal(countryOf("IQ")?.name, "Iraq");
  assert.ok(regionsOf("US").some((region) => region.name === "Texas" && Math.abs(region.lat - 31.5) < 1.5));
  assert.ok(neighboursOf("IQ").includes("SY"));
  assert.equal(countryOf("ZZ"), null);
});

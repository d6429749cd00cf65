import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { analyze } from "../pipeline.ts";

function claims(text: string): (Claim & { root: string; placeName: string | undefined })[] {
  const parts = { text, uri: "test", title: null, published: "2022-05-10" };
  const analysis = analyze({
    id: articleId(parts),
    ...parts,
    outlet: "The Courier",
    byline: null,
    publishedBasis: "metadata",
    language: "en",
  });
  return analysis.claims.map((claim) => ({
    ...claim,
    root: analysis.attributions.find((one) => one.id === claim.attribution)?.chain.at(-1)?.name ?? "",
    placeName: analysis.places.find((place) => place.id === claim.place)?.name,
  }));
}

const figures = (text: string, aspect: Claim["aspect"]) =>
  claims(text)
    .filter((claim) => claim.aspect === aspect)
    .map((claim) => `${claim.figure?.low} ${claim.figure?.qualifier} ${claim.figure?.scope}`);

test("sites hit, attacks of a series and weapons shot down are counted", () => {
  assert.deepEqual(figures("Warplanes bombed four warehouses near Tripoli on Monday.", "sites"), [
    "4 exact incident",
  ]);
  assert.deepEqual(
    figures("The base has come under more than 30 attacks since 2 April 2022, the army said.", "attacks"),
    ["30 more-than cumulative"],
  );
  assert.deepEqual(
    figures("Air defences shot down 12 drones over Kharkiv on Monday during the attack.", "intercepted"),
    ["12 exact incident"],
  );
});

test("a strength is told for a place, an elided head repeats the one before", () => {
  const found = claims("France has 1,500 troops in Niger and 300 in Chad.").filter(
    (claim) => claim.aspect === "strength",
  );
  assert.deepEqual(
    found.map((claim) => [claim.figure?.low, claim.placeName]),
    [
      [1500, "Niger"],
      [300, "Chad"],
    ],
  );
});

test("severity, responsibility and blame bear their words or their entity", () => {
  const found = claims(
    "Gunmen attacked a convoy near Mopti on Sunday, leaving a driver with minor injuries. Al-Shabaab claimed responsibility for the attack.",
  );
  assert.equal(found.find((claim) => claim.aspect === "severity")?.value, "minor injuries");
  assert.match(found.find((claim) => claim.aspect === "responsibility")?.root ?? "", /Shabaab/);
});

test("what a source did not tell is not told, in its name", () => {
  const found = claims(
    "Rockets hit a village near Idlib on Sunday. The ministry did not say where the rockets were fired from.",
  );
  const place = found.find((claim) => claim.aspect === "place");
  assert.equal(place?.value, "not told");
  assert.match(place?.root ?? "", /ministry/);
});

test("a question for a number gives none", () => {
  assert.deepEqual(
    figures("It was not clear how many soldiers were wounded in the attack on Monday.", "wounded"),
    [],
  );
});

test("a named target is a claim of whoever names it", () => {
  const found = claims("Jets bombed Al-Shabaab near Kismayo on Sunday, a Kenyan army spokesman said.");
  const target = found.find((claim) => claim.aspect === "target");
  assert.match(target?.value ?? "", /^e\d+$/);
  assert.match(target?.root ?? "", /spokesman/);
});

test("an author whom no source names is told to be untold", () => {
  const untold = (text: string) => claims(text).filter((claim) => claim.rule === "author-untold").length;
  assert.equal(
    untold("A blast hit the market. None of the reports attributed the blast to a perpetrator."),
    1,
  );
  assert.equal(untold("A blast hit the market. No perpetrator was named."), 1);
  assert.equal(untold("A blast hit the market. Officials did not identify the culprits."), 1);
  assert.equal(
    untold("A blast hit the market. The army was not responsible, a man identified as Ruiz said."),
    0,
  );
  assert.equal(untold("A blast hit the market. Officials named the perpetrator."), 0);
});

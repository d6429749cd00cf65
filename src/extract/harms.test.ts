import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../model/article.ts";
import { analyze } from "../pipeline.ts";

/** "killed 2": every whole that an article counts of the killed and the wounded. */
function tolls(text: string): string[] {
  const parts = { text, uri: "test", title: null, published: "2021-03-09" };
  const { claims } = analyze({
    id: articleId(parts),
    ...parts,
    outlet: "The Courier",
    byline: null,
    publishedBasis: "metadata",
    language: "en",
  });
  const whole = claims.filter(({ figure }) => figure !== null && figure.subsetOf === null);
  return whole.flatMap(({ aspect, figure }) =>
    aspect === "killed" || aspect === "wounded" ? [`${aspect} ${figure?.low ?? figure?.high}`] : [],
  );
}

test("ages are no counts, and a list of ages counts its people", () => {
  assert.deepEqual(
    tolls("A shooting shook Bexley on Monday. A man shot and killed his 9- and 14-year-old sons."),
    ["killed 2"],
  );
  const three = tolls("Three other men, ages 31, 32, and 47, were wounded in the shooting on Monday.");
  assert.deepEqual(three, ["wounded 3"]);
  assert.deepEqual(tolls("Another boy, also 14, was shot in the hand in Bexley on Monday."), ["wounded 1"]);
  assert.deepEqual(tolls("Paul Reed was found on Hwy 212 with a gunshot wound on Monday."), ["wounded 1"]);
});

test("a verb behind an adverb keeps its own form: who fatally shoots somebody is not the dead", () => {
  assert.deepEqual(tolls("6-year-old fatally shoots uncle in Bexley"), ["killed 1"]);
});

test("people held by another word are not the subject of a bare verb", () => {
  const dies = tolls("Nurse shot in the neck by 5-year-old nephew dies");
  assert.ok(dies.includes("killed 1"));
  assert.ok(!dies.includes("killed 2"));
});

test("somebody who almost died is not among the dead", () => {
  assert.ok(!tolls("A shooting shook Bexley on Monday. This boy almost lost his life.").includes("killed 1"));
});

test("people named in ever new words are several only where the words set them apart", () => {
  const one =
    "A shooting shook Bexley on Monday. Ann Cole was killed. Police say a 41-year-old nurse died at home.";
  assert.ok(!tolls(one).includes("killed 2"));
  assert.ok(tolls("In the Bexley shooting on Monday a man and a woman were killed.").includes("killed 2"));
});

test("bodies recovered are counted as dead, and what a year has cost so far is no toll of one happening", () => {
  const bodies = tolls("Three bodies were recovered from the ruins after the strike on Bexley on Monday.");
  assert.deepEqual(bodies, ["killed 3"]);
  const year =
    "A shooting shook Bexley on Monday, killing a man. So far in 2021, 45 people have been murdered.";
  assert.ok(tolls(year).includes("killed 1"));
});

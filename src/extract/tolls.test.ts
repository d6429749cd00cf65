import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../model/article.ts";
import { analyze } from "../pipeline.ts";

/** "killed 2", "wounded 0-3": the counts of everybody killed and wounded in one happening. */
function wholes(text: string): string[] {
  const parts = { text, uri: "test", title: null, published: "2021-03-09" };
  const { claims } = analyze({
    id: articleId(parts),
    ...parts,
    outlet: "The Courier",
    byline: null,
    publishedBasis: "metadata",
    language: "en",
  });
  const counted = claims.flatMap(({ aspect, figure, event }) =>
    figure && event && figure.subsetOf === null && /killed|wounded/.test(aspect)
      ? [`${aspect} ${figure.low ?? figure.high}`]
      : [],
  );
  return [...new Set(counted)].sort();
}

test("who is told to be hit and no more is no wounded where the article tells of as many dead", () => {
  assert.deepEqual(
    wholes("A woman was shot dead in Bexley on Monday. Neighbours said somebody shot his wife at the door."),
    ["killed 1"],
  );
  assert.deepEqual(
    wholes(
      "Two people died in a shooting in Bexley on Monday. Ann Cole and Bea Dunn were shot in their car.",
    ),
    ["killed 2"],
  );
  assert.deepEqual(
    wholes("A shooting shook Bexley on Monday. A man was killed. Police said three people were shot."),
    ["killed 1", "wounded 2"],
  );
});

test("who is hit behind the killed of the same sentence, or by one who is dead, is somebody else", () => {
  assert.deepEqual(
    wholes("A shooting shook Bexley on Monday. A gunman killed a man and shot a woman in the leg."),
    ["killed 1", "wounded 1"],
  );
  assert.deepEqual(wholes("A teenager who shot three people in Bexley on Monday was killed by police."), [
    "killed 1",
    "wounded 3",
  ]);
});

test("how one of those hit fared is no more of them", () => {
  assert.deepEqual(wholes("Gunmen shot five people, one fatally, at a dance in Bexley on Monday."), [
    "killed 1",
    "wounded 4",
  ]);
});

test("police and medics who come to the hurt are not the hurt, nor are the children of a hospital's name", () => {
  assert.deepEqual(
    wholes(
      "A shooting shook Bexley on Monday. Officers found Cole on the floor, suffering from a gunshot wound.",
    ),
    [],
  );
  const medics = wholes(
    "A boy was shot dead in Bexley on Monday. Paramedics rushed to the hospital with him.",
  );
  assert.deepEqual(medics, ["killed 1"]);
  const named = wholes(
    "A boy was shot in Bexley on Monday. He was rushed to Alder Hospital for Children in critical condition.",
  );
  assert.deepEqual(named, ["wounded 1"]);
  assert.ok(
    wholes("Two officers were taken to a hospital after a shooting in Bexley on Monday.").includes(
      "wounded 2",
    ),
  );
});

test("an adjective of harm is of its own noun, and an age before a singular verb is no count", () => {
  const found = wholes(
    "A shooting shook Bexley on Monday. Police found one dead man and a second man suffering a gunshot wound.",
  );
  assert.deepEqual(found, ["killed 1", "wounded 1"]);
  const aged = wholes("In the Bexley shooting on Monday Ann Cole, 24 was shot in the leg.");
  assert.deepEqual(aged, ["wounded 1"]);
});

test("people told one by one are the upper end of a range where no sentence tells of more than one", () => {
  const parts = {
    text: "A shooting shook Bexley on Monday. Ann Cole was shot by Carl Egan. Cole died at home. Egan was found dead in a car.",
    uri: "test",
    title: null,
    published: "2021-03-09",
  };
  const { claims } = analyze({
    id: articleId(parts),
    ...parts,
    outlet: "The Courier",
    byline: null,
    publishedBasis: "metadata",
    language: "en",
  });
  const whole = claims.find(({ aspect, figure }) => aspect === "killed" && figure?.subsetOf === null);
  assert.equal(whole?.figure?.high, 2);
});

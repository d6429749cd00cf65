import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../model/article.ts";
import type { Fact } from "../model/dossier.ts";
import { analyze, assemble } from "../pipeline.ts";

function facts(texts: readonly (readonly [day: string, text: string])[]): Fact[] {
  const analyses = texts.map(([published, text], at) => {
    const parts = { text, uri: `test ${at}`, title: null, published };
    return analyze({
      id: articleId(parts),
      ...parts,
      outlet: `The Courier ${at}`,
      byline: null,
      publishedBasis: "metadata",
      language: "en",
    });
  });
  return assemble(analyses).incidents.flatMap((incident) => incident.facts);
}

const first =
  "Two people were wounded in a knife attack at a fair in Bexley, Ohio, on Monday, March 8, police said. The attack began near the gate.";
const later =
  "Two people were killed in a knife attack at a fair in Bexley, Ohio, on Monday, March 8, police said. The attack began near the gate.";

test("people told first hurt, as many of whom are told dead later, may be nobody's wounded", () => {
  const found = facts([
    ["2021-03-08", first],
    ["2021-03-10", later],
  ]);
  const whole = (aspect: string) => found.find((fact) => fact.aspect === aspect && fact.subject === null);
  assert.equal(whole("killed")?.best, 2);
  const wounded = whole("wounded");
  assert.deepEqual([wounded?.low, wounded?.high, wounded?.best], [0, 2, null]);
  assert.match(wounded?.reason ?? "", /told hurt may be those told dead later/);
});

test("an earlier article with more dead overtakes nothing", () => {
  const found = facts([
    ["2021-03-08", later],
    ["2021-03-10", first],
  ]);
  assert.equal(found.find((fact) => fact.aspect === "wounded")?.subject, null);
});

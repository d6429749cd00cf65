import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { analyze } from "../pipeline.ts";

function claims(text: string): readonly Claim[] {
  const parts = { text, uri: "test", title: null, published: "2022-05-10" };
  const { claims: found } = analyze({
    id: articleId(parts),
    ...parts,
    outlet: "The Courier",
    byline: null,
    publishedBasis: "metadata",
    language: "en",
  });
  return found.filter((claim) => claim.figure !== null);
}

/** "killed 49 people", a part with the number of its whole behind "of". */
function told(text: string): string[] {
  const all = claims(text);
  return all.map(({ aspect, figure }) => {
    const whole = all.find((claim) => claim.id === figure?.subsetOf);
    const part = whole ? ` of ${whole.figure?.low} ${whole.aspect}` : "";
    return `${aspect} ${figure?.low ?? figure?.high} ${figure?.population}${part}`;
  });
}

test("a dead attacker is neither added to a stated total nor a container of victims", () => {
  const bomber = told(
    "A bomb exploded at a market in Kano on Monday, killing 22 people. One of the bombers was shot dead.",
  );
  assert.ok(bomber.includes("killed 22 people"));
  assert.ok(!bomber.some((one) => one.includes("23")));
  const clash = told(
    "Six soldiers were killed in the attack on a base in Diffa on Monday. Eleven attackers were killed too.",
  );
  assert.ok(clash.includes("killed 6 people"));
  assert.ok(!clash.some((one) => one.endsWith("of 11 killed")));
});

test("some of them are a part and no addition", () => {
  assert.deepEqual(
    told("Police fired on protesters in Conakry on Friday, injuring at least nine, four of them seriously."),
    ["wounded 9 people", "wounded 4 people of 9 wounded"],
  );
});

test("the counts of two sources in one sentence are not added up", () => {
  const both = told(
    "Shelling hit Tebin on Friday. The army said six people were killed, and rebels said eleven people were killed.",
  );
  assert.ok(!both.some((one) => one.includes("17")));
});

test("those who shoot at a car are not hit", () => {
  assert.deepEqual(told("Two policemen were wounded when gunmen shot at their car in Jalalabad on Monday."), [
    "wounded 2 police of 2 wounded",
    "wounded 2 people",
  ]);
});

import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { ruleWords } from "../../web/src/article/block-rules.ts";
import type { LayerMark } from "../../web/src/article/layers.ts";
import { stretchesOf, targetIn } from "../../web/src/article/stretches.ts";

const text = "Two people were killed, said the ministry.";

function mark(start: number, end: number, layer: LayerMark["layer"]): LayerMark {
  return { start, end, layer, title: layer };
}

test("stretches are the text again, whatever overlaps", () => {
  const marks = [mark(0, 22, "claims"), mark(0, 3, "quotes"), mark(16, 41, "names"), mark(40, 60, "times")];
  const stretches = stretchesOf({ start: 0, end: text.length }, marks, { start: 10, end: 18 });
  equal(stretches.map(({ start, end }) => text.slice(start, end)).join(""), text);
  deepEqual(
    stretches.filter(({ target }) => target).map(({ start, end }) => text.slice(start, end)),
    [" were ", "ki"],
  );
  deepEqual(
    stretches[0]?.marks.map(({ layer }) => layer),
    ["claims", "quotes"],
  );
});

test("a block without marks is one stretch", () => {
  deepEqual(stretchesOf({ start: 4, end: 10 }, [mark(12, 20, "names")], null), [
    { start: 4, end: 10, marks: [], target: false },
  ]);
});

test("words that the address names are held to the text", () => {
  deepEqual(targetIn("4-10", 40), { start: 4, end: 10 });
  deepEqual(targetIn("4-99", 40), { start: 4, end: 40 });
  for (const wrong of ["", "10-4", "50-60", "-4-10", "4-", "a-b", undefined])
    equal(targetIn(wrong, 40), null);
});

test("a rule without words of its own is told by its name", () => {
  equal(ruleWords({ rule: "promo-label-es" }), "labelled as promotion");
  equal(ruleWords({ rule: "judgement:4711" }), "marked by a person");
  equal(ruleWords({ rule: "some-new-rule" }), "some new rule");
});

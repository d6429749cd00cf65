import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { commonWeight } from "./rendering-pairs.ts";
import { wordsOf } from "./rendering-words.ts";
import { compareRenderings } from "./renderings.ts";

function effects(a: string, b: string): string[] {
  return compareRenderings(a, b).map((one) => `${one.kind} ${one.a}>${one.b} ${one.effect} (${one.rule})`);
}

test("a dropped negation changes the meaning", () => {
  assert.deepEqual(effects("We do not accept the terms", "We do accept the terms"), [
    "deletion not> meaning (negation)",
  ]);
  assert.deepEqual(effects("We won't leave", "We will leave"), [
    "substitution won't>will meaning (negation)",
  ]);
});

test("changed numbers, names, pronouns, quantifiers and modals change the meaning; other words are wording", () => {
  assert.deepEqual(effects("fired 12 rockets", "fired 20 rockets"), ["substitution 12>20 meaning (number)"]);
  assert.deepEqual(effects("shelled by Norland", "shelled by Sudria"), [
    "substitution Norland>Sudria meaning (name)",
  ]);
  assert.deepEqual(effects("all bridges are down", "some bridges are down"), [
    "substitution all>some meaning (quantifier)",
  ]);
  assert.deepEqual(effects("they must go", "they may go"), ["substitution must>may meaning (modal)"]);
  assert.deepEqual(effects("an escalatory step", "an escalating step"), [
    "substitution escalatory>escalating wording (other words)",
  ]);
});

test("modals and names that translators take for one another or put elsewhere are wording", () => {
  assert.deepEqual(effects("We will stay here", "We shall remain here"), [
    "substitution will stay>shall remain wording (other words)",
  ]);
  assert.deepEqual(
    effects("a mill of Norland burned", "Norland's mill burned").map((one) => /meaning/.test(one)),
    [false, false],
  );
  assert.deepEqual(effects("we may go", "we shall go"), ["substitution may>shall meaning (modal)"]);
});

test("a word for its opposite changes the meaning, a word for its like is wording", () => {
  assert.deepEqual(effects("we will start the talks", "we will stop the talks"), [
    "substitution start>stop meaning (opposite)",
  ]);
  assert.deepEqual(effects("cease the raids", "stop the raids"), [
    "substitution cease>stop wording (other words)",
  ]);
});

test("words beyond the edge are a cut, a negation beyond the edge is not", () => {
  assert.deepEqual(effects("we hold the bridge", "today we hold the bridge"), [
    "insertion >today wording (cut)",
  ]);
  assert.deepEqual(effects("never did we hold it", "did we hold it"), ["deletion never> meaning (negation)"]);
});

test("a rendering against itself has no difference", () => {
  fc.assert(fc.property(fc.string(), (text) => compareRenderings(text, text).length === 0));
});

test("common weight never outweighs the shorter side and are the same both ways", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const common = commonWeight(a, b);
      return common <= Math.min(a.length, b.length) && Math.abs(common - commonWeight(b, a)) < 1e-9;
    }),
  );
});

test("wordsOf keeps numbers with separators and contractions whole", () => {
  assert.deepEqual(
    wordsOf("“We don’t have 1,500 men,” he said.").map((word) => word.key),
    ["we", "don't", "have", "1,500", "men", "he", "said"],
  );
});

test("short forms, numbers in digits and equal turns of words are no change of meaning", () => {
  for (const [a, b] of [
    ["we did not close the weir", "we didn't close the weir"],
    ["they found two kites", "they found 2 kites"],
    ["at least 20 barns burned", "no fewer than 20 barns burned"],
    ["a kite fell", "one kite fell"],
    ["everyone left the weir", "everybody left the weir"],
  ] as const)
    assert.deepEqual(
      effects(a, b).filter((one) => /meaning/.test(one)),
      [],
      a,
    );
});

test("of two negations a lost one is told", () => {
  assert.deepEqual(
    compareRenderings("we did not see it and did not hear it", "we did not see it and did hear it").map(
      ({ rule }) => rule,
    ),
    ["negation"],
  );
});

test("words left out at a marked gap are a cut; a negation left out there is told", () => {
  assert.deepEqual(effects("the weir that all must pass is shut", "the weir … is shut"), [
    "deletion that all must pass> wording (cut)",
  ]);
  assert.deepEqual(effects("the weir is for now not shut", "the weir is … shut"), [
    "deletion for now not> meaning (negation)",
  ]);
});

test("reported speech moves persons and tenses without a change of meaning, and still shows a lost negation", () => {
  const told = (a: string, b: string) => compareRenderings(a, b, { told: true }).map(({ rule }) => rule);
  assert.deepEqual(
    told("I will not open my weir", "he would not open his weir").every((rule) => rule === "other words"),
    true,
  );
  assert.ok(told("I will not open my weir", "he would open his weir").includes("negation"));
  assert.ok(told("we will open it", "they might open it").includes("modal"));
});

test("doubt that becomes knowledge changes the meaning", () => {
  assert.deepEqual(effects("I think the weir broke", "I know the weir broke"), [
    "substitution think>know meaning (certainty)",
  ]);
});

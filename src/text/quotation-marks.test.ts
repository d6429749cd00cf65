import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quotedStretches } from "./quotation-marks.ts";

function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** Each stretch as `rule: words`, one indent a level of depth. */
function view(text: string): string[] {
  return quotedStretches(text, paragraphsOf(text)).map(
    (one) => `${" ".repeat(one.depth)}${one.rule}: ${text.slice(one.start, one.end)}`,
  );
}

test("marks of every kind are paired, and apostrophes are none", () => {
  assert.deepEqual(view("“Rain fell,” she said. “It’s cold.”"), ["paired: Rain fell,", "paired: It’s cold."]);
  assert.deepEqual(view("The dockers' union called it «a trap» and »ein Spiel«."), [
    "paired: a trap",
    "paired: ein Spiel",
  ]);
  assert.deepEqual(view("''We left,'' he said of the boys' tent."), ["paired: We left,"]);
  assert.deepEqual(view("„So war es“, said the mayor's aide. 'Tis the 6'2\" man."), ["paired: So war es"]);
});

test("nested quotations keep their depth", () => {
  assert.deepEqual(view("“He told us ‘go home’ twice,” she said."), [
    "paired: He told us ‘go home’ twice,",
    " paired: go home",
  ]);
  assert.deepEqual(view("‘They wrote “never” on it,’ said the guard."), [
    "paired: They wrote “never” on it,",
    " paired: never",
  ]);
});

test("a quotation of several paragraphs opens in each and closes in the last", () => {
  assert.deepEqual(view("“The road is shut.\n\n“It will stay shut.” He left."), [
    "continued: The road is shut.",
    "paired: It will stay shut.",
  ]);
});

test("a missing mark is mended where the text shows how, and the rule says so", () => {
  assert.deepEqual(view("He said “the road is shut."), ["open-ended: the road is shut."]);
  assert.deepEqual(view("“The road is shut. He left. “It is over,” he said."), [
    "missing-close: The road is shut. He left.",
    "paired: It is over,",
  ]);
  assert.deepEqual(view("They would «hold the bridge until dawn.» That is our word.” The town slept."), [
    "paired: hold the bridge until dawn.",
    "missing-open: That is our word.",
  ]);
  assert.deepEqual(view('Prices rose 5" in a day'), []);
});

test("stretches lie inside their paragraph, in order, whatever the text", () => {
  const unit = fc.constantFrom(..."“”„«»\"'‘’`ab s.,!?\n(-—\ud800".split(""));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      const paragraphs = paragraphsOf(text);
      let last = 0;
      for (const one of quotedStretches(text, paragraphs)) {
        const paragraph = paragraphs[one.paragraph] as { start: number; end: number };
        assert.ok(paragraph.start <= one.outerStart && one.outerStart <= one.start && one.start <= one.end);
        assert.ok(one.end <= one.outerEnd && one.outerEnd <= paragraph.end);
        assert.ok(one.outerStart >= last);
        last = one.outerStart;
      }
    }),
  );
});

test("ten thousand nested marks and a long line of stray ones are done with at once", () => {
  const deep = `${"“".repeat(10_000)}x${"”".repeat(10_000)}`;
  assert.equal(quotedStretches(deep, [{ start: 0, end: deep.length }]).length, 10_000);
  const stray = "word.” ".repeat(50_000);
  assert.ok(quotedStretches(stray, [{ start: 0, end: stray.length }]).length > 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compilePattern } from "./times-pattern.ts";
import { canMatch, requiredLetters } from "./times-required.ts";
import { timeRules } from "./times-rules.ts";
import { letters } from "./times-words.ts";

function present(code: string): Uint8Array {
  const marks = new Uint8Array(256);
  for (const letter of code) marks[letter.charCodeAt(0)] = 1;
  return marks;
}

test("what may be left out is not required, one of several branches is", () => {
  const required = requiredLetters(/[a]?(?:[b]|[c][d]?)(?<n>[ef])(?=[g])(?:[h][ij])*/);
  assert.deepEqual(
    required.map((codes) => String.fromCharCode(...codes)),
    ["bc", "ef"],
  );
});

test("no rule is passed over where its pattern matches", () => {
  const alphabet = Object.values(letters);
  const rules = timeRules.map(({ pattern }) => compilePattern(pattern));
  const required = rules.map(requiredLetters);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }), (row) => {
      const code = row.join("");
      return rules.every((rule, at) => {
        rule.lastIndex = 0;
        return !rule.test(code) || canMatch(required[at] ?? [], present(code));
      });
    }),
  );
});

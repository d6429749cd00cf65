import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { matchNames, nameKey } from "./name-match.ts";

const same: readonly (readonly [string, string])[] = [
  ["Qa\u2019im", "al-Qaim"],
  ["Qa'im", "Al-Qa'im"],
  ["Kataib Hezbollah", "Ketaib Hezbollah"],
  ["Qasim Suleymany", "Qasem Soleimani"],
  ["Yusuf Haddad", "Youssef Haddad"],
  ["Abd al-Rahman Said", "Abdulrahman Saeed"],
  ["HADDAD, Karim", "Karim Haddad"],
];

const different: readonly (readonly [string, string])[] = [
  ["Karim Haddad", "Karim Mansour"],
  ["Kataib Hezbollah", "Hezbollah"],
  ["Al-Qaim", "Al-Asad"],
  ["Omar Saleh", "Amr Nasser"],
  ["Islamic Jihad", "Islamic State"],
  ["Karim Haddad", "Omar Haddad"],
];

test("spellings of one name score high, names of two low", () => {
  for (const [a, b] of same)
    assert.ok(matchNames(a, b).score >= 0.85, `${a} / ${b} ${matchNames(a, b).score}`);
  assert.ok(matchNames("Hizballah", "Hezbollah").score > 0.7);
  for (const [a, b] of different)
    assert.ok(matchNames(a, b).score < 0.5, `${a} / ${b} ${matchNames(a, b).score}`);
});

test("spellings of one name share their key", () => {
  assert.equal(nameKey("Kata\u2019ib"), nameKey("Ketaib"));
  assert.equal(nameKey("Qasim Suleymany"), nameKey("Qasem Soleimani"));
  assert.notEqual(nameKey("Karim"), nameKey("Salim"));
});

test("a match is symmetric, bounded, and sure of identical names", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      const { score } = matchNames(a, b);
      assert.equal(score, matchNames(b, a).score);
      assert.ok(score >= 0 && score <= 1);
    }),
  );
  assert.ok(matchNames("Ana Duarte", "Ana Duarte").score > 0.95);
});

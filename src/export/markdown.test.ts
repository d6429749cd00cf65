import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ferryAttack } from "../../test/dossier-fixture.ts";
import { toJson } from "./json.ts";
import { plain } from "./markdown/write.ts";
import { toMarkdown } from "./markdown.ts";

const { dossier, articles } = ferryAttack;
const text = toMarkdown(dossier, articles);
const lines = text.split("\n");

test("the first lines answer what happened", () => {
  assert.equal(lines[2], "3 reports · 2 independent accounts · 2 incidents · 3–5 March 2024");
  assert.equal(
    lines[6],
    "1. **Rocket attack in Port Karsa** — Tuesday 5 March 2024 · Port Karsa · Coastal Front → ferry terminal · killed 7–11 ◐ compatible · wounded 19–24 ✕ conflict · 3 reports · 2 independent",
  );
});

test("each account's value stands with its chain, manner and sentence", () => {
  const at = lines.indexOf("- 11 — [1] Meridian Wire ← a hospital doctor (unnamed) · said");
  assert.ok(at > 0);
  assert.equal(
    lines[at + 1],
    "  > A hospital doctor who asked not to be named told Meridian Wire that **eleven** people had died.",
  );
});

test("renderings show what changes the meaning", () => {
  assert.ok(text.includes("We will **not** leave the strait, and we will _answer_ every attack"));
  assert.ok(text.includes("“not” / (nothing) — meaning (negation)"));
});

test("what was left out, who is one voice, and messages are told", () => {
  assert.ok(text.includes("link to another story (clean/related): You may also like"));
  assert.ok(text.includes("held as one: report 3: 96% of the shorter text shared with report 1"));
  assert.ok(text.includes("error empty\\<b\\>.txt: Cannot read"));
});

test("text of a source makes no markup, no line and no control sequence", () => {
  assert.equal(plain("# *a*\n<b>\u001b[31m"), "\\# \\*a\\* \\<b\\>\uFFFD\\[31m");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (one) => {
      assert.doesNotMatch(plain(one), /[\n\r\u001b\u2028]|(?<!\\)(?:\\\\)*[<*_[\]`]/);
    }),
  );
});

test("JSON is the dossier itself", () => {
  assert.deepEqual(JSON.parse(toJson(dossier)), JSON.parse(JSON.stringify(dossier)));
  assert.ok(toJson(dossier).endsWith("}\n"));
});

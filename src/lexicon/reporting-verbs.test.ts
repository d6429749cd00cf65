import assert from "node:assert/strict";
import { test } from "node:test";
import { attitudeAdjectives, attributionCueAt, speechNoun, speechNouns } from "./attribution-cues.ts";
import { classFor, isMute, reportingClasses, reportingVerbAt } from "./reporting-verbs.ts";
import { platformNames, sourceKind } from "./source-words.ts";
import { isTimePhrase } from "./time-phrase-words.ts";

test("ids are unique and no verb, noun or adjective stands twice in a row", () => {
  for (const table of [reportingClasses, speechNouns, attitudeAdjectives]) {
    assert.equal(new Set(table.map((row) => row.id)).size, table.length);
  }
  for (const { id, verbs } of reportingClasses) assert.equal(new Set(verbs).size, verbs.length, id);
  for (const { id, nouns } of speechNouns) assert.equal(new Set(nouns).size, nouns.length, id);
  for (const { id, adjectives } of attitudeAdjectives) {
    assert.equal(new Set(adjectives).size, adjectives.length, id);
  }
});

test("the longest verb wins, and the frame picks the class", () => {
  const found = reportingVerbAt(["the", "call", "for", "calm"], 1);
  assert.equal(found?.verb.verb, "call for");
  assert.equal(found?.to, 3);
  const say = reportingVerbAt(["say"], 0)?.verb;
  assert.ok(say);
  assert.equal(classFor(say, "quote").id, "say");
  assert.equal(reportingVerbAt(["walk"], 0), null);
});

test("set phrases, idioms, sources and times are looked up", () => {
  assert.equal(attributionCueAt(["according", "to", "her"], 0)?.cue.id, "according-to");
  assert.equal(speechNoun("denial")?.stance, "denies");
  assert.ok(isMute("claim", "lives"));
  assert.ok(!isMute("claim", "responsibility"));
  assert.equal(sourceKind("witnesses"), "people");
  assert.equal(sourceKind("ministries"), "body");
  assert.equal(sourceKind("statement"), "document");
  assert.equal(sourceKind("table"), null);
  assert.ok(platformNames.has("Telegram") && platformNames.has("X"));
  assert.ok(isTimePhrase(["late", "friday", "night"]) && !isTimePhrase(["friday", "prayers"]));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAnalysis } from "../../test/make-analysis.ts";
import type { Entity } from "../model/entity.ts";
import { findEntities } from "./entities.ts";

const named = (type: Entity["type"], name: string): Entity => ({
  id: "e1",
  type,
  name,
  names: [name],
  actor: null,
});

function count(...entities: Entity[]): number {
  const analyses = entities.map((entity, index) =>
    makeAnalysis({ uri: `u${index}`, text: "x", entities: [entity] }),
  );
  return findEntities(analyses).entities.length;
}

test("a body named in another word order is one", () => {
  assert.equal(
    count(named("organization", "Green Reed Brigade"), named("organization", "Brigades of the Green Reed")),
    1,
  );
});

test("two men of one family name stay two, one man spelt twice is one", () => {
  assert.equal(count(named("person", "Omar Haddad"), named("person", "Yusuf Haddad")), 2);
  assert.equal(count(named("person", "Haddad"), named("person", "Haddad")), 2);
  assert.equal(count(named("person", "Rebaz Hajji"), named("person", "Rebaz Haji")), 1);
});

test("bare words for people and bodies mean others in another article", () => {
  assert.equal(count(named("people", "two men"), named("people", "two men")), 2);
  assert.equal(count(named("organization", "the army"), named("organization", "the army")), 2);
  assert.equal(
    count(named("organization", "Reed River Council"), named("organization", "Reed River Council")),
    1,
  );
});

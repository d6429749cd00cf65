import assert from "node:assert/strict";
import { test } from "node:test";
import { compatibleTypes, eventTypes, isKindOf } from "./event-types.ts";

test("every broader type exists and no chain runs in a circle", () => {
  for (const type of eventTypes.values()) {
    const seen = new Set<string>();
    for (let id: string | null = type.id; id !== null; id = eventTypes.get(id)?.broader ?? null) {
      assert.ok(eventTypes.has(id), `${type.id} leads to ${id}`);
      assert.ok(!seen.has(id), `${type.id} runs in a circle`);
      seen.add(id);
    }
  }
});

test("a bombing may be called an attack, a protest may not", () => {
  assert.ok(compatibleTypes("attack", "roadside-bomb"));
  assert.ok(isKindOf("drone-strike", "attack"));
  assert.ok(!compatibleTypes("protest", "attack"));
  assert.ok(!isKindOf("attack", "drone-strike"));
});

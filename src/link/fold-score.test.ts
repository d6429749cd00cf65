import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAnalysis } from "../../test/make-analysis.ts";
import type { Event } from "../model/event.ts";
import { contradicts, type Told } from "./fold-score.ts";

const [event] = makeAnalysis({ text: "Shells fell.", events: [{ id: "v1", type: "shelling" }] }).events;

function toldAt(time: string | null): Told {
  const nothing = new Set<number>();
  return {
    event: { ...(event as Event), id: `v${time}` },
    time,
    places: [],
    sentences: nothing,
    blocks: nothing,
    series: false,
    nameless: true,
    tolls: new Set(),
  };
}

test("in an article of no known day, what a month tells is not what a weekday tells", () => {
  assert.equal(contradicts(toldAt("XXXX-WXX-7TNI"), toldAt("XXXX-11")), true);
  assert.equal(contradicts(toldAt("XXXX-WXX-7TNI"), toldAt("XXXX-WXX-7")), false);
  assert.equal(contradicts(toldAt("XXXX-11"), toldAt(null)), false);
});

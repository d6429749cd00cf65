import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { boxText, viewOf } from "../../web/src/overview/filter.ts";

test("a query says what map, timeline and table show", () => {
  deepEqual(
    viewOf({
      from: "2024-01-20",
      type: "air-strike",
      box: "36,29,49.5,38",
      order: "most-told",
      agreement: "conflict",
    }),
    {
      order: "most-told",
      filter: { from: "2024-01-20", type: "air-strike", agreement: "conflict", box: [36, 29, 49.5, 38] },
    },
  );
});

test("what a query holds that is no filter asks nothing", () => {
  deepEqual(viewOf({ from: "yesterday", box: "1,2,3", order: "up", agreement: "maybe", to: "2024-1-2" }), {
    order: "latest",
    filter: {},
  });
  deepEqual(viewOf({ box: "a,b,c,d" }).filter, {});
  deepEqual(viewOf({ box: "1,2,3,4,5" }).filter, {});
});

test("a box survives the address", () => {
  const box = [-12.3456, 29, 49.5, 38.25] as const;
  equal(boxText(box), "-12.346,29,49.5,38.25");
  deepEqual(viewOf({ box: boxText(box) }).filter.box, [-12.346, 29, 49.5, 38.25]);
});

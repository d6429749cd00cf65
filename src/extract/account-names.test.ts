import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

/** Who each count of the killed goes back to, the outlet left out: "11 @harbournews". */
function counted(text: string): string[] {
  const { claims, attributions } = analyze({
    id: "x",
    ...bareParts,
    text,
    published: "2024-01-05",
    language: "en",
  });
  return claims.flatMap(({ aspect, figure, attribution }) => {
    if (aspect !== "killed" || figure?.subsetOf !== null) return [];
    const hop = attributions.find(({ id }) => id === attribution)?.chain.at(-1);
    return [`${figure.low} ${hop?.role === "outlet" ? "" : hop?.name}`];
  });
}

const table: readonly (readonly [text: string, counts: string[]])[] = [
  ["@HarbourNews reported that seven people were killed in a strike.", ["7 @HarbourNews"]],
  ["Twitter user @fb101 reported that 18 people were killed in a strike.", ["18 @fb101"]],
  ["According to @HarbourNews, two people were killed in a strike.", ["2 @HarbourNews"]],
  [
    "Most sources put the death toll of the strike at 15, though @HarbourNews tweeted that 11 people had been killed.",
    ["15 Most sources", "11 @HarbourNews"],
  ],
];

for (const [text, counts] of table)
  test(`an account is a source: ${text}`, () => assert.deepEqual(counted(text), counts));

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAnalysis } from "../../test/make-analysis.ts";
import { focusArticle } from "./article-focus.ts";
import { keepRareNames } from "./rare-names.ts";

function happenings(texts: readonly string[]) {
  const told = texts.map((text, index) =>
    makeAnalysis({
      text,
      uri: `report ${index}`,
      places: [{ name: "Aru" }],
      events: [{ type: "shooting", places: ["p1"] }],
    }),
  );
  return keepRareNames(told.flatMap((analysis) => focusArticle(analysis, new Map()).happenings));
}

test("a name few articles give tells, one that most give or one alone gives does not", () => {
  const common = Array.from({ length: 20 }, () => "shots fell near Marrow Hill that day.");
  const [first] = happenings([
    "shots were fired, said Quillfeather of Marrow, a friend of Tamsin.",
    "a court heard Quillfeather.",
    ...common,
  ]);
  assert.deepEqual([...(first?.marks?.names.keys() ?? [])], ["quillfeather"]);
});

test("a word that stands small elsewhere in its article is no name", () => {
  const [first] = happenings(["shots at the Harbour, then the harbour closed.", "fire at the Harbour."]);
  assert.deepEqual([...(first?.marks?.names.keys() ?? [])], []);
});

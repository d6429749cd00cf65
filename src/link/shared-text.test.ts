import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAnalysis } from "../../test/make-analysis.ts";
import { findSharedText } from "./shared-text.ts";

const wire =
  "Two bridges over the Lauta were closed on Friday after engineers found cracks in their piers, the roads office said. " +
  "Lorries were sent over the old ford near the mill, and drivers waited for up to five hours in freezing rain. " +
  "The office expects the first of the two bridges to open again by the end of the month.";
const other =
  "Engineers who looked at the piers on Friday said that cracks had grown since the spring flood, and both crossings stay shut.";

test("a shortened copy is found with the passages it shares", () => {
  const copy = `Traffic news. ${wire.slice(0, 230)} More soon.`;
  const [found, ...more] = findSharedText([
    makeAnalysis({ text: wire, uri: "a" }),
    makeAnalysis({ text: copy, uri: "b" }),
  ]);
  assert.equal(more.length, 0);
  assert.ok(found && found.share > 0.8, JSON.stringify(found));
  const [from, to] = found.evidence;
  assert.ok(from && to);
  assert.equal(wire.slice(from.start, from.end), copy.slice(to.start, to.end));
});

test("a report of the same matter in other words is no copy", () => {
  assert.deepEqual(
    findSharedText([makeAnalysis({ text: wire, uri: "a" }), makeAnalysis({ text: other, uri: "b" })]),
    [],
  );
});

test("a statement quoted by both is not shared text", () => {
  const make = (text: string, uri: string) =>
    makeAnalysis({
      text,
      uri,
      quotes: [
        {
          id: "q1",
          kind: "direct",
          content: [{ start: text.indexOf(wire), end: text.indexOf(wire) + wire.length }],
          cue: null,
          speaker: null,
          attribution: null,
        },
      ],
    });
  const a = make(`The mayor read out a note. “${wire}” Nobody asked anything.`, "a");
  const b = make(`In a hall full of people a long text was heard: “${wire}” Then all went home.`, "b");
  assert.deepEqual(findSharedText([a, b]), []);
});

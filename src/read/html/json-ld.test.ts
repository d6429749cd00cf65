import assert from "node:assert/strict";
import { test } from "node:test";
import { articleThing, jsonLdThings, namesOf } from "./json-ld.ts";

test("things are found at any depth, outer ones first", () => {
  const things = jsonLdThings([
    '{"@graph":[{"@type":"Person","name":"A"},{"@type":["Thing","NewsArticle"],"author":{"name":"B"}}]}',
  ]);
  assert.deepEqual(
    things.map((thing) => thing["@type"] ?? thing["name"] ?? "graph"),
    ["graph", "Person", ["Thing", "NewsArticle"], "B"],
  );
  assert.deepEqual(articleThing(things)?.["author"], { name: "B" });
});

test("an article goes before a bare web page", () => {
  const things = jsonLdThings([
    '{"@type":"WebPage","headline":"w"}',
    '{"@type":"BlogPosting","headline":"b"}',
  ]);
  assert.equal(articleThing(things)?.["headline"], "b");
  assert.equal(articleThing(jsonLdThings(['{"@type":"WebPage","headline":"w"}']))?.["headline"], "w");
});

test("what cannot be parsed is passed over, common slips are mended", () => {
  assert.deepEqual(jsonLdThings(["{nope", ""]), []);
  assert.equal(jsonLdThings(['<!-- {"a":"x\ny"} -->'])[0]?.["a"], "x y");
  assert.equal(jsonLdThings(['/*<![CDATA[*/{"a":"x"};/*]]>*/'])[0]?.["a"], "x");
});

test("names are strings, things, lists or references, never addresses", () => {
  const things = jsonLdThings(['{"@id":"#p","name":"Jo Marten"}']);
  assert.deepEqual(
    namesOf(["Li Wen", { name: "A. Example" }, { "@id": "#p" }, "https://x.example/jo"], things),
    ["Li Wen", "A. Example", "Jo Marten"],
  );
  assert.deepEqual(namesOf(undefined, things), []);
});

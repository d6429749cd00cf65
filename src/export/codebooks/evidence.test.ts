import assert from "node:assert/strict";
import { test } from "node:test";
import { toldIncident } from "../../../test/told-incident.ts";
import { nameEvidence } from "./evidence.ts";

test("a party's evidence is its name as a word, the nearest to the happening", () => {
  const catalog = toldIncident({ initiators: ["armed-group:IS+"], places: [] });
  const [incident] = catalog.dossier.incidents;
  const [entity] = catalog.dossier.entities;
  const [source] = catalog.sources;
  assert.ok(incident && entity && source);
  const text = "ISIS+ and THIS+ are others. An attack took place, IS+ said. Far away IS+ was silent.";
  const start = text.indexOf("attack");
  const evidence = { start, end: start + 6, text: "attack" };
  const at = { ...incident, events: [{ article: source.article.id, event: "v1", evidence }] };
  const other = { ...catalog, sourceOf: new Map([[source.article.id, { ...source, text }]]) };
  assert.deepEqual(
    nameEvidence(other, at, entity).map(({ start: from, text: words }) => [from, words]),
    [[text.indexOf("IS+ said"), "IS+"]],
  );
});

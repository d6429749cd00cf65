import assert from "node:assert/strict";
import { test } from "node:test";
import { actorById, actorForms, actorSpellings, actorTable, spellingWords } from "./actors.ts";
import { groups } from "./groups.ts";
import { outlets } from "./outlets.ts";
import { organAt, stateOrganRow, stateOrgans } from "./state-organs.ts";
import { states } from "./states.ts";

function ids(name: string): string[] {
  return actorForms(name).map((form) => form.row.id);
}

test("an actor is found by any of its written forms", () => {
  assert.ok(ids("Hizbollah").includes("hezbollah"));
  assert.ok(ids("al-Shabab").includes("al-shabaab"));
  assert.ok(ids("Agence France-Presse").includes("outlet-afp"));
  assert.ok(ids("U.S.").includes("state-us"));
  assert.deepEqual(ids("Hama Football Club"), []);
});

test("the use of a form tells a state from its people and its capital", () => {
  const uses = (name: string): string[] => actorForms(name).map((form) => form.use);
  assert.deepEqual(uses("Iraq"), ["name"]);
  assert.deepEqual(uses("Iraqi"), ["demonym"]);
  assert.deepEqual(uses("Baghdad"), ["capital"]);
});

test("the longest name of a text wins", () => {
  const match = actorTable.longest(["islamic", "state", "west", "africa", "province", "said"], 0);
  assert.equal(match?.to, 5);
  assert.equal(match?.values[0]?.row.id, "islamic-state-west-africa");
});

test("armed groups are found in spellings the tables lack", () => {
  const words = spellingWords(["katayb", "hizbullah"]);
  assert.equal(actorSpellings.longest(words, 0)?.values[0]?.row.id, "kataib-hezbollah");
});

test("every organ of every state has a row, and other ids have none", () => {
  assert.equal(stateOrganRow("iq-interior-ministry")?.name, "Iraqi interior ministry");
  assert.equal(actorById("ua-military")?.state, "ua");
  assert.equal(actorById("zz-military"), undefined);
  assert.equal(actorById("iq-wardrobe"), undefined);
  assert.equal(organAt(["ministry", "of", "defence"], 0)?.organ.id, "defence-ministry");
});

test("tables are whole: ids are one each, states have capitals, rows have names", () => {
  assert.equal(new Set(states.map((state) => state.iso)).size, states.length);
  assert.equal(new Set(stateOrgans.map((organ) => organ.id)).size, stateOrgans.length);
  assert.ok(states.every((state) => state.capitals.length > 0 && state.demonyms.length > 0));
  assert.ok(groups.length >= 150 && outlets.length >= 200);
  for (const row of [...groups, ...outlets]) assert.equal(actorById(row.id), row);
});

test("outlets of one publisher share a family", () => {
  const family = (id: string): string | null | undefined => outlets.find((row) => row.id === id)?.family;
  assert.equal(family("outlet-ria"), family("outlet-sputnik"));
  assert.notEqual(family("outlet-afp"), family("outlet-reuters"));
});

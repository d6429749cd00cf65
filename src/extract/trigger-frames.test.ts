import assert from "node:assert/strict";
import { test } from "node:test";
import { eventTypes } from "../lexicon/event-types.ts";
import { framedTriggers } from "../lexicon/framed-triggers.ts";
import { analyze } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

function types(text: string): string[] {
  const { events } = analyze({ id: "x", ...bareParts, text, published: "2025-03-13", language: "en" });
  return events.filter(({ status }) => status === "actual").map(({ type }) => type);
}

const framed = new Set(framedTriggers.map(({ type }) => type));
const examples = new Map(framedTriggers.map(({ example, type }) => [example, type]));

for (const [example, type] of examples)
  test(`${example} is a ${type}`, () => {
    assert.ok(eventTypes.has(type), type);
    assert.ok(types(example).includes(type), types(example).join());
  });

/** The same verbs of other doers and things. */
const others: readonly string[] = [
  "Police found a wallet in a barn.",
  "A gun was found at the scene.",
  "Police seized electronic devices.",
  "The company seized a gold mine.",
  "The team took the lead.",
  "Commuters took the road to the airport.",
  "The minister withdrew from the talks.",
  "The rebels withdrew from the deal.",
  "The actor surrendered the title.",
  "Fans gathered outside the stadium.",
  "The board set up a committee.",
  "Children threw a ball.",
  "The two sides exchanged letters.",
  "The judge released the report.",
  "The minister sent a letter.",
  "Shares plunged into the red.",
  "The club released a player.",
  "The army opened a hospital.",
];

for (const sentence of others)
  test(`${sentence} is no such happening`, () =>
    assert.deepEqual(
      types(sentence).filter((type) => framed.has(type)),
      [],
    ));

test("what burns or sinks where arms are told of is no accident", () => {
  assert.ok(!types("A missile hit the port. A ferry sank.").includes("accident"));
  assert.ok(!types("Drones attacked the depot. A fire broke out.").includes("accident"));
  assert.deepEqual(types("A fire broke out at a hotel."), ["accident"]);
});

test("a ceasefire is a deed where it is agreed and a state of things where it is not", () => {
  assert.deepEqual(types("The army and the rebels signed a ceasefire."), ["ceasefire-deal"]);
  assert.deepEqual(types("A truce was declared on Monday."), ["ceasefire-deal"]);
  assert.deepEqual(types("The ceasefire is holding."), ["ceasefire"]);
});

test("whoever clashes, burns or throws in a protest makes it a riot", () => {
  assert.deepEqual(types("Police clashed with protesters."), ["riot"]);
  assert.deepEqual(types("Clashes between police and demonstrators broke out."), ["riot"]);
  assert.deepEqual(types("Rioters set fire to a shop."), ["riot"]);
  assert.deepEqual(types("The army clashed with rebels."), ["clash"]);
});

/** Every event of the text, with the names of what it was done to. */
function hit(text: string): string[] {
  const { events, entities } = analyze({
    id: "x",
    ...bareParts,
    text,
    published: "2025-03-13",
    language: "en",
  });
  const name = new Map(entities.map((one) => [one.id, one.name]));
  return events.flatMap(({ targets }) => targets.map((id) => name.get(id) ?? id));
}

test("buildings, vehicles and ships without a name are what was hit", () => {
  assert.deepEqual(hit("An air strike hit a school in Idlib on Monday."), ["school"]);
  assert.deepEqual(hit("Gunmen attacked two fishing boats off Basilan."), ["two fishing boats"]);
  assert.deepEqual(hit("Shelling damaged a kindergarten in Nikopol."), ["kindergarten"]);
  assert.deepEqual(hit("A bus hit a landmine near Boni."), ["bus"]);
  assert.deepEqual(hit("A drone hit a depot. The strike on the depot killed nobody."), ["depot"]);
});

test("an operation is an offensive of those who bear arms, and planned where it is planned", () => {
  const told = (text: string) =>
    analyze({ id: "x", ...bareParts, text, published: "2025-03-13", language: "en" }).events.map(
      ({ type, status }) => `${type} ${status}`,
    );
  assert.deepEqual(told("The army plans an operation against the rebels."), ["offensive planned"]);
  assert.deepEqual(told("The army launched an operation against the rebels."), ["offensive actual"]);
  assert.deepEqual(told("Surgeons planned an operation."), []);
});

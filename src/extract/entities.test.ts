import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../annotate/annotate.ts";
import type { Article } from "../model/article.ts";
import type { Block } from "../model/block.ts";
import { type EntityReading, extractEntities } from "./entities.ts";

function read(text: string): EntityReading {
  const article: Article = {
    id: "a",
    uri: null,
    outlet: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text,
  };
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    blocks.push({ start: line.index, end: line.index + line[0].length, kind: "paragraph", rule: "line" });
  }
  return extractEntities(annotate(article, blocks));
}

/** The words of every mention of the entity that `name` is a spelling of. */
function mentionsOf(text: string, name: string): string[] {
  const { entities, mentions } = read(text);
  const entity = entities.find((one) => one.names.includes(name));
  return mentions
    .filter((mention) => mention.entity === entity?.id)
    .map(({ start, end }) => text.slice(start, end));
}

test("short names, initials in brackets and other spellings join the full name", () => {
  const text =
    "The Northern River Authority (NRA) met Karim Haddad. Haddad thanked the NRA. Fighters of Ketaib Hezbollah left; Kataib Hezbollah said so.";
  assert.deepEqual(mentionsOf(text, "Northern River Authority"), ["Northern River Authority", "NRA", "NRA"]);
  assert.deepEqual(mentionsOf(text, "Karim Haddad"), ["Karim Haddad", "Haddad"]);
  assert.deepEqual(mentionsOf(text, "Kataib Hezbollah"), ["Ketaib Hezbollah", "Kataib Hezbollah"]);
});

test('a count opens behind "at least"', () => {
  const { entities } = read("A shooting in which at least five people died ended the blockade.");
  assert.deepEqual(
    entities.filter(({ type }) => type === "people").map(({ name }) => name),
    ["five people"],
  );
});

test("two men of one family name stay two, and the lone name is the last of them", () => {
  const text = "Karim Haddad spoke. His rival Omar Haddad left. Haddad did not return.";
  assert.deepEqual(mentionsOf(text, "Karim Haddad"), ["Karim Haddad"]);
  assert.deepEqual(mentionsOf(text, "Omar Haddad"), ["Omar Haddad", "Haddad"]);
});

test("a capital that acts is its state, one where things happen is a place", () => {
  const { entities } = read("Washington condemned the raid. Ministers met in Washington on Monday.");
  assert.deepEqual(
    entities.filter((one) => one.names.includes("Washington")).map((one) => [one.type, one.actor]),
    [
      ["state", "state-us"],
      ["place", null],
    ],
  );
});

test("an organ of a state is known by its state and its office", () => {
  const { entities } = read("The Iraqi interior ministry denied it. Israel's army said two soldiers died.");
  const actors = entities.map((one) => one.actor);
  assert.ok(actors.includes("iq-interior-ministry"));
  assert.ok(actors.includes("il-military"));
});

test("nouns point back: the group, the senior official, he", () => {
  const text =
    "Hamas fired rockets, a senior Iraqi official said. He blamed nobody. The group gave no reason, the senior official added.";
  assert.deepEqual(mentionsOf(text, "Hamas"), ["Hamas", "The group"]);
  assert.deepEqual(mentionsOf(text, "senior Iraqi official"), [
    "a senior Iraqi official",
    "He",
    "the senior official",
  ]);
});

test("pronouns keep to gender and to quotation marks' outside", () => {
  const text = "Maria Lopez met Omar Zidani. She said it went well. “He lies,” Zidani said.";
  assert.deepEqual(mentionsOf(text, "Maria Lopez"), ["Maria Lopez", "She"]);
  assert.deepEqual(mentionsOf(text, "Omar Zidani"), ["Omar Zidani", "Zidani"]);
});

test("a person told of by a noun and then named is one", () => {
  const text = "Her aunt, Clara Finch, was hurt. Finch is 60.";
  assert.deepEqual(mentionsOf(text, "Clara Finch"), ["Her aunt", "Clara Finch", "Finch"]);
  const other = "A spokesman for the ICRC, Jan Vermeer, left. He said so.";
  assert.deepEqual(mentionsOf(other, "Jan Vermeer"), ["A spokesman", "Jan Vermeer", "He"]);
});

test("an apposition renames what stands before it", () => {
  const text = "The Islamic Resistance in Iraq, an Iran-backed militia group, claimed it.";
  assert.deepEqual(mentionsOf(text, "Islamic Resistance in Iraq"), [
    "Islamic Resistance in Iraq",
    "an Iran-backed militia group",
  ]);
});

test("descriptors keep whose words they are", () => {
  const text =
    "Iran-backed militants fled. “We will find the terrorists,” he said. The militant group Hamas denied it.";
  assert.deepEqual(
    read(text).descriptors.map((one) => [one.text, one.voice]),
    [
      ["Iran-backed militants", "outlet"],
      ["terrorists", "quoted"],
      ["militant group", "outlet"],
    ],
  );
});

test("possessive marks are no part of a name, ids count in text order", () => {
  const { entities, mentions } = read("Syria's army left. Jordan's king came.");
  assert.deepEqual(
    entities.map((one) => one.id),
    entities.map((_, index) => `e${index + 1}`),
  );
  for (const mention of mentions) assert.ok(mention.start < mention.end);
});

test("any text yields sorted mentions of known entities inside it", () => {
  const word = fc.constantFrom(
    "the",
    "group",
    "Gen.",
    "Haddad",
    ",",
    "(",
    "NRA",
    ")",
    "he",
    "said",
    "US",
    "army",
    "'s",
    "\n",
    "“",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 40 }),
      (words) => {
        const text = words.join(" ");
        const { entities, mentions } = read(text);
        const ids = new Set(entities.map((one) => one.id));
        let start = 0;
        for (const mention of mentions) {
          assert.ok(ids.has(mention.entity) && mention.start >= start && mention.end <= text.length);
          start = mention.start;
        }
      },
    ),
  );
});

test("those who look into, watch or oppose a thing are people by description", () => {
  const text = "Investigators said two researchers were held. The organisers denied it, and critics left.";
  assert.deepEqual(
    read(text).mentions.map(({ start, end, type, form }) => `${type} ${form} ${text.slice(start, end)}`),
    [
      "people nominal Investigators",
      "people nominal two researchers",
      "people nominal The organisers",
      "people nominal critics",
    ],
  );
});

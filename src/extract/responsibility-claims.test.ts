import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

const bomb = "A bomb killed six people at a market in Kirkuk on Saturday.";

/** `claimed Islamic State`: what is told of whose part in the deed. */
function parts(words: string): string[] {
  const text = `${bomb} ${words}`;
  const { claims, entities } = analyze({
    id: "x",
    ...bareParts,
    text,
    published: "2016-05-03",
    language: "en",
  });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims
    .filter(({ aspect }) => aspect === "responsibility")
    .map(({ rule, value }) => `${rule.replace("responsibility-", "")} ${names.get(value ?? "") ?? value}`);
}

const table: readonly (readonly [words: string, part: string])[] = [
  ["Islamic State claimed responsibility for the attack.", "claimed Islamic State"],
  ["Al-Shabaab said its fighters were behind the bombing.", "claimed Al-Shabaab"],
  ["Boko Haram said that it had carried out the attack.", "claimed Boko Haram"],
  ["The Taliban took responsibility for the bombing.", "claimed Taliban"],
  ["Boko Haram claimed the attack on its channel.", "claimed Boko Haram"],
  ["Responsibility for the attack was claimed by Boko Haram.", "claimed Boko Haram"],
  ["The Black Poplar Brigade denied any involvement in the attack.", "denied Black Poplar Brigade"],
  ["The Black Poplar Brigade denied any part in it.", "denied Black Poplar Brigade"],
  ["The Black Poplar Brigade said it had no part in the attack.", "denied Black Poplar Brigade"],
  ["The interior ministry blamed Islamic State for the attack.", "blamed Islamic State"],
  ["Police accused the Black Poplar Brigade of carrying out the attack.", "blamed Black Poplar Brigade"],
];

for (const [words, part] of table) test(words, () => assert.deepEqual(parts(words), [part]));

test("who was fired upon, or brought the drones down, claims no part in the attack", () => {
  assert.deepEqual(parts('"We were attacked from the hills," the Black Poplar Brigade said.'), []);
  assert.deepEqual(parts("The army said that it had shot down two of three drones."), []);
});

test("that nobody has claimed it is nobody's claim", () => {
  assert.deepEqual(parts("No group has claimed responsibility for the attack."), []);
});

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
  ["The attack was claimed by Boko Haram.", "claimed Boko Haram"],
  ["Islamic State said one of its members had carried it out.", "claimed Islamic State"],
  ["Taliban fighters said that they had carried out the bombing.", "claimed Taliban"],
  ["A spokesman for the Taliban said his group was not involved.", "denied Taliban"],
  ["The Black Poplar Brigade denied carrying out the bombing.", "denied Black Poplar Brigade"],
  ["The Taliban denied that they were behind the blast.", "denied Taliban"],
  ["Officials said Islamic State carried out the bombing.", "blamed Islamic State"],
  ["The army said the Taliban were behind the blast.", "blamed Taliban"],
];

for (const [words, part] of table) test(words, () => assert.deepEqual(parts(words), [part]));

test("who was fired upon, or brought the drones down, claims no part in the attack", () => {
  assert.deepEqual(parts('"We were attacked from the hills," the Black Poplar Brigade said.'), []);
  assert.deepEqual(parts("The army said that it had shot down two of three drones."), []);
  assert.deepEqual(parts("Russia said it had destroyed 30 Ukrainian drones."), []);
});

test("that nobody has claimed it is nobody's claim", () => {
  assert.deepEqual(parts("No group has claimed responsibility for the attack."), []);
});

test("a witness who tells what others did claims nothing", () => {
  assert.deepEqual(parts('"They shot at the crowd," said Rosa Mina, a vendor, after the shooting.'), []);
  assert.deepEqual(parts("Rosa Mina said they fired at the crowd for an hour."), []);
  assert.deepEqual(parts('"We fired at the base," the Black Poplar Brigade said.'), [
    "claimed Black Poplar Brigade",
  ]);
});

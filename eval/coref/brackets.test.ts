import assert from "node:assert/strict";
import { test } from "node:test";
import { bracketDocuments } from "./brackets.ts";

test("nested mentions are read with their words, chain and head", () => {
  const conll = [
    "# begin document d",
    "0\tThe\t(person-1-Ann_Poe",
    "1\tmayor\t_",
    "2\tof\t_",
    "3\tNorford\t(place-2)person-1-Ann_Poe)",
    "4\t,\t_",
    "5\tshe\t(person-1-Ann_Poe)",
    "6\tsaid\t_",
    "",
  ].join("\n");
  const [document] = bracketDocuments(conll);
  assert.equal(document?.text, "The mayor of Norford, she said");
  assert.deepEqual(
    document?.mentions.map(({ start, end, chain, head }) => [
      document.text.slice(start, end),
      chain,
      document.words[head]?.text,
    ]),
    [
      ["Norford", "2", "Norford"],
      ["The mayor of Norford", "1", "mayor"],
      ["she", "1", "she"],
    ],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { annotate } from "./annotate.ts";

const article: Article = {
  id: "a",
  uri: null,
  outlet: null,
  title: null,
  byline: null,
  published: null,
  publishedBasis: "none",
  language: "en",
  text: "",
};

/** Every verb group of `text` as "words:tense", with "+passive", "-" where negated, and the modal. */
function groups(text: string): string {
  const { verbGroups } = annotate({ ...article, text }, [
    { start: 0, end: text.length, kind: "paragraph", rule: "test" },
  ]);
  return verbGroups
    .map((group) => {
      const voice = group.voice === "passive" ? "+passive" : "";
      const modal = group.modal ? `(${group.modal})` : "";
      return `${text.slice(group.start, group.end)}:${group.negated ? "-" : ""}${group.tense}${voice}${modal}`;
    })
    .join(" | ");
}

const cases: readonly (readonly [string, string])[] = [
  ["Two soldiers were killed.", "were killed:past+passive"],
  ["He has reportedly been wounded.", "has reportedly been wounded:perfect+passive"],
  ["They had not attacked the base.", "had not attacked:-pluperfect"],
  ["The army didn’t strike.", "didn’t strike:-past"],
  ["Troops will be sent home.", "will be sent:future+passive(will)"],
  ["It may have been hit.", "may have been hit:perfect+passive(may)"],
  ["He got killed.", "got killed:past+passive"],
  [
    "Two sailors were killed and three wounded in the blast.",
    "were killed:past+passive | wounded:participle+passive",
  ],
  ["People wounded in the attack were taken away.", "wounded:participle+passive | were taken:past+passive"],
  ["The man wounded a guard in the attack.", "wounded:past"],
  ["A rocket fired from the hills hit a school.", "fired:participle+passive | hit:past"],
  ["The blast left one dead and six injured.", "left:past | injured:participle+passive"],
  ["Police said the man died in the fire.", "said:past | died:past"],
  ["Three killed in market blast", "killed:participle+passive"],
  ["Gunmen stormed the bank, killing two guards.", "stormed:past | killing:gerund"],
  ["The group is expected to strike.", "is expected:present+passive | to strike:infinitive"],
  ["The convoy was “ambushed” at dawn.", "was “ambushed:past+passive"],
  ["Rebels shelled the town and captured a bridge.", "shelled:past | captured:past"],
  ["Residents are worried.", "are:present"],
  ["Drones strike port city", "strike:present"],
];

for (const [text, expected] of cases) {
  test(`verbs of: ${text}`, () => assert.equal(groups(text), expected));
}

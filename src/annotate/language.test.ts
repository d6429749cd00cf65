import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { annotate } from "./annotate.ts";
import { identifyLanguage } from "./language.ts";

const cases: readonly (readonly [string, string])[] = [
  ["Three soldiers were wounded on Monday when a mine went off near the bridge.", "en"],
  ["Two killed in car bombing", "en"],
  ["TWO KILLED IN CAR BOMBING NEAR MOSUL", "en"],
  ["Tres soldados resultaron heridos el lunes al estallar una mina cerca del puente.", "es"],
  ["Trois soldats ont été blessés lundi par une mine près du pont.", "fr"],
  ["Drei Soldaten wurden am Montag durch eine Mine nahe der Brücke verletzt.", "de"],
  ["Drie soldaten raakten maandag gewond toen een mijn ontplofte bij de brug in de stad.", "nl"],
  ["Pazartesi günü köprünün yakınında patlayan mayın üç askeri yaraladı.", "tr"],
  ["أصيب ثلاثة جنود يوم الاثنين بانفجار لغم قرب الجسر", "ar"],
  ["Троє солдатів були поранені в понеділок через вибух міни біля мосту.", "uk"],
  ["Ottilie Brandt (Norway), Dawit Tesfaye (Kenya), Jun Okabe (Japan), Mirela Pop (Romania) 6-2", "und"],
  ["DREI SOLDATEN DURCH EINE MINE NAHE DER ALTEN BRÜCKE VERLETZT", "de"],
  ["", "und"],
  ["1234 5678", "und"],
];

for (const [text, language] of cases) {
  test(`language of: ${text.slice(0, 40)}`, () => assert.equal(identifyLanguage(text), language));
}

const article: Article = {
  id: "a",
  uri: null,
  outlet: null,
  title: null,
  byline: null,
  published: null,
  publishedBasis: "none",
  language: "en",
  text: `${cases[3]?.[0]} ${cases[3]?.[0]}`,
};

test("text in another language is left unread, and a message says so", () => {
  const block = { start: 0, end: article.text.length, kind: "paragraph", rule: "test" } as const;
  const annotated = annotate(article, [block]);
  assert.equal(annotated.article.language, "es");
  assert.deepEqual([annotated.tokens, annotated.sentences, annotated.scopes], [[], [], []]);
  assert.deepEqual(
    annotated.messages.map((message) => [message.rule, message.severity]),
    [["language:not-analysed", "warning"]],
  );
});

test("a line of names alone is no foreign block", () => {
  const english = `${cases[0]?.[0]} The army said that it had sent more men.\n`;
  const list = "Ottilie Brandt (Norway), Dawit Tesfaye (Kenya), Jun Okabe (Japan), Mirela Pop (Romania)";
  const blocks = [
    { start: 0, end: english.length, kind: "paragraph", rule: "test" },
    { start: english.length, end: english.length + list.length, kind: "paragraph", rule: "test" },
  ] as const;
  const annotated = annotate({ ...article, text: english + list }, blocks);
  assert.ok(annotated.names.some((name) => name.start > english.length && name.type === "person"));
  assert.deepEqual(annotated.messages, []);
});

test("a foreign block in an English article is left out alone", () => {
  const english = `${cases[0]?.[0]} The army said that it had sent more men.\n`.repeat(3);
  const text = english + article.text;
  const blocks = [
    { start: 0, end: english.length, kind: "paragraph", rule: "test" },
    { start: english.length, end: text.length, kind: "paragraph", rule: "test" },
  ] as const;
  const annotated = annotate({ ...article, text }, blocks);
  assert.equal(annotated.article.language, "en");
  assert.ok(annotated.sentences.every((sentence) => sentence.block === 0));
  assert.deepEqual(
    annotated.messages.map((message) => [message.start, message.severity]),
    [[english.length, "info"]],
  );
});

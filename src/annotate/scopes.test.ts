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
  published: "2021-06-15",
  publishedBasis: "metadata",
  language: "en",
  text: "",
};

/** The kinds of the scopes that cover `word` in `text`, sorted; cautious kinds of telling are left out. */
function kindsAt(text: string, word: string): string {
  const { scopes } = annotate({ ...article, text }, [
    { start: 0, end: text.length, kind: "paragraph", rule: "test" },
  ]);
  const at = text.indexOf(word);
  assert.ok(at >= 0, word);
  const kinds = scopes.filter((scope) => scope.start <= at && at + word.length <= scope.end);
  return [...new Set(kinds.map((scope) => scope.kind))].sort().join(" ");
}

const cases: readonly (readonly [text: string, word: string, kinds: string])[] = [
  ["The blast killed three soldiers.", "killed", ""],
  ["No one was killed in the blast at the market.", "killed", "negated"],
  ["No one was killed in the blast at the market.", "blast", ""],
  ["The attack did not kill anyone but two children were hurt.", "kill", "negated"],
  ["The attack did not kill anyone but two children were hurt.", "hurt", ""],
  ["The army didn’t fire on the crowd.", "fire", "negated"],
  ["The ministry did not say where the strikes landed.", "strikes", ""],
  ["It was not immediately clear how many sailors were wounded.", "wounded", ""],
  ["It was not clear whether anyone was wounded.", "wounded", "hypothetical"],
  ["No group has claimed responsibility for the bombing.", "bombing", ""],
  ["There were no casualties, but the raid destroyed a school.", "destroyed", ""],
  ["There were no casualties, but the raid destroyed a school.", "casualties", "negated"],
  ["No fewer than 40 people were killed.", "killed", ""],
  ["The militia denied shelling the village.", "shelling", "negated"],
  ["The rebels vowed to attack the capital.", "attack", "planned"],
  ["The rebels vowed to respond to the killing of their leader.", "killing", ""],
  ["The government plans to shell the city, which rebels captured on Monday.", "captured", ""],
  ["The government plans to shell the city, which rebels captured on Monday.", "shell", "planned"],
  ["The general threatened to strike the port after gunmen killed two guards.", "strike", "planned"],
  ["The general threatened to strike the port after gunmen killed two guards.", "killed", ""],
  ["Two soldiers are feared dead.", "dead", "feared"],
  ["Officials fear that dozens have drowned.", "drowned", "feared"],
  ["He warned that a new war could kill thousands.", "kill", "feared hypothetical"],
  ["The convoy may have been ambushed.", "ambushed", "hypothetical"],
  ["It should be recalled that the convoy was ambushed.", "ambushed", ""],
  ["Gunfire could be heard across the city.", "heard", ""],
  ["If militants attack the base, the army will shell the town.", "attack", "conditional"],
  ["If militants attack the base, the army will shell the town.", "shell", "planned"],
  ["He spoke on condition of anonymity after the raid killed a man.", "killed", ""],
  ["A similar bombing killed twelve people last year.", "bombing", "historical"],
  ["In 2006 a bombing destroyed the shrine.", "destroyed", "historical"],
  ["A bombing destroyed the shrine on 3 May 2021.", "destroyed", ""],
  ["Mourners marked the anniversary of the massacre.", "massacre", "historical"],
  ["Rockets regularly hit the town.", "hit", "habitual"],
  ["Residents fled the daily shelling.", "shelling", "habitual"],
  ["The Daily Star said a rocket hit the town.", "hit", ""],
  ["In a drill, troops repelled a mock attack.", "attack", "hypothetical"],
  ["The convoy was reportedly ambushed.", "ambushed", "reported"],
  ["He allegedly shot a neighbour.", "shot", "alleged"],
  ["The troops managed to kill the gunman.", "kill", ""],
  ["The army left without killing the hostage.", "killing", "negated"],
  ["Was the bridge bombed?", "bombed", "hypothetical"],
  ["It was the deadliest attack in recent years.", "attack", ""],
  ["He was the first to be killed in the raid.", "killed", ""],
  ["Ten miners are believed to have been killed.", "killed", "reported"],
  ["The strikes were carried out to deter attacks.", "carried", ""],
  ["Police foiled a bombing near the station.", "bombing", "negated"],
  ["Crimes to which no court has responded will end.", "end", "planned"],
  ["The army will not leave, the minister it appointed said.", "said", ""],
  ["The village the army has not shelled was evacuated.", "evacuated", ""],
  ["The 2006 war killed hundreds; a strike on Monday killed two.", "war", "historical"],
  ["Mr No said the raid killed two.", "killed", ""],
  ["Residents recalled that last year, a blast killed nine.", "recalled", ""],
  ["The general vowed to fight on and ordered a strike.", "strike", "planned"],
  ["The rebels tried to flee and killed two guards.", "killed", ""],
  ["Troops were “not involved” in the raid.", "raid", ""],
  ["There was a life-threatening wound.", "wound", ""],
  ["He faced criticism for a video he made last year.", "criticism", ""],
  ["He faced criticism for a video he made last year.", "made", "historical"],
  ["Gangs have claimed many lives over the last year.", "claimed", ""],
  ["The girl, who sang for the president, was shot last year.", "sang", ""],
  ["Among the guests slated to dance at the feast was a bomber.", "bomber", ""],
  ["They are not only lost but wounded.", "wounded", ""],
  ["Gunmen planned and executed the attack.", "executed", ""],
  ["Two of the wounded would later die in hospital.", "die", ""],
  ["He said that two would later die in hospital.", "die", "hypothetical"],
  ["They left without firing a shot at the guards.", "firing", "negated"],
];

for (const [text, word, kinds] of cases) {
  test(`"${word}" in: ${text}`, () => assert.equal(kindsAt(text, word), kinds));
}

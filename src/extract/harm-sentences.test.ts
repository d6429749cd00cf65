import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

/** Greatest count told of each harm of one incident: `k` killed, `w` wounded, `h` hit with the outcome open; "" for none. */
const told: readonly (readonly [counts: string, sentence: string])[] = [
  [
    "k3",
    "Officials say 34-year-old Ann Benton, 19-year-old Ray Daniel and 12-year-old Joe Moore were killed.",
  ],
  [
    "k2",
    "Shots were fired between the man and officers and agent Lee Tarr and the male suspect were killed.",
  ],
  ["k1 w7 h8", "In other attacks, at least eight people were shot, including one person who died."],
  ["", "Police were not able to say if the man had died."],
  ["", "It was unclear whether the woman was dead."],
  ["w1", "Her son has been declared brain dead after the shooting."],
  ["", "My son came in the house and he is bleeding to death."],
  ["k1", "She was taken to hospital after the shooting, but doctors were not able to save her."],
  ["k1", "After the blast he could not be revived."],
  ["", "Rescuers were unable to save all of the passengers of the ferry after the attack."],
  ["k1", "A few people came back and tried to help Petersen, who was shot and died later that night."],
  [
    "k4 w16",
    "Lopez opened fire on his fellow soldiers, killing three and wounding 16 before taking his own life.",
  ],
  ["k2", "Both men had suffered gunshot wounds and were pronounced dead at the scene of the shooting."],
  ["", "At least one shot struck the door in the shooting."],
  ["w6", "The number of injured in the attack was revised from eight to six."],
  ["w1", "After the shooting police said the man was 20 and was in good condition."],
  ["", "He faces 17 counts over the shooting, one for each person wounded in the gunfire."],
  ["k1 w2 h2", "Mark Marsh shot his wife and child before killing himself."],
  ["k1 w2", "Two victims of the shooting were taken to a hospital where one was pronounced dead."],
  ["k1 w4", "All four victims of the shooting were taken to hospital. One of the victims later died."],
  ["k3", "Two men, both 20, and a woman were killed in the attack."],
  ["k3", "The blast killed two men, aged 20 and 24, and a woman."],
  ["k3", "A teacher, who was on her way home, and two children were killed in the strike."],
  ["k3", "A man in his 40s and two women, aged 20 and 31, were killed in the shelling."],
  ["k3", "Two sisters, both in their 20s, and their mother were killed in the fire."],
  ["k16", "The blast killed twelve soldiers, including an officer, and four policemen."],
  ["w3", "Blast that wounded a soldier, 2 civilians has town on edge"],
  ["k5", "Family of five found shot dead in Maine home"],
  ["k2", "A man killed his 2-year-old son and then took his own life in the attack."],
  ["k6", "A bomber blew himself up in the attack, killing himself and five worshippers."],
  ["k11", "Five hostages and all six gunmen died in the raid."],
  ["k30 w60", "At least 30 people, most of them women, died and 60 were injured when a bomb went off."],
  ["k1", "A father to two boys died in the attack."],
  ["k2", "Two of the wounded from the attack died on Tuesday."],
  ["k1", "Deputies seek a driver in the deadly Sunday night shooting in Bexley."],
  ["k1", "A homicide victim was identified after the shooting as a youth from Bexley."],
  ["k2", "Police are investigating an apparent murder-suicide in Bexley."],
  ["", "It was a potentially deadly attack on a bus."],
  ["k3", "Three people were killed in Bexley, police said of the deadly attack."],
];

const marks = { k: "killed", w: "wounded", h: "casualties" } as const;

for (const [counts, text] of told)
  test(`${counts || "nobody"}: ${text}`, () => {
    const { claims } = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
    const most = Object.entries(marks).flatMap(([mark, aspect]) => {
      const sizes = claims.flatMap((claim) =>
        claim.aspect === aspect && claim.figure?.scope === "incident" ? (claim.figure.low ?? 0) : [],
      );
      return sizes.length > 0 ? `${mark}${Math.max(...sizes)}` : [];
    });
    assert.equal(most.join(" "), counts);
  });

test("those brought in leave the wounded when they die, and series of happenings are no incident's count", () => {
  const figures = (text: string) =>
    analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" }).claims.map(
      ({ aspect, figure, rule }) => `${aspect} ${figure?.low} ${figure?.scope} ${rule.split(":")[1]}`,
    );
  assert.ok(
    figures("Two victims of the shooting were taken to a hospital where one was pronounced dead.").includes(
      "wounded 1 incident stated",
    ),
  );
  assert.deepEqual(figures("Three people were killed and nine wounded in separate shootings."), [
    "killed 3 cumulative own-word",
    "wounded 9 cumulative own-word",
  ]);
});

test("a part with its kind is read behind the verb too", () => {
  const text =
    "More than a dozen people were killed, two of them police officers, in a suicide attack in Bexley.";
  const { claims } = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  const part = claims.find((claim) => claim.figure?.population === "police")?.figure;
  assert.deepEqual([part?.low, part?.subsetOf !== null], [2, true]);
});

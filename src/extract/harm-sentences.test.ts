import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

/** Greatest count told of each harm of one incident: `k` killed, `w` wounded, `h` hit with the outcome open; "" for none. */
const told: readonly (readonly [counts: string, sentence: string])[] = [
  ["k3", "The mayor says 61-year-old Ida Bell, 28-year-old Omar Trent and 9-year-old Ada Finch were killed."],
  ["k2", "Bullets flew between a robber and guards and sergeant Ida Bell and the masked robber were killed."],
  ["k1 w8 h9", "In later raids, at least nine people were shot, including one farmer who died."],
  ["", "A nurse was unable to tell whether the driver had died."],
  ["", "It was unclear whether the woman was dead."],
  ["w1", "Their daughter was declared brain dead after the stabbing."],
  ["", "Our neighbour ran into the bakery and she is bleeding to death."],
  ["k1", "He was flown to a clinic after the stabbing, but surgeons were not able to save him."],
  ["k1", "After the blast he could not be revived."],
  ["", "Rescuers were unable to save all of the passengers of the ferry after the attack."],
  ["k1", "Some drivers turned round and hurried to help Bello, who was stabbed and died the same evening."],
  [
    "k6 w12",
    "Bello hurled grenades at her former workmates, killing five and wounding 12 before taking her own life.",
  ],
  ["k2", "Both waiters had suffered stab wounds and were declared dead at the site of the stabbing."],
  ["", "At least two shots hit the fence in the gunfight."],
  ["w11", "The number of injured in the bombing was corrected from 14 to 11."],
  ["w1", "After the explosion a nurse said the woman was 34 and was in fair condition."],
  ["", "She faces nine charges over the bombing, one for each sailor wounded on the ferry."],
  ["k1 w2 h2", "Peter Finch shot his sister and nephew before killing himself."],
  ["k1 w3", "Three victims of the stabbing were rushed to a hospital where one was declared dead."],
  ["k1 w5", "All five victims of the stabbing were flown to hospital. One of the victims later died."],
  ["k3", "Two nurses, both 31, and a driver were killed in the raid."],
  ["k3", "The raid killed two nurses, aged 31 and 35, and a driver."],
  ["k3", "A teacher, who was on her way home, and two children were killed in the strike."],
  ["k3", "A man in his 40s and two women, aged 20 and 31, were killed in the shelling."],
  ["k3", "Two sisters, both in their 20s, and their mother were killed in the fire."],
  ["k16", "The blast killed twelve soldiers, including an officer, and four policemen."],
  ["w4", "Shell that wounded a nun, 3 children has port in shock"],
  ["k4", "Family of four found stabbed to death in Bexley flat"],
  ["k2", "A nurse killed her 78-year-old uncle and then took her own life in the attack."],
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
  [
    "k12",
    "The choir printed the names of twelve relatives of the Kupra sisters who were killed in the raid.",
  ],
  [
    "k9",
    "The paper printed the names of nine villagers, forming two households, who were killed in the raid.",
  ],
  ["k14", "He named 14 cousins of his wife who had perished during the bombing."],
  ["w5", "Neighbours spoke of five children who were wounded when a shell hit the school in the attack."],
  ["", "The club wrote to the families of the five reporters who had been killed in an attack in May."],
  [
    "k9",
    "She gave the names of nine members of the household who died in the raid: Ann Lee was killed along with her husband and her four nieces.",
  ],
  ["k8", "Eight people were killed in the raid: five died in the mill and three in the street."],
  [
    "k7",
    "Six people were killed in the attack. Another man died of his wounds, bringing the death toll to seven.",
  ],
  [
    "k4",
    "Four people were killed in the attack. A man was shot dead elsewhere, bringing the number of dead to 61.",
  ],
  ["k26", "The death toll of the attack was first put at 17 but rose to 26."],
  ["k30 w50", "The death toll from the attack reached 30, and the number of wounded rose to 50."],
  ["k7", "Five men were killed in the strike. Two women were also killed."],
  ["k4", "A teacher was killed when a shell hit the school. Three pupils were also killed in the shelling."],
  ["k2", "Omar Saleh was killed in the strike. A radio station said his son Ali Saleh was also killed."],
  ["k12", "Twelve people were killed in the strike. A nurse and a doctor were also killed."],
  ["k5", "Five officers were killed in the ambush. Four officers also died of their wounds."],
  ["k2", "The doctor's family were killed in the strike."],
  ["k6", "Six people were killed in the strike: four died in the house and two in the street."],
  ["k7", "Seven people – four adults and three children – died in the bombing."],
  [
    "k33",
    "At least 33 villagers – drawn from four parishes and including nine men and 12 girls – were reportedly killed in the raid.",
  ],
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
    figures("Three victims of the stabbing were rushed to a hospital where one was declared dead.").includes(
      "wounded 2 incident stated",
    ),
  );
  assert.deepEqual(figures("Three people were killed and nine wounded in separate shootings."), [
    "killed 3 cumulative own-word",
    "wounded 9 cumulative own-word",
  ]);
});

test("a part with its kind is read behind the verb too", () => {
  const text =
    "More than 20 passengers were killed, three of them police officers, in a train bombing in Bexley.";
  const { claims } = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  const part = claims.find((claim) => claim.figure?.population === "police")?.figure;
  assert.deepEqual([part?.low, part?.subsetOf !== null], [3, true]);
});

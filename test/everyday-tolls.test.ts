import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, assemble } from "../src/pipeline.ts";
import { bareParts } from "../src/read/received.ts";

/** The whole toll of the one incident told, or nothing where none is told: `k` killed, `w` wounded. */
const told: readonly (readonly [toll: string, sentence: string])[] = [
  ["k15", "More than 15 Palestinians were killed in the strike on Monday."],
  ["k15", "Fifteen Palestinians were killed in an air strike on Gaza."],
  ["k26", "The ministry said 12 soldiers and 14 civilians died in the blast."],
  ["k3w5", "Officials said three soldiers were killed and five others wounded in the ambush."],
  ["w24", "Another 24 people are being treated in hospital after the blast."],
  ["w24", "Twenty-four people are being treated for injuries after the explosion."],
  ["k11", "Police identified 11 members of one family as having been killed in the attack."],
  ["k4w12", "The attack left four people dead and a dozen injured."],
  ["k40", "A suicide bomber has killed at least 40 people in the Afghan capital."],
  [
    "k7w20",
    "Seven people were killed and more than 20 injured when a car bomb exploded outside a police station.",
  ],
  ["k5", "Five members of the security forces lost their lives in the clash."],
  ["k1w3", "One person has died and three have been injured in a shooting."],
  ["k18", "The death toll from the bombing has risen to 18."],
  ["k18", "The number of people killed in the bombing rose to 18 on Tuesday."],
  ["w60", "The number of wounded in the blast stands at 60."],
  ["k10", "Ten bodies were recovered from the rubble after the strike."],
  ["k10", "Rescuers pulled ten bodies from the rubble after the strike."],
  ["k6", "An explosion at a mine has killed six miners."],
  ["k3", "Gunmen killed three Nigerians, including a pastor, in a raid on a village."],
  ["k8", "At least eight Iraqis, among them two policemen, were killed in a roadside bombing."],
  ["k4", "The raid claimed four lives, police said."],
  ["k22w59", "The bombing killed 22 and wounded 59."],
  ["k22", "The bombing which killed 22 people took place on Monday."],
  ["k13w30", "13 dead, 30 injured in Lahore blast"],
  ["k13w30", "Lahore blast: 13 killed, 30 hurt"],
  ["k2w4", "Two Palestinians killed, four wounded in Israeli raid on Jenin"],
  ["k9", "Nine die in Mogadishu hotel siege"],
  ["k5w3", "Five killed and three wounded as gunmen attack village in Nigeria"],
  ["k21", "Twenty-one Egyptian Christians were beheaded by the militants in Libya."],
  ["k3", "The blast killed a woman and her two children."],
  ["k3", "The strike killed Ahmed Khalil, 45, his wife and their son."],
  ["w7", "Seven people suffered injuries in the explosion."],
  ["w7", "Seven people sustained minor injuries in the explosion."],
  ["w7", "The explosion injured seven, two of them critically."],
  ["k1w2", "A policeman was shot dead and two of his colleagues were wounded in the attack."],
  ["k30", "Some 30 people, most of them women and children, died when the boat was shelled."],
  ["k50", "As many as 50 people may have died in the attack, officials said at least 50 were killed."],
  ["k100", "More than 100 people have been killed in clashes between rival clans."],
  ["k12", "A dozen people were killed in the strike."],
  ["k0", "No one was killed in the attack, which damaged a warehouse."],
  ["k0w0", "There were no casualties in the attack, officials said."],
  ["k6w0", "Six Yemenis were killed in the drone strike."],
  ["k2", "Two Israeli soldiers and several Palestinians were wounded; two Israeli soldiers were killed."],
  ["k17", "Israeli strikes across Gaza killed at least 17 Palestinians on Sunday, medics said."],
  ["k14", "Hospital officials said they had received the bodies of 14 people killed in the strike."],
  ["k14", "The hospital received 14 bodies after the strike."],
  ["w80", "The hospital admitted 80 wounded people after the blast."],
  ["k5", "Five people have been confirmed dead after the explosion."],
  ["k2w6", "Two fishermen died and six were rescued with injuries when their boat was hit by a rocket."],
  ["k35", "A market bombing in the town of Gwoza that left 35 people dead was blamed on the group."],
  ["k19w40", "Taliban fighters attacked a checkpoint, killing 19 Afghan policemen and wounding 40."],
  ["k19", "A total of 19 people were killed in the attack."],
  ["k4", "Four Kurds were killed when police opened fire on demonstrators."],
  ["k2", "The bodies of two men with gunshot wounds were found after the clash."],
  ["k15w27", "The blast killed 15 people and injured another 27, the governor said."],
  ["k15", "The strike reportedly killed some 15 fighters of the group."],
  ["k8w15", "A bus hit a roadside bomb in Kandahar, leaving eight passengers dead and 15 wounded."],
  ["k1", "A Turkish soldier was killed in a mortar attack."],
  ["k1", "Gunmen assassinated a journalist in Kirkuk on Thursday."],
  ["k10", "Six Pakistanis and four Afghans were killed in the bombing."],
  ["k9", "The attack resulted in the deaths of nine civilians."],
  ["k9w30", "The attack resulted in nine deaths and 30 injuries."],
  ["w3", "Three people were taken to hospital with shrapnel wounds after the shelling."],
  ["w3", "Three people were hospitalised after the shelling."],
  ["k5", "Five villagers were hacked to death in the raid."],
  ["k7", "Seven people were burned alive when the attackers set fire to the house."],
  ["k12", "The shelling has so far killed 12 people, the mayor told reporters."],
  ["k3", "Three UN peacekeepers from Chad died in the attack on their base in Mali."],
  ["k2w11", "A bomb blast in Quetta martyred two security personnel and injured eleven others."],
  ["k25", "Airstrike kills 25 in Idlib"],
  ["k25", "Idlib airstrike death toll climbs to 25"],
];

function tolls(text: string, aspect: "killed" | "wounded"): number[] {
  const analysis = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  const facts = assemble([analysis]).incidents.flatMap((incident) => incident.facts);
  return facts
    .filter((fact) => fact.aspect === aspect && fact.subject === null)
    .map((fact) => fact.best ?? fact.low ?? 0);
}

for (const [toll, sentence] of told) {
  test(`${toll}: ${sentence}`, () => {
    for (const [mark, aspect] of [
      ["k", "killed"],
      ["w", "wounded"],
    ] as const) {
      const wanted = new RegExp(`${mark}(\\d+)`).exec(toll)?.[1];
      if (wanted === undefined) continue;
      const found = tolls(sentence, aspect).filter((count) => count !== 0 || wanted !== "0");
      assert.deepEqual(found, wanted === "0" ? [] : [Number(wanted)], aspect);
    }
  });
}

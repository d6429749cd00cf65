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
  ["k3", "The strike killed Nadim Tarraf, 45, his wife and their son."],
  ["w7", "Seven people suffered injuries in the explosion."],
  ["w7", "Seven people sustained minor injuries in the explosion."],
  ["w7", "The explosion injured seven, two of them critically."],
  ["k1w2", "A policeman was shot dead and two of his colleagues were wounded in the attack."],
  ["k30", "Some 30 people, most of them women and children, died when the boat was shelled."],
  ["k50", "As many as 50 people may have died in the attack, officials said at least 50 were killed."],
  ["k130", "More than 130 people have been killed in battles between rival clans."],
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
  ["k3w0", "Three people were killed in the attack; nobody was injured."],
  ["k0", "The army denied that anyone was killed in the raid."],
  ["k0", "The rebels threatened to kill 12 hostages if the attack went on."],
  ["k0", "The bomb was defused before it could kill anyone."],
  ["k0", "The missile could have killed hundreds, the minister said after the strike."],
  ["k0", "Hundreds of people could be killed if the dam collapses after the strike, experts warned."],
  ["k12", "Twelve were killed in the attack, six fewer than first reported."],
  ["k12", "The ministry revised the death toll down to 12 from 18 after the attack."],
  ["k18", "The death toll in the attack rose from 12 to 18 on Wednesday."],
  [
    "k18",
    "The toll rose to 18 after three of the wounded died of their injuries, the hospital said after the attack.",
  ],
  ["k2", "Two people aged 34 and 41 were killed when a rocket hit a bus in Tiraspol."],
  ["k4", "The 46-year-old driver and three passengers were killed when the car was shelled."],
  ["k10", "The attack, the third in 12 days, killed 10 people."],
  ["k10", "Ten people were killed in the attack on Highway 14, 30 kilometres south of Kano."],
  ["k6w25", "Six people were killed and 25 others, including 10 police officers, were injured in the blast."],
  ["k6", "Six of the 25 people hurt in the blast have died."],
  ["k20w50", "The explosion, which killed 20 and injured another 50, occurred at 9 a.m."],
  ["k3w2", "A gunman shot dead three people and wounded two in Oslo before being arrested."],
  ["k22", "A suicide bomber killed 21 people and himself at a mosque in Kano."],
  ["k21", "A suicide bomber blew himself up at a mosque in Kano, killing 21 people."],
  ["k8", "Eight people, two of them attackers, died in the raid."],
  [
    "k15",
    "Saudi-led coalition air strikes killed 15 civilians in Hodeidah, the Houthi-run health ministry said.",
  ],
  ["k15", "Fifteen civilians died in Saudi-led air strikes, the Houthi health ministry says."],
  ["k40", "Officials put the number of dead from the attack at 40."],
  ["k40", "Officials put the death toll from the attack at 40."],
  ["k40", "The attack's death toll stood at 40 on Tuesday."],
  ["k1", "The attack left one dead."],
  ["k2", "The two were killed in the raid."],
  ["k30", "Militants killed 30 soldiers in an ambush in Niger, the defence ministry said."],
  ["k30", "Thirty soldiers have been killed in an ambush in Niger."],
  ["k30", "An ambush in Niger has claimed the lives of 30 soldiers."],
  ["k30", "An ambush on a convoy took the lives of 30 soldiers."],
  ["k30", "30 soldiers martyred in ambush in Niger"],
  ["k6", "Six dead as rockets hit Kharkiv market"],
  ["k6", "Rocket attack on Kharkiv market kills six"],
  ["k6", "Six reported dead after rockets hit Kharkiv market"],
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

const others: readonly (readonly [aspect: string, count: number, sentence: string])[] = [
  ["missing", 7, "Seven people remain unaccounted for after the strike on the building."],
  ["detained", 30, "Thirty protesters were detained in Minsk on Sunday."],
  ["hostages", 15, "Gunmen abducted 15 schoolgirls from a boarding school in Zamfara on Friday."],
  ["displaced", 2000, "The fighting displaced 2,000 people, the UN said."],
  ["displaced", 2000, "The fighting forced 2,000 people from their homes, the UN said."],
];

for (const [aspect, count, sentence] of others) {
  test(`${count} ${aspect}: ${sentence}`, () => {
    const analysis = analyze({
      id: "x",
      ...bareParts,
      text: sentence,
      published: "2016-05-03",
      language: "en",
    });
    const facts = assemble([analysis]).incidents.flatMap((incident) => incident.facts);
    assert.deepEqual(
      facts.filter((fact) => fact.aspect === aspect && fact.subject === null).map((fact) => fact.best),
      [count],
    );
  });
}

test("a running total keeps its scope and is no toll of the day", () => {
  const text = "The bombing brought to 61 the number of people killed this month.";
  const { claims } = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  assert.deepEqual(
    claims.map(({ aspect, event, figure }) => [aspect, event, figure?.low, figure?.scope]),
    [["killed", null, 61, "cumulative"]],
  );
});

test("two happenings of one sentence are not added up", () => {
  const text =
    "On Monday a car bomb killed three people in Baghdad, while a suicide bomber killed six in Mosul.";
  assert.deepEqual(tolls(text, "killed").sort(), [3, 6]);
});

test("an apartment block is no verb, and the strike on it is where and when the sentence says", () => {
  const text =
    "At least nine people were killed and 31 wounded when Russian missiles hit an apartment block in Kharkiv on Monday, regional governor Oleh Syn said.";
  const analysis = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  const [incident] = assemble([analysis]).incidents;
  assert.deepEqual(
    [incident?.places.map(({ name }) => name), incident?.date?.from],
    [["Kharkiv"], "2016-05-02"],
  );
});

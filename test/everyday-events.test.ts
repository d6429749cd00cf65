import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, assemble } from "../src/pipeline.ts";
import { bareParts } from "../src/read/received.ts";

/** Our own sentences, as agencies write them, read on 13 March 2025. */
function read(text: string) {
  const analysis = analyze({ id: "x", ...bareParts, text, published: "2025-03-13", language: "en" });
  const dossier = assemble([analysis]);
  const name = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  const local = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  return { analysis, dossier, name, local };
}

/** Every event as `type status: words / of / its / mentions`. */
function events(text: string): string[] {
  return read(text).analysis.events.map(
    ({ type, status, mentions }) =>
      `${type} ${status}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(" / ")}`,
  );
}

/** Every incident as `type; who did it; killed`. */
function incidents(text: string): string[] {
  const { dossier, name } = read(text);
  return dossier.incidents
    .map(({ type, initiators, facts }) => {
      const killed = facts.filter(({ aspect, subject }) => aspect === "killed" && subject === null);
      return [
        type,
        initiators
          .map((id) => name.get(id))
          .sort()
          .join(", "),
        killed.map(({ best }) => best).join(" "),
      ]
        .join("; ")
        .trim();
    })
    .sort();
}

/** What each event of the sentence is, whether it came to pass, and which words tell of it. */
const told: readonly (readonly [sentence: string, wanted: readonly string[]])[] = [
  [
    "Gunmen stormed a police station in Mopti on Monday, killing nine officers.",
    ["raid actual: stormed / killing"],
  ],
  [
    "A man drove a van into a crowd in Munich on Thursday, killing four people and injuring 36.",
    ["vehicle-ramming actual: drove / killing / injuring"],
  ],
  ["Two men threw a grenade at a bar in Bogota on Friday.", ["grenade-attack actual: threw"]],
  ["Attackers burned 30 houses in a village near Beni on Monday.", ["arson actual: burned"]],
  ["Settlers set a mosque on fire in Susiya on Friday.", ["arson actual: set"]],
  [
    "Two people were killed in a shooting at a nightclub in Leeds on Saturday.",
    ["shooting actual: killed / shooting"],
  ],
  ["A crowd stoned two men to death in Mirebalais on Monday.", ["killing actual: stoned"]],
  ["The air force shot down 12 of 15 drones over Odesa on Monday.", ["interception actual: shot down"]],
  [
    "Thousands marched in Nairobi on Thursday to protest against a tax.",
    ["protest actual: marched / protest"],
  ],
  ["Fighters shelled a camp for displaced people near Zalingei on Sunday.", ["shelling actual: shelled"]],
  ["Another rally was planned for Saturday.", ["protest planned: rally"]],
  ["A vigil will be held on Sunday in Oslo.", ["protest planned: vigil"]],
  ["Police arrested nobody after the match.", ["arrest negated: arrested"]],
  ["Mass abductions have become common in the region.", ["abduction habitual: Mass abductions"]],
  ["Residents said such raids were usual.", ["raid habitual: raids"]],
  ["The guerrillas have fought the government since 2011.", ["clash habitual: fought"]],
  ["Nobody has claimed the blast in Mosul.", ["explosion actual: blast"]],
  ["The militia said it had nothing to do with the rocket fire.", ["rocket-attack actual: rocket fire"]],
  ["Guards foiled the attack on the bank.", ["attack negated: attack"]],
  ["The attack did not take place.", ["attack negated: attack"]],
  ["The Taliban denied that they were behind the blast.", ["explosion actual: blast"]],
  ["Iran denied the attack took place.", ["attack negated: attack"]],
  ["An Israeli strike could come at any time, a general said.", ["strike hypothetical: strike"]],
  [
    "Al Shabaab, which often carries out such bombings, claimed responsibility for the attack.",
    ["bombing habitual: bombings", "attack actual: attack"],
  ],
];

for (const [sentence, wanted] of told) test(sentence, () => assert.deepEqual(events(sentence), wanted));

/** Short reports in which words like "the incident" and "it" stand for a happening told before. */
const pointing: readonly (readonly [report: string, wanted: readonly string[]])[] = [
  [
    "Arsonists set fire to a mosque in Lyon on Sunday. The blaze destroyed the hall. Police are investigating the incident.",
    ["arson actual: set fire to / blaze / incident"],
  ],
  [
    "Gunmen attacked a bar in Tijuana. The incident happened on Saturday. Police said it took place near midnight.",
    ["attack actual: attacked / incident / it"],
  ],
  [
    "A drone hit a depot in Bryansk on Friday. Ukraine claimed it. It was the third such incident in a week.",
    ["drone-strike actual: hit / it / It"],
  ],
  [
    "North Korea fired two missiles into the sea on Thursday. Seoul condemned the launches.",
    ["missile-attack actual: fired / launches"],
  ],
  [
    "Nine people were hurt when police and fans fought in Naples. Shops closed over the disorder.",
    ["clash actual: hurt / fought / disorder"],
  ],
  [
    "Shelling killed four civilians in Kherson on Saturday. It came a day after artillery hit a hospital, wounding two nurses.",
    ["shelling actual: Shelling / killed / It", "shelling actual: hit / wounding"],
  ],
  [
    "A suicide bomber blew himself up in Baghdad. Islamic State said one of its members carried it out.",
    ["suicide-bombing actual: blew himself up / it"],
  ],
  ["The violence in Benue began on Sunday. It spread to three villages.", ["violence actual: violence / It"]],
  [
    "Police arrested two men in Ghent on Friday after a stabbing. The incident is under investigation.",
    ["arrest actual: arrested", "stabbing actual: stabbing / incident"],
  ],
  [
    "A bomb killed nine people in Kabul. The ministry said it had sent doctors. A similar incident in 2019 shook the city.",
    ["bombing actual: killed"],
  ],
  [
    "Five people were shot in Akron. Tuesday's incident was the third in a month.",
    ["shooting actual: shot / incident"],
  ],
  ["The minister met his counterpart. It came as a surprise.", []],
];

for (const [report, wanted] of pointing) test(report, () => assert.deepEqual(events(report), wanted));

/** What is told in one breath and is another happening all the same. */
const parted: readonly (readonly [report: string, wanted: readonly string[]])[] = [
  [
    "Iran launched 100 missiles at Israel on Tuesday. The salvo followed the killing of a commander in Beirut.",
    ["missile-attack actual: launched / salvo", "killing actual: killing"],
  ],
  [
    "Islamic State fighters attacked a town captured by Kurdish forces.",
    ["attack actual: attacked", "territory-capture actual: captured"],
  ],
  [
    "Five men were shot in Akron. Monday's violence comes four days after three women were shot in a car park.",
    ["shooting actual: shot / violence", "shooting actual: shot"],
  ],
  [
    "Ten years after gunmen killed 12 people at a newspaper in Paris, France remembered the victims on Tuesday.",
    ["killing historical: killed"],
  ],
  ["A bomb went off at a bus stop in Peshawar.", ["bombing actual: went off"]],
  [
    "A bus hit a landmine near Mopti on Sunday, killing 14 people. The blast tore through the vehicle.",
    ["landmine-blast actual: hit / killing / blast"],
  ],
  [
    "Soldiers seized power in Niamey on Wednesday. The takeover is the sixth in the region.",
    ["coup actual: seized power / takeover"],
  ],
];

for (const [report, wanted] of parted) test(report, () => assert.deepEqual(events(report), wanted));

/** Who "they" are that did a further deed; nobody where it might be others. */
const they: readonly (readonly [report: string, word: string, doer: string])[] = [
  [
    "Gunmen raided the village of Tillia on Sunday. They killed 40 men and burned the market.",
    "burned",
    "Gunmen",
  ],
  [
    "Gunmen stormed a school in Kaduna. Survivors said nothing. They abducted 30 pupils.",
    "abducted",
    "Gunmen",
  ],
  ["Police arrested three men in Lyon. They stabbed a guard.", "stabbed", ""],
  ["Militants attacked soldiers near Gao. They abducted three men.", "abducted", ""],
  ["Gunmen attacked a convoy near Gao. The army said they abducted three men.", "abducted", ""],
];

for (const [report, word, doer] of they) {
  test(`${word}: ${report}`, () => {
    const { analysis, local } = read(report);
    const event = analysis.events.find(({ mentions }) =>
      mentions.some(({ start, end }) => report.slice(start, end) === word),
    );
    assert.equal(event?.agents.map((id) => local.get(id)).join(" "), doer);
  });
}

test("an incident told with pronouns has the day they are told with", () => {
  const { dossier } = read("Gunmen attacked a bar in Tijuana. The incident happened on Saturday.");
  assert.deepEqual(
    dossier.incidents.map(({ date }) => date?.from),
    ["2025-03-08"],
  );
});

test("who makes an arrest is no doer of what it was made for", () => {
  const report = "Police arrested two men in Ghent on Friday after a stabbing.";
  assert.deepEqual(incidents(report), ["stabbing; ;"]);
});

/** Who did it, at the first event whose trigger is the word. */
const doers: readonly (readonly [word: string, doer: string, sentence: string])[] = [
  ["opened", "Gunmen", "Gunmen stormed a school in Kaduna on Monday and opened fire on the pupils."],
  ["killing", "Gunmen", "Gunmen ambushed a convoy on a highway near Culiacan, killing five officers."],
  ["wounding", "gunman", "A gunman opened fire in a bar in Oslo, killing two people and wounding ten."],
  ["launched", "Russia", "Two of the drones that Russia launched at Odesa fell into the sea."],
  ["hit", "", "Soldiers hit a roadside bomb near Gao, killing three."],
  ["killing", "", "A bus was hit by a shell near Donetsk, killing six passengers."],
];

for (const [word, doer, sentence] of doers) {
  test(`${word}: ${sentence}`, () => {
    const { analysis, local } = read(sentence);
    const found = analysis.events.find(({ mentions }) =>
      mentions.some(({ start, end }) => sentence.slice(start, end).startsWith(word)),
    );
    assert.ok(found);
    assert.equal(found.agents.map((id) => local.get(id)).join(" "), doer);
  });
}

/** Which incidents a report tells of, by type, doer and dead. */
const reports: readonly (readonly [report: string, wanted: readonly string[]])[] = [
  [
    "A suicide bomber killed 12 people in Baghdad on Wednesday, two days after a car bomb killed five in Mosul, the ministry said.",
    ["car-bombing; ; 5", "suicide-bombing; suicide bomber; 12"],
  ],
  [
    "Gunmen abducted 80 pupils from a school in Kaduna on Thursday. The attackers stormed the school at dawn and opened fire into the air.",
    ["abduction; Gunmen, attackers;"],
  ],
  [
    "Israeli air strikes killed 22 people in Gaza City on Wednesday. The deadliest strike hit a school in Nuseirat, killing 12 people.",
    ["air-strike; Israel; 12", "air-strike; Israel; 22"],
  ],
  [
    "A gunman opened fire in Oslo on Friday, killing two people. He was detained by officers nearby.",
    ["shooting; gunman; 2"],
  ],
  [
    "A car bomb killed three people in Mogadishu on Saturday. Al Shabaab claimed responsibility for the attack.",
    ["car-bombing; Al Shabaab; 3"],
  ],
  [
    "A rocket attack killed two soldiers at a base near Hasakah on Saturday. Iran denied any involvement in the attack.",
    ["rocket-attack; ; 2"],
  ],
  [
    "Houthi missiles hit a tanker in the Red Sea off Hodeidah on Wednesday. The group has carried out more than 100 attacks since November 2023.",
    ["attack; Houthis;", "missile-attack; Houthis;"],
  ],
];

for (const [report, wanted] of reports) test(report, () => assert.deepEqual(incidents(report), wanted));

test("one of several strikes takes over who struck and when, and is marked as a part", () => {
  const { analysis } = read(
    "Israeli air strikes killed 22 people in Gaza City on Wednesday. Another strike in Khan Younis killed a journalist.",
  );
  const [all, one] = analysis.events;
  assert.deepEqual(one?.partOf, [all?.id]);
  assert.equal(one?.date?.from, "2025-03-12");
  assert.match(one?.rule ?? "", /one-of-several/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../src/pipeline.ts";
import { bareParts } from "../src/read/received.ts";

/** Who says a count, from the outlet's source inward, and how it is hedged; `-` is the outlet's own voice. */
const told: readonly (readonly [voices: string, text: string])[] = [
  ["k2 ministry said", "Hamas fired rockets on Monday, killing two people, the ministry said."],
  [
    "k11 Red Cross said; k9 ministry said",
    "The Red Cross said 11 people were killed in the strike. The ministry put the toll at nine.",
  ],
  [
    "k11 Red Cross said; k9 council said",
    "The Red Cross said 11 people were killed in the strike. The council said nine people were killed.",
  ],
  [
    "k9 UN Security Council said",
    "The UN Security Council met on Monday. The council said nine people were killed in the strike.",
  ],
  ["k9 mayor said", "The mayor said by telephone that nine people were killed in the strike."],
  ["k2 court said", "The Taliban attacked a base on Monday. The court said two people were killed."],
  ["k5 ministry said", "The army killed five rebels on Monday, the ministry said."],
  ["k20 Al Shabaab said", "Al Shabaab attacked a base on Monday. The group said it had killed 20 soldiers."],
  [
    "k11 United Nations said; w30 United Nations said",
    "The United Nations said 11 people were killed in the strike. It said 30 others were wounded.",
  ],
  [
    "k12 army said; w6 army said",
    "Rebels attacked a town on Monday, killing 12 people, the army said. It said six soldiers were wounded.",
  ],
  [
    "k11 Reuters said; w20 Reuters said",
    "Reuters said 11 people were killed in the strike. The agency said 20 were wounded.",
  ],
  [
    "k12 Ali Hassan said; w20 governor said",
    "The mayor, Ali Hassan, said 12 people were killed in the blast. The governor said 20 were wounded.",
  ],
  [
    "k12 state media > health ministry said",
    "Twelve people were killed in the blast, state media reported, citing the health ministry.",
  ],
  [
    "k12 Reuters > hospital official said",
    "Twelve people were killed in the blast, a hospital official told Reuters on condition of anonymity.",
  ],
  [
    "k12 New York Times > two senior officials said",
    "Twelve people were killed in the blast, the New York Times reported on Monday, quoting two senior officials.",
  ],
  [
    "k12 New York Times said",
    "Twelve people were killed in the blast, the New York Times reported on Monday.",
  ],
  [
    "k12 Interfax agency > interior ministry said",
    "Twelve people were killed in the blast, the Interfax agency reported on Monday, citing the interior ministry.",
  ],
  [
    "k12 witnesses said; k3 police said",
    "According to witnesses, 12 people were killed in the blast, but police said only three died.",
  ],
  ["k12 UN said", "Twelve people, according to the UN, were killed in the blast."],
  ["k12 police said", "Twelve people, police said, were killed in the blast."],
  [
    "k12 Local media > residents said",
    "Local media, quoting residents, reported that 12 people were killed in the blast.",
  ],
  [
    "k12 Al Jazeera's correspondent > rescuers said",
    "Al Jazeera's correspondent said rescuers had told him that 12 people were killed in the blast.",
  ],
  [
    "k12 statement > army said",
    "The army said in a statement carried by the public radio that 12 people were killed in the blast.",
  ],
  [
    "k12 statement > army said",
    "In a statement carried by the public radio, the army said 12 people were killed in the blast.",
  ],
  ["k12 - believed", "It is believed that 12 people were killed in the blast."],
  ["k12 - believed", "At least 12 miners are now believed to have been killed in the blast."],
  ["k12 - reported", "Twelve people were reportedly killed in the blast."],
  ["k12 - reported", "Twelve people were said to have been killed by the blast."],
  ["k12 - reported", "Twelve people are reported to have been killed by the blast."],
  ["k12 - alleged", "Twelve people were allegedly killed by the police in the raid."],
  ["k12 rebels claimed", "The rebels claimed they had killed 12 soldiers in the attack."],
  ["k12 rebels claimed", "Twelve soldiers were killed in the attack, the rebels claimed."],
  ["k12 governor said", "The governor put the toll at 12 dead in the blast."],
  ["k12 ministry said", "The ministry put the number of dead in the blast at 12."],
  ["k40 Officials said", "Officials put the death toll from the attack at 40."],
  ["k300 UN believed", "The UN estimates that 300 people were killed in the raid."],
  ["k300 UN believed", "The UN estimates the number of dead in the raid at 300."],
  ["k12 monitoring group reported", "The monitoring group documented the deaths of 12 people in the strike."],
  ["k12 hospital said; w30 hospital said", "The hospital reported 12 dead and 30 wounded in the blast."],
  ["k12 Human Rights Watch alleged", "Human Rights Watch accused the army of killing 12 people in the raid."],
  ["k12 AFP > rebel commander said", "“We lost 12 men in the raid,” a rebel commander told AFP."],
  ["k12 - none", "Twelve people were killed in the blast."],
];

function voices(text: string): string[] {
  const { claims, attributions } = analyze({
    id: "x",
    ...bareParts,
    text,
    published: "2016-05-03",
    language: "en",
  });
  const found = claims.flatMap(({ aspect, figure, attribution }) => {
    if (!figure || figure.subsetOf !== null || (aspect !== "killed" && aspect !== "wounded")) return [];
    const source = attributions.find(({ id }) => id === attribution);
    const chain = source?.chain.slice(1).map(({ name }) => name) ?? [];
    return [`${aspect === "killed" ? "k" : "w"}${figure.low} ${chain.join(" > ") || "-"} ${source?.hedge}`];
  });
  return [...new Set(found)];
}

for (const [wanted, text] of told)
  test(`${wanted}: ${text}`, () => assert.deepEqual(voices(text), wanted.split("; ")));

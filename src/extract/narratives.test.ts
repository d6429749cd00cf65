import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

/** "k2 w3-9": every whole that a text counts of the killed and the wounded of its incident, in text order. */
function wholes(text: string): string {
  const { claims } = analyze({ id: "x", ...bareParts, text, published: "2024-01-05", language: "en" });
  const told = claims.flatMap(({ aspect, figure }) => {
    if (!figure || figure.subsetOf !== null || figure.scope !== "incident") return [];
    if (aspect !== "killed" && aspect !== "wounded") return [];
    const { low, high } = figure;
    return [`${aspect === "killed" ? "k" : "w"}${low === high ? low : `${low ?? ""}-${high ?? ""}`}`];
  });
  return told.join(" ");
}

const table: readonly (readonly [toll: string, text: string])[] = [
  [
    "k2",
    "Two nurses – Clara Nina Kupra and Marta Beridu – were reportedly killed in an air raid on barns by the river.",
  ],
  ["k1", "One elderly woman – 71-year old Nino Lomadze – was killed in a rocket attack on the bakery."],
  [
    "k17-18 w3-9",
    "Between 17 and 18 relatives of the Okelu household, including at least three nurses and four pupils of whom two were 6 year old twins, were reportedly killed, and several neighbours were wounded in the shelling of a farm.",
  ],
  [
    "k8 w3-9",
    "Eight villagers were killed, including a nurse of the local clinic, three men and four girls, and several others, including a baby, were wounded in an air raid on the mill.",
  ],
  [
    "k19",
    "12 members of the Tamsir family and seven members of the Kolda family were killed in the shelling.",
  ],
  [
    "k4",
    "Sisters Irma Lomadze (Mother Irma), Keti Lomadze, Nana Lomadze, and their neighbour Zurab Kupra were killed in the air raid.",
  ],
  [
    "k4 k11",
    "Shelling killed four people. Further sources, including the blog of the Valley Herald claimed eleven people had been killed.",
  ],
  ["w24-99", "Shells struck the mill. “Dozens” of others were wounded in the shelling."],
  ["k6 w24-99", "Shells struck the mill, killing six farmers and wounding “dozens” of others."],
  ["k2-", "Shells struck the mill. Two radio stations told of “a number” of deaths."],
  ["k60-150", "Between 60 and “over 150” villagers were killed by the air raid on the monastery."],
  ["k8 w2-", "The shelling killed eight farmers and wounded others in the hills north of the river."],
  ["k30- k34", "The raid killed at least 30. A priest said “34 [relatives] of [the] mayor” were killed."],
  [
    "k4",
    "Shelling killed at least three women. A neighbour, Tamar Kupra, said that a fourth woman, Eka Lomadze, was also killed.",
  ],
  [
    "k2 k2",
    "Shelling killed two miners. Clara Kupra said that Pavel, her brother, and Anton, her nephew, had been killed.",
  ],
  ["w2-", "At least two farmers, a father and his daughter, were wounded in the shelling of the mill."],
  [
    "k5",
    "The shelling killed him alongside his aunt Eka Kupra and her three nephews Davit Kupra, Lasha Kupra, and Gela Kupra.",
  ],
  [
    "k3",
    "Shelling killed three farmers. A teacher said that 14 people of the village had now been killed in the war.",
  ],
  ["k8 k-11", "Shelling killed eight people. The overall number of dead could be as many as 11 villagers."],
  ["k1 k2-", "Shelling killed one farmer. A radio station spoke of a “number of villagers” killed."],
  ["k1 k2-", "Shelling killed one nun. A church bulletin, quoting the bishop, referred to other deaths."],
  ["", "Shells struck a bus. Since noon, five martyrs and a number of injuries have reached the clinic."],
  ["k4 w9", "Shelling killed four people. A radio station told of fewer injuries, putting the toll at nine."],
  ["k4", "An old man along with his three young grandsons was killed in the shelling."],
  ["k3", "A priest, together with his two sisters, was killed in the shelling."],
  [
    "k10",
    "A raid on the mill killed a singer and actor Marko (Marc) Bello alongside his brother and eight other members of the choir.",
  ],
  ["k30", "Shelling killed 30 people. Dozens of bodies in blankets were carried to mass graves."],
  ["k3-9 w3-9", "Shells struck the mill, causing the death and injury of several villagers."],
  [
    "k16-",
    "At least 16 members of the Tamsir family that had been displaced from Kolda island, including at least five nurses, were killed in the shelling of a ferry.",
  ],
  [
    "k41-57",
    "At least 41 people, including 12 men and 17 pupils, and up to 57 people were killed in air raids on three villages.",
  ],
  [
    "k6",
    "Six farmers, Davit Anri Kupra (52 years old), his sister Eka Kupra (49 years old), and her four nephews Gela Kupra (22 years old), Lasha Kupra (19 years old), Zurab Kupra (15 years old) and Anri Kupra (seven years old) were killed in the shelling of their barn.",
  ],
  [
    "k2",
    "Shells struck the mill, killing a nurse named Keti Lomadze (44), and a nurse named Irma Beridu (39).",
  ],
  [
    "k2",
    "Zurab Beridu, a tenant of the Kupra family, and Eka Nino Tsomaia, a cousin of the Kupra family, were killed in the shelling of the mill.",
  ],
  [
    "",
    "A radio station said that more than 40 villagers were killed and wounded in the shelling of the mill.",
  ],
  ["", "The shelling of the mill killed and wounded 40 villagers."],
  ["k24-99 w24-99", "The shelling of the mill killed and wounded dozens of villagers."],
  [
    "k14 w4-",
    "14 villagers, including at least six players of one team, were killed, and at least four nurses were wounded in the shelling.",
  ],
  [
    "k31- w36-",
    "At least 31 villagers, including a number of nuns and pupils, were killed, and at least 36 others, including at least five nurses, were wounded when shells struck a convent.",
  ],
  [
    "k3",
    "47 year old Eka Nino Kupra, 29 year old Gela Anri Beridu, and his three month old niece Tamar Nana Beridu were killed in an air raid.",
  ],
  ["k2 w2-", "Shells struck the mill, killing two farmers. A radio station said that others were wounded."],
  [
    "k19- w10-",
    "At least 19 villagers were killed in the shelling. A “large number” of others were also hurt.",
  ],
  ["k18- w2-", "At least 18 villagers died and an unknown number were hurt in the shelling of the mill."],
  ["w10-", "Shells struck the mill. A radio station told of “a large number wounded” in the shelling."],
  [
    "w2-",
    "Shells struck the mill. Only one neighbour, Zurab Anri Kupra, mentioned wounded from the village.",
  ],
  [
    "k19",
    "Shells struck the mill, killing a sister-in-law of the painter Gela Kupra, her husband and baby son alongside 16 other villagers.",
  ],
  [
    "k5- k6",
    "At least five people were killed in the shelling of the mill. Clara Kupra reported that Professor Anton and Omar Bello were killed along with “their four sons”.",
  ],
  [
    "k-17 k13",
    "As many as 17 civilians were killed in the shelling of the mill. Radio Kolda said that 13 civilians had been killed.",
  ],
  [
    "k1- k2-",
    "Shelling killed at least one person. Radio Kolda would later say that there were “martyrs and wounded”.",
  ],
  [
    "k1 k2-",
    "Shelling killed one farmer. A radio station wrote “Martyrs and injured in the shelling of a mill”.",
  ],
];

for (const [toll, text] of table) test(text, () => assert.equal(wholes(text), toll));

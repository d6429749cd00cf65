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
    "Two men – Karim Musa Shehab and Omar Obeid – were reportedly killed in a strike on homes in the camp.",
  ],
  ["k1", "One adult male – 19-year old Hamza Dahir – was killed in a strike on the house."],
  [
    "k13-14 w3-9",
    "Between 13 and 14 members of the Hasan family, including at least two women and five children of whom one was a 9 month old infant, were reportedly killed, and several others were injured in a strike on the house.",
  ],
  [
    "k7 w3-9",
    "Seven civilians were killed, including a journalist of a TV station, two women and four children, and several others, including an infant, were injured in a strike on the house.",
  ],
  ["k19", "10 members of the Adan family and nine members of the Bari family were killed in the strike."],
  [
    "k4",
    "Brothers Hammad Harara (Abu Mahmoud), Taha Harara, Mohamed Harara, and their cousin Fourat Jamal were killed in the strike.",
  ],
  [
    "k3 k10",
    "A strike killed three people. Later sources, including the page of the Harbour News Network alleged ten people had been killed.",
  ],
  ["w24-99", "A strike hit the house. “Dozens” of others were injured in the attack."],
  ["k7 w24-99", "A strike hit the house, killing seven civilians and injuring “dozens” of others."],
  ["k2-", "A strike hit the house. Some sources reported “a number” of deaths."],
  ["k80-200", "Between 80 and “over 200” people were killed by the strike on the school."],
  ["k9 w2-", "A strike killed nine civilians and injured others in the area west of the camp."],
  ["k20- k29", "The strike killed at least 20. One source said “29 [members] of [his] family” were killed."],
  [
    "k5",
    "A strike killed at least four men. One source, Nofal Akhras, claimed that a fifth man, Salah Hilal, was also killed.",
  ],
  [
    "k2 k2",
    "A strike killed two men. Ola Siam confirmed that Kamel, her uncle, and Darwish, her cousin, had been killed.",
  ],
  ["w2-", "At least two civilians, a mother and her child, were injured in a strike on the house."],
  [
    "k5",
    "The strike killed him alongside his wife Iman Salama and their three daughters Maryam Salama, Banan Salama, and Afnan Salama.",
  ],
  [
    "k4",
    "A strike killed four civilians. A relative reported that 12 members of the family had now been killed in the war.",
  ],
  ["k9 k-13", "A strike killed nine people. The total death toll could be as many as 13 people."],
  ["k1 k2-", "A strike killed one woman. A news site referred to a “number of civilians” killed."],
  ["k1 k2-", "A strike killed one man. A refugee site, quoting the ministry, referred to other deaths."],
  [
    "",
    "A drone fired at a car. Since morning, four martyrs and a number of injuries have arrived at the hospital.",
  ],
  [
    "k3 w7",
    "A strike killed three people. A news service told of fewer injuries, putting the toll at seven.",
  ],
  ["k3", "A young woman along with her two small children was killed in the strike."],
  ["k3", "A woman, together with her two children, was killed in the strike."],
  [
    "k12",
    "A strike on the house killed a poet and novelist Heba (Hiba) Saleh alongside her son and ten other members of the family.",
  ],
  ["k20", "A strike killed 20 people. Dozens of bodies in shrouds were transported to mass graves."],
  ["k2- w2-", "A strike hit the home, resulting in the death and injury of a number of people."],
  [
    "k22-",
    "At least 22 members of the Badr family that had been displaced from Burej camp, including at least four women, were killed in a strike on a home.",
  ],
  [
    "k52-68",
    "At least 52 people, including 15 women and 22 children, and up to 68 people were killed in strikes on two buildings.",
  ],
  [
    "k7",
    "Seven civilians, Adil Omar Badr (35 years old), his wife Rana Badr (28 years old), and their five children Nida Badr (11 years old), Tala Badr (10 years old), Mira Badr (eight years old), Sami Badr (six years old) and Lana Badr (four years old) were killed in a strike on their home.",
  ],
  ["k2", "A strike hit the house, killing a child named Omar Badr (14), and a child named Ali Zahra (13)."],
  [
    "k2",
    "Adil Rahma, a friend of the Badr family, and Salma Omar Said, a neighbour of the Badr family, were killed in a strike on the house.",
  ],
  ["", "A source reported that more than 50 people were killed and injured in the strike on the school."],
  ["", "The strike on the school killed and wounded 50 people."],
  ["k24-99 w24-99", "The strike on the school killed and wounded dozens of people."],
  [
    "k16 w3-",
    "16 civilians, including at least nine members of one family, were killed, and at least three children were injured in a strike.",
  ],
  [
    "k24- w27-",
    "At least 24 civilians, including a number of women and children, were killed, and at least 27 others, including at least four children, were injured when a strike hit two houses.",
  ],
  [
    "k3",
    "16 year old Amani Youssef Badr, 33 year old Nizam Saad Qara, and his one month old nephew Ibrahim Ammar Qara were killed in a strike.",
  ],
  ["k2 w2-", "A strike hit the house, killing two people. A news site reported that others were wounded."],
  ["k26- w10-", "At least 26 people were killed in a strike. A “large number” of others were also injured."],
  ["k22- w2-", "At least 22 people were killed and an unknown number were wounded in a strike on the house."],
  ["w10-", "A strike hit the house. A news site told of “a large number injured” in the bombing."],
  ["w2-", "A strike hit the house. Only one source, Adil Omar Badr, mentioned wounded from the family."],
  [
    "k28",
    "A strike hit the house, killing a brother-in-law of the journalist Hatem Omar, his wife and infant daughter alongside 25 other civilians.",
  ],
  [
    "k6- k7",
    "At least six people were killed in a strike on the house. Hani Attiyah reported that Professor Muhammad and Ahmed Salah were killed along with “their five children”.",
  ],
  [
    "k-15 k11",
    "As many as 15 civilians were killed in a strike on the house. Safa reported that 11 civilians had been killed.",
  ],
  [
    "k1- k2-",
    "A strike killed at least one person. Safa would later claim that there were “martyrs and injured”.",
  ],
  [
    "k1 k2-",
    "A strike killed one woman. A news site posted “Martyrs and wounded in the bombing of a house”.",
  ],
];

for (const [toll, text] of table) test(text, () => assert.equal(wholes(text), toll));

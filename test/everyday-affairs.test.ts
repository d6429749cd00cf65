import assert from "node:assert/strict";
import { test } from "node:test";
import { openCatalog } from "../src/export/catalog.ts";
import { codingOf } from "../src/export/codebooks/acled-events.ts";
import { partiesOf } from "../src/export/codebooks/parties.ts";
import { analyze, assemble } from "../src/pipeline.ts";
import { bareParts } from "../src/read/received.ts";

/** The incidents of a report of 13 March 2025, each as the sub-event the `acled` export files it under, else as its type. */
function subEvents(text: string): string[] {
  const article = { id: "x", ...bareParts, text, published: "2025-03-13", language: "en" };
  const dossier = assemble([analyze(article)]);
  const catalog = openCatalog(dossier, [article]);
  return dossier.incidents.map(
    (incident) => codingOf(incident, partiesOf(catalog, incident))?.subEvent ?? incident.type,
  );
}

/** Sentences of our own, answered before they were read; none where nothing happened that a coder files. */
const told: readonly (readonly [sentence: string, subEvent: string | null])[] = [
  [
    "Police found 14 rifles and 300 rounds of ammunition in a barn near Gulu on Monday.",
    "Disrupted weapons use",
  ],
  [
    "Bomb disposal experts defused an explosive device outside a courthouse in Mosul on Tuesday.",
    "Disrupted weapons use",
  ],
  ["Soldiers destroyed 40 landmines in Kherson on Friday, the army said.", "Disrupted weapons use"],
  ["An arms cache was discovered in a cave near Bamenda on Sunday.", "Disrupted weapons use"],
  ["Border guards intercepted a lorry carrying explosives near Agadez on Thursday.", "Disrupted weapons use"],
  ["The army and the rebels signed a ceasefire agreement in Juba on Wednesday.", "Agreement"],
  ["The two sides exchanged 120 prisoners at a border crossing near Sumy on Saturday.", "Agreement"],
  ["Forty fighters surrendered to the army in Maiduguri on Monday.", "Agreement"],
  ["The government released 90 prisoners in Kabul on Sunday under a deal with the rebels.", "Agreement"],
  ["Rebels laid down their arms in Cotabato on Thursday.", "Agreement"],
  ["About 60 soldiers defected to the rebels in Kutum on Tuesday.", "Change to group/activity"],
  ["The army deployed 500 troops to Goma on Friday.", "Change to group/activity"],
  ["Government troops withdrew from the town of Bor on Sunday.", "Change to group/activity"],
  [
    "The militia handed over the airport in Kismayo to the police on Monday.",
    "Non-violent transfer of territory",
  ],
  ["Rebels entered the town of Malha on Thursday without a fight.", "Non-violent transfer of territory"],
  ["Turkish forces set up a military base near Bashiqa on Saturday.", "Headquarters or base established"],
  ["Protesters gathered outside parliament in Tbilisi on Friday.", "Peaceful protest"],
  ["Demonstrators blocked a motorway near Toulouse on Tuesday.", "Peaceful protest"],
  ["Protesters threw stones at police in Dakar on Monday.", "Violent demonstration"],
  ["Rioters smashed shop windows in Leipzig on Saturday night.", "Violent demonstration"],
  ["Police clashed with protesters in Lima on Thursday.", "Violent demonstration"],
  ["Protesters stormed parliament in Bishkek on Monday.", "Violent demonstration"],
  [
    "Police used tear gas and water cannon against protesters in Tunis on Sunday.",
    "Protest with intervention",
  ],
  [
    "Looters ransacked a warehouse of the food agency in El Geneina on Wednesday.",
    "Looting/property destruction",
  ],
  ["Vandals destroyed 30 graves in a cemetery in Strasbourg on Monday.", "Looting/property destruction"],
  ["Settlers cut down 80 olive trees near Nablus on Friday.", "Looting/property destruction"],
  ["Rebels took the airport of Merowe on Saturday.", "Non-state actor overtakes territory"],
  ["The army took back three villages near Bakhmut on Sunday.", "Government regains territory"],
  ["The army captured on Monday a hill near Sirte.", "Government regains territory"],
  ["Gunmen seized an engineer in Port Harcourt on Tuesday.", "Abduction/forced disappearance"],
  ["A bus plunged into a ravine near Cusco on Sunday, killing 18 people.", "accident"],
  ["A tram hit a bus in Zagreb on Monday, injuring six people.", "accident"],
  ["A ferry sank off Zanzibar on Friday; 30 people are missing.", "accident"],
  ["A boiler exploded at a textile factory in Gazipur on Tuesday, killing four workers.", "accident"],
  ["A fire broke out at a hotel in Izmir on Saturday, killing nine guests.", "accident"],
  ["Two suicide bombers detonated their vests at a bus stop in Maroua on Sunday.", "Suicide bomb"],
  ["An air strike hit a school in Idlib on Monday.", "Air/drone strike"],
  ["The army plans an operation against the rebels in Ituri.", null],
  ["The minister said the ceasefire was holding.", null],
  ["Lawmakers withdrew the bill in Nairobi on Tuesday.", null],
  ["Fans gathered outside the stadium in Porto on Sunday to greet the team.", null],
  ["The team captured the title in Doha on Saturday.", null],
  ["The EU imposed sanctions on three generals in Brussels on Monday.", null],
  ["The rebels refused to surrender in Minembwe on Friday.", null],
  ["Both sides are expected to exchange prisoners in Aden on Friday.", null],
  ["Officials denied that troops had withdrawn from Kidal on Sunday.", null],
  ["A man set a new record in the marathon in Berlin on Sunday.", null],
];

for (const [sentence, subEvent] of told)
  test(sentence, () => assert.deepEqual(subEvents(sentence), subEvent === null ? [] : [subEvent]));

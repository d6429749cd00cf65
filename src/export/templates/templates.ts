import type { Reading } from "../../model/reading.ts";
import { armsOf } from "./arms.ts";
import { type Fills, fill } from "./fill.ts";
import { type GroupMention, groupsOf } from "./groups.ts";
import { happeningsOf } from "./happenings.ts";
import { type Incident, incidentsOf } from "./incidents.ts";
import { type Countries, type Page, pageOf } from "./page.ts";
import { perpetratorSlots } from "./perpetrators.ts";
import { rosterOf, settled } from "./roster.ts";
import { countryOf } from "./settings.ts";
import type { SlotName } from "./slots.ts";
import { humanSlots, thingSlots } from "./targets.ts";
import { dateSlot, placeSlot } from "./when-where.ts";

interface Context {
  readonly country: string | null;
  readonly groups: readonly GroupMention[];
  /** Whether the article tells of one incident alone. */
  readonly alone: boolean;
}

function fillsOf(incident: Incident, page: Page, context: Context): Fills {
  const triggers = incident.happenings.map((one) => one.trigger);
  const stages = incident.happenings.map((one) => one.stage);
  const location = placeSlot(incident, page, context.country);
  const country = location[0]?.text.split(":")[0] ?? "";
  const stage = stages.includes("ACCOMPLISHED") ? "ACCOMPLISHED" : (stages[0] as string);
  return {
    "INCIDENT: DATE": dateSlot(incident, page),
    "INCIDENT: LOCATION": location,
    "INCIDENT: TYPE": [fill(incident.type, "muc4/type/word", triggers)],
    "INCIDENT: STAGE OF EXECUTION": [fill(stage, "muc4/stage/word", triggers)],
    ...armsOf(incident, page),
    ...perpetratorSlots(incident, page, context),
    ...thingSlots(incident, country),
    ...humanSlots(incident, page, country),
  };
}

const anchors: readonly SlotName[] = [
  "PERP: INDIVIDUAL ID",
  "PHYS TGT: ID",
  "HUM TGT: NAME",
  "HUM TGT: DESCRIPTION",
];

/**
 * The incidents that one article tells, after the task of the fourth Message Understanding Conference: the slots filled
 * for each, in the order of the text. `countries` narrows what is looked at, as the conference did; null looks at all.
 */
export function incidentTemplates(reading: Reading, countries: Countries): Fills[] {
  const page = pageOf(reading, countries);
  const country = countryOf(page);
  if (!country && countries) return [];
  const roster = rosterOf(page);
  const told = happeningsOf(page).map((one) => ({
    ...one,
    targets: one.targets.map((party) => settled(roster, party)),
  }));
  const incidents = incidentsOf(page, told);
  const context = { country, groups: groupsOf(page), alone: incidents.length === 1 };
  return incidents
    .map((incident) => fillsOf(incident, page, context))
    .filter((fills) => anchors.some((slot) => (fills[slot] ?? []).length > 0));
}

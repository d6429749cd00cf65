import type { Reading } from "../../model/reading.ts";
import { type Fill, type Fills, fill } from "./fill.ts";
import type { Countries } from "./page.ts";
import { applies, type SlotName, slotNames } from "./slots.ts";
import { incidentTemplates } from "./templates.ts";

/** What stands in a slot: its fills, or why there are none. */
export interface FilledSlot {
  readonly name: SlotName;
  readonly fills: readonly Fill[];
}

/** One template with all its slots, in their order. */
export type Template = readonly FilledSlot[];

const notTold = fill("-", "muc4/blank", []);
const notApplicable = fill("*", "muc4/not-applicable", []);

function slotOf(name: SlotName, fills: Fills, type: string): FilledSlot {
  if (!applies(name, type)) return { name, fills: [notApplicable] };
  const told = fills[name] ?? [];
  return { name, fills: told.length > 0 ? told : [notTold] };
}

function irrelevant(message: Fill): Template {
  return slotNames.map((name) => ({ name, fills: name === "MESSAGE: ID" ? [message] : [notApplicable] }));
}

/** The templates of one article; one full of asterisks where it tells of no incident, as the conference has it. */
export function articleTemplates(reading: Reading, countries: Countries): Template[] {
  const message = fill(reading.analysis.article.id, "muc4/message/article", []);
  const told = incidentTemplates(reading, countries);
  if (told.length === 0) return [irrelevant(message)];
  return told.map((fills, index): Template => {
    const whole: Fills = {
      ...fills,
      "MESSAGE: ID": [message],
      "MESSAGE: TEMPLATE": [fill(String(index + 1), "muc4/template/order", [])],
    };
    const type = fills["INCIDENT: TYPE"]?.[0]?.text ?? "";
    return slotNames.map((name) => slotOf(name, whole, type));
  });
}

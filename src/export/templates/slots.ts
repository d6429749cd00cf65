/** What each slot of the template of the fourth Message Understanding Conference (1992) holds, by name, in their order. */
export const mucSlots = {
  "MESSAGE: ID": "Id of the article",
  "MESSAGE: TEMPLATE": "Number of the template within its article, in the order of the text",
  "INCIDENT: DATE": "Day, or first and last day; “- day”: on or before the day of publication",
  "INCIDENT: LOCATION": "Country, then a finer place with its kind",
  "INCIDENT: TYPE": "ATTACK, BOMBING, KIDNAPPING, ARSON, ROBBERY, HIJACKING or FORCED WORK STOPPAGE",
  "INCIDENT: STAGE OF EXECUTION": "ACCOMPLISHED, ATTEMPTED or THREATENED",
  "INCIDENT: INSTRUMENT ID": "Words for the arms used",
  "INCIDENT: INSTRUMENT TYPE": "Kind of each arm",
  "PERP: INCIDENT CATEGORY": "TERRORIST ACT or STATE-SPONSORED VIOLENCE",
  "PERP: INDIVIDUAL ID": "Words for the people who did it",
  "PERP: ORGANIZATION ID": "Group or force held to have done it",
  "PERP: ORGANIZATION CONFIDENCE": "How surely the article holds the group to have done it",
  "PHYS TGT: ID": "Words for the things harmed or aimed at",
  "PHYS TGT: TYPE": "Kind of each thing",
  "PHYS TGT: NUMBER": "How many of each",
  "PHYS TGT: FOREIGN NATION": "Nation of a thing, where it is not the country of the incident",
  "PHYS TGT: EFFECT OF INCIDENT": "DESTROYED or SOME DAMAGE",
  "PHYS TGT: TOTAL NUMBER": "Never filled: totals of several things are not read",
  "HUM TGT: NAME": "Names of the people harmed or aimed at, without title",
  "HUM TGT: DESCRIPTION": "Title or role of a named person, else the words for the people",
  "HUM TGT: TYPE": "Kind of each person",
  "HUM TGT: NUMBER": "How many; “7-”: at least seven; “~100”: about a hundred; PLURAL: several",
  "HUM TGT: FOREIGN NATION": "Nation of a person, where it is not the country of the incident",
  "HUM TGT: EFFECT OF INCIDENT": "DEATH, INJURY, REGAINED FREEDOM or NO INJURY OR DEATH",
  "HUM TGT: TOTAL NUMBER": "Never filled: totals of several people are not read",
} as const;

export type SlotName = keyof typeof mucSlots;

/** The slots by their numbers, 0 to 24. */
export const slotNames: readonly SlotName[] = Object.keys(mucSlots) as SlotName[];

const arms: readonly SlotName[] = ["INCIDENT: INSTRUMENT ID", "INCIDENT: INSTRUMENT TYPE"];

/** Whether a slot applies to a type of incident: nobody asks for the arms of an arson, or the things of a kidnapping. */
export function applies(slot: SlotName, type: string): boolean {
  if (type === "KIDNAPPING") return !arms.includes(slot) && !slot.startsWith("PHYS TGT");
  return type !== "ARSON" || !arms.includes(slot);
}

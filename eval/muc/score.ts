import { type Credit, compareFills, type SlotKind } from "./compare.ts";
import { type Fill, parseFill } from "./fill.ts";

export type MucTemplate = Readonly<Record<string, readonly string[]>>;

/** The scored slots, 2 to 24, and how their fills are compared. */
export const slots: ReadonlyMap<string, SlotKind> = new Map([
  ["INCIDENT: DATE", "date"],
  ["INCIDENT: LOCATION", "place"],
  ["INCIDENT: TYPE", "set"],
  ["INCIDENT: STAGE OF EXECUTION", "set"],
  ["INCIDENT: INSTRUMENT ID", "string"],
  ["INCIDENT: INSTRUMENT TYPE", "cross"],
  ["PERP: INCIDENT CATEGORY", "set"],
  ["PERP: INDIVIDUAL ID", "string"],
  ["PERP: ORGANIZATION ID", "string"],
  ["PERP: ORGANIZATION CONFIDENCE", "cross"],
  ["PHYS TGT: ID", "string"],
  ["PHYS TGT: TYPE", "cross"],
  ["PHYS TGT: NUMBER", "number"],
  ["PHYS TGT: FOREIGN NATION", "cross"],
  ["PHYS TGT: EFFECT OF INCIDENT", "cross"],
  ["PHYS TGT: TOTAL NUMBER", "number"],
  ["HUM TGT: NAME", "string"],
  ["HUM TGT: DESCRIPTION", "string"],
  ["HUM TGT: TYPE", "cross"],
  ["HUM TGT: NUMBER", "number"],
  ["HUM TGT: FOREIGN NATION", "cross"],
  ["HUM TGT: EFFECT OF INCIDENT", "cross"],
  ["HUM TGT: TOTAL NUMBER", "number"],
]);

/** Without a match in one of these a response template may not be paired with a key's. */
const anchors = [
  "PERP: INDIVIDUAL ID",
  "PERP: ORGANIZATION ID",
  "PHYS TGT: ID",
  "PHYS TGT: TYPE",
  "HUM TGT: NAME",
  "HUM TGT: DESCRIPTION",
  "HUM TGT: TYPE",
];

/** Credit (correct plus half of partial), fills of the key, fills of the response. */
export interface Tally {
  readonly credit: number;
  readonly possible: number;
  readonly actual: number;
}

export const nothing: Tally = { credit: 0, possible: 0, actual: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { credit: a.credit + b.credit, possible: a.possible + b.possible, actual: a.actual + b.actual };
}

function fillsOf(template: MucTemplate, slot: string): Fill[] {
  return (template[slot] ?? []).flatMap((line) => parseFill(line) ?? []);
}

/** Greedy one-to-one alignment, the best credits first: fills of a slot are few. */
function scoreSlot(key: MucTemplate, response: MucTemplate, slot: string): Tally {
  const kind = slots.get(slot) as SlotKind;
  const wanted = fillsOf(key, slot);
  const given = fillsOf(response, slot);
  const pairs: { credit: Credit; k: number; r: number }[] = [];
  wanted.forEach((fill, k) => {
    given.forEach((other, r) => {
      const credit = compareFills(fill, other, kind);
      if (credit > 0) pairs.push({ credit, k, r });
    });
  });
  pairs.sort((a, b) => b.credit - a.credit || a.k - b.k || a.r - b.r);
  const usedKeys = new Set<number>();
  const usedResponses = new Set<number>();
  let credit = 0;
  for (const pair of pairs) {
    if (usedKeys.has(pair.k) || usedResponses.has(pair.r)) continue;
    usedKeys.add(pair.k);
    usedResponses.add(pair.r);
    credit += pair.credit;
  }
  const possible = wanted.filter((fill, index) => !fill.optional || usedKeys.has(index)).length;
  return { credit, possible, actual: given.length };
}

export type SlotTallies = ReadonlyMap<string, Tally>;

function scorePair(key: MucTemplate, response: MucTemplate): SlotTallies {
  return new Map([...slots.keys()].map((slot) => [slot, scoreSlot(key, response, slot)]));
}

function totalCredit(tallies: SlotTallies): number {
  return [...tallies.values()].reduce((sum, tally) => sum + tally.credit, 0);
}

function mayPair(tallies: SlotTallies): boolean {
  const touched = (slot: string) => (tallies.get(slot) as Tally).credit > 0;
  return touched("INCIDENT: TYPE") && anchors.some(touched);
}

function isOptional(template: MucTemplate): boolean {
  return (template["MESSAGE: TEMPLATE"]?.[0] ?? "").includes("OPTIONAL");
}

/** Scores the templates of one text after the MUC-4 row "ALL TEMPLATES"; alignment is greedy, the best pair first. */
export function scoreText(
  keys: readonly MucTemplate[],
  responses: readonly MucTemplate[],
): Map<string, Tally> {
  const pairs = keys.flatMap((key, k) =>
    responses
      .map((response, r) => ({ k, r, tallies: scorePair(key, response) }))
      .filter((pair) => mayPair(pair.tallies)),
  );
  pairs.sort((a, b) => totalCredit(b.tallies) - totalCredit(a.tallies) || a.k - b.k || a.r - b.r);
  const totals = new Map<string, Tally>([...slots.keys()].map((slot) => [slot, nothing]));
  const add = (tallies: SlotTallies) => {
    for (const [slot, tally] of tallies) totals.set(slot, addTallies(totals.get(slot) as Tally, tally));
  };
  const usedKeys = new Set<number>();
  const usedResponses = new Set<number>();
  for (const pair of pairs) {
    if (usedKeys.has(pair.k) || usedResponses.has(pair.r)) continue;
    usedKeys.add(pair.k);
    usedResponses.add(pair.r);
    add(pair.tallies);
  }
  keys.forEach((key, index) => {
    if (!usedKeys.has(index) && !isOptional(key)) add(scorePair(key, {}));
  });
  responses.forEach((response, index) => {
    if (!usedResponses.has(index)) add(scorePair({}, response));
  });
  return totals;
}

import { army, group, mosul, seven } from "./given-cases.ts";
import type { Given, GivenCount, GivenPlace } from "./rule.ts";

/** Incidents that the test rows of several rules of the layout start from. */
export const clash: Given = { type: "clash", killed: [seven], initiators: [army], targets: [group] };
export const oneSided: Given = { killed: [{ ...seven, population: "civilians" }], initiators: [group] };

/** Seven dead in a place told so finely. */
export function at(precision: GivenPlace["precision"], more: Partial<GivenPlace> = {}): Given {
  return { killed: [seven], places: [{ ...mosul, precision, ...more }] };
}

/** Seven dead on days told so finely. */
export function on(from: string, to: string, precision: NonNullable<Given["date"]>[2]): Given {
  return { killed: [seven], date: [from, to, precision] };
}

/** Counts beside the seven of most rows. */
export const nine: GivenCount = { low: 9, high: 9, source: "a hospital doctor" };
export const upTo40: GivenCount = { low: null, high: 40, qualifier: "up-to" };
export const dozen: GivenCount = { low: 12, high: 12, population: "fighters", subject: "fighters" };

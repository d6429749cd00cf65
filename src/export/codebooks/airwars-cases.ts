import { army, civilians, mosul, seven } from "./given-cases.ts";
import type { Given, GivenCount, GivenPlace } from "./rule.ts";

/** Seven civilians dead, by a doctor and by the mayor. */
export const twoVoices: readonly GivenCount[] = [
  { ...civilians, source: "a doctor" },
  { ...civilians, source: "the mayor", by: 2 },
];

export const strike: Given = { type: "air-strike", initiators: [army], killed: twoVoices, reports: 2 };

/** Seven dead in a place told so finely. */
export function at(precision: GivenPlace["precision"], more: Partial<GivenPlace> = {}): Given {
  return { killed: [seven], places: [{ ...mosul, precision, ...more }] };
}

/** Seven dead at a time told so finely. */
export function on(precision: NonNullable<Given["date"]>[2]): Given {
  return { killed: [seven], date: ["2024-01-23", "2024-01-23", precision] };
}

export const plain: Given = { killed: [seven] };

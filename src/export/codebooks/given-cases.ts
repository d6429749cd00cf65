import type { GivenCount, GivenPlace } from "./rule.ts";

/** Parties, places and counts that the test rows of several codebooks' rules name. */
export const group = "armed-group:islamic-state:Islamic State";
export const otherGroup = "armed-group:Salt Road Brigades";
export const army = "organization:iq-military:Iraqi army";
export const police = "organization:iq-police:Iraqi police";
export const usForces = "organization:us-military:US forces";
export const gunmen = "people:masked gunmen";

export const mosul: GivenPlace = {
  name: "Mosul",
  precision: "settlement",
  country: "IQ",
  lat: 36.335,
  lon: 43.1189,
};
export const tikrit: GivenPlace = { ...mosul, name: "Tikrit", lat: 34.6158, lon: 43.6788 };

export const seven: GivenCount = { low: 7, high: 7 };
export const civilians: GivenCount = { ...seven, population: "civilians" };
export const fighters: GivenCount = { ...seven, population: "fighters" };
export const children: GivenCount = { low: 3, high: 3, population: "children", subject: "children" };
export const soldiers: GivenCount = { low: 2, high: 2, population: "soldiers", subject: "soldiers" };

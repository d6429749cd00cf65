/** How fine a kind of place is: a part of a country, a town, a part of a town. */
export type PlaceLevel = 1 | 2 | 3;

export interface PlaceKind {
  readonly level: PlaceLevel;
  /** The kind as the conference's list of places writes it. */
  readonly label: string;
  /** Whether the kind belongs to the name ("Jose Maria Cordoba airport"). */
  readonly building: boolean;
}

interface PlaceKindRow extends Omit<PlaceKind, "building"> {
  readonly word: string;
  readonly building?: true;
}

/** Words for kinds of places that stand behind a name ("Rimac district") or before it ("the district of Rimac"). */
const rows: readonly PlaceKindRow[] = [
  { word: "department", level: 1, label: "DEPARTMENT" },
  { word: "province", level: 1, label: "PROVINCE" },
  { word: "region", level: 1, label: "REGION" },
  { word: "state", level: 1, label: "STATE" },
  { word: "city", level: 2, label: "CITY" },
  { word: "town", level: 2, label: "TOWN" },
  { word: "municipality", level: 2, label: "MUNICIPALITY" },
  { word: "jurisdiction", level: 2, label: "JURISDICTION" },
  { word: "village", level: 2, label: "VILLAGE" },
  { word: "hamlet", level: 2, label: "HAMLET" },
  { word: "canton", level: 2, label: "CANTON" },
  { word: "port", level: 2, label: "PORT" },
  { word: "neighborhood", level: 3, label: "NEIGHBORHOOD" },
  { word: "neighbourhood", level: 3, label: "NEIGHBORHOOD" },
  { word: "suburb", level: 3, label: "SUBURB" },
  { word: "district", level: 3, label: "DISTRICT" },
  { word: "sector", level: 3, label: "SECTOR" },
  { word: "airport", level: 3, label: "AIRPORT", building: true },
  { word: "university", level: 3, label: "UNIVERSITY", building: true },
];

export const placeKinds: ReadonlyMap<string, PlaceKind> = new Map(
  rows.map((one) => [one.word, { building: false, ...one }]),
);

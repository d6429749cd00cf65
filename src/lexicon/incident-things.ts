interface ThingRow {
  readonly kind: string;
  readonly heads: string;
  readonly example: string;
}

/** Kinds of things that political violence is aimed at, after the list of the fourth Message Understanding Conference (1992). */
const rows: readonly ThingRow[] = [
  {
    kind: "TRANSPORT VEHICLE",
    heads:
      "vehicle car bus minibus truck jeep pickup automobile taxi motorcycle train locomotive airplane plane aircraft helicopter ship boat vessel launch ambulance trailer tanker airliner jet boeing railcar wagon bicycle limousine fleet tractor motorcade dumptruck van",
    example: "two buses",
  },
  {
    kind: "ENERGY",
    heads:
      "pylon tower pipeline substation powerline transformer dam hydroelectric refinery oilfield well post pole oleoduct generator line plant duct powerplant",
    example: "five power pylons",
  },
  {
    kind: "COMMERCIAL",
    heads:
      "store shop supermarket hotel restaurant factory warehouse company firm market cinema theater mill plantation hacienda discotheque club bar cafeteria pharmacy dealership mall center office-building brewery mine business establishment bottler laboratory showroom gasstation station nightclub stand enterprise workshop drugstore brothel printshop studio",
    example: "a supermarket",
  },
  {
    kind: "FINANCIAL",
    heads: "bank banks branch agency exchange branches",
    example: "a bank",
  },
  {
    kind: "COMMUNICATIONS",
    heads:
      "newspaper radio repeater antenna transmitter telephone telex relay daily exchange-office booth television magazine cable",
    example: "the offices of the newspaper",
  },
  {
    kind: "GOVERNMENT OFFICE OR RESIDENCE",
    heads:
      "ministry palace city-hall townhall courthouse court congress municipality mayorship government-house statehouse parliament hall barracks prison jail installation post-office customs",
    example: "the ministry",
  },
  {
    kind: "DIPLOMAT OFFICE OR RESIDENCE",
    heads: "embassy consulate chancery mission nunciature legation",
    example: "the embassy",
  },
  {
    kind: "CIVILIAN RESIDENCE",
    heads:
      "home house residence apartment dwelling hut shack mansion farm ranch farmhouse village hamlet villa estate condominium",
    example: "several houses",
  },
  {
    kind: "LAW ENFORCEMENT FACILITY",
    heads: "precinct police-station checkpoint guardpost stationhouse",
    example: "the police station",
  },
  {
    kind: "ORGANIZATION OFFICE",
    heads: "headquarters office local temple institute seat premise federation",
    example: "the union's headquarters",
  },
  {
    kind: "TRANSPORTATION ROUTE",
    heads: "bridge road highway railroad railway track tunnel viaduct overpass rail street avenue",
    example: "a bridge",
  },
  {
    kind: "TRANSPORTATION FACILITY",
    heads: "airport port terminal pier dock heliport hangar subway metro airstrip",
    example: "the bus terminal",
  },
  { kind: "WATER", heads: "reservoir aqueduct waterworks watertank", example: "a reservoir" },
  {
    kind: "OTHER",
    heads:
      "building facility church school university cathedral chapel hospital clinic monument statue museum convent monastery seminary bust structure window campus college library stadium center-building facade tree gate wall complex site property object target equipment academy cemetery tomb temple synagogue crop camp park field system network grid box institution pipe",
    example: "the church",
  },
];

export const thingKinds: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ kind, heads }) => heads.split(" ").map((head) => [head, kind] as const)),
);

/** Words before or behind a head that settle its kind, the first that stands there. */
export const thingModifiers: readonly (readonly [word: string, kind: string])[] = [
  ["embassy", "DIPLOMAT OFFICE OR RESIDENCE"],
  ["ambassador", "DIPLOMAT OFFICE OR RESIDENCE"],
  ["consulate", "DIPLOMAT OFFICE OR RESIDENCE"],
  ["bank", "FINANCIAL"],
  ["police", "LAW ENFORCEMENT FACILITY"],
  ["das", "LAW ENFORCEMENT FACILITY"],
  ["radio", "COMMUNICATIONS"],
  ["television", "COMMUNICATIONS"],
  ["tv", "COMMUNICATIONS"],
  ["newspaper", "COMMUNICATIONS"],
  ["telephone", "COMMUNICATIONS"],
  ["telecommunications", "COMMUNICATIONS"],
  ["power", "ENERGY"],
  ["electric", "ENERGY"],
  ["electrical", "ENERGY"],
  ["electricity", "ENERGY"],
  ["high-voltage", "ENERGY"],
  ["oil", "ENERGY"],
  ["petroleum", "ENERGY"],
  ["gas", "ENERGY"],
  ["water", "WATER"],
  ["financial", "FINANCIAL"],
  ["banking", "FINANCIAL"],
  ["ministry", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["government", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["presidential", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["municipal", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["minister", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["president", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["governor", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["senator", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["mayor", "GOVERNMENT OFFICE OR RESIDENCE"],
  ["party", "POLITICAL FIGURE OFFICE OR RESIDENCE"],
  ["campaign", "POLITICAL FIGURE OFFICE OR RESIDENCE"],
  ["union", "ORGANIZATION OFFICE"],
  ["federation", "ORGANIZATION OFFICE"],
  ["association", "ORGANIZATION OFFICE"],
];

/** Heads of buildings whose kind hangs on who sits in them. */
export const openHeads: ReadonlySet<string> = new Set(
  "building office headquarters facility installation plant station tower line residence home house center complex post agency branch local site seat school system network grid box institution pipe".split(
    " ",
  ),
);

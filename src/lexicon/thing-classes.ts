import { burntNouns, landNouns, vesselNouns } from "./event-triggers.ts";

/** Nouns of one sort, by which verbs of many meanings are told to be happenings. */
export type ThingClass =
  | "arms"
  | "devices"
  | "stores"
  | "fighters"
  | "troops"
  | "protesters"
  | "rioters"
  | "crowd"
  | "thrown"
  | "captives"
  | "property"
  | "crowdArms"
  | "gatherings"
  | "bases"
  | "taken"
  | "land"
  | "vehicles"
  | "struck"
  | "boilers";

interface ClassRow {
  readonly id: ThingClass;
  /** Lower case, each the last word of its phrase. */
  readonly words: string;
  readonly example: string;
}

const devices =
  "bomb bombs explosive explosives landmine landmines mines ied ieds grenade grenades device devices detonator detonators dynamite tnt ordnance shells projectiles rockets missiles mortars munitions warhead warheads";
const rioters = "rioters rioter protesters protestors demonstrators protester demonstrator";
const vehicles = `bus buses car cars minibus coach van taxi truck lorry tram trolleybus train locomotive ambulance motorcycle motorbike
  scooter rickshaw minivan suv pickup jeep trailer tractor plane helicopter aircraft`;
const towns = `town towns village villages city base bases camp camps airport airfield airbase barracks district districts province garrison
  outpost outposts checkpoint checkpoints positions locality localities neighbourhood neighborhood neighbourhoods neighborhoods suburb
  hill hills capital stronghold strongholds oilfield oilfields island`;

/** Source: own knowledge of general usage. Arms are plurals, explosives and stores: what no single crime leaves behind. */
const rows: readonly ClassRow[] = [
  {
    id: "arms",
    words: `${devices} weapons arms weaponry armaments firearms guns rifles pistols revolvers handguns shotguns kalashnikovs ammunition
      ammunitions cartridges launchers`,
    example: "Police found 14 rifles.",
  },
  { id: "devices", words: devices, example: "Sappers destroyed 40 landmines." },
  {
    id: "stores",
    words:
      "cache caches stash stashes stockpile stockpiles haul arsenal consignment shipment lorry truck vehicle car boat dhow",
    example: "An arms cache was found.",
  },
  {
    id: "fighters",
    words: `fighters rebels militants insurgents guerrillas militia militias militiamen separatists jihadists combatants soldiers troops
      troopers paramilitaries mercenaries commandos conscripts`,
    example: "Forty rebels surrendered.",
  },
  {
    id: "troops",
    words: `troops soldiers forces force units battalion battalions brigade brigades regiment division tanks warship warships frigate
      frigates destroyer destroyers warplanes jets paratroopers marines reinforcements contingent peacekeepers fighters commandos`,
    example: "The army sent 500 soldiers.",
  },
  {
    id: "protesters",
    words: "protesters protestors demonstrators marchers strikers picketers activists campaigners",
    example: "Demonstrators blocked a motorway.",
  },
  { id: "rioters", words: rioters, example: "Rioters smashed windows." },
  {
    id: "crowd",
    words: `${rioters} crowd crowds youths fans supporters students mob mobs residents villagers`,
    example: "Youths threw stones at police.",
  },
  {
    id: "thrown",
    words: `stones stone rocks rock bottles bottle bricks brick molotovs cocktails cocktail firecrackers fireworks projectiles objects
      missiles flares flare slabs cobblestones bombs`,
    example: "Protesters hurled bottles.",
  },
  {
    id: "captives",
    words: "prisoners prisoner detainees captives pow pows inmates internees",
    example: "The sides exchanged 120 prisoners.",
  },
  {
    id: "property",
    words: `${[...burntNouns].join(" ")} window windows grave graves gravestones tombstones headstones tree trees statue statues monument
      monuments memorial temple synagogue cemetery property properties premises goods railway bank banks supermarket supermarkets`,
    example: "Vandals smashed 30 graves.",
  },
  {
    id: "crowdArms",
    words: "gas teargas cannon cannons bullets spray batons grenades",
    example: "Police used tear gas.",
  },
  {
    id: "gatherings",
    words:
      "protest protests rally rallies demonstration demonstrations sit-in sit-ins march marches protesters protestors demonstrators",
    example: "Police broke up the rally.",
  },
  {
    id: "bases",
    words:
      "base bases outpost outposts barracks garrison garrisons post posts headquarters checkpoint checkpoints airbase",
    example: "The army set up a base.",
  },
  { id: "taken", words: towns, example: "Rebels took the airport." },
  { id: "land", words: `${towns} ${[...landNouns].join(" ")}`, example: "The army captured a hill." },
  { id: "vehicles", words: `${vehicles} ${[...vesselNouns].join(" ")}`, example: "A ferry sank." },
  {
    id: "struck",
    words: `${vehicles} tree wall barrier pole lamppost guardrail bridge pier pillar building house railing reef iceberg`,
    example: "A tram hit a bus.",
  },
  {
    id: "boilers",
    words:
      "boiler boilers furnace furnaces cylinder cylinders canister canisters transformer pipeline refinery reactor stove generator fireworks firecrackers gas",
    example: "A boiler exploded.",
  },
];

const sets: ReadonlyMap<ThingClass, ReadonlySet<string>> = new Map(
  rows.map(({ id, words }) => [id, new Set(words.split(/\s+/))]),
);

/** The nouns of a class. */
export function classWords(id: ThingClass): ReadonlySet<string> {
  return sets.get(id) ?? new Set();
}

/** Words that only count what stands behind "of". Source: own knowledge of general usage. Example: "a total of 56 posts". */
export const countingNouns: ReadonlySet<string> = new Set(
  "number total dozens scores hundreds thousands group groups column rounds pieces pair series handful amount amounts quantity quantities volley boxes tonnes tons kilograms kilos kg".split(
    " ",
  ),
);

/** What holds what stands behind. Source: own knowledge of general usage. Example: "a lorry carrying explosives". */
export const carryingWords: ReadonlySet<string> = new Set(
  "carrying containing loaded laden packed filled transporting including holding full with of".split(" "),
);

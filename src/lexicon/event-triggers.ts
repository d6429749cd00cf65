import { distinctForms, plural } from "../text/inflections.ts";

/**
 * What the verb must govern for its reading as this event; a `projectile` is its subject. `hostages` asks that the
 * article tell of some, `taken` that a verb of taking stand before,
 * `workers` that they be named, `crowd` a vehicle that is driven into people, `afire` and `dead` that "on fire" and
 * "to death" stand behind the object, `struck` that a verb of agreeing govern it, `burning` that a fire be told to
 * break out, `peaceful` that the article tell of no arms, `waged` that armed people plan or launch it.
 */
export type TriggerNeed =
  | "none"
  | "object"
  | "person"
  | "weapon"
  | "vessel"
  | "place"
  | "land"
  | "projectile"
  | "hostages"
  | "taken"
  | "workers"
  | "crowd"
  | "afire"
  | "buildings"
  | "dead"
  | "struck"
  | "burning"
  | "peaceful"
  | "waged";

/** Words that tell of a happening: a verb in any form, a noun, or a fixed phrase. */
export interface EventTrigger {
  readonly id: string;
  readonly kind: "verb" | "noun";
  /** Lower-case words; the first is the one that inflects of a verb, the last of a noun. */
  readonly words: string;
  readonly type: string;
  readonly need: TriggerNeed;
  /** Whether subject and object may swap their parts ("the two armies clashed"). */
  readonly mutual: boolean;
}

type VerbRow = readonly [type: string, need: TriggerNeed, verbs: string];

/** Source: own knowledge of general usage. Phrases are parted by commas; example: "Warplanes bombed the town." */
const verbRows: readonly VerbRow[] = [
  ["killing", "none", "kill, murder, slay, put to death, mow down"],
  [
    "shooting",
    "none",
    "shoot himself, shoot herself, shoot self, gun down, open fire, opened fire, spray with bullets, trade gunfire, exchange gunfire, fire shots",
  ],
  ["shooting", "person", "shoot, shoot dead, shoot and kill"],
  ["shooting", "object", "shoot at, fire at, fire on, fire upon, fire into"],
  ["stabbing", "none", "stab, knife, hack to death, stab to death"],
  ["assault", "person", "beat, beat up, assault, bludgeon, club, pistol-whip, maul"],
  ["torture", "none", "torture"],
  ["sexual-violence", "none", "rape, gang-rape, sexually assault"],
  ["assassination", "none", "assassinate"],
  ["execution", "person", "execute, behead, hang"],
  ["massacre", "none", "massacre, slaughter"],
  ["bombing", "object", "bomb, blow up, firebomb"],
  ["suicide-bombing", "none", "blow himself up, blow herself up, blow themselves up"],
  ["explosion", "none", "explode, detonate, go off"],
  ["shelling", "object", "shell"],
  ["strike", "object", "bombard, pound"],
  ["strike", "place", "strike, hit"],
  ["strike", "projectile", "fall, land, rain, come down, slam into, crash into, explode"],
  ["attack", "object", "attack, target"],
  ["attack", "none", "come under attack, came under attack, come under fire, came under fire"],
  ["ambush", "none", "ambush"],
  ["raid", "place", "raid, storm"],
  [
    "killing",
    "none",
    "beat to death, stone to death, burn to death, burn alive, club to death, starve to death",
  ],
  ["killing", "dead", "beat, stone, burn, hack, stab, club, crush, trample, torture"],
  ["attack", "weapon", "throw, hurl, lob, toss"],
  ["vehicle-ramming", "crowd", "drive, steer, plough, plow"],
  ["arson", "afire", "set"],
  ["arson", "buildings", "burn"],
  ["vehicle-ramming", "none", "ram, plough into, plow into, drive into a crowd, mow into"],
  ["arson", "object", "torch, set fire to, set on fire, set ablaze, burn down"],
  ["destruction", "object", "demolish, raze, bulldoze, level, flatten"],
  ["abduction", "none", "abduct, kidnap, take hostage, take captive"],
  ["hijacking", "none", "hijack"],
  ["robbery", "none", "rob, loot, ransack"],
  [
    "vessel-seizure",
    "vessel",
    "seize, capture, board, impound, commandeer, detain, arrest, intercept, take control of",
  ],
  ["arrest", "person", "arrest, detain, capture, round up, apprehend, take into custody, jail, imprison"],
  ["protest", "none", "protest, demonstrate, rally, march, take to the streets"],
  ["riot", "none", "riot"],
  ["mob-violence", "none", "lynch"],
  ["crowd-dispersal", "none", "disperse, fire tear gas, tear-gas"],
  ["interception", "weapon", "shoot down, intercept, down, bring down, destroy"],
  ["weapons-seizure", "weapon", "seize, defuse, confiscate"],
  [
    "coup",
    "none",
    "seize power, take power, grab power, seize control of the country, overthrow the government, overthrow the president, topple the government, topple the president, oust the president",
  ],
  ["territory-capture", "land", "capture, seize, overrun, take control of"],
  ["seizure", "place", "seize, impound, confiscate"],
  ["territory-recapture", "land", "recapture, retake, liberate, regain"],
  ["missile-attack", "weapon", "fire, launch"],
  ["blockade", "place", "besiege, blockade, seal off"],
  ["displacement", "person", "displace, evict, expel, deport"],
  ["deployment", "object", "deploy"],
  ["withdrawal", "none", "withdraw, pull out"],
  ["release", "person", "release, free"],
  [
    "suicide",
    "none",
    "kill himself, kill herself, kill self, take his own life, take her own life, commit suicide, turn the gun on himself, turn the gun on herself, turn gun on self",
  ],
  ["threat", "none", "threaten"],
  ["accident", "none", "crash, collide, derail, capsize"],
  ["death", "none", "die, perish, succumb, drown"],
  ["injury", "person", "injure, wound, hurt, maim"],
];

const mutualTypes: ReadonlySet<string> = new Set(["clash"]);
const mutualVerbs: readonly VerbRow[] = [
  ["clash", "none", "clash, fight, battle, skirmish, exchange fire, trade fire"],
];

type NounRow = readonly [type: string, nouns: string, need?: TriggerNeed];

/** Source: own knowledge of general usage. Example: "the shelling of the market". */
const nounRows: readonly NounRow[] = [
  [
    "air-strike",
    "airstrike, air strike, air-strike, air raid, air attack, aerial attack, aerial bombardment, aerial bombing, airstrike campaign, bombing raid, air assault",
  ],
  ["drone-strike", "drone strike, drone attack, uav attack, uav strike, drone assault, drone raid"],
  [
    "missile-attack",
    "missile strike, missile attack, missile barrage, ballistic missile attack, cruise missile attack, rocket and missile attack, missile and drone attack, missile launch",
  ],
  [
    "rocket-attack",
    "rocket attack, rocket strike, rocket fire, rocket barrage, rocket and drone attack, drone and rocket attack, rocket launch",
  ],
  [
    "shelling",
    "shelling, artillery fire, artillery strike, artillery attack, mortar attack, mortar fire, tank fire, artillery bombardment, artillery barrage, barrage",
  ],
  ["labour-strike", "strike", "workers"],
  ["strike", "strike, bombardment, precision strike, retaliatory strike, military strike"],
  ["bombing", "bombing, bomb attack, bomb blast, firebombing, petrol bomb attack, explosives attack"],
  [
    "car-bombing",
    "car bomb, car bombing, truck bomb, truck bombing, car bomb attack, vehicle bomb, motorcycle bomb",
  ],
  [
    "roadside-bomb",
    "roadside bomb, roadside bombing, improvised explosive device, ied, ied attack, ied blast, roadside blast, roadside bomb attack",
  ],
  ["landmine-blast", "landmine blast, landmine explosion, land mine blast, mine blast, mine explosion"],
  [
    "suicide-bombing",
    "suicide bombing, suicide attack, suicide bomb attack, suicide blast, suicide bomb, suicide car bomb, suicide car bombing",
  ],
  ["grenade-attack", "grenade attack, grenade blast, grenade explosion, hand grenade attack"],
  ["explosion", "explosion, blast, detonation"],
  [
    "chemical-attack",
    "chemical attack, gas attack, chemical weapons attack, chlorine attack, nerve agent attack, chemical weapon attack",
  ],
  [
    "shooting",
    "shooting, mass shooting, gunfire, drive-by, drive-by shooting, gun attack, shooting attack, shooting incident, shooting spree, shooting rampage, gun violence, armed attack, fusillade, opening fire",
  ],
  [
    "stabbing",
    "stabbing, knife attack, knifing, stabbing attack, machete attack, axe attack, stabbing spree",
  ],
  [
    "vehicle-ramming",
    "car ramming, vehicle ramming, ramming attack, car-ramming, car ramming attack, vehicle attack, ramming",
  ],
  ["assault", "assault, beating, brawl"],
  ["torture", "torture"],
  ["sexual-violence", "rape, gang rape, sexual assault, sexual violence"],
  [
    "killing",
    "killing, murder, slaying, homicide, manslaughter, double murder, double homicide, triple homicide, triple murder, triple slaying, murder-suicide, honour killing, honor killing",
  ],
  ["assassination", "assassination, targeted killing, assassination attempt"],
  ["execution", "execution, beheading, summary execution, hanging"],
  ["massacre", "massacre, slaughter, bloodbath"],
  ["suicide", "suicide"],
  ["death", "death, fatality, drowning"],
  ["injury", "injury"],
  ["ambush", "ambush"],
  [
    "clash",
    "clash, fighting, firefight, gunfight, gun battle, gunbattle, shootout, shoot-out, exchange of fire, exchange of gunfire, battle, skirmish, armed clash, armed confrontation, heavy fighting",
  ],
  [
    "offensive",
    "offensive, ground offensive, military operation, military offensive, incursion, invasion, ground operation, counteroffensive, ground assault, military campaign",
  ],
  ["offensive", "operation, large-scale operation", "waged"],
  ["raid", "raid, cattle raid, night raid, cross-border raid, commando raid"],
  [
    "attack",
    "attack, militant attack, terror attack, terrorist attack, attempted attack, retaliatory attack, coordinated attack, onslaught, atrocity",
  ],
  ["violence", "violence, bloodshed"],
  ["sea-attack", "pirate attack, piracy attack, attack on shipping, boat attack, ship attack, attack at sea"],
  ["abduction", "abduction, kidnapping, kidnap, hostage-taking, mass abduction, enforced disappearance"],
  ["hijacking", "hijacking, carjacking"],
  ["robbery", "robbery, armed robbery, home invasion, burglary, looting, theft"],
  ["arson", "arson, arson attack"],
  ["destruction", "demolition, destruction"],
  ["arrest", "arrest, detention, mass arrest"],
  ["protest", "protest, demonstration, rally, march, sit-in, protest march, protest rally, vigil"],
  ["labour-strike", "general strike, walkout, labour strike, labor strike, hunger strike"],
  ["riot", "riot, rioting, unrest, violent protest, disturbance"],
  ["mob-violence", "lynching, mob attack, mob violence, mob lynching"],
  ["crowd-dispersal", "crackdown"],
  ["interception", "interception"],
  ["weapons-seizure", "weapons seizure, arms seizure"],
  ["territory-capture", "capture, takeover"],
  ["territory-recapture", "recapture"],
  ["abduction", "hostage, captive", "taken"],
  ["abduction", "siege, standoff, stand-off", "hostages"],
  [
    "abduction",
    "hostage siege, hostage crisis, hostage standoff, hostage stand-off, hostage situation, hostage drama",
  ],
  ["blockade", "blockade, siege"],
  ["displacement", "displacement, eviction, deportation, expulsion"],
  ["cyberattack", "cyberattack, cyber attack, cyber-attack"],
  ["deployment", "deployment"],
  ["withdrawal", "withdrawal, pullout"],
  [
    "ceasefire-deal",
    "ceasefire, cease-fire, truce, ceasefire agreement, ceasefire deal, truce agreement, cessation of hostilities, armistice",
    "struck",
  ],
  ["ceasefire", "ceasefire, cease-fire, truce"],
  ["peace-deal", "peace deal, peace agreement, peace accord, accord, peace treaty, peace pact", "struck"],
  ["agreement", "peace deal, peace agreement, accord"],
  [
    "prisoner-exchange",
    "prisoner exchange, prisoner swap, exchange of prisoners, swap of prisoners, prisoner exchange deal, prisoner swap deal",
  ],
  ["talks", "talks, negotiations"],
  ["sanctions", "sanctions"],
  ["accident", "accident, crash, car crash, plane crash, collision, traffic accident, road accident"],
  [
    "accident",
    "gas explosion, gas blast, gas leak, gas leakage, boiler explosion, oil spill, chemical spill, chemical leak, toxic spill, toxic leak, derailment, shipwreck, stampede, building collapse, bridge collapse, mine collapse, house fire, apartment fire, factory fire, warehouse fire, hotel fire",
    "peaceful",
  ],
  ["accident", "fire", "burning"],
  [
    "disaster",
    "earthquake, flood, landslide, hurricane, cyclone, tsunami, avalanche, wildfire, flash flood, flooding, mudslide, tornado, typhoon, tropical storm, volcanic eruption, forest fire, bush fire, bushfire",
  ],
];

const massNouns: ReadonlySet<string> = new Set([
  "violence",
  "bloodshed",
  "unrest",
  "gunfire",
  "fighting",
  "arson",
  "piracy",
  "talks",
  "negotiations",
  "sanctions",
  "gun violence",
  "rocket fire",
  "artillery fire",
  "mortar fire",
  "tank fire",
  "heavy fighting",
  "rioting",
  "looting",
]);

function phrases(list: string): string[] {
  return list.split(",").map((one) => one.trim());
}

function verbForm(phrase: string, form: string): string {
  const [, ...rest] = phrase.split(" ");
  return [form, ...rest].join(" ");
}

/** All surface forms of the trigger's words, lower case. */
export function triggerForms(trigger: Pick<EventTrigger, "kind" | "words">): readonly string[] {
  if (trigger.kind === "verb") {
    return distinctForms(trigger.words.split(" ")[0] as string).map((form) => verbForm(trigger.words, form));
  }
  if (massNouns.has(trigger.words)) return [trigger.words];
  const parts = trigger.words.split(" ");
  const last = parts.pop() as string;
  return [trigger.words, [...parts, plural(last)].join(" ")];
}

function verbTriggers(rows: readonly VerbRow[]): EventTrigger[] {
  return rows.flatMap(([type, need, verbs]) =>
    phrases(verbs).map((words) => ({
      id: `verb:${words}:${type}`,
      kind: "verb" as const,
      words,
      type,
      need,
      mutual: mutualTypes.has(type),
    })),
  );
}

/** Every trigger; a phrase may stand for several types, told apart by what it governs. */
export const eventTriggers: readonly EventTrigger[] = [
  ...verbTriggers(verbRows),
  ...verbTriggers(mutualVerbs),
  ...nounRows.flatMap(([type, nouns, need = "none"]) =>
    phrases(nouns).map((words) => ({
      id: `noun:${words}:${type}`,
      kind: "noun" as const,
      words,
      type,
      need,
      mutual: mutualTypes.has(type),
    })),
  ),
];

/** Words that hold a trigger and tell of no happening. Source: own knowledge of general usage. Example: "He died of a heart attack." */
export const eventDecoys: readonly string[] = [
  "to death",
  ...["into", "on to", "towards", "toward", "through the desert"].map((rest) => `marched ${rest}`),
  ...["heart", "panic", "anxiety", "asthma"].flatMap((kind) => [`${kind} attack`, `${kind} attacks`]),
  ...["fight", "fights", "fighting", "fought", "battle", "battles", "battling", "battled"].flatMap((verb) =>
    [
      "for his life",
      "for her life",
      "for their life",
      "for their lives",
      "for life",
      "the blaze",
      "the fire",
      "the flames",
    ].map((rest) => `${verb} ${rest}`),
  ),
];

/** What can be taken and held on a map, by the last word of its phrase. Source: own knowledge of general usage. */
export const landNouns: ReadonlySet<string> = new Set(
  "town towns village villages city cities base bases camp camps airport airfield airbase hill hills ridge territory territories district districts province provinces region area areas port control position positions road roads highway border crossing crossings palace capital island islands stronghold strongholds outpost outposts checkpoint checkpoints garrison barracks post posts settlement settlements neighbourhood neighborhood neighbourhoods neighborhoods suburb suburbs quarter land enclave dam bridge fortress headquarters station ground valley mountain mountains county state country parts swathes swaths locality".split(
    " ",
  ),
);

/** Those who down tools. Source: own knowledge of general usage. */
export const workNouns: ReadonlySet<string> = new Set(
  "teacher teachers worker workers miner miners doctor doctors nurse nurses union unions driver drivers lorry-drivers student students lecturers pilots staff employees dockers rail railway railwaymen transport bus train tube postal lawyers judges farmers truckers taxi labour labor general wildcat pay".split(
    " ",
  ),
);

/** Nouns for what lasts for months or years: its toll is of no one day. Source: own knowledge of general usage. */
export const longHappenings: ReadonlySet<string> = new Set(
  "war wars insurgency insurgencies conflict conflicts insurrection rebellion uprising feud hostilities jihad genocide famine epidemic pandemic occupation dictatorship".split(
    " ",
  ),
);

/** What can be driven into a crowd. Source: own knowledge of general usage. */
export const roadVehicles: ReadonlySet<string> = new Set(
  "car van truck lorry vehicle bus suv pickup jeep tractor minibus".split(" "),
);

/** Whom a vehicle is driven into on purpose. Source: own knowledge of general usage. */
export const crowdNouns: ReadonlySet<string> = new Set(
  "crowd crowds people pedestrians market markets rally parade demonstration demonstrators protesters queue shoppers revellers worshippers soldiers passers-by students children group procession checkpoint".split(
    " ",
  ),
);

/** What attackers burn. Source: own knowledge of general usage. Example: "They burned 30 houses." */
export const burntNouns: ReadonlySet<string> = new Set(
  "house houses home homes hut huts village villages church churches mosque mosques school schools shop shops building buildings office offices store stores granary granaries market markets car cars vehicle vehicles truck trucks bus buses warehouse warehouses camp clinic crops barn barns farm farms tents station".split(
    " ",
  ),
);

/** What a ship's name begins with. */
export const vesselMarks: ReadonlySet<string> = new Set([
  "MV",
  "M/V",
  "MT",
  "M/T",
  "MSC",
  "USS",
  "HMS",
  "RMS",
  "RV",
  "FV",
  "SS",
]);

/** What sails or floats, by the last word of its phrase. Source: own knowledge of general usage. */
export const vesselNouns: ReadonlySet<string> = new Set(
  "vessel vessels ship ships tanker tankers boat boats freighter freighters trawler trawlers yacht yachts ferry ferries dhow dhows barge barges tug tugboat tugboats speedboat speedboats containership containerships steamer steamers carrier carriers".split(
    " ",
  ),
);

/** Verbs that carry a noun of happening and lend it their subject: "carried out an attack". */
export const lightVerbs: readonly string[] = [
  "carry out",
  "conduct",
  "launch",
  "stage",
  "mount",
  "perpetrate",
  "execute",
  "commit",
  "unleash",
  "stage",
  "wage",
  "undertake",
  "make",
  "begin",
  "start",
  "step up",
  "intensify",
  "resume",
  "continue",
  "order",
  "lead",
].filter((verb, at, all) => all.indexOf(verb) === at);

/** Verbs that lend their subject to a noun of happening behind "with": "answered with air strikes", "ended with the arrest of nine". Source: own knowledge of general usage. */
export const answeringVerbs: readonly string[] = [
  "answer",
  "conclude",
  "counter",
  "follow",
  "react",
  "reply",
  "respond",
  "retaliate",
];

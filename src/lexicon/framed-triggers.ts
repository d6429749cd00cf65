import type { ThingClass } from "./thing-classes.ts";

/** Who must do it, and to whom or what, for words to tell of a happening. */
export interface TriggerFrame {
  /** Who does it: of a class of nouns, whoever bears arms, whoever may take a captive, or people of any kind. */
  readonly doer?: ThingClass | "armed" | "captors" | "people";
  readonly object?: readonly ThingClass[] | "people";
  /** Of which class the place left is ("withdrew from the town"); a name of a place always is. */
  readonly from?: ThingClass;
  /** Words that must stand behind in the clause. */
  readonly behind?: RegExp;
  /** Whether the article must tell of no arms: what sinks or burns after a strike is no accident. */
  readonly peaceful?: true;
}

interface FramedRow {
  readonly type: string;
  readonly verbs: string;
  readonly frame: TriggerFrame;
  readonly example: string;
}

const finding = "find, discover, recover, uncover, unearth, locate, seize, confiscate, intercept, capture";
const unopposed =
  /\bwithout (?:an? |any )?(?:fight|fighting|resistance|opposition|shot|battle|clash|clashes|firing|violence)\b|\bunopposed\b/;
const crowdArms =
  /\b(?:tear ?gas|water cannons?|(?:rubber|plastic) bullets|pepper spray|stun grenades|batons)\b/;
const missiles = /\bwith (?:\S+ )?(?:stones|rocks|bottles|bricks|eggs|petrol|firecrackers|fireworks)\b/;
const gaps =
  /\b(?:into|off|down|from|over)\b(?: \S+){0,5} (?:ravine|gorge|river|valley|canal|lake|sea|ditch|gully|embankment|cliff|canyon|reservoir|swamp|hillside|abyss|chasm|lagoon|bridge|road|track|tracks|water)\b/;

/** Source: own knowledge of general usage; kinds after the public ACLED codebook. A row that comes first wins. */
const rows: readonly FramedRow[] = [
  {
    type: "weapons-seizure",
    verbs: finding,
    frame: { object: ["arms", "stores"] },
    example: "Police found 14 rifles in a barn.",
  },
  {
    type: "weapons-seizure",
    verbs: "defuse, dismantle, deactivate, disarm, neutralise, neutralize, clear, remove, destroy",
    frame: { object: ["devices", "stores"] },
    example: "Sappers destroyed 40 landmines.",
  },
  {
    type: "territory-handover",
    verbs: "enter, take, seize, capture, take over, take control of, move into",
    frame: { object: ["taken", "land"], behind: unopposed },
    example: "Rebels entered the town without a fight.",
  },
  {
    type: "territory-handover",
    verbs: "hand over, hand back, turn over, cede, transfer, relinquish",
    frame: { object: ["taken"] },
    example: "The militia handed over the airport to the police.",
  },
  {
    type: "territory-capture",
    verbs: "take, take over, occupy, storm and take",
    frame: { doer: "armed", object: ["taken"] },
    example: "Rebels took the airport.",
  },
  {
    type: "territory-capture",
    verbs:
      "capture, take full control of, take complete control of, gain control of, gain full control of, seize control of",
    frame: { object: ["land"] },
    example: "The army captured a hill.",
  },
  {
    type: "territory-recapture",
    verbs: "take back, seize back, win back, regain control of, retake control of, recapture, retake",
    frame: { object: ["land"] },
    example: "The army took back three villages.",
  },
  {
    type: "territory-recapture",
    verbs: "free",
    frame: { doer: "armed", object: ["taken"] },
    example: "Troops freed several villages.",
  },
  {
    type: "abduction",
    verbs: "seize, snatch, take away",
    frame: { doer: "captors", object: "people" },
    example: "Gunmen seized an engineer.",
  },
  {
    type: "prisoner-exchange",
    verbs: "exchange, swap",
    frame: { object: ["captives"] },
    example: "The two sides exchanged 120 prisoners.",
  },
  {
    type: "prisoner-release",
    verbs: "release, free",
    frame: { object: ["captives"] },
    example: "The government released 90 prisoners.",
  },
  {
    type: "surrender",
    verbs:
      "surrender, lay down arms, lay down their arms, lay down their weapons, hand in their weapons, give themselves up",
    frame: { doer: "fighters" },
    example: "Forty fighters surrendered to the army.",
  },
  {
    type: "defection",
    verbs: "defect, switch sides, change sides, desert",
    frame: { doer: "fighters" },
    example: "About 60 soldiers defected to the rebels.",
  },
  {
    type: "troop-deployment",
    verbs: "deploy, send, dispatch, mobilise, mobilize, redeploy",
    frame: { object: ["troops"] },
    example: "The army deployed 500 troops.",
  },
  {
    type: "troop-withdrawal",
    verbs: "withdraw, pull out, pull back",
    frame: { object: ["troops"] },
    example: "The army withdrew its troops.",
  },
  {
    type: "troop-withdrawal",
    verbs: "withdraw, pull out, pull back, retreat",
    frame: { doer: "armed", from: "taken" },
    example: "Government troops withdrew from the town.",
  },
  {
    type: "base-opening",
    verbs: "set up, establish, build, open, construct, create",
    frame: { doer: "armed", object: ["bases"] },
    example: "Turkish forces set up a military base.",
  },
  {
    type: "crowd-dispersal",
    verbs: "use, fire, deploy, unleash, shoot, lob",
    frame: { object: ["crowdArms"], behind: crowdArms },
    example: "Police used tear gas against the marchers.",
  },
  {
    type: "crowd-dispersal",
    verbs: "break up, clear",
    frame: { object: ["gatherings"] },
    example: "Police broke up the rally.",
  },
  {
    type: "riot",
    verbs: "throw, hurl, lob, toss, pelt",
    frame: { doer: "crowd", object: ["thrown"] },
    example: "Protesters threw stones at police.",
  },
  {
    type: "riot",
    verbs: "pelt, stone",
    frame: { doer: "crowd", behind: missiles },
    example: "Youths pelted police with stones.",
  },
  {
    type: "riot",
    verbs:
      "smash, vandalise, vandalize, ransack, loot, destroy, damage, overturn, torch, burn, storm, break into",
    frame: { doer: "rioters" },
    example: "Rioters smashed shop windows.",
  },
  {
    type: "protest",
    verbs:
      "gather, assemble, chant, block, blockade, picket, turn out, march on, return to the streets, fill the streets, camp out",
    frame: { doer: "protesters" },
    example: "Protesters gathered outside parliament.",
  },
  {
    type: "destruction",
    verbs: "destroy, vandalise, vandalize, smash, deface, uproot, cut down, desecrate, damage, chop down",
    frame: { doer: "people", object: ["property"] },
    example: "Settlers cut down 80 olive trees.",
  },
  {
    type: "accident",
    verbs: "plunge, fall, veer, skid, roll, tumble, careen, plummet, drop",
    frame: { doer: "vehicles", behind: gaps },
    example: "A bus plunged into a ravine.",
  },
  {
    type: "accident",
    verbs: "overturn, flip over, run aground, run off the road, derail",
    frame: { doer: "vehicles", peaceful: true },
    example: "A lorry overturned.",
  },
  {
    type: "accident",
    verbs: "sink, catch fire, burst into flames",
    frame: { doer: "vehicles", peaceful: true },
    example: "A ferry sank.",
  },
  {
    type: "accident",
    verbs: "hit, strike, slam into, smash into, ram, ram into, crash into, plough into, plow into",
    frame: { doer: "vehicles", object: ["struck"], peaceful: true },
    example: "A tram hit a bus.",
  },
  {
    type: "accident",
    verbs: "explode, blow up",
    frame: { doer: "boilers", peaceful: true },
    example: "A boiler exploded.",
  },
];

/** A verb that tells of a happening only within its frame. */
export interface FramedTrigger {
  readonly id: string;
  readonly kind: "verb";
  readonly words: string;
  readonly type: string;
  readonly need: "frame";
  readonly mutual: false;
  readonly frame: TriggerFrame;
  readonly example: string;
}

/** Every framed trigger, a row before those that ask for less. */
export const framedTriggers: readonly FramedTrigger[] = rows.flatMap(({ type, verbs, frame, example }) =>
  verbs.split(", ").map((words) => ({
    ...{ kind: "verb" as const, need: "frame" as const, mutual: false as const },
    ...{ id: `verb:${words}:${type}:framed`, words, type, frame, example },
  })),
);

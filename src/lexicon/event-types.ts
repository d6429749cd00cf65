/** Root category of PLOVER (version of 2021), or null where it has none for the happening. */
export type PloverCategory =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** A kind of happening and its place in two coding schemes. */
export interface EventType {
  readonly id: string;
  readonly plover: PloverCategory | null;
  readonly mode: string | null;
  /** Event and sub-event after the layout ACLED publishes; null where that scheme has no place for it. */
  readonly acled: readonly [event: string, subEvent: string] | null;
  /** The wider type this one may be called by ("the attack" for a bombing); null at the top. */
  readonly broader: string | null;
  /** Whether people may be hurt in it, so that casualties can belong to it. */
  readonly violent: boolean;
  readonly example: string;
}

type Row = readonly [
  id: string,
  broader: string | null,
  plover: PloverCategory | null,
  mode: string | null,
  acled: readonly [string, string] | null,
  example: string,
];

const remote = "Explosions/Remote violence";
const civilians = "Violence against civilians";
const strategic = "Strategic developments";
const airStrike = [remote, "Air/drone strike"] as const;
const shelling = [remote, "Shelling/artillery/missile attack"] as const;
const device = [remote, "Remote explosive/landmine/IED"] as const;
const attack = [civilians, "Attack"] as const;
const clash = ["Battles", "Armed clash"] as const;
const destruction = [strategic, "Looting/property destruction"] as const;
const other = [strategic, "Other"] as const;
const agreement = [strategic, "Agreement"] as const;
const change = [strategic, "Change to group/activity"] as const;

/** Source: own knowledge of general usage; categories after the public PLOVER manual and ACLED codebook. */
const violentRows: readonly Row[] = [
  ["violence", null, "ASSAULT", null, null, "The violence left two dead."],
  ["attack", "violence", "ASSAULT", null, attack, "The attack killed six villagers."],
  ["strike", "attack", "ASSAULT", "aerial", airStrike, "The strike hit a depot."],
  ["air-strike", "strike", "ASSAULT", "aerial", airStrike, "Warplanes bombed the town."],
  ["drone-strike", "strike", "ASSAULT", "drone", airStrike, "A drone struck the car."],
  ["missile-attack", "strike", "ASSAULT", "heavy-weapons", shelling, "Missiles hit the port."],
  ["rocket-attack", "strike", "ASSAULT", "heavy-weapons", shelling, "Rockets were fired at the base."],
  ["shelling", "strike", "ASSAULT", "heavy-weapons", shelling, "Troops shelled the village."],
  ["bombing", "attack", "ASSAULT", "explosives", device, "A bomb went off in the market."],
  ["car-bombing", "bombing", "ASSAULT", "explosives", device, "A car bomb exploded."],
  ["roadside-bomb", "bombing", "ASSAULT", "explosives", device, "The lorry struck a roadside bomb."],
  ["landmine-blast", "bombing", "ASSAULT", "explosives", device, "They stepped on a landmine."],
  [
    "suicide-bombing",
    "bombing",
    "ASSAULT",
    "suicide-attack",
    [remote, "Suicide bomb"],
    "A suicide bomber blew himself up.",
  ],
  ["grenade-attack", "bombing", "ASSAULT", "explosives", [remote, "Grenade"], "A grenade was thrown."],
  ["explosion", "violence", "ASSAULT", "explosives", device, "An explosion shook the street."],
  [
    "chemical-attack",
    "attack",
    "ASSAULT",
    "unconventional",
    [remote, "Chemical weapon"],
    "Chlorine was dropped on the town.",
  ],
  ["shooting", "attack", "ASSAULT", "firearms", attack, "Gunmen opened fire on a crowd."],
  ["stabbing", "attack", "ASSAULT", "primitive", attack, "A man stabbed two passers-by."],
  ["vehicle-ramming", "attack", "ASSAULT", "primitive", attack, "A van was driven into the crowd."],
  ["assault", "attack", "ASSAULT", "beat", attack, "Guards beat the men."],
  ["torture", "assault", "ASSAULT", "torture", attack, "Prisoners were tortured."],
  [
    "sexual-violence",
    "assault",
    "ASSAULT",
    "sexual",
    [civilians, "Sexual violence"],
    "Soldiers raped two women.",
  ],
  ["killing", "violence", "ASSAULT", null, attack, "Two farmers were killed."],
  ["assassination", "killing", "ASSAULT", "targeted", attack, "The judge was assassinated."],
  ["execution", "killing", "ASSAULT", "targeted", attack, "The captives were executed."],
  ["massacre", "killing", "ASSAULT", null, attack, "The massacre emptied the village."],
  ["suicide", "killing", null, null, null, "He turned the gun on himself."],
  ["ambush", "attack", "ASSAULT", "firearms", clash, "The convoy was ambushed."],
  ["clash", "violence", "ASSAULT", "firearms", clash, "Clashes broke out near the river."],
  ["offensive", "violence", "ASSAULT", null, clash, "The army launched an offensive."],
  ["raid", "violence", "ASSAULT", null, clash, "Fighters raided a village."],
  [
    "territory-capture",
    "offensive",
    "ASSAULT",
    null,
    ["Battles", "Non-state actor overtakes territory"],
    "The rebels captured the town.",
  ],
  [
    "territory-recapture",
    "offensive",
    "ASSAULT",
    null,
    ["Battles", "Government regains territory"],
    "The army retook the town.",
  ],
  ["coup", "violence", "COERCE", "seize", other, "Officers seized power."],
  ["sea-attack", "attack", "ASSAULT", "heavy-weapons", shelling, "A tanker was attacked in the strait."],
  [
    "abduction",
    "violence",
    "ASSAULT",
    "abduct",
    [civilians, "Abduction/forced disappearance"],
    "Gunmen kidnapped the priest.",
  ],
  ["hijacking", "violence", "COERCE", "seize", other, "Two men hijacked the bus."],
  ["robbery", "violence", "COERCE", "seize", destruction, "A bank was robbed."],
  ["arson", "violence", "ASSAULT", "destroy", destruction, "They set the school on fire."],
  ["destruction", "violence", "ASSAULT", "destroy", destruction, "Bulldozers razed the houses."],
  ["riot", "violence", "PROTEST", "riot", ["Riots", "Violent demonstration"], "Rioters looted shops."],
  ["mob-violence", "riot", "ASSAULT", "beat", ["Riots", "Mob violence"], "A mob lynched the man."],
  [
    "crowd-dispersal",
    "violence",
    "ASSAULT",
    "crowd-control",
    ["Protests", "Excessive force against protesters"],
    "Police fired tear gas at the marchers.",
  ],
  ["death", null, null, null, null, "Two divers died."],
  ["injury", null, null, null, null, "Three passengers were injured."],
  ["accident", null, null, null, null, "The bus crashed into a lorry."],
  ["disaster", null, null, null, null, "An earthquake shook the province."],
];

const otherRows: readonly Row[] = [
  [
    "interception",
    null,
    "ASSAULT",
    null,
    [strategic, "Disrupted weapons use"],
    "Air defences shot down 12 of 15 drones.",
  ],
  [
    "weapons-seizure",
    null,
    "COERCE",
    "seize",
    [strategic, "Disrupted weapons use"],
    "Police found a bomb and defused it.",
  ],
  ["seizure", null, "COERCE", "seize", other, "Police seized documents."],
  ["vessel-seizure", "seizure", "COERCE", "seize", other, "The navy boarded and seized a tanker."],
  ["arrest", null, "COERCE", "arrest", [strategic, "Arrests"], "Two suspects were arrested."],
  ["protest", null, "PROTEST", "demo", ["Protests", "Peaceful protest"], "Thousands marched."],
  ["labour-strike", "protest", "PROTEST", "boycott", ["Protests", "Peaceful protest"], "Miners walked out."],
  ["blockade", null, "COERCE", "restrict", other, "The army sealed off the camp."],
  ["displacement", null, "COERCE", "deport", other, "Families were forced from their homes."],
  ["cyberattack", null, "COERCE", "cyber", other, "Hackers disabled the grid."],
  ["deployment", null, "MOBILIZE", "troops", change, "The ministry sent 300 soldiers."],
  ["withdrawal", null, "RETREAT", "withdraw", change, "Troops pulled out."],
  ["release", null, "RETREAT", "release", other, "The hostages were freed."],
  ["ceasefire", null, "RETREAT", "ceasefire", agreement, "The truce held."],
  ["agreement", null, "AGREE", null, agreement, "The two governments signed a pact."],
  [
    "ceasefire-deal",
    "ceasefire",
    "RETREAT",
    "ceasefire",
    agreement,
    "The army and the rebels signed a ceasefire in Juba.",
  ],
  ["peace-deal", "agreement", "AGREE", null, agreement, "Both sides signed a peace deal."],
  ["prisoner-exchange", "release", "RETREAT", "release", agreement, "The two sides exchanged 120 prisoners."],
  ["prisoner-release", "release", "RETREAT", "release", agreement, "The government released 90 prisoners."],
  ["surrender", null, "RETREAT", "disarm", agreement, "Forty fighters surrendered to the army."],
  ["defection", null, "RETREAT", null, change, "About 60 soldiers defected to the rebels."],
  ["troop-deployment", "deployment", "MOBILIZE", "troops", change, "The army deployed 500 troops."],
  ["troop-withdrawal", "withdrawal", "RETREAT", "withdraw", change, "Troops withdrew from the town."],
  [
    "territory-handover",
    null,
    "RETREAT",
    "withdraw",
    [strategic, "Non-violent transfer of territory"],
    "The militia handed over the airport to the police.",
  ],
  [
    "base-opening",
    null,
    "MOBILIZE",
    "troops",
    [strategic, "Headquarters or base established"],
    "Turkish forces set up a military base.",
  ],
  ["talks", null, "CONSULT", null, null, "The ministers met in Vienna."],
  ["threat", null, "THREATEN", null, null, "The group threatened more attacks."],
  ["sanctions", null, "SANCTION", null, null, "The council imposed sanctions."],
  ["aid", null, "AID", null, null, "Aid lorries reached the camp."],
];

function toType([id, broader, plover, mode, acled, example]: Row, violent: boolean): EventType {
  return { id, plover, mode, acled, broader, violent, example };
}

/** Every kind of happening the engine knows, by id. */
export const eventTypes: ReadonlyMap<string, EventType> = new Map(
  [...violentRows.map((row) => toType(row, true)), ...otherRows.map((row) => toType(row, false))].map(
    (type) => [type.id, type],
  ),
);

function allBroader(type: EventType): Set<string> {
  const found = new Set<string>();
  let broader = type.broader;
  while (broader !== null && !found.has(broader)) {
    found.add(broader);
    broader = eventTypes.get(broader)?.broader ?? null;
  }
  return found;
}

/** All types each type is a kind of. */
const broaderThan: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...eventTypes.values()].map((type) => [type.id, allBroader(type)]),
);

/** Whether `type` is `other` or a kind of it. */
export function isKindOf(type: string, other: string): boolean {
  return type === other || (broaderThan.get(type)?.has(other) ?? false);
}

/** Types of different branches that reports use for one happening. Example: "bombed the town" of an air strike. */
const alike: readonly (readonly [string, string])[] = [
  ["bombing", "strike"],
  ["explosion", "bombing"],
  ["explosion", "strike"],
  ["explosion", "attack"],
  ["shooting", "clash"],
  ["shooting", "assault"],
  ["mob-violence", "assault"],
  ["stabbing", "assault"],
  ["shooting", "raid"],
  ["clash", "attack"],
  ["clash", "raid"],
  ["attack", "raid"],
  ["attack", "offensive"],
  ["attack", "sea-attack"],
  ["destruction", "strike"],
  ["destruction", "bombing"],
  ["attack", "robbery"],
  ["shooting", "robbery"],
  ["protest", "riot"],
  ["riot", "clash"],
  ["massacre", "attack"],
  ["massacre", "explosion"],
  ["massacre", "raid"],
  ["massacre", "riot"],
  ["massacre", "clash"],
  ["shooting", "suicide"],
  ["execution", "attack"],
  ["execution", "raid"],
  ["assassination", "attack"],
  ["shooting", "accident"],
  ["coup", "territory-capture"],
  ["explosion", "accident"],
  ["territory-handover", "troop-withdrawal"],
  ["ceasefire-deal", "peace-deal"],
];

/** Types that only tell what an event led to and may belong to any violent one. */
const outcomes: ReadonlySet<string> = new Set(["killing", "violence", "suicide", "death", "injury"]);

/** Whether the type says what came of a happening and not what it was. */
export function isOutcome(type: string): boolean {
  return outcomes.has(type);
}

function mayBeOne(a: string, b: string): boolean {
  if (isKindOf(a, b) || isKindOf(b, a)) return true;
  if (outcomes.has(a) || outcomes.has(b))
    return Boolean(eventTypes.get(a)?.violent && eventTypes.get(b)?.violent);
  return alike.some(([x, y]) => (isKindOf(a, x) && isKindOf(b, y)) || (isKindOf(a, y) && isKindOf(b, x)));
}

/** What `compatibleTypes` told of each pair of types before. */
const compatible = new Map<string, Map<string, boolean>>();

/** Whether one of the two types may stand for the other in a text: "the attack" for a bombing, a blast for a bomb. */
export function compatibleTypes(a: string, b: string): boolean {
  const known = compatible.get(a)?.get(b);
  if (known !== undefined) return known;
  const answer = mayBeOne(a, b);
  const others = compatible.get(a) ?? new Map<string, boolean>();
  compatible.set(a, others.set(b, answer));
  return answer;
}

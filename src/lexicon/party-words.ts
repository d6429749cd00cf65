/** What people or a body are told to be when they take part in violence or suffer it. */
export type PartyKind = "state-force" | "group" | "protesters" | "rioters" | "civilians";

/**
 * Words that say what a party is, lower case. A party is known by the last such word of its name ("army
 * recruits" are no army but "recruits of the army" are), or by what reports call it.
 * Source: own knowledge of general usage. Example: "gunmen" of a group that no report names.
 */
const rows: readonly (readonly [kind: PartyKind, example: string, words: string])[] = [
  [
    "state-force",
    "the town's garrison of 40 troops",
    `army military soldier soldiers troop troops serviceman servicemen servicewoman paratroopers marines navy airforce warplanes conscripts
     police policeman policemen policewoman policewomen gendarmes gendarmerie officers garrison patrol peshmerga coastguard`,
  ],
  [
    "group",
    "masked gunmen",
    `militia militias militiaman militiamen militant militants fighter fighters rebel rebels insurgent insurgents insurgency guerrilla guerrillas guerilla guerillas
     separatist separatists paramilitary paramilitaries gunman gunmen jihadist jihadists jihadi jihadis terrorist terrorists extremist extremists islamist islamists
     mujahideen bandit bandits brigade brigades battalion battalions faction factions cell cells warlord`,
  ],
  [
    "protesters",
    "the demonstrators at the gate",
    "protester protesters demonstrator demonstrators marcher marchers",
  ],
  ["rioters", "rioters at the market", "rioter rioters looter looters mob mobs"],
  [
    "civilians",
    "six villagers",
    `civilian civilians villager villagers resident residents worshipper worshippers worshiper worshipers pilgrims mourners child children woman women schoolgirls
     schoolchildren pupils students teacher teachers farmer farmers herders journalist journalists reporter reporters medic medics doctor doctors nurse nurses
     refugee refugees shoppers commuters passengers bystander bystanders`,
  ],
];

const kinds: ReadonlyMap<string, PartyKind> = new Map(
  rows.flatMap(([kind, , words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, kind] as const),
  ),
);

/** What the words (lower case) of a party's name say it is; null where they do not say. */
export function partyKind(words: readonly string[]): PartyKind | null {
  const word = words.findLast((one) => kinds.has(one));
  return word === undefined ? null : (kinds.get(word) ?? null);
}

/** Two-word bodies of the state: "security forces" of no state named. */
const forces =
  /\b(?:security|government|regime|police|armed|special|border|air) (?:forces?|guards?)\b|\b(?:coast|national|border) guard\b/;

/** Whether a name without a state is that of a force some state keeps. */
export function isStateForceName(name: string): boolean {
  return forces.test(name);
}

interface ArmRow {
  readonly kind: string;
  /** Phrases of lemmas or lower-case words, apart by `|`. */
  readonly words: string;
  readonly example: string;
}

/** What political violence is done with, after the list of the fourth Message Understanding Conference (1992). */
const rows: readonly ArmRow[] = [
  {
    kind: "VEHICLE BOMB",
    words: "car bomb|truck bomb|vehicle bomb|carbomb|bus bomb|car-bomb|vehicle-bomb|truck-bomb",
    example: "a car bomb",
  },
  {
    kind: "DYNAMITE",
    words: "dynamite|dynamite charge|dynamite stick|stick of dynamite|gelignite",
    example: "sticks of dynamite",
  },
  { kind: "MINE", words: "mine|land mine|landmine", example: "a land mine" },
  {
    kind: "BOMB",
    words: "bomb|time bomb|device|explosive device|petard|explosive charge|letter bomb|dynamite bomb|bomblet",
    example: "a bomb",
  },
  { kind: "GRENADE", words: "grenade|hand grenade|rifle grenade", example: "a grenade" },
  {
    kind: "MOLOTOV COCKTAIL",
    words: "molotov cocktail|firebomb|incendiary bomb|gasoline bomb|molotov bomb",
    example: "a firebomb",
  },
  {
    kind: "EXPLOSIVE",
    words: "explosive|tnt|explosive material|anfo|plastic explosive",
    example: "explosives",
  },
  {
    kind: "MACHINE GUN",
    words: "machine gun|machinegun|submachinegun|submachine gun|machine-gun|submachine-gun|uzi",
    example: "a machine gun",
  },
  { kind: "MORTAR", words: "mortar|mortar round|mortar shell", example: "mortars" },
  { kind: "HANDGUN", words: "pistol|revolver|handgun", example: "a pistol" },
  { kind: "RIFLE", words: "rifle|carbine|m-16 rifle|m-16|ak-47|shotgun|galil", example: "a rifle" },
  { kind: "GUN", words: "gun|firearm|firearms", example: "bullets" },
  { kind: "ROCKET", words: "rocket|bazooka|rpg-7|rpg", example: "a rocket" },
  { kind: "MISSILE", words: "missile", example: "a missile" },
  { kind: "CUTTING DEVICE", words: "knife|machete|bayonet|dagger|ax|axe", example: "machetes" },
  { kind: "STONE", words: "stone|rock", example: "stones" },
];

export const armKinds: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ kind, words }) => words.split("|").map((word) => [word, kind] as const)),
);

/** Arms that blow up: their use is a bombing. */
export const explosiveKinds: ReadonlySet<string> = new Set([
  "VEHICLE BOMB",
  "DYNAMITE",
  "MINE",
  "BOMB",
  "EXPLOSIVE",
]);

/** Kinds of arms that are thrown and burst. */
export const thrownKinds: ReadonlySet<string> = new Set(["GRENADE", "MOLOTOV COCKTAIL"]);

import { plural } from "../text/inflections.ts";

/** A weapon, munition or the vehicle that carries it. */
export interface Weapon {
  readonly id: string;
  readonly kind:
    | "firearm"
    | "blade"
    | "explosive"
    | "missile"
    | "artillery"
    | "drone"
    | "aircraft"
    | "ship"
    | "vehicle"
    | "chemical"
    | "fire"
    | "other";
  /** The event type an attack with it is, or null where it settles nothing. */
  readonly eventType: string | null;
  /** Lower-case names, singular; the first is the one to print. */
  readonly names: readonly string[];
}

type Row = readonly [kind: Weapon["kind"], eventType: string | null, names: string];

/** Source: own knowledge of general usage. A line's names are one thing. Example: "one-way attack drones". */
const rows: readonly Row[] = [
  ["missile", "missile-attack", "ballistic missile, short-range ballistic missile"],
  ["missile", "missile-attack", "cruise missile"],
  ["missile", "missile-attack", "anti-ship missile, anti-ship ballistic missile, anti-ship cruise missile"],
  ["missile", null, "anti-tank missile, anti-tank guided missile"],
  ["missile", null, "surface-to-air missile, air defence missile, air defense missile"],
  ["missile", "missile-attack", "hypersonic missile"],
  ["missile", "missile-attack", "missile, guided missile"],
  [
    "missile",
    "rocket-attack",
    "rocket, katyusha, katyusha rocket, grad rocket, qassam, rocket-propelled projectile",
  ],
  ["explosive", null, "rocket-propelled grenade, rpg"],
  [
    "drone",
    "drone-strike",
    "attack drone, one-way attack drone, one-way attack uav, suicide drone, kamikaze drone, explosive-laden drone, explosive drone, loitering munition, shahed drone, shahed",
  ],
  ["drone", "drone-strike", "drone, uav, unmanned aerial vehicle, unmanned aircraft, quadcopter"],
  ["drone", "sea-attack", "sea drone, naval drone, unmanned surface vessel, drone boat"],
  ["artillery", "shelling", "artillery, artillery shell, artillery piece, howitzer"],
  ["artillery", "shelling", "mortar, mortar shell, mortar round, mortar bomb"],
  ["artillery", "shelling", "tank shell, tank round"],
  ["artillery", "shelling", "shell"],
  ["artillery", "rocket-attack", "multiple rocket launcher, rocket launcher"],
  [
    "aircraft",
    "air-strike",
    "warplane, fighter jet, war plane, jet fighter, combat aircraft, attack aircraft, fighter plane, bomber jet, bomber plane",
  ],
  ["aircraft", "air-strike", "helicopter gunship, gunship, attack helicopter"],
  ["aircraft", null, "helicopter, military helicopter"],
  ["aircraft", null, "f-15, f-15e"],
  ["aircraft", null, "f-16"],
  ["aircraft", null, "f/a-18, f-18"],
  ["aircraft", null, "b-1b, b-1"],
  ["aircraft", null, "b-52"],
  ["explosive", "air-strike", "barrel bomb"],
  ["explosive", "air-strike", "cluster bomb, cluster munition"],
  ["explosive", "air-strike", "glide bomb, guided bomb"],
  [
    "explosive",
    "car-bombing",
    "car bomb, truck bomb, vehicle-borne improvised explosive device, vbied, vehicle bomb, bomb-laden car, explosive-laden vehicle, explosives-laden vehicle, explosives-packed truck",
  ],
  ["explosive", "roadside-bomb", "roadside bomb"],
  ["explosive", "bombing", "improvised explosive device, ied, homemade bomb, home-made bomb"],
  ["explosive", "suicide-bombing", "suicide vest, explosive vest, suicide belt, explosive belt"],
  ["explosive", "landmine-blast", "landmine, land mine, anti-personnel mine"],
  ["explosive", "grenade-attack", "grenade, hand grenade"],
  ["explosive", "bombing", "pipe bomb"],
  ["explosive", "bombing", "explosive device, explosive, explosives, dynamite, tnt"],
  ["explosive", null, "bomb"],
  ["fire", "arson", "petrol bomb, molotov cocktail, firebomb, gasoline bomb, incendiary device"],
  [
    "firearm",
    "shooting",
    "assault rifle, ak-47, kalashnikov, automatic rifle, semi-automatic rifle, ar-15, assault weapon",
  ],
  ["firearm", "shooting", "machine gun, submachine gun, heavy machine gun"],
  ["firearm", "shooting", "sniper rifle"],
  ["firearm", "shooting", "rifle, hunting rifle"],
  ["firearm", "shooting", "shotgun, sawed-off shotgun"],
  ["firearm", "shooting", "handgun, pistol, revolver, semi-automatic pistol"],
  ["firearm", "shooting", "bb gun, pellet gun, air rifle, airgun"],
  ["firearm", "shooting", "firearm, gun, small arm"],
  ["blade", "stabbing", "knife, dagger"],
  ["blade", "stabbing", "machete"],
  ["blade", "stabbing", "axe, ax, hatchet"],
  ["blade", "stabbing", "sword"],
  ["chemical", "chemical-attack", "chlorine, chlorine gas"],
  ["chemical", "chemical-attack", "sarin, nerve agent, nerve gas"],
  ["chemical", "chemical-attack", "mustard gas, mustard agent"],
  ["chemical", "crowd-dispersal", "tear gas"],
  ["other", "crowd-dispersal", "rubber bullet"],
  ["other", "crowd-dispersal", "water cannon"],
  ["chemical", null, "white phosphorus"],
  ["vehicle", null, "tank"],
  [
    "vehicle",
    null,
    "armoured vehicle, armored vehicle, armoured personnel carrier, armored personnel carrier",
  ],
  ["ship", null, "warship, destroyer, frigate, naval vessel"],
  ["ship", null, "submarine"],
  ["ship", null, "aircraft carrier"],
];

export const weapons: readonly Weapon[] = rows.map(([kind, eventType, list]) => {
  const names = list.split(", ");
  return { id: (names[0] as string).replaceAll(" ", "-"), kind, eventType, names };
});

const unchanging: ReadonlySet<string> = new Set([
  "artillery",
  "tnt",
  "dynamite",
  "explosives",
  "chlorine",
  "sarin",
  "tear gas",
  "white phosphorus",
]);

/** Lower-case forms of a weapon's names, singular and plural. */
export function weaponForms(weapon: Weapon): readonly string[] {
  return weapon.names.flatMap((name) => {
    if (unchanging.has(name)) return [name];
    const parts = name.split(" ");
    const last = parts.pop() as string;
    return [name, [...parts, plural(last)].join(" ")];
  });
}

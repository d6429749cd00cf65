import { isKindOf } from "../../lexicon/event-types.ts";
import { isPartOf } from "../../lexicon/populations.ts";
import {
  type Actor,
  actorOf,
  forcesOfPlace,
  hasForeignForces,
  inCountry,
  type Scene,
  unidentified,
} from "./acled-actor.ts";
import { type Coding, harmed } from "./acled-events.ts";
import { claimEvidence } from "./cells.ts";
import { eventEvidence, nameEvidence } from "./evidence.ts";
import { isArmed, isState, type Parties, type Party } from "./parties.ts";
import { partOf, partsOf, tellers, whole } from "./tolls.ts";

/** Actors of both sides of a row. */
export interface Cast {
  readonly doers: readonly Actor[];
  readonly hit: readonly Actor[];
}

const rank = [
  "acled/actor/named",
  "acled/actor/forces",
  "acled/actor/forces-of-place",
  "acled/actor/government",
  "acled/actor/unidentified",
  "acled/actor/people",
];

/** Actors of one side, each name once: the named before the unnamed, forces before their government. */
function actorsOf(parties: readonly Party[], scene: Scene, foreign: boolean): Actor[] {
  const byName = new Map<string, Actor>();
  for (const actor of parties.flatMap((party) => actorOf(party, scene, foreign))) {
    const known = byName.get(actor.name);
    if (!known) byName.set(actor.name, actor);
    else {
      const evidence = [...known.evidence, ...actor.evidence];
      const told = known.inferred === null ? known : actor;
      byName.set(actor.name, { ...told, evidence });
    }
  }
  const all = [...byName.values()];
  const fighting = new Set(
    all.filter(({ name }) => / Forces of /.test(name)).map(({ name }) => name.replace(/^.* Forces of /, "")),
  );
  const told = all.filter(
    ({ name, rule }) =>
      rule !== "acled/actor/government" || !fighting.has(name.replace("Government of ", "")),
  );
  const named = told.some(({ rule }) => rule === "acled/actor/named");
  return told
    .filter(({ rule }) => !(named && rule === "acled/actor/unidentified"))
    .sort((a, b) => rank.indexOf(a.rule) - rank.indexOf(b.rule));
}

/** Actors the type of event itself tells of. */
function byEvent(words: string, scene: Scene): Actor {
  return {
    name: inCountry(words, scene),
    inter: words,
    rule: "acled/actor/by-event",
    evidence: eventEvidence(scene.incident),
    inferred: null,
  };
}

function doersOf({ event, subEvent }: Coding, found: readonly Actor[], scene: Scene): readonly Actor[] {
  const others = found.filter(({ inter }) => inter !== "Protesters");
  if (subEvent === "Excessive force against protesters") return others;
  if (event === "Protests") return [byEvent("Protesters", scene)];
  if (event === "Riots" && !found.some(({ inter }) => inter === "Rioters"))
    return [byEvent("Rioters", scene), ...found];
  return found.filter(({ inter }) => inter !== "Civilians");
}

/** Whom nobody takes for civilians though no text tells that they bore arms. */
const uncivil: readonly string[] = ["personnel", "peacekeepers", "fighters", "perpetrators", "animals"];

/** Civilians as those hit: told to be so, or told only as people. */
function civilians(scene: Scene, rule: string): Actor[] {
  const people = harmed(scene.incident).filter((one) => !uncivil.some((other) => isPartOf(one, other)));
  if (people.length === 0) return [];
  const told = people.some((population) => partOf(population) === "civilians");
  const inferred = told ? null : "those hit are not told to bear arms";
  return [{ ...byEvent("Civilians", scene), rule, inferred }];
}

/** Those hit where the texts count nobody but soldiers, police or fighters among them. */
function armedAmongHarmed(scene: Scene, foreign: boolean): Actor[] {
  const { incident } = scene;
  const aspect = [whole(incident, "killed"), ...partsOf(incident, "killed")].some((fact) => fact?.best)
    ? "killed"
    : "wounded";
  const parts = partsOf(incident, aspect).filter(({ subject }) => isArmedPart(subject ?? ""));
  const sum = parts.reduce((total, { best }) => total + (best ?? 0), 0);
  if (sum === 0 || sum < (whole(incident, aspect)?.best ?? 0)) return [];
  return parts.flatMap((part): Actor[] => {
    const evidence = claimEvidence(tellers(part).map(({ claim }) => claim));
    const subject = part.subject ?? "";
    if (partOf(subject) === "fighters")
      return [unidentified(scene, { rule: "acled/actor/unidentified", evidence, inferred: null })];
    const police = isPartOf(subject, "police");
    const inferred = `the ${police ? "police" : "soldiers"} harmed are told without a country`;
    const rule = "acled/actor/of-the-harmed";
    const found = forcesOfPlace(scene, { police, rule, evidence, inferred });
    return found && (police || !foreign) ? [found] : [];
  });
}

function isArmedPart(population: string): boolean {
  return partOf(population) === "state-forces" || partOf(population) === "fighters";
}

function hitOf({ event, subEvent }: Coding, found: readonly Actor[], scene: Scene): readonly Actor[] {
  if (subEvent === "Excessive force against protesters") return [byEvent("Protesters", scene)];
  const told = found.filter(({ inter }) => inter === "Civilians");
  if (event === "Violence against civilians")
    return told.length > 0 ? [byEvent("Civilians", scene)] : civilians(scene, "acled/actor/by-event");
  const armed = found.filter(({ inter }) => inter !== "Civilians");
  if (event === "Battles" || armed.length > 0) return armed;
  return told.length > 0
    ? [{ ...byEvent("Civilians", scene), rule: "acled/actor/people" }]
    : event === "Explosions/Remote violence"
      ? civilians(scene, "acled/actor/people")
      : [];
}

/** Both sides, without those told on both, and without a side of which state and group are told at once. */
function sidesOf({ initiators, targets }: Parties, { event }: Coding): { doers: Party[]; hit: Party[] } {
  const onBoth = (one: readonly Party[], other: readonly Party[]) =>
    one.filter(({ entity }) => !other.some((party) => party.entity.id === entity.id));
  const [doers, hit] = [onBoth(initiators, targets), onBoth(targets, initiators)];
  const [states, groups] = [doers.filter(isState), doers.filter(({ kind }) => kind === "group")];
  if (states.length === 0 || groups.length === 0) return { doers, hit };
  return event === "Battles" && !hit.some(isArmed) ? { doers: states, hit: groups } : { doers: [], hit };
}

/** Types of event of which somebody armed is the doer, told or not. */
const violent: ReadonlySet<string> = new Set([
  "Battles",
  "Explosions/Remote violence",
  "Violence against civilians",
]);

/** The doer nobody settles: of nobody told, of somebody only blamed, or of parties told on one side together. */
function openDoer({ blamed, initiators }: Parties, scene: Scene, mixed: boolean): Actor {
  if (blamed.length > 0) {
    const names = [...new Set(blamed.map(({ entity }) => entity.name))].join(", ");
    const evidence = blamed.flatMap(({ entity }) => nameEvidence(scene.catalog, scene.incident, entity));
    const inferred = `the doer is told only by blame, or denies it: ${names}`;
    return unidentified(scene, { rule: "acled/actor/blamed", evidence, inferred });
  }
  const evidence = eventEvidence(scene.incident);
  if (mixed && initiators.some(isArmed)) {
    const inferred = "the reports do not tell apart who fought whom";
    return unidentified(scene, { rule: "acled/actor/mixed", evidence, inferred });
  }
  return unidentified(scene, {
    rule: "acled/actor/doer-not-told",
    evidence,
    inferred: "no doer is read from the reports",
  });
}

/** Two parties of a clash told in one breath stand against each other; whom else nobody tells is unidentified. */
function fought(cast: Cast, scene: Scene): Cast {
  const { doers, hit } = cast;
  const [first, second] = doers;
  if (hit.length > 0) return cast;
  if (first && second && doers.length === 2 && isKindOf(scene.incident.type, "clash"))
    return { doers: [first], hit: [second] };
  const inferred = "no opponent is read from the reports";
  const evidence = eventEvidence(scene.incident);
  return { doers, hit: [unidentified(scene, { rule: "acled/actor/opponent", evidence, inferred })] };
}

/** Those who say that they did it by the rule that says so, and before all others. */
function claimedFirst(actors: readonly Actor[], { claimants }: Parties): Actor[] {
  const own = new Set(claimants.filter(({ named }) => named).map(({ entity }) => entity.name));
  const claimed = actors.filter(({ name }) => own.has(name));
  return [
    ...claimed.map((actor) => ({ ...actor, rule: "acled/actor/claimed" })),
    ...actors.filter(({ name }) => !own.has(name)),
  ];
}

function isOpen({ rule }: Actor): boolean {
  return rule === "acled/actor/unidentified";
}

/** Who did it to whom, as the codebook names them. */
export function castOf(coding: Coding, parties: Parties, scene: Scene): Cast {
  const foreign = hasForeignForces(parties, scene);
  const sides = sidesOf(parties, coding);
  const found = doersOf(coding, claimedFirst(actorsOf(sides.doers, scene, foreign), parties), scene);
  const settled = !(parties.blamed.length > 0 && found.every(isOpen));
  const doers =
    (found.length > 0 && settled) || !violent.has(coding.event)
      ? found
      : [openDoer(parties, scene, sides.doers.length === 0)];
  const met = sides.hit.filter(
    ({ counted, kind, state }) => !(counted && (kind === "group" || state === null)),
  );
  const names = new Set(doers.filter((one) => one.inter !== "Political militia").map(({ name }) => name));
  const named = actorsOf(met, scene, foreign).filter(({ name }) => !names.has(name));
  const armed = named.some(({ inter }) => inter !== "Civilians") ? [] : armedAmongHarmed(scene, foreign);
  const hit = hitOf(coding, [...armed, ...named], scene).filter(({ name }) => !names.has(name));
  return coding.event === "Battles" ? fought({ doers, hit }, scene) : { doers, hit };
}

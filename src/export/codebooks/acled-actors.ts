import { countryOf } from "../../lexicon/gazetteer-areas.ts";
import type { Incident } from "../../model/dossier.ts";
import type { Catalog } from "../catalog.ts";
import type { Cell, CellEvidence } from "../table.ts";
import { type Coding, harmed } from "./acled-events.ts";
import { blank, cell } from "./cells.ts";
import { eventEvidence, nameEvidence } from "./evidence.ts";
import { isArmed, isState, type Parties, type Party } from "./parties.ts";
import { partOf } from "./tolls.ts";

type Column =
  | "actor1"
  | "assoc_actor_1"
  | "inter1"
  | "actor2"
  | "assoc_actor_2"
  | "inter2"
  | "interaction"
  | "civilian_targeting";

export type ActorColumns = Readonly<Record<Column, Cell>>;

interface Actor {
  readonly name: string;
  readonly inter: string | null;
  readonly rule: string;
  readonly evidence: readonly CellEvidence[];
}

/** Kinds of actor by their codes; a pair is written with the lower code first. */
const inters: readonly string[] = [
  "State forces",
  "Rebel group",
  "Political militia",
  "Identity militia",
  "Rioters",
  "Protesters",
  "Civilians",
  "External/Other forces",
];

const rebel = /\b(?:rebels?|rebellion|insurgents?|insurgency|guerrillas?)\b/i;

/** The row the actors stand in. */
export interface Scene {
  readonly catalog: Catalog;
  readonly incident: Incident;
  /** Name of the country of the place. */
  readonly country: string | null;
  readonly iso: string | null;
}

function inCountry(words: string, { country }: Scene): string {
  return country ? `${words} (${country})` : words;
}

function stateName(state: string): string {
  return countryOf(state)?.name ?? state;
}

function stateActor({ state, kind, police, entity }: Party, scene: Scene): Actor[] {
  const evidence = nameEvidence(scene.catalog, scene.incident, entity);
  if (state === null) return [];
  const inter = scene.iso === null ? null : scene.iso === state ? "State forces" : "External/Other forces";
  const form = kind === "state" ? "Government" : police ? "Police Forces" : "Military Forces";
  const rule = kind === "state" ? "acled/actor/government" : "acled/actor/forces";
  return [{ name: `${form} of ${stateName(state)}`, inter, rule, evidence }];
}

function actorOf(party: Party, scene: Scene): Actor[] {
  if (isState(party)) return stateActor(party, scene);
  const evidence = nameEvidence(scene.catalog, scene.incident, party.entity);
  if (party.kind === "group") {
    if (!party.named)
      return [
        {
          name: inCountry("Unidentified Armed Group", scene),
          inter: "Political militia",
          rule: "acled/actor/unidentified",
          evidence,
        },
      ];
    const told = [party.entity.name, ...party.entity.descriptors.map(({ text }) => text)].some((text) =>
      rebel.test(text),
    );
    return [
      { name: party.entity.name, inter: told ? "Rebel group" : null, rule: "acled/actor/named", evidence },
    ];
  }
  const words = { protesters: "Protesters", rioters: "Rioters", civilians: "Civilians" }[
    party.kind as "protesters"
  ];
  return [{ name: inCountry(words, scene), inter: words, rule: "acled/actor/people", evidence }];
}

const rank = [
  "acled/actor/named",
  "acled/actor/forces",
  "acled/actor/government",
  "acled/actor/unidentified",
  "acled/actor/people",
];

/** Actors of one side, each name once: the named before the unnamed, forces before their government. */
function actorsOf(parties: readonly Party[], scene: Scene): Actor[] {
  const byName = new Map<string, Actor>();
  for (const actor of parties.flatMap((party) => actorOf(party, scene))) {
    const known = byName.get(actor.name);
    byName.set(actor.name, known ? { ...known, evidence: [...known.evidence, ...actor.evidence] } : actor);
  }
  const all = [...byName.values()];
  const fighting = new Set(
    all
      .filter(({ rule }) => rule === "acled/actor/forces")
      .map(({ name }) => name.replace(/^.* Forces of /, "")),
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
function byEvent(words: string, scene: Scene): Actor[] {
  return [
    {
      name: inCountry(words, scene),
      inter: words,
      rule: "acled/actor/by-event",
      evidence: eventEvidence(scene.incident),
    },
  ];
}

function doersOf({ event, subEvent }: Coding, found: readonly Actor[], scene: Scene): readonly Actor[] {
  if (subEvent === "Excessive force against protesters")
    return found.filter(({ inter }) => inter !== "Protesters");
  if (event === "Protests")
    return [...byEvent("Protesters", scene), ...found.filter(({ inter }) => inter !== "Protesters")].slice(
      0,
      1,
    );
  if (event === "Riots" && !found.some(({ inter }) => inter === "Rioters"))
    return [...byEvent("Rioters", scene), ...found];
  return found.filter(({ inter }) => inter !== "Civilians");
}

function hitOf({ event, subEvent }: Coding, found: readonly Actor[], scene: Scene): readonly Actor[] {
  if (subEvent === "Excessive force against protesters") return byEvent("Protesters", scene);
  const people = harmed(scene.incident);
  const civil = people.some((population) => partOf(population) === "civilians");
  if (event === "Violence against civilians") {
    const told = people.length > 0 || found.some(({ inter }) => inter === "Civilians");
    return told ? byEvent("Civilians", scene) : [];
  }
  const armed = found.filter(({ inter }) => inter !== "Civilians");
  if (event === "Battles" || armed.length > 0) return armed;
  return civil || found.length > 0
    ? [{ ...(byEvent("Civilians", scene)[0] as Actor), rule: "acled/actor/people" }]
    : [];
}

function pair(one: Actor | undefined, two: Actor | undefined): Cell {
  if (!one?.inter || (two && !two.inter)) return blank("acled/interaction/open");
  if (!two?.inter) return cell(`${one.inter} only`, "acled/interaction/only");
  const kinds = [one.inter, two.inter].sort((a, b) => inters.indexOf(a) - inters.indexOf(b));
  const foreign = kinds[0] === "Civilians" && kinds[1] === "External/Other forces";
  return cell(
    (foreign ? kinds.reverse() : kinds).join("-"),
    foreign ? "acled/interaction/external" : "acled/interaction/pair",
  );
}

function sideColumns(actors: readonly Actor[], none: string): { actor: Cell; others: Cell; inter: Cell } {
  const [first, ...others] = actors;
  if (!first) return { actor: blank(none), others: blank(none), inter: blank(none) };
  return {
    actor: cell(first.name, first.rule, first.evidence),
    others:
      others.length === 0
        ? blank("acled/assoc/nobody-else")
        : cell(
            others.map(({ name }) => name).join(";"),
            "acled/assoc/others",
            others.flatMap(({ evidence }) => evidence),
          ),
    inter:
      first.inter === null
        ? blank("acled/inter/open", first.evidence)
        : cell(first.inter, "acled/inter/kind", first.evidence),
  };
}

function targeting({ event, subEvent }: Coding, hit: readonly Actor[]): Cell {
  const only = hit.length > 0 && hit.every(({ inter }) => inter === "Civilians");
  const told =
    event === "Violence against civilians" || subEvent === "Excessive force against protesters" || only;
  return told && hit.length > 0
    ? cell(
        "Civilians targeted",
        "acled/civilians/targeted",
        hit.flatMap(({ evidence }) => evidence),
      )
    : blank("acled/civilians/not-told");
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

/** Who did it to whom. */
export function actorColumns(coding: Coding, parties: Parties, scene: Scene): ActorColumns {
  const sides = sidesOf(parties, coding);
  const doers = doersOf(coding, actorsOf(sides.doers, scene), scene);
  const met = sides.hit.filter(({ counted, kind }) => !(counted && kind === "group"));
  const names = new Set(doers.map(({ name }) => name));
  const hit = hitOf(coding, actorsOf(met, scene), scene).filter(({ name }) => !names.has(name));
  const told = parties.initiators.some(isArmed) ? "acled/actor/mixed" : "acled/actor/not-told";
  const none =
    parties.blamed.length > 0
      ? "acled/actor/blamed"
      : sides.doers.length === 0
        ? told
        : "acled/actor/not-told";
  const [one, two] = [sideColumns(doers, none), sideColumns(hit, "acled/actor/not-told")];
  return {
    actor1: one.actor,
    assoc_actor_1: one.others,
    inter1: one.inter,
    actor2: two.actor,
    assoc_actor_2: two.others,
    inter2: two.inter,
    interaction: pair(doers[0], hit[0]),
    civilian_targeting: targeting(coding, hit),
  };
}

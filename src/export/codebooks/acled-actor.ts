import { countryOf } from "../../lexicon/gazetteer-areas.ts";
import type { Incident } from "../../model/dossier.ts";
import type { Catalog } from "../catalog.ts";
import type { CellEvidence } from "../table.ts";
import { nameEvidence } from "./evidence.ts";
import { isState, type Parties, type Party } from "./parties.ts";

/** Somebody who takes part, named as the codebook names actors. */
export interface Actor {
  readonly name: string;
  /** Kind of actor; null where the texts do not tell it. */
  readonly inter: string | null;
  readonly rule: string;
  readonly evidence: readonly CellEvidence[];
  /** Why the codebook's name was inferred, for the notes; null where the texts tell it. */
  readonly inferred: string | null;
}

/** The row the actors stand in. */
export interface Scene {
  readonly catalog: Catalog;
  readonly incident: Incident;
  /** Name of the country of the place. */
  readonly country: string | null;
  readonly iso: string | null;
}

/** A name with the country of the place in brackets. */
export function inCountry(words: string, { country }: Scene): string {
  return country ? `${words} (${country})` : words;
}

function stateActor({ state, kind, police, entity }: Party, scene: Scene): Actor[] {
  if (state === null) return [];
  const evidence = nameEvidence(scene.catalog, scene.incident, entity);
  const inter = scene.iso === null ? null : scene.iso === state ? "State forces" : "External/Other forces";
  const form = kind === "state" ? "Government" : police ? "Police Forces" : "Military Forces";
  const rule = kind === "state" ? "acled/actor/government" : "acled/actor/forces";
  const name = `${form} of ${countryOf(state)?.name ?? state}`;
  return [{ name, inter, rule, evidence, inferred: null }];
}

/** Soldiers or police of the country of the place; null where the place has none. */
export function forcesOfPlace(
  { country }: Scene,
  { police, ...told }: Pick<Actor, "rule" | "evidence" | "inferred"> & { readonly police: boolean },
): Actor | null {
  if (country === null) return null;
  return {
    name: `${police ? "Police" : "Military"} Forces of ${country}`,
    inter: "State forces",
    ...told,
  };
}

/** Armed people whom no report names, or of whom it is open who they are. */
export function unidentified(
  scene: Scene,
  { rule, evidence, inferred }: Pick<Actor, "rule" | "evidence" | "inferred">,
): Actor {
  const name = inCountry("Unidentified Armed Group", scene);
  return { name, inter: "Political militia", rule, evidence, inferred };
}

/** Whether forces of another country than that of the place are told of: then "the army" may be theirs. */
export function hasForeignForces({ initiators, targets, blamed }: Parties, { iso }: Scene): boolean {
  return [...initiators, ...targets, ...blamed].some(
    (party) => isState(party) && party.state !== null && party.state !== iso,
  );
}

const rebel = /\b(?:rebels?|rebellion|insurgents?|insurgency|guerrillas?)\b/i;

/** What a party is called; nothing where its country or its kind is open. */
export function actorOf(party: Party, scene: Scene, foreign: boolean): Actor[] {
  const { entity, kind, police, state, named } = party;
  const evidence = nameEvidence(scene.catalog, scene.incident, entity);
  if (kind === "force" && state === null) {
    const inferred = `“${entity.name}” is told without a country`;
    const rule = "acled/actor/forces-of-place";
    const placed = forcesOfPlace(scene, { police, rule, evidence, inferred });
    return placed && (police || !foreign) ? [placed] : [];
  }
  if (isState(party)) return stateActor(party, scene);
  if (kind === "group") {
    if (!named) return [unidentified(scene, { rule: "acled/actor/unidentified", evidence, inferred: null })];
    const told = [entity.name, ...entity.descriptors.map(({ text }) => text)].some((text) =>
      rebel.test(text),
    );
    const inter = told ? "Rebel group" : null;
    return [{ name: entity.name, inter, rule: "acled/actor/named", evidence, inferred: null }];
  }
  const words = { protesters: "Protesters", rioters: "Rioters", civilians: "Civilians" }[
    kind as "protesters"
  ];
  return [
    { name: inCountry(words, scene), inter: words, rule: "acled/actor/people", evidence, inferred: null },
  ];
}

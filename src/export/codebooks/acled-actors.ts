import type { Cell } from "../table.ts";
import type { Actor } from "./acled-actor.ts";
import type { Cast } from "./acled-cast.ts";
import type { Coding } from "./acled-events.ts";
import { blank, cell } from "./cells.ts";

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

function sideColumns(actors: readonly Actor[]): { actor: Cell; others: Cell; inter: Cell } {
  const [first, ...others] = actors;
  const none = "acled/actor/not-told";
  if (!first) return { actor: blank(none), others: blank(none), inter: blank(none) };
  return {
    actor: cell(first.name, first.rule, first.evidence),
    others:
      others.length === 0
        ? blank("acled/assoc/nobody-else")
        : cell(
            others.map(({ name }) => name.replaceAll(";", ",")).join(";"),
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
  const only =
    hit.length > 0 && hit.every(({ inter, inferred }) => inter === "Civilians" && inferred === null);
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

/** Who did it to whom. */
export function actorColumns(coding: Coding, { doers, hit }: Cast): ActorColumns {
  const [one, two] = [sideColumns(doers), sideColumns(hit)];
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

/** Which actors the texts do not tell in so many words, and why they stand; empty where they tell all. */
export function actorNote({ doers, hit }: Cast): string {
  const inferred = [...doers, ...hit].filter((actor) => actor.inferred !== null);
  if (inferred.length === 0) return "";
  return `Inferred: ${inferred.map(({ name, inferred: why }) => `${name}, as ${why}`).join("; ")}.`;
}

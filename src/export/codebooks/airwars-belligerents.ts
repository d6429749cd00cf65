import type { ActorKind } from "../../lexicon/actor-row.ts";
import { actorById } from "../../lexicon/actors.ts";
import type { FactClaim, Incident } from "../../model/dossier.ts";
import type { Catalog } from "../catalog.ts";
import { excerpt } from "../excerpts.ts";
import type { Cell, CellEvidence } from "../table.ts";
import { blank, cell, claimEvidence } from "./cells.ts";
import { nameEvidence } from "./evidence.ts";
import { isArmed, type Parties, type Party, responsibility } from "./parties.ts";
import { rootOf } from "./sources.ts";
import { partOf, partsOf, tellers, whole } from "./tolls.ts";

/** Who did it, by their own word or by others'. */
export interface Belligerents {
  readonly known: readonly Party[];
  readonly suspected: readonly Party[];
  /** Whether nobody is known to have done it and all suspected are so only by blame. */
  readonly accused: boolean;
  /** Claims by which a doer owns to it. */
  readonly owned: readonly FactClaim[];
  /** Claims by which a party denies it. */
  readonly denied: readonly FactClaim[];
}

/** Bodies whose word is their state's; its broadcasters and agencies tell of others' deeds too. */
const official: ReadonlySet<ActorKind> = new Set([
  "state",
  "government",
  "ministry",
  "military",
  "police",
  "command",
  "intelligence",
]);

/** Whether a claim is a party's own word: its own, or that of a body of its state. */
export function speaksFor({ entity, state }: Party, claim: FactClaim): boolean {
  const root = rootOf(claim)?.entity;
  if (!root) return false;
  if (root === entity.id) return true;
  const row = actorById(root);
  return row !== undefined && official.has(row.kind) && state !== null && row.state?.toUpperCase() === state;
}

/** What a party says of what it struck and with what, which owns to the striking; a toll may be of another's doing. */
const owning: ReadonlySet<string> = new Set(["target", "sites", "weapon"]);

/** Claims in which a doer tells of what was done as one who did it. */
function ownedBy(incident: Incident, party: Party): FactClaim[] {
  const told = incident.facts.filter(({ aspect }) => owning.has(aspect)).flatMap(({ claims }) => claims);
  const positive = told.filter(({ figure }) => figure === null || (figure.low ?? figure.high ?? 0) > 0);
  return positive.filter(
    ({ stance, ...claim }) =>
      (stance === "asserts" || stance === "confirms") && speaksFor(party, { stance, ...claim }),
  );
}

/** A party with a name, or of a state that is told: "the army" of no state is nobody in particular. */
function isKnown(party: Party): boolean {
  return isArmed(party) && (party.named || party.state !== null);
}

export function belligerentsOf(incident: Incident, { initiators, blamed, claimants }: Parties): Belligerents {
  const { claimed, denied } = responsibility(incident);
  const doers = initiators.filter(isKnown);
  const own = new Map(doers.map((party) => [party, ownedBy(incident, party)] as const));
  const known = doers.filter((party) => claimants.includes(party) || (own.get(party)?.length ?? 0) > 0);
  const others = doers.filter((party) => !known.includes(party));
  const refused = denied.filter(({ chain, value }) => chain.at(-1)?.entity === value);
  return {
    known,
    suspected: [...others, ...blamed.filter(isKnown)],
    accused: known.length + others.length === 0,
    owned: [...claimed, ...known.flatMap((party) => own.get(party) ?? [])],
    denied: refused.length > 0 ? refused : denied,
  };
}

/** Counts of civilians, or of people not told to be fighters, that a doer itself concedes. */
export function conceded(incident: Incident, { known, suspected }: Belligerents): FactClaim[] {
  const parts = partsOf(incident, "killed").filter(({ subject }) => partOf(subject ?? "") === "civilians");
  const all = [...tellers(whole(incident, "killed")), ...parts.flatMap(tellers)];
  const doers = [...known, ...suspected];
  const told = all.filter(({ stated, figure }) => stated > 0 && partOf(figure.population) === "civilians");
  return told.filter(({ claim }) => doers.some((party) => speaksFor(party, claim))).map(({ claim }) => claim);
}

function partyCell(
  parties: readonly Party[],
  rules: { told: string; none: string },
  find: (party: Party) => CellEvidence[],
): Cell {
  const names = [...new Set(parties.map(({ entity }) => entity.name))];
  if (names.length === 0) return blank(rules.none);
  return cell(names.map((name) => name.replaceAll(";", ",")).join(";"), rules.told, parties.flatMap(find));
}

const longest = 320;

function sentence(catalog: Catalog, { article, evidence }: FactClaim): string {
  const source = catalog.sourceOf.get(article);
  const { before, words, after } = excerpt(source?.text ?? "", evidence);
  const text = `${before}${words}${after}`.replace(/\s+/g, " ").trim();
  const cut = text.length > longest ? `${text.slice(0, text.lastIndexOf(" ", longest))} …` : text;
  return `“${cut}” (${source?.outlet ?? article})`;
}

/** Each statement once: whose it is, what it does, and the sentence. */
function statements(catalog: Catalog, incident: Incident): Cell {
  const { claimed, denied, blamed } = responsibility(incident);
  const lines = new Map<string, FactClaim>();
  const add = (claims: readonly FactClaim[], verb: string) => {
    for (const claim of claims) {
      const name = catalog.entityOf.get(claim.value ?? "")?.name ?? claim.value ?? "";
      lines.set(`${name} ${verb}: ${sentence(catalog, claim)}`, claim);
    }
  };
  add(claimed, "claims it");
  add(denied, "denies it");
  add(blamed, "is blamed");
  if (lines.size === 0) return blank("airwars/statements/none");
  return cell([...lines.keys()].join(" | "), "airwars/statements/told", claimEvidence([...lines.values()]));
}

type Column =
  | "known_belligerents"
  | "suspected_belligerents"
  | "suspected_targets"
  | "belligerent_statements";

export function belligerentColumns(
  catalog: Catalog,
  incident: Incident,
  { belligerents, parties }: { belligerents: Belligerents; parties: Parties },
): Readonly<Record<Column, Cell>> {
  const { known, suspected, owned } = belligerents;
  const find = ({ entity }: Party) => nameEvidence(catalog, incident, entity);
  const none = "airwars/belligerents/not-told";
  const doers = [...known, ...suspected];
  const targets = parties.targets.filter(
    (party) => isKnown(party) && !party.counted && !doers.some(({ entity }) => entity.id === party.entity.id),
  );
  return {
    known_belligerents: partyCell(known, { told: "airwars/belligerents/known", none }, (party) => [
      ...find(party),
      ...claimEvidence(owned.filter((claim) => claim.value === party.entity.id || speaksFor(party, claim))),
    ]),
    suspected_belligerents: partyCell(suspected, { told: "airwars/belligerents/suspected", none }, find),
    suspected_targets: partyCell(targets, { told: "airwars/belligerents/targets", none }, find),
    belligerent_statements: statements(catalog, incident),
  };
}

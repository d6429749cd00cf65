import type { ActorKind } from "../../lexicon/actor-row.ts";
import { actorById, actorForms } from "../../lexicon/actors.ts";
import { isStateForceName, type PartyKind, partyKind } from "../../lexicon/party-words.ts";
import { organAt } from "../../lexicon/state-organs.ts";
import type { DossierEntity, FactClaim, Incident } from "../../model/dossier.ts";
import { lower } from "../../text/fold.ts";
import { nameWords } from "../../text/name-words.ts";
import { readNumber } from "../../text/numbers.ts";
import type { Catalog } from "../catalog.ts";
import { isParty } from "../parties.ts";

/** A party to an incident as codebooks tell parties apart. */
export interface Party {
  readonly entity: DossierEntity;
  /** `state` is a government or one of its bodies, `force` its soldiers or police. */
  readonly kind: "state" | "force" | Exclude<PartyKind, "state-force">;
  /** ISO alpha-2 in capitals of the state it belongs to; null where not told. */
  readonly state: string | null;
  readonly police: boolean;
  /** Whether the texts call it by a name of its own and not only by what it is. */
  readonly named: boolean;
  /** Told only as people counted ("20 fighters"): somebody's toll, not a party met. */
  readonly counted?: boolean;
}

/** A government or its forces. */
export function isState({ kind }: Party): boolean {
  return kind === "state" || kind === "force";
}

/** Somebody who bears arms, of a state or not. */
export function isArmed(party: Party): boolean {
  return isState(party) || party.kind === "group";
}

/** Ministries, courts and parliaments are told of because they speak, not because they fight. */
const bodies: ReadonlySet<ActorKind> = new Set(["state", "government", "intelligence"]);
const arms: ReadonlySet<ActorKind> = new Set(["military", "police", "command"]);

function ofLexicon(entity: DossierEntity): Party | null {
  const row = actorById(entity.id);
  if (!row) return null;
  const state = row.state?.toUpperCase() ?? null;
  const police = row.kind === "police";
  if (row.kind === "armed-group") return { entity, kind: "group", state: null, police, named: true };
  if (arms.has(row.kind)) return { entity, kind: "force", state, police, named: true };
  return bodies.has(row.kind) ? { entity, kind: "state", state, police, named: true } : null;
}

/** The state whose adjective or name opens a name: "Syrian" of "Syrian troops". */
function stateIn(words: readonly string[]): string | null {
  for (const length of [2, 1]) {
    for (let from = 0; from + length <= words.length; from++) {
      const [form] = actorForms(words.slice(from, from + length).join(" "));
      if (form && form.row.kind === "state" && form.use !== "capital")
        return form.row.state?.toUpperCase() ?? null;
    }
  }
  return null;
}

function kindOf({ type, name, descriptors }: DossierEntity, words: readonly string[]): PartyKind | null {
  if (type === "armed-group") return "group";
  if (isStateForceName(lower(name))) return "state-force";
  const organ = type === "organization" && organAt(words, words.length - 1);
  if (organ && (organ.organ.kind === "military" || organ.organ.kind === "police")) return "state-force";
  const own = partyKind(words);
  if (own) return own;
  const told = descriptors.map(({ text }) => partyKind(nameWords(text).map(lower)));
  return type === "organization" && told.includes("group") ? "group" : null;
}

const particles = /^(?:of|the|for|in|and|to|al|el|ul|de|del|la|a)$/;
const longestName = 6;

/** Whether words are a name of its own: "Salt Road Brigades", not "Kurdish militia" or "around 41 rebels". */
function isOwnName(name: string): boolean {
  const words = name.split(/[\s-]+/);
  if (words.length > longestName || /\d/.test(name)) return false;
  return words.every((word) => particles.test(word) || /^[^\p{L}]*\p{Lu}/u.test(word));
}

/** What a party is; null where neither the lexicon nor its words say. */
export function partyOf(entity: DossierEntity): Party | null {
  const known = ofLexicon(entity);
  if (known) return known;
  if (actorById(entity.id)) return null;
  const words = nameWords(entity.name).map(lower);
  const kind = kindOf(entity, words);
  if (kind === null || entity.type === "person" || entity.type === "facility") return null;
  const body = entity.type === "armed-group" || (entity.type === "organization" && kind === "group");
  const named = body && isOwnName(entity.name);
  const police = /polic|gendarm/.test(lower(entity.name));
  if (kind !== "state-force") return { entity, kind, state: null, police: false, named };
  return { entity, kind: "force", state: stateIn(nameWords(entity.name)), police, named: false };
}

/** Everybody told to have done it, and everybody it was done to, whose kind is told. */
export interface Parties {
  readonly initiators: readonly Party[];
  readonly targets: readonly Party[];
  /** Who is held the doer only because others say so, or who denies it. */
  readonly blamed: readonly Party[];
  /** Who says it did it. */
  readonly claimants: readonly Party[];
}

const blame = /\b(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing))\b/i;

/** Words before a number. */
const firstWords = 3;

/** Whether a name opens with a number: "about 70 rebels". */
function isCounted({ name }: DossierEntity): boolean {
  const words = nameWords(name).map(lower);
  return words.slice(0, firstWords).some((_, at) => readNumber(words, at) !== null);
}

function partiesIn(catalog: Catalog, ids: readonly string[], counted: boolean): Party[] {
  return [...new Set(ids)].flatMap((id) => {
    const entity = catalog.entityOf.get(id);
    if (!entity || !(counted || isParty(entity))) return [];
    const party = partyOf(entity);
    return party ? [isCounted(entity) ? { ...party, counted: true } : party] : [];
  });
}

/** Claims on who did it, of one kind: its own, a denial, or blame laid on it. */
export function responsibility({
  facts,
}: Incident): Readonly<Record<"claimed" | "denied" | "blamed", readonly FactClaim[]>> {
  const claims = facts.filter(({ aspect }) => aspect === "responsibility").flatMap((fact) => fact.claims);
  const told = claims.filter(({ value, rejected }) => !rejected && value !== null && value !== "not told");
  const denied = told.filter(({ stance }) => stance === "denies" || stance === "doubts");
  const put = told.filter((claim) => !denied.includes(claim));
  const own = put.filter(({ chain, value }) => chain.length > 1 && chain.at(-1)?.entity === value);
  return {
    claimed: own,
    denied,
    blamed: put.filter((claim) => !own.includes(claim) && blame.test(claim.evidence.text)),
  };
}

/** A body that says it carried out an attack bears arms, whatever its name says. Example: "the Sword of the Plain". */
function claimantsIn(catalog: Catalog, ids: readonly string[]): Party[] {
  return ids.flatMap((id) => {
    const entity = catalog.entityOf.get(id);
    const party = partiesIn(catalog, [id], false);
    if (party.length > 0 || !entity || entity.type !== "organization" || actorById(id)) return party;
    return isOwnName(entity.name) ? [{ entity, kind: "group", state: null, police: false, named: true }] : [];
  });
}

/**
 * People told by number are no initiators ("13 people") but tell who was hit ("20 fighters"); nameless militants, and
 * forces of no country, do not stand beside those who say that they did it.
 */
export function partiesOf(catalog: Catalog, incident: Incident): Parties {
  const { claimed, denied, blamed } = responsibility(incident);
  const ids = (claims: readonly FactClaim[]) => claims.flatMap(({ value }) => value ?? []);
  const own = new Set(ids(claimed));
  const doubted = new Set(ids([...denied, ...blamed]).filter((id) => !own.has(id)));
  const claimants = claimantsIn(catalog, [...own]);
  const others = partiesIn(
    catalog,
    incident.initiators.filter((id) => !doubted.has(id) && !own.has(id)),
    false,
  );
  return {
    initiators: [
      ...claimants,
      ...others.filter(
        (party) => claimants.length === 0 || party.named || party.state !== null || !isArmed(party),
      ),
    ],
    targets: partiesIn(catalog, incident.targets, true),
    blamed: partiesIn(catalog, [...doubted], false),
    claimants,
  };
}

import { PhraseTable } from "../text/phrase-table.ts";
import type { ActorKind, ActorRow } from "./actor-row.ts";
import { states } from "./states.ts";

/** A body every state has, named by its state and one of these phrases: "the Iraqi interior ministry". */
export interface StateOrgan {
  readonly id: string;
  readonly kind: ActorKind;
  /** Lower-case phrases; the first one names it. */
  readonly phrases: readonly string[];
}

function organ(id: string, kind: ActorKind, phrases: string): StateOrgan {
  return { id, kind, phrases: phrases.split(", ") };
}

function ministry(id: string, area: string, ...others: readonly string[]): StateOrgan {
  const phrases = [
    `${area} ministry`,
    `ministry of ${area}`,
    `ministry of the ${area}`,
    `${area} department`,
    `department of ${area}`,
  ];
  return { id: `${id}-ministry`, kind: "ministry", phrases: [...phrases, ...others] };
}

/** Example: "Israeli army", "Russia's defence ministry". Source: own knowledge of general usage. */
export const stateOrgans: readonly StateOrgan[] = [
  organ(
    "government",
    "government",
    "government, regime, administration, cabinet, caretaker government, interim government, transitional government, central government, federal government, council of ministers, junta, military junta",
  ),
  organ(
    "presidency",
    "government",
    "presidency, presidential office, president's office, office of the president, presidential palace",
  ),
  organ(
    "premiership",
    "government",
    "prime minister's office, office of the prime minister, premier's office",
  ),
  organ("authorities", "government", "authorities, officialdom"),
  organ(
    "legislature",
    "legislature",
    "parliament, national assembly, legislature, house of representatives, senate, lower house of parliament, upper house of parliament",
  ),
  organ(
    "military",
    "military",
    "military, army, armed forces, forces, troops, military forces, armed services, ground forces, occupation forces, occupation army, defence forces, defense forces, defence force, defense force, defence force, regular army, general staff",
  ),
  organ("navy", "military", "navy, naval forces"),
  organ("air-force", "military", "air force, warplanes, air forces"),
  organ("special-forces", "military", "special forces, commandos, special operations forces"),
  organ(
    "security-forces",
    "police",
    "security forces, security services, security service, security agencies",
  ),
  organ(
    "police",
    "police",
    "police, national police, federal police, police force, police department, riot police, gendarmerie",
  ),
  organ("coast-guard", "police", "coast guard, coastguard"),
  organ("border-guard", "police", "border guard, border guards, border police"),
  organ("national-guard", "military", "national guard"),
  organ(
    "intelligence",
    "intelligence",
    "intelligence, intelligence service, intelligence services, intelligence agency, intelligence agencies, military intelligence, secret service, spy agency",
  ),
  organ(
    "rescue-service",
    "aid",
    "civil defence, civil defense, civil defence agency, civil defense agency, emergency services, emergency service, fire department, rescue service, disaster management authority, disaster agency",
  ),
  organ("supreme-court", "court", "supreme court, constitutional court, high court, top court"),
  organ("central-bank", "government", "central bank"),
  organ("embassy", "government", "embassy, consulate, mission"),
  organ(
    "state-media",
    "broadcaster",
    "state media, state television, state tv, state radio, state news agency, state-run media, state-run television, state broadcaster, official news agency",
  ),
  organ(
    "atomic-agency",
    "government",
    "atomic energy organization, atomic energy organisation, nuclear agency",
  ),
  ministry(
    "interior",
    "interior",
    "home ministry",
    "ministry of internal affairs",
    "internal affairs ministry",
    "home affairs ministry",
    "ministry of home affairs",
  ),
  ministry(
    "defence",
    "defence",
    "defense ministry",
    "ministry of defense",
    "ministry of national defence",
    "ministry of national defense",
    "defense department",
    "department of defense",
  ),
  ministry(
    "foreign",
    "foreign",
    "foreign affairs ministry",
    "ministry of foreign affairs",
    "external affairs ministry",
    "ministry of external affairs",
  ),
  ministry("health", "health", "public health ministry", "ministry of public health"),
  ministry("finance", "finance"),
  ministry("justice", "justice"),
  ministry("information", "information", "communications ministry", "ministry of communications"),
  ministry("oil", "oil", "energy ministry", "ministry of energy", "petroleum ministry"),
  ministry("education", "education"),
  ministry("transport", "transport"),
  ministry("agriculture", "agriculture"),
  ministry("trade", "trade", "commerce ministry", "ministry of commerce"),
  ministry("economy", "economy"),
  ministry("culture", "culture", "tourism ministry"),
  ministry("labour", "labour", "labor ministry", "ministry of labor"),
  ministry("intelligence", "intelligence"),
  ministry("emergencies", "emergencies", "emergency ministry", "ministry of emergency situations"),
  ministry("planning", "planning"),
  ministry("religion", "religious affairs"),
];

const byPhrase = new PhraseTable<StateOrgan>();
for (const one of stateOrgans) for (const phrase of new Set(one.phrases)) byPhrase.add(phrase, one);
const byId = new Map(stateOrgans.map((one) => [one.id, one]));
const stateNames = new Map(states.map((state) => [state.iso, state]));

/** The organ whose longest phrase starts at `words[from]` (lower case), with the index after it. */
export function organAt(words: readonly string[], from: number): { organ: StateOrgan; to: number } | null {
  const match = byPhrase.longest(words, from);
  const [found] = match?.values ?? [];
  return match && found ? { organ: found, to: match.to } : null;
}

/** The row of one state's organ: `iq-interior-ministry`, "Iraqi interior ministry". */
export function stateOrganRow(id: string): ActorRow | null {
  const state = stateNames.get(id.slice(0, 2));
  const found = id.charAt(2) === "-" ? byId.get(id.slice(3)) : undefined;
  if (!state || !found) return null;
  const name = `${state.demonyms[0]} ${found.phrases[0]}`;
  return { id, type: "organization", kind: found.kind, name, forms: [], state: state.iso };
}

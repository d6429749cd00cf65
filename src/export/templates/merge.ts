import { vaguePeople } from "../../lexicon/incident-people.ts";
import type { Effect } from "../../lexicon/incident-words.ts";
import type { Span } from "../../model/span.ts";
import type { Incident } from "./incidents.ts";
import { bothWords, type Party } from "./party.ts";

/** A person or thing of an incident with what befell it. */
export interface Victim {
  readonly party: Party;
  readonly effect: Effect | null;
  /** The words that tell what befell it. */
  readonly told: readonly Span[];
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d'-]+/gu) ?? [];

/** Whether `a` is the same as `b` told again: a shorter name, or the same head. */
function same(a: Party, b: Party): boolean {
  if (a.name && b.name) {
    const [left, right] = [words(a.name), words(b.name)];
    return left.some((word) => word.length > 2 && right.includes(word));
  }
  if (a.name || b.name) return titled(a, b) || titled(b, a);
  return a.head === b.head || (a.sort === "person" && (within(a, b) || within(b, a)));
}

/** "the nuns" behind "three nun teachers": one tells by its head what the other tells by the way. */
function within(outer: Party, { head, number }: Party): boolean {
  const single = head.replace(/s$/, "");
  const before = words(outer.text).slice(0, -1);
  return (
    number === "PLURAL" &&
    outer.number !== "1" &&
    single.length > 3 &&
    before.some((word) => word === head || word === single)
  );
}

/** "the mayor" behind "mayor Rios". */
function titled(named: Party, bare: Party): boolean {
  if (!named.name || bare.name || bare.number !== "1" || !bare.head) return false;
  return words(named.description ?? "").includes(bare.head);
}

function fuller(a: Party, b: Party): Party {
  const [first, second] = (b.name ?? "").length > (a.name ?? "").length ? [b, a] : [a, b];
  const number = first.number === "PLURAL" ? second.number : first.number;
  return {
    ...first,
    number,
    description: first.description ?? second.description,
    kind: first.kind ?? second.kind,
    words: bothWords(first.words, second.words),
  };
}

/** "two people were killed, five people were wounded": others, though told by the same word. */
function isApart(one: Pick<Victim, "party" | "effect">, other: Pick<Victim, "party" | "effect">): boolean {
  if (one.party.name || other.party.name || one.party.sort !== "person") return false;
  const effects = [one.effect, other.effect];
  const counted = one.party.number !== other.party.number || one.party.number === "PLURAL";
  return effects.includes("DEATH") && effects.includes("INJURY") && counted;
}

const effectsOf: Readonly<Record<"person" | "thing", ReadonlySet<Effect>>> = {
  person: new Set(["DEATH", "INJURY", "REGAINED FREEDOM"]),
  thing: new Set(["DESTROYED", "SOME DAMAGE"]),
};

/** Merges what several sentences tell of one party; vague words for people give way to told ones. */
export function mergeVictims(incident: Incident, sort: "person" | "thing"): Victim[] {
  const merged: Victim[] = [];
  for (const { targets, effect, trigger, definite } of incident.happenings) {
    const told = targets.length === 0 && definite ? merged.at(-1) : undefined;
    if (told && told.effect === null && effect !== null && effectsOf[sort].has(effect))
      merged[merged.length - 1] = { ...told, effect, told: [trigger] };
    for (const party of targets) {
      if (party.sort !== sort) continue;
      const befell = effect !== null && effectsOf[sort].has(effect) ? effect : null;
      const at = merged.findIndex(
        (one) => same(one.party, party) && !isApart(one, { party, effect: befell }),
      );
      const known = merged[at];
      if (known) {
        const worst =
          known.effect === "DEATH" || known.effect === "DESTROYED" ? known.effect : (befell ?? known.effect);
        const told = worst !== null && worst === befell ? bothWords(known.told, [trigger]) : known.told;
        merged[at] = { party: fuller(known.party, party), effect: worst, told };
      } else merged.push({ party, effect: befell, told: befell ? [trigger] : [] });
    }
  }
  const told = merged.filter(
    ({ party }) => party.name !== null || !vaguePeople.has(party.head) || party.number !== "PLURAL",
  );
  return told.length > 0 ? told : merged;
}

export function mergeParties(parties: readonly Party[]): Party[] {
  const merged: Party[] = [];
  for (const party of parties) {
    const at = merged.findIndex((one) => same(one, party));
    const known = merged[at];
    if (known) merged[at] = fuller(known, party);
    else merged.push(party);
  }
  return merged;
}

import { compatibleTypes, eventTypes, isOutcome } from "../lexicon/event-types.ts";

/**
 * How two kinds of happening stand: one kind; one the wider word for the other; one what came of the other; one that
 * goes along with the other (an arrest after a raid, a protest that was shot at); or two that cannot be one.
 */
export type KindVerdict = "same" | "wider" | "outcome" | "alongside" | "other";

/** Kinds without violence of their own that are told as part of a violent one. */
const alongside: ReadonlySet<string> = new Set([
  "arrest",
  "weapons-seizure",
  "interception",
  "displacement",
  "protest",
  "labour-strike",
  "blockade",
]);

/** Kinds that are a course of affairs and no incident: named in a message, never counted. */
const courses: ReadonlySet<string> = new Set([
  "agreement",
  "aid",
  "ceasefire",
  "deployment",
  "release",
  "sanctions",
  "talks",
  "threat",
  "withdrawal",
]);

/** Words so wide that they name an attack of any sort; only as they stand, not their kinds. */
const generic: ReadonlySet<string> = new Set(["attack", "strike", "violence"]);

function isViolent(type: string): boolean {
  return eventTypes.get(type)?.violent ?? false;
}

/** Whether the kind is told as part of a violent one ("two were arrested after the shooting"). */
export function goesAlong(type: string): boolean {
  return alongside.has(type);
}

/** What police do to a crowd goes along with the shots that fall there, though it is a deed of its own where none do. */
const lesser: ReadonlySet<string> = new Set(["crowd-dispersal"]);

/** How far a kind stands behind others of one happening: a deed 0, what goes along with one more. */
export function standing(type: string): number {
  return alongside.has(type) ? 2 : lesser.has(type) ? 1 : 0;
}

/** Kinds that no attacker does in one go with another deed. */
const ownCourse: ReadonlySet<string> = new Set([
  "accident",
  "disaster",
  "crowd-dispersal",
  "offensive",
  "suicide",
]);

/** Whether two kinds may be parts of one attack ("stormed the school, set it on fire and abducted nine"). */
export function maybeOneAttack(a: string, b: string): boolean {
  const isDeed = (type: string) => (isViolent(type) || type === "vessel-seizure") && !ownCourse.has(type);
  return isDeed(a) && isDeed(b);
}

/** Whether a happening of this kind can be an incident of a dossier. */
export function makesIncident(type: string): boolean {
  return !courses.has(type);
}

function compareKinds(a: string, b: string): KindVerdict {
  if (a === b) return "same";
  if (isViolent(a) && isViolent(b) && (isOutcome(a) || isOutcome(b))) return "outcome";
  if (compatibleTypes(a, b)) return "wider";
  if (isViolent(a) && isViolent(b) && (generic.has(a) || generic.has(b))) return "wider";
  const goes = (x: string, y: string) => standing(x) > 0 && (isViolent(y) || alongside.has(y));
  return goes(a, b) || goes(b, a) ? "alongside" : "other";
}

/** Kinds are few and compared often: what `compare` says of each pair is kept. */
function pairwise<T extends string | boolean>(compare: (a: string, b: string) => T) {
  const rows = new Map<string, Map<string, T>>();
  return (a: string, b: string): T => {
    const row = rows.get(a) ?? new Map<string, T>();
    if (row.size === 0) rows.set(a, row);
    const known = row.get(b);
    if (known !== undefined) return known;
    const verdict = compare(a, b);
    row.set(b, verdict);
    return verdict;
  };
}

export const matchKinds: (a: string, b: string) => KindVerdict = pairwise(compareKinds);

/** Whether one kind may stand for the other in a text. */
export const standFor: (a: string, b: string) => boolean = pairwise(compatibleTypes);

const order: readonly KindVerdict[] = ["same", "wider", "outcome", "alongside", "other"];

/** The closest pair of two lists of kinds, those of one's own before those that only go along. */
export function closestKinds(
  a: readonly string[],
  b: readonly string[],
): { verdict: KindVerdict; a: string; b: string } {
  let best: { verdict: KindVerdict; a: string; b: string } = {
    verdict: "other",
    a: a[0] ?? "",
    b: b[0] ?? "",
  };
  for (const one of a) {
    for (const other of b) {
      if (best.verdict === "same") return best;
      const verdict = matchKinds(one, other);
      if (order.indexOf(verdict) < order.indexOf(best.verdict)) best = { verdict, a: one, b: other };
    }
  }
  return best;
}

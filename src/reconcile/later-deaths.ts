import type { Claim } from "../model/claim.ts";
import { localKey } from "../model/links.ts";
import type { Witness } from "./statements.ts";

/** What narrows a count that a later one overtakes, because more of its people have died. */
export const beforeDeaths = "before later deaths";

const openRule = "toll:outcome-open";

/** What one article tells of everybody killed and wounded in one incident. */
interface Toll {
  readonly article: string;
  readonly day: string | null;
  killed: number;
  wounded: number;
  /** Whether the wounded is one person told to be hit, with the outcome left open. */
  open: boolean;
  /** The claims on wounded. */
  readonly claims: Claim[];
}

function sizeOf({ figure }: Claim): number {
  return figure?.low ?? figure?.high ?? 0;
}

function isWhole({ aspect, figure, rule }: Claim): boolean {
  if (aspect !== "killed" && aspect !== "wounded") return false;
  return (
    figure !== null &&
    figure.subsetOf === null &&
    figure.scope === "incident" &&
    !rule.startsWith("earlier-count/")
  );
}

/** Tolls of every article by incident. */
function tollsOf(witnesses: Iterable<Witness>, rejected: ReadonlyMap<string, string>): Map<string, Toll[]> {
  const found = new Map<string, Toll[]>();
  for (const { analysis, links, published } of witnesses) {
    const article = analysis.article.id;
    const own = new Map<string, Toll>();
    for (const claim of analysis.claims) {
      const incident = claim.event && links.incidentOf.get(localKey(article, claim.event));
      if (!incident || !isWhole(claim) || rejected.has(localKey(article, claim.id))) continue;
      const toll = own.get(incident) ?? {
        article,
        day: published,
        killed: 0,
        wounded: 0,
        open: true,
        claims: [],
      };
      own.set(incident, toll);
      if (claim.aspect === "killed") toll.killed = Math.max(toll.killed, sizeOf(claim));
      else {
        toll.claims.push(claim);
        toll.wounded = Math.max(toll.wounded, sizeOf(claim));
        toll.open &&= claim.rule === openRule;
      }
    }
    for (const [incident, toll] of own) found.set(incident, [...(found.get(incident) ?? []), toll]);
  }
  return found;
}

/** Whether `later` tells of the same people with more of them dead. */
function overtakes(later: Toll, toll: Toll): boolean {
  if (later === toll || toll.wounded === 0) return false;
  if (toll.open && later.wounded === 0 && later.killed > 0 && later.killed >= toll.killed) return true;
  if (later.killed <= toll.killed) return false;
  if (toll.day !== null && later.day !== null && later.day < toll.day) return false;
  const [before, after] = [toll.killed + toll.wounded, later.killed + later.wounded];
  return before === after || (later.wounded === 0 && before < after);
}

/**
 * Keys of the claims on wounded that another article overtakes: it counts the same people in the same
 * incident and tells more of them to have died. Somebody told first hurt and then dead is one person. `rejected` are
 * keys of claims that count no more.
 */
export function overtakenByDeaths(
  witnesses: Iterable<Witness>,
  rejected: ReadonlyMap<string, string> = new Map(),
): Set<string> {
  const overtaken = new Set<string>();
  for (const tolls of tollsOf(witnesses, rejected).values()) {
    for (const toll of tolls) {
      if (!tolls.some((later) => overtakes(later, toll))) continue;
      for (const { id } of toll.claims) overtaken.add(localKey(toll.article, id));
    }
  }
  return overtaken;
}

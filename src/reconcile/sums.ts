import { isPartOf } from "../lexicon/populations.ts";
import type { Claim } from "../model/claim.ts";
import { hull } from "../model/span.ts";
import { isEverybody } from "./narrowing.ts";

/** Rule of a whole that was added up. */
export const sumRule = "sum of parts";

/** Counts of one sentence and source that can be added: exact, of the whole incident, of people who are not one another. */
function addable(a: Claim, b: Claim): boolean {
  if (a.attribution !== b.attribution || a.evidence.start !== b.evidence.start) return false;
  const [left, right] = [a.figure?.population ?? "", b.figure?.population ?? ""];
  return !isPartOf(left, right) && !isPartOf(right, left);
}

function isTerm({ figure }: Claim): boolean {
  return Boolean(
    figure &&
      figure.subsetOf === null &&
      figure.scope === "incident" &&
      figure.qualifier === "exact" &&
      figure.low !== null &&
      figure.low > 0 &&
      !isEverybody(figure.population),
  );
}

/**
 * The whole that parts of one sentence add up to ("five soldiers and three civilians"), where its article tells no
 * whole itself; null where there is nothing to add. `claims` are one article's on one aspect of one incident.
 */
export function sumOfParts(claims: readonly Claim[]): { sum: Claim; parts: readonly Claim[] } | null {
  if (claims.some(({ figure }) => figure?.subsetOf === null && isEverybody(figure.population))) return null;
  const terms = claims.filter(isTerm);
  const [first] = terms;
  if (!first?.figure) return null;
  const parts = terms.filter((term) => term === first || addable(first, term));
  const disjoint = parts.every((one, index) => parts.slice(index + 1).every((other) => addable(one, other)));
  if (parts.length < 2 || !disjoint) return null;
  const total = parts.reduce((sum, { figure }) => sum + (figure?.low ?? 0), 0);
  const text = parts.map(({ figure }) => figure?.text ?? "").join(" + ");
  const sum: Claim = {
    ...first,
    id: parts.map((term) => term.id).join("+"),
    figure: { ...first.figure, low: total, high: total, text, population: "people" },
    evidence: { ...hull(parts.map((term) => term.evidence)), text: first.evidence.text },
    rule: sumRule,
  };
  return { sum, parts };
}

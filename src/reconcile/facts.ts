import type { Claim } from "../model/claim.ts";
import type { Fact } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import { judgeFigures, judgeValues } from "./agreement.ts";
import { settleBest } from "./best.ts";
import type { Statement } from "./statement.ts";

/** What a fact is about, within one incident or of one entity. */
export interface FactKey {
  /** Id of the incident or entity. */
  readonly owner: string;
  readonly aspect: Fact["aspect"];
  readonly subject: string | null;
  readonly entity: string | null;
}

/** Populations that stand for everybody counted: a figure of theirs is the whole. */
const everybody: ReadonlySet<string> = new Set(["people", "persons", "victims", "casualties", "unspecified"]);

/** Aspects of which an incident can have but one value at a time. */
const exclusive: ReadonlySet<Fact["aspect"]> = new Set(["date", "severity"]);

/** Narrowing of a claim's aspect: a part of the whole, a running total, or a place; null for the whole. */
export function subjectOf(claim: Claim, placeName: string | null): string | null {
  const { figure } = claim;
  const parts: string[] = [];
  if (figure) {
    if (figure.scope !== "incident")
      parts.push(figure.since ? `${figure.scope} since ${figure.since}` : figure.scope);
    if (
      figure.subsetOf !== null ||
      (claim.aspect !== "strength" && !everybody.has(figure.population) && figure.scope === "cumulative")
    ) {
      parts.push(figure.population);
    } else if (claim.aspect === "strength") parts.push(figure.population);
  }
  if (placeName !== null) parts.push(`in ${placeName}`);
  return parts.length > 0 ? parts.join(", ") : null;
}

function byEvidence(a: Statement, b: Statement): number {
  const [x, y] = [a.claim, b.claim];
  if ((a.day ?? "") !== (b.day ?? "")) return (a.day ?? "") < (b.day ?? "") ? -1 : 1;
  if (x.article !== y.article) return x.article < y.article ? -1 : 1;
  return x.evidence.start - y.evidence.start || (x.claim < y.claim ? -1 : 1);
}

/** One fact out of all statements on it. */
export function buildFact(key: FactKey, statements: readonly Statement[]): Fact {
  const ordered = [...statements].sort(byEvidence);
  const counted = ordered.some((one) => one.claim.figure !== null);
  const { agreement, reason } = counted
    ? judgeFigures(ordered)
    : judgeValues(ordered, exclusive.has(key.aspect));
  const values = [...new Set(ordered.flatMap((one) => one.claim.value ?? []))];
  return {
    id: contentId("fact", key.owner, key.aspect, key.subject ?? ""),
    aspect: key.aspect,
    subject: key.subject,
    entity: key.entity,
    agreement,
    ...settleBest(ordered),
    value: values.length > 0 ? values.join("; ") : null,
    reason,
    claims: ordered.map((one) => one.claim),
  };
}

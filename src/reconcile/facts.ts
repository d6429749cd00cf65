import type { Fact } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import { judgeFigures, judgeValues } from "./agreement.ts";
import { settleBest } from "./best.ts";
import { misquoted } from "./misquotes.ts";
import { sameVoices } from "./same-voices.ts";
import { datedByFirst } from "./stale-copies.ts";
import type { Statement } from "./statement.ts";

/** What a fact is about, within one incident or of one entity. */
export interface FactKey {
  /** Id of the incident or entity. */
  readonly owner: string;
  readonly aspect: Fact["aspect"];
  readonly subject: string | null;
  readonly entity: string | null;
}

/** Aspects of which an incident can have but one value at a time. */
const exclusive: ReadonlySet<Fact["aspect"]> = new Set(["date", "severity"]);

function byEvidence(a: Statement, b: Statement): number {
  const [x, y] = [a.claim, b.claim];
  if ((a.day ?? "") !== (b.day ?? "")) return (a.day ?? "") < (b.day ?? "") ? -1 : 1;
  if (x.article !== y.article) return x.article < y.article ? -1 : 1;
  return x.evidence.start - y.evidence.start || (x.claim < y.claim ? -1 : 1);
}

const allRejected = "every claim on it is rejected";

function misquoteWords(wrong: readonly Statement[]): string {
  const numbers = [...new Set(wrong.map((one) => `“${one.claim.figure?.text ?? ""}”`))];
  return `${numbers.join(", ")} left out: more accounts give the same source another number`;
}

/** What the claims of a fact give that were not rejected. */
function settle(kept: readonly Statement[], aspect: Fact["aspect"]) {
  if (kept.length === 0)
    return { agreement: "single" as const, ...settleBest([]), value: null, reason: allRejected };
  const counted = kept.some((one) => one.claim.figure !== null);
  const wrong = counted ? misquoted(kept) : new Set<Statement>();
  const heard = kept.filter((one) => !wrong.has(one));
  const { agreement, reason } = counted ? judgeFigures(heard) : judgeValues(kept, exclusive.has(aspect));
  const values = [...new Set(kept.flatMap((one) => one.claim.value ?? []))];
  return {
    agreement,
    ...settleBest(heard),
    value: values.length > 0 ? values.join("; ") : null,
    reason: wrong.size > 0 ? `${reason}; ${misquoteWords([...wrong])}` : reason,
  };
}

export function factId({ owner, aspect, subject }: Omit<FactKey, "entity">): string {
  return contentId("fact", owner, aspect, subject ?? "");
}

/** One fact out of all statements on it; those rejected by a judgement are listed and do not count. */
export function buildFact(key: FactKey, statements: readonly Statement[]): Fact {
  const ordered = sameVoices(datedByFirst(statements)).sort(byEvidence);
  const kept = ordered.filter(({ claim }) => claim.rejected === undefined);
  return {
    id: factId(key),
    aspect: key.aspect,
    subject: key.subject,
    entity: key.entity,
    ...settle(kept, key.aspect),
    claims: ordered.map((one) => one.claim),
  };
}

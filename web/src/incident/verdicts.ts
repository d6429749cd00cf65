import type { ArticleSpan, Fact, FactClaim } from "../../../src/model/dossier.ts";
import type { Judgement, Ruling } from "../../../src/model/judgement.ts";
import { factText } from "../amounts.ts";
import type { IncidentView } from "./incident-view.ts";

type Override = Extract<Ruling, { kind: "override" }>;

/** A decision with its ruling narrowed to one kind. */
export interface Decided<R extends Ruling> {
  readonly judgement: Judgement;
  readonly ruling: R;
}

function meets(a: ArticleSpan, b: ArticleSpan): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

export function claimSpan({ article, evidence }: FactClaim): ArticleSpan {
  return { article, start: evidence.start, end: evidence.end };
}

/** Words by which a rejection tells a claim from others in the same sentence: its figure's, or its value. */
export function claimWords({ figure, value }: FactClaim): string | null {
  return figure?.text ?? value;
}

/** The standing decision that took a claim out; null where it counts. */
export function rejectionOf(view: IncidentView, fact: Fact, claim: FactClaim): Judgement | null {
  const words = claimWords(claim);
  return (
    view.standing.find(({ ruling }) => {
      if (ruling.kind !== "reject" || ruling.aspect !== fact.aspect) return false;
      if (!meets(ruling.claim, claimSpan(claim))) return false;
      return ruling.words === undefined || ruling.words === words;
    }) ?? null
  );
}

/** The standing decision that set the value of a fact; null where the claims settle it. */
export function overrideOf(view: IncidentView, fact: Fact): Decided<Override> | null {
  const triggers = view.detail.incident.events.map(({ article, evidence }) => ({ ...evidence, article }));
  for (const judgement of view.standing) {
    const { ruling } = judgement;
    if (ruling.kind !== "override") continue;
    if (ruling.aspect !== fact.aspect || ruling.subject !== fact.subject) continue;
    if (triggers.some((trigger) => meets(trigger, ruling.incident))) return { judgement, ruling };
  }
  return null;
}

/** Whether accounts of a fact conflict and nobody has settled it. */
export function awaitsDecision(view: IncidentView, fact: Fact): boolean {
  if (fact.agreement !== "conflict" || overrideOf(view, fact)) return false;
  return !view.standing.some(({ id }) => fact.bestRule === `judgement:${id}`);
}

/** The fact after or before this one that awaits a decision, going round; null where none does. */
export function nextDisputed(view: IncidentView, now: Fact | null, by: 1 | -1): Fact | null {
  const at = now ? view.facts.indexOf(now) : -1;
  const from = by === 1 ? at + 1 : Math.max(at, 0);
  const round = [...view.facts.slice(from), ...view.facts.slice(0, from)];
  return (by === 1 ? round : round.reverse()).find((one) => awaitsDecision(view, one)) ?? null;
}

/** Whether the standing value of a fact is this claim's. */
export function isAccepted(view: IncidentView, fact: Fact, claim: FactClaim): boolean {
  const decided = overrideOf(view, fact);
  if (!decided?.ruling.claim || !meets(decided.ruling.claim, claimSpan(claim))) return false;
  const { low, high, value } = decided.ruling;
  return claim.figure ? low === claim.figure.low && high === claim.figure.high : value === claim.value;
}

/** What a fact comes down to, a decision on it before the claims. */
export function standingText(view: IncidentView, fact: Fact): string {
  const decided = overrideOf(view, fact);
  return factText(decided ? { ...fact, ...decided.ruling, claims: [] } : fact, view.nameOf);
}

/** The ruling that makes a claim's value the fact's; null where the incident has no words to be named by. */
export function acceptRuling(view: IncidentView, fact: Fact, claim: FactClaim): Override | null {
  const { anchor } = view.detail.summary;
  if (!anchor) return null;
  return {
    kind: "override",
    incident: anchor,
    aspect: fact.aspect,
    subject: fact.subject,
    low: claim.figure?.low ?? null,
    high: claim.figure?.high ?? null,
    value: claim.value,
    claim: claimSpan(claim),
  };
}

export function rejectRuling(fact: Fact, claim: FactClaim): Ruling {
  const words = claimWords(claim);
  const named = { kind: "reject", claim: claimSpan(claim), aspect: fact.aspect } as const;
  return words === null ? named : { ...named, words };
}

import type { Analysis } from "../model/analysis.ts";
import type { Fact } from "../model/dossier.ts";
import { type Judgement, judgementOfRule, judgementRule, type Ruling } from "../model/judgement.ts";
import { judgementMessage } from "../model/judgement-message.ts";
import { type FactLinks, localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { claimsAt, entityAt, eventAt, likeness } from "../model/words-named.ts";
import { buildFact, type FactKey } from "./facts.ts";

type Override = Extract<Ruling, { kind: "override" }>;

/** A fact that belongs to an incident or, standing, to an entity. */
export interface OwnedFact {
  readonly owner: string;
  readonly fact: Fact;
}

interface Known {
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly links: FactLinks;
}

/** The incident whose event, or the entity whose mention, the words are; a reason where they are neither. */
function ownerOf(
  { incident: span }: Override,
  { analyses, links }: Known,
): Omit<FactKey, "aspect" | "subject"> | string {
  const { article } = span;
  const analysis = analyses.get(article);
  if (!analysis) return `no article ${article} here`;
  const event = eventAt(analysis, span);
  const incident = event && links.incidentOf.get(localKey(article, event.id));
  const named = analysis.mentions.some((mention) => likeness(mention, span) === 1);
  const told = event?.mentions.some((mention) => likeness(mention, span) === 1);
  if (incident && (told || !named)) return { owner: incident, entity: null };
  const entity = entityAt(analysis, span);
  const owner = entity && links.entityOf.get(localKey(article, entity));
  return owner ? { owner, entity: owner } : "the words tell of no incident and name nobody";
}

function keyOf({ owner, aspect, subject }: Pick<FactKey, "owner" | "aspect" | "subject">): string {
  return `${owner}\0${aspect}\0${subject ?? ""}`;
}

/** What a person set a fact to. */
interface Decision {
  readonly key: FactKey;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: string | null;
  readonly judgement: string;
}

/** The fact with the person's value; its claims and how they stand to each other are kept. */
function decide(fact: Fact, { low, high, value, judgement }: Decision): Fact {
  return { ...fact, low, high, best: low ?? high, bestRule: judgementRule(judgement), value };
}

/** Days and places that persons set for incidents, as values of their facts. */
function settledAnswers(incidents: FactLinks["incidents"]): Decision[] {
  return incidents.flatMap(({ id, date, places: [place] }) => {
    const answers = [
      ["date", date?.rule, date && (date.from === date.to ? date.from : `${date.from}/${date.to}`)],
      ["place", place?.rule, place?.name],
    ] as const;
    return answers.flatMap(([aspect, rule, value]): Decision[] => {
      const judgement = judgementOfRule(rule ?? null);
      if (judgement === null) return [];
      const key = { owner: id, aspect, subject: null, entity: null };
      return [{ key, low: null, high: null, value: value ?? null, judgement }];
    });
  });
}

function claimMissing({ claim, aspect }: Override, { analyses }: Known): boolean {
  if (claim === null || aspect === "date" || aspect === "initiator" || aspect === "place") return false;
  const analysis = analyses.get(claim.article);
  return !analysis || claimsAt(analysis, claim, { aspect }).length === 0;
}

/**
 * Facts with the values that persons set, the latest for each; a value no article tells anything of becomes a fact
 * without claims.
 */
export function applyOverrides(
  facts: readonly OwnedFact[],
  judgements: readonly Judgement[],
  known: Known,
): { facts: OwnedFact[]; messages: Message[] } {
  const messages: Message[] = [];
  const decided = new Map(settledAnswers(known.links.incidents).map((one) => [keyOf(one.key), one]));
  const overridden = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const { ruling } = judgement;
    if (ruling.kind !== "override") continue;
    const owner = ownerOf(ruling, known);
    if (typeof owner === "string") {
      messages.push(judgementMessage(judgement, owner, ruling.incident));
      continue;
    }
    if (claimMissing(ruling, known))
      messages.push(judgementMessage(judgement, "its claim is not found; its value holds", ruling.claim));
    const key = { ...owner, aspect: ruling.aspect, subject: ruling.subject };
    const before = overridden.get(keyOf(key));
    if (before) messages.push(judgementMessage(before, `a later one sets the same fact: ${judgement.id}`));
    overridden.set(keyOf(key), judgement);
    const { low, high, value } = ruling;
    decided.set(keyOf(key), { key, low, high, value, judgement: judgement.id });
  }
  const found = facts.map(({ owner, fact }): OwnedFact => {
    const name = keyOf({ owner, aspect: fact.aspect, subject: fact.subject });
    const one = decided.get(name);
    decided.delete(name);
    return one ? { owner, fact: decide(fact, one) } : { owner, fact };
  });
  const untold = [...decided.values()].map((one): OwnedFact => {
    const fact = { ...buildFact(one.key, []), reason: "set by a judgement; no article tells it" };
    return { owner: one.key.owner, fact: decide(fact, one) };
  });
  return { facts: [...found, ...untold], messages };
}

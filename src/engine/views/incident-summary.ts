import { isParty } from "../../export/parties.ts";
import type { EntityRef, IncidentSummary, Toll } from "../../model/desk.ts";
import type { Agreement, Fact, Incident } from "../../model/dossier.ts";
import { isDecided } from "../../model/judgement.ts";
import { spoken } from "../../model/labels.ts";
import type { DeskIndex } from "./desk-index.ts";

/** From what asks for the reader's eye most to what asks least. */
const byGravity: readonly Agreement[] = ["conflict", "update", "compatible", "agree", "single"];

/** The gravest agreement among facts that nobody has decided; `single` where there is none. */
export function gravest(facts: readonly Pick<Fact, "agreement" | "bestRule">[]): Agreement {
  const open = facts.filter((fact) => !isDecided(fact));
  return byGravity.find((agreement) => open.some((fact) => fact.agreement === agreement)) ?? "single";
}

/** How many facts stand in conflict and wait for somebody to decide. */
export function conflictsIn(facts: readonly Pick<Fact, "agreement" | "bestRule">[]): number {
  return facts.filter((fact) => fact.agreement === "conflict" && !isDecided(fact)).length;
}

/** Whether an end of the range is told as open: "at least 12" above, "up to 12" below. */
function isOpen(fact: Fact, end: "low" | "high", at: number | null): boolean {
  const other = end === "low" ? "high" : "low";
  if (isDecided(fact)) return false;
  return fact.claims.some(
    ({ figure, rejected }) => !rejected && figure !== null && figure[end] === null && figure[other] === at,
  );
}

function tollOf(facts: readonly Fact[], aspect: "killed" | "wounded"): Toll | null {
  const fact = facts.find((one) => one.aspect === aspect && one.subject === null);
  if (!fact || (fact.low === null && fact.high === null)) return null;
  const { low, high, best, agreement } = fact;
  return {
    low: isOpen(fact, "low", low) ? null : low,
    high: isOpen(fact, "high", high) ? null : high,
    best,
    agreement,
    ...(isDecided(fact) && { decided: true as const }),
  };
}

function parties({ entityOf }: DeskIndex, ids: readonly string[]): EntityRef[] {
  return ids.flatMap((id) => {
    const entity = entityOf.get(id);
    return entity && isParty(entity) ? [{ id, name: entity.name, type: entity.type }] : [];
  });
}

/** One incident as a list, a map or a timeline shows it. */
export function incidentSummary(desk: DeskIndex, incident: Incident): IncidentSummary {
  const { id, story, type, title, date, places, articles, events, facts } = incident;
  const trigger = events[0];
  return {
    id,
    story,
    type,
    title,
    date,
    places: places.map(({ name, lat, lon, country, precision }) => ({ name, lat, lon, country, precision })),
    initiators: parties(desk, incident.initiators),
    targets: parties(desk, incident.targets),
    weapons: incident.weapons.map((one) => spoken(desk.entityOf.get(one)?.name ?? one)),
    killed: tollOf(facts, "killed"),
    wounded: tollOf(facts, "wounded"),
    articles: articles.length,
    accounts: new Set(articles.map((one) => desk.articleOf.get(one)?.account ?? one)).size,
    agreement: gravest(facts),
    conflicts: conflictsIn(facts),
    anchor: trigger
      ? { article: trigger.article, start: trigger.evidence.start, end: trigger.evidence.end }
      : null,
  };
}

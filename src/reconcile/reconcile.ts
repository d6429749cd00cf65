import type { Analysis } from "../model/analysis.ts";
import type { Claim } from "../model/claim.ts";
import type { Fact, FactClaim, Incident } from "../model/dossier.ts";
import type { Judgement } from "../model/judgement.ts";
import { type FactLinks, type IncidentGroup, localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { FactMemory } from "./fact-memory.ts";
import { buildFact, type FactKey } from "./facts.ts";
import { widenHarm } from "./harm-ranges.ts";
import { beforeDeaths, overtakenByDeaths } from "./later-deaths.ts";
import { countedTime, narrow } from "./narrowing.ts";
import { applyOverrides, type OwnedFact } from "./overrides.ts";
import { findRejected } from "./rejections.ts";
import type { Statement } from "./statement.ts";
import { claimStatement, fieldStatement, type Witness, witnesses } from "./statements.ts";
import { sumOfParts } from "./sums.ts";

type Entry = { key: FactKey; statements: Statement[] };

function add(facts: Map<string, Entry>, key: FactKey, statement: Statement): void {
  const name = `${key.owner}\0${key.aspect}\0${key.subject ?? ""}`;
  const entry = facts.get(name) ?? { key, statements: [] };
  entry.statements.push(statement);
  facts.set(name, entry);
}

function placeName(claim: Claim, witness: Witness): string | null {
  if (claim.place === null) return null;
  return witness.analysis.places.find((place) => place.id === claim.place)?.name ?? null;
}

/** Order of aspects in a dossier: what a coder asks for first. */
const aspectOrder: readonly Fact["aspect"][] = [
  "killed",
  "wounded",
  "casualties",
  "missing",
  "detained",
  "displaced",
  "hostages",
  "date",
  "place",
  "initiator",
  "responsibility",
  "target",
  "sites",
  "weapon",
  "severity",
  "intercepted",
  "attacks",
  "strength",
];

function byAspect(a: Fact, b: Fact): number {
  const order = aspectOrder.indexOf(a.aspect) - aspectOrder.indexOf(b.aspect);
  if (order !== 0) return order;
  const [left, right] = [`${a.subject ?? ""}\0${a.id}`, `${b.subject ?? ""}\0${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function harm({ facts }: Incident): number {
  const whole = (aspect: Fact["aspect"]) =>
    facts.find((fact) => fact.aspect === aspect && fact.subject === null)?.best ?? 0;
  return whole("killed") * 1_000 + whole("wounded");
}

/** More articles first, then more dead, then the earlier day. */
function byWeight(a: Incident, b: Incident): number {
  const dates = [a.date?.from ?? "9", b.date?.from ?? "9"] as const;
  return (
    b.articles.length - a.articles.length ||
    harm(b) - harm(a) ||
    (dates[0] < dates[1] ? -1 : dates[0] > dates[1] ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

function addFields(facts: Map<string, Entry>, incident: IncidentGroup, { known, rejected }: Heard): void {
  for (const { article, event: id } of incident.events) {
    const witness = known.get(article);
    const event = witness?.analysis.events.find((one) => one.id === id);
    if (!witness || !event) continue;
    const key = { owner: incident.id, subject: null, entity: null };
    for (const place of witness.analysis.places.filter((one) => event.places.includes(one.id))) {
      add(
        facts,
        { ...key, aspect: "place" },
        fieldStatement(
          {
            id: place.id,
            span: place,
            value: place.name,
            rejected: rejected.get(localKey(article, place.id)),
          },
          witness,
        ),
      );
    }
    const time = witness.analysis.times.find((one) => one.id === event.time);
    if (time && event.date && event.date.from === event.date.to) {
      add(
        facts,
        { ...key, aspect: "date" },
        fieldStatement(
          {
            id: time.id,
            span: time,
            value: event.date.from,
            rejected: rejected.get(localKey(article, time.id)),
          },
          witness,
        ),
      );
    }
  }
}

/** Claims of one article by what they are on: incident or entity, and aspect. */
function byOwner(witness: Witness, links: FactLinks): Map<string, { key: FactKey; claims: Claim[] }> {
  const { analysis } = witness;
  const article = analysis.article.id;
  const found = new Map<string, { key: FactKey; claims: Claim[] }>();
  for (const claim of analysis.claims) {
    const { aspect } = claim;
    const incident = claim.event && links.incidentOf.get(localKey(article, claim.event));
    const standing = claim.event === null && claim.entity !== null;
    if (!incident && !standing) continue;
    const entity = incident ? null : globalEntity(claim.entity as string, witness);
    const owner = incident || (entity as string);
    const entry = found.get(`${owner}\0${aspect}`);
    if (entry) entry.claims.push(claim);
    else found.set(`${owner}\0${aspect}`, { key: { owner, aspect, subject: null, entity }, claims: [claim] });
  }
  return found;
}

function globalEntity(id: string, { analysis, links }: Witness): string {
  return links.entityOf.get(localKey(analysis.article.id, id)) ?? id;
}

/** A claim, and the claims of its article on the same aspect of the same incident. */
interface ClaimAmong {
  readonly claim: Claim;
  readonly others: readonly Claim[];
}

/** The articles, and the judgement by which each claim of theirs counts no more, by `localKey`. */
interface Heard {
  readonly known: ReadonlyMap<string, Witness>;
  readonly rejected: ReadonlyMap<string, string>;
}

/** The claims of one owner with what narrows each: what counts apart from what a judgement struck out. */
function told(claims: readonly Claim[], struck: (claim: Claim) => boolean): ClaimAmong[] {
  const kept = claims.filter((claim) => !struck(claim));
  const summed = sumOfParts(kept);
  const counted = summed ? [...kept, summed.sum] : kept;
  const out = claims.filter(struck);
  return [
    ...counted.map((claim) => ({ claim, others: counted })),
    ...out.map((claim) => ({ claim, others: claims })),
  ];
}

function addClaims(facts: Map<string, Entry>, links: FactLinks, { known, rejected }: Heard): void {
  const dates = new Map(links.incidents.map((incident) => [incident.id, incident.date]));
  const overtaken = overtakenByDeaths(known.values(), rejected);
  for (const witness of known.values()) {
    const { analysis } = witness;
    const keyed = (claim: Claim) => localKey(analysis.article.id, claim.id);
    for (const { key, claims } of byOwner(witness, links).values()) {
      const date = dates.get(key.owner) ?? null;
      const all = told(claims, (claim) => rejected.has(keyed(claim)));
      const times = new Map(all.map(({ claim }) => [claim, countedTime(claim, { date, analysis })]));
      for (const { claim, others } of all) {
        const late = overtaken.has(keyed(claim)) ? beforeDeaths : null;
        const subject = narrow(claim, { others, times, place: placeName(claim, witness) }) ?? late;
        add(facts, { ...key, subject }, claimStatement(claim, witness, rejected.get(keyed(claim))));
      }
    }
  }
}

/** The facts that those who are heard tell, of what they tell all of. */
function buildFacts(links: FactLinks, heard: Heard): OwnedFact[] {
  const facts = new Map<string, Entry>();
  addClaims(facts, links, heard);
  for (const incident of links.incidents) addFields(facts, incident, heard);
  const built = [...facts.values()].map(({ key, statements }) => ({
    owner: key.owner,
    fact: buildFact(key, statements),
  }));
  const ruleOf = rulesOf(heard);
  return [...Map.groupBy(built, (one) => one.owner)].flatMap(([owner, members]) =>
    widenHarm(
      members.map((one) => one.fact),
      { owner, ruleOf },
    ).map((fact) => ({ owner, fact })),
  );
}

/** By which rule each claim was read or made. */
function rulesOf({ known }: Heard): (claim: FactClaim) => string {
  const rules = new Map<string, string>();
  for (const { analysis } of known.values())
    for (const { id, rule } of analysis.claims) rules.set(localKey(analysis.article.id, id), rule);
  return ({ article, claim, rule }) => rule ?? rules.get(localKey(article, claim)) ?? "";
}

/** More accounts first, then more articles, then more dead, then the earlier day. */
export function rankIncidents(
  incidents: readonly Incident[],
  accountOf: ReadonlyMap<string, string>,
): Incident[] {
  const counted = incidents.map((incident) => ({
    incident,
    accounts: new Set(incident.articles.map((article) => accountOf.get(article))).size,
  }));
  return counted
    .sort((a, b) => b.accounts - a.accounts || byWeight(a.incident, b.incident))
    .map(({ incident }) => incident);
}

/** Standing facts in the order of a dossier. */
export function rankFacts(facts: readonly Fact[]): Fact[] {
  return facts.toSorted(byAspect);
}

/**
 * Holds all claims on one fact against each other: agreement, range and the number to quote, and what persons decided
 * of them. Claims on events that did not happen (planned, denied, feared) belong to no incident and enter no fact.
 */
export function reconcile(
  analyses: readonly Analysis[],
  links: FactLinks,
  judgements: readonly Judgement[] = [],
  memory: FactMemory = new FactMemory(),
): { incidents: Incident[]; facts: Fact[]; messages: Message[] } {
  const known = witnesses(analyses, links);
  const own = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const { rejected, messages } = findRejected(judgements, own);
  const built = memory.facts(known, { links, rejected }, (from) =>
    buildFacts(links, { known: from, rejected }),
  );
  const decided = applyOverrides(built, judgements, { analyses: own, links });
  const factsOf = Map.groupBy(decided.facts, (one) => one.owner);
  const incidents = links.incidents.map((incident) => ({
    ...incident,
    facts: (factsOf.get(incident.id) ?? []).map((one) => one.fact).sort(byAspect),
  }));
  const standing = decided.facts.map((one) => one.fact).filter((fact) => fact.entity !== null);
  return {
    incidents: rankIncidents(incidents, links.accountOf),
    facts: rankFacts(standing),
    messages: [...messages, ...decided.messages],
  };
}

import type { Analysis } from "../model/analysis.ts";
import type { Claim } from "../model/claim.ts";
import type { Fact, Incident } from "../model/dossier.ts";
import { type IncidentGroup, type Links, localKey } from "../model/links.ts";
import { buildFact, type FactKey } from "./facts.ts";
import { beforeDeaths, overtakenByDeaths } from "./later-deaths.ts";
import { narrow } from "./narrowing.ts";
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

function addFields(
  facts: Map<string, Entry>,
  incident: IncidentGroup,
  known: ReadonlyMap<string, Witness>,
): void {
  for (const { article, event: id } of incident.events) {
    const witness = known.get(article);
    const event = witness?.analysis.events.find((one) => one.id === id);
    if (!witness || !event) continue;
    const key = { owner: incident.id, subject: null, entity: null };
    for (const place of witness.analysis.places.filter((one) => event.places.includes(one.id))) {
      add(
        facts,
        { ...key, aspect: "place" },
        fieldStatement({ id: place.id, span: place, value: place.name }, witness),
      );
    }
    const time = witness.analysis.times.find((one) => one.id === event.time);
    if (time && event.date && event.date.from === event.date.to) {
      add(
        facts,
        { ...key, aspect: "date" },
        fieldStatement({ id: time.id, span: time, value: event.date.from }, witness),
      );
    }
  }
}

/** Claims of one article by what they are on: incident or entity, and aspect. */
function byOwner(witness: Witness, links: Links): Map<string, { key: FactKey; claims: Claim[] }> {
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

function addClaims(facts: Map<string, Entry>, links: Links, known: ReadonlyMap<string, Witness>): void {
  const dates = new Map(links.incidents.map((incident) => [incident.id, incident.date]));
  const overtaken = overtakenByDeaths(known.values());
  for (const witness of known.values()) {
    const { analysis } = witness;
    for (const { key, claims } of byOwner(witness, links).values()) {
      const summed = sumOfParts(claims);
      const others = summed ? [...claims, summed.sum] : claims;
      for (const claim of others) {
        const date = dates.get(key.owner) ?? null;
        const place = placeName(claim, witness);
        const late = overtaken.has(localKey(analysis.article.id, claim.id));
        const subject = narrow(claim, { others, date, place, analysis }) ?? (late ? beforeDeaths : null);
        add(facts, { ...key, subject }, claimStatement(claim, witness));
      }
    }
  }
}

/**
 * Holds all claims on one fact against each other: agreement, range and the number to quote. Claims on events that
 * did not happen (planned, denied, feared) belong to no incident and enter no fact.
 */
export function reconcile(
  analyses: readonly Analysis[],
  links: Links,
): { incidents: Incident[]; facts: Fact[] } {
  const known = witnesses(analyses, links);
  const facts = new Map<string, Entry>();
  addClaims(facts, links, known);
  for (const incident of links.incidents) addFields(facts, incident, known);
  const built = [...facts.values()].map(({ key, statements }) => ({
    owner: key.owner,
    fact: buildFact(key, statements),
  }));
  const factsOf = Map.groupBy(built, (one) => one.owner);
  const incidents = links.incidents.map((incident) => ({
    ...incident,
    facts: (factsOf.get(incident.id) ?? []).map((one) => one.fact).sort(byAspect),
  }));
  const accounts = (incident: Incident) =>
    new Set(incident.articles.map((article) => links.accountOf.get(article))).size;
  incidents.sort((a, b) => accounts(b) - accounts(a) || byWeight(a, b));
  const standing = built.map((one) => one.fact).filter((fact) => fact.entity !== null);
  return { incidents, facts: standing.sort((a, b) => byAspect(a, b)) };
}

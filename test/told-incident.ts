import { type Catalog, openCatalog } from "../src/export/catalog.ts";
import type { Given, GivenCount, GivenWord } from "../src/export/codebooks/rule.ts";
import type { Article } from "../src/model/article.ts";
import type { Hop } from "../src/model/attribution.ts";
import type { Dossier, DossierEntity, Fact, FactClaim, Incident } from "../src/model/dossier.ts";
import type { EntityType } from "../src/model/entity.ts";
import { judgementRule } from "../src/model/judgement.ts";
import { buildFact } from "../src/reconcile/facts.ts";
import type { Statement } from "../src/reconcile/statement.ts";

const mosul = { name: "Mosul", precision: "settlement", country: "IQ", lat: 36.335, lon: 43.1189 } as const;

function hop(name: string, role: Hop["role"]): Hop {
  return { name, role, anonymous: false, entity: null, start: null, end: null };
}

interface Writing {
  /** Text of each report so far. */
  readonly texts: string[];
  readonly bare: boolean;
}

/** Adds a line to a report and gives the span of it. */
function write(
  { texts }: Writing,
  report: number,
  line: string,
): { start: number; end: number; text: string } {
  const start = (texts[report] ?? "").length;
  texts[report] = `${texts[report] ?? ""}${line}\n`;
  return { start, end: start + line.length, text: line };
}

interface Said {
  readonly aspect: Fact["aspect"];
  readonly by: number;
  readonly source: string | undefined;
  readonly line: string;
  readonly stance: FactClaim["stance"];
  readonly figure: FactClaim["figure"];
  readonly value: string | null;
}

function statement(writing: Writing, said: Said): Statement {
  const report = said.by - 1;
  const chain = [hop(`Outlet ${said.by}`, "outlet"), ...(said.source ? [hop(said.source, "speaker")] : [])];
  const claim: FactClaim = {
    article: `report-${said.by}`,
    account: `account-${said.by}`,
    voice: said.source ? `source ${said.source}` : `account account-${said.by}`,
    claim: `c${(writing.texts[report] ?? "").length}`,
    figure: said.figure,
    value: said.value,
    chain,
    hedge: said.source ? "said" : "none",
    stance: said.stance,
    evidence: write(writing, report, said.line),
  };
  return { claim, day: writing.bare ? null : `2024-01-${23 + said.by}` };
}

/** The same told by an entity of the dossier. */
function saidBy({ claim, day }: Statement, spec: string): Statement {
  const { id, name } = entityOf(spec);
  return {
    claim: {
      ...claim,
      chain: [...claim.chain, { ...hop(name, "speaker"), entity: id }],
      voice: `source ${id}`,
    },
    day,
  };
}

function counted(writing: Writing, aspect: Fact["aspect"], given: GivenCount): Statement {
  const told = countedPlainly(writing, aspect, given);
  return given.root === undefined ? told : saidBy(told, given.root);
}

function countedPlainly(writing: Writing, aspect: Fact["aspect"], given: GivenCount): Statement {
  const { low, high, population = "people", scope = "incident", stance = "asserts" } = given;
  const text = given.text ?? String(low ?? high);
  return statement(writing, {
    aspect,
    by: given.by ?? 1,
    source: given.source,
    line: `${text} ${population} ${aspect}${given.source ? `, ${given.source} said` : ""}.`,
    stance,
    value: null,
    figure: {
      low,
      high,
      qualifier: given.qualifier ?? (low === high ? "exact" : "at-least"),
      text,
      population,
      scope,
      since: null,
      asOf: null,
      includesPerpetrator: null,
      subsetOf: null,
    },
  });
}

function facts(writing: Writing, aspect: Fact["aspect"], counts: readonly GivenCount[] = []): Fact[] {
  const bySubject = Map.groupBy(counts, ({ subject }) => subject ?? null);
  return [...bySubject].map(([subject, given]) =>
    buildFact(
      { owner: "told", aspect, subject, entity: null },
      given.map((one) => counted(writing, aspect, one)),
    ),
  );
}

/** The dead as a person set them, over whatever is told. */
function judge(told: readonly Fact[], judged: Given["judged"]): Fact[] {
  if (!judged) return [...told];
  const { low, high } = judged;
  const none = buildFact({ owner: "told", aspect: "killed", subject: null, entity: null }, []);
  const before = told.find(({ subject }) => subject === null) ?? none;
  const set: Fact = { ...before, low, high, best: low ?? high, bestRule: judgementRule("j1") };
  return [set, ...told.filter((fact) => fact !== before)];
}

function entityOf(spec: string): DossierEntity {
  const [type = "", ...rest] = spec.split(":");
  const name = rest.at(-1) ?? "";
  const names = [{ text: name, articles: ["report-1"] }];
  return {
    id: rest.length > 1 ? (rest[0] ?? "") : spec,
    type: type as EntityType,
    name,
    names,
    descriptors: [],
  };
}

function words(writing: Writing, given: readonly GivenWord[] = []): Fact[] {
  if (given.length === 0) return [];
  const statements = given.map(({ who, stance, source }) => {
    const { id, name } = entityOf(who);
    const verb = stance === "denies" ? "denied" : "claimed";
    const line = source === undefined ? `${name} ${verb} responsibility.` : `${source} blamed ${name}.`;
    const said = { aspect: "responsibility", by: 1, source, line, stance, figure: null, value: id } as const;
    if (source !== undefined) return statement(writing, { ...said, source: undefined });
    const { claim, day } = statement(writing, { ...said, source: name });
    const chain = claim.chain.map((one, index) => (index === 0 ? one : { ...one, entity: id }));
    return { claim: { ...claim, chain }, day };
  });
  return [buildFact({ owner: "told", aspect: "responsibility", subject: null, entity: null }, statements)];
}

function places(given: Given, writing: Writing): Incident["places"] {
  const told = given.places ?? [mosul];
  if (given.oneSentence !== undefined) {
    const line = write(writing, 0, given.oneSentence);
    return told.map((place) => {
      const start = line.start + line.text.indexOf(place.name);
      return {
        ...place,
        evidence: [{ article: "report-1", start, end: start + place.name.length, text: place.name }],
      };
    });
  }
  return told.map((place) => ({
    ...place,
    evidence: [{ article: "report-1", ...write(writing, 0, place.name) }],
  }));
}

function dateFact(writing: Writing, from: string): Fact {
  const said = {
    aspect: "date",
    by: 1,
    source: undefined,
    line: `It was on ${from}.`,
    stance: "asserts",
  } as const;
  const key = { owner: "told", aspect: "date", subject: null, entity: null } as const;
  return buildFact(key, [statement(writing, { ...said, figure: null, value: from })]);
}

function article(number: number, { texts, bare }: Writing): Article {
  return {
    id: `report-${number}`,
    uri: `https://outlet-${number}.example/report`,
    outlet: bare ? null : `Outlet ${number}`,
    title: bare ? null : `Report ${number}`,
    byline: null,
    published: bare ? null : `2024-01-${23 + number}`,
    publishedBasis: bare ? "none" : "metadata",
    language: "en",
    text: texts[number - 1] ?? "",
  };
}

function incidentOf(given: Given, writing: Writing): Incident {
  const [from, to, precision] = given.date ?? ["2024-01-23", "2024-01-23", "day"];
  const lead = write(writing, 0, "An attack took place.");
  const doers = [...(given.initiators ?? []), ...(given.targets ?? [])].map(entityOf);
  if (doers.length > 0) write(writing, 0, `${doers.map(({ name }) => name).join(", ")} were told of.`);
  const ids = (specs: readonly string[] = []) => specs.map((spec) => entityOf(spec).id);
  return {
    id: "told",
    story: "story",
    type: given.type ?? "shooting",
    title: "The incident that is told",
    date: given.date === null ? null : { from, to, precision, rule: "time:given" },
    places: places(given, writing),
    initiators: ids(given.initiators),
    targets: ids(given.targets),
    weapons: [],
    articles: writing.texts.map((_, index) => `report-${index + 1}`),
    events: [{ article: "report-1", event: "v1", evidence: lead }],
    reasons: [],
    respondsTo: [],
    partOf: [],
    facts: [
      ...judge(facts(writing, "killed", given.killed), given.judged),
      ...facts(writing, "wounded", given.wounded),
      ...facts(writing, "casualties", given.casualties),
      ...(given.date === null ? [] : [dateFact(writing, from)]),
      ...words(writing, given.responsibility),
    ],
  };
}

/** One incident as a rule's test row gives it, in reports whose words bear every claim. */
export function toldIncident(given: Given): Catalog {
  const texts = Array.from({ length: given.reports ?? 1 }, () => "");
  const writing: Writing = { texts, bare: given.bare ?? false };
  const incident = incidentOf(given, writing);
  const articles = texts.map((_, index) => article(index + 1, writing));
  const specs = [
    ...(given.initiators ?? []),
    ...(given.targets ?? []),
    ...(given.responsibility ?? []).map(({ who }) => who),
  ];
  const entities = new Map(specs.map((spec) => [entityOf(spec).id, entityOf(spec)]));
  const dossier: Dossier = {
    version: 1,
    engine: "test",
    articles: articles.map(({ text: _, ...rest }, index) => ({
      ...rest,
      account: `account-${index + 1}`,
      leftOut: [],
    })),
    accounts: articles.map(({ id }, index) => ({ id: `account-${index + 1}`, articles: [id], reasons: [] })),
    copies: [],
    stories: [],
    incidents: [incident],
    facts: [],
    entities: [...entities.values()],
    quotes: [],
    messages: [],
  };
  return openCatalog(dossier, articles);
}

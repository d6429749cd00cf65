import type {
  Copy,
  DossierArticle,
  DossierEntity,
  Incident,
  IncidentPlace,
  Utterance,
} from "../model/dossier.ts";
import type { EntityType } from "../model/entity.ts";
import type { Catalog } from "./catalog.ts";
import type { FormatWriter } from "./format.ts";
import { jsonObject } from "./json-stream.ts";
import { factNodes } from "./jsonld-claims.ts";
import { context } from "./jsonld-context.ts";
import { isPin } from "./pins.ts";
import type { CellEvidence } from "./table.ts";
import { ground } from "./tables/grounds.ts";
import { textHashes } from "./text-hashes.ts";
import { known, urn } from "./urn.ts";

type Node = Readonly<Record<string, unknown>>;

const entityTypes: Readonly<Record<EntityType, string>> = {
  person: "schema:Person",
  organization: "schema:Organization",
  "armed-group": "schema:Organization",
  outlet: "schema:NewsMediaOrganization",
  state: "schema:Country",
  place: "schema:Place",
  facility: "schema:Place",
  weapon: "schema:Thing",
  people: "schema:Thing",
};

function words({ article, start, end, text }: CellEvidence, kind: string): Node {
  return { kind, article: urn("article", article), start, end, text };
}

function* runNodes({ dossier: { engine } }: Catalog): Generator<Node> {
  const agent = urn("engine", "stemma");
  yield { id: urn("run", "extraction"), type: "prov:Activity", associatedWith: agent };
  yield { id: agent, type: ["prov:SoftwareAgent", "schema:SoftwareApplication"], name: engine };
}

/** Copies lead back to what they were copied from only where the days of publication tell which came first. */
function copyNode({ from, to, kind, share }: Copy, { sourceOf }: Catalog): Node {
  const [first, second] = [from, to].map((id) => sourceOf.get(id)?.article.published?.slice(0, 10) ?? "");
  const told = kind !== "shared-wire" && kind !== "shared-source" && first !== "" && second !== "";
  const source = urn("article", from);
  return {
    id: urn("article", to),
    sharesTextWith: [{ article: source, kind, share }],
    ...(told && (first as string) < (second as string) ? { derivedFrom: [source] } : {}),
  };
}

function articleNode(article: DossierArticle, sha256: string | null): Node {
  const { id, uri, outlet, title, byline, published, publishedBasis, language, account } = article;
  const url = uri && /^https?:/i.test(uri) ? uri : null;
  return {
    id: urn("article", id),
    type: ["schema:NewsArticle", "prov:Entity"],
    identifier: id,
    inLanguage: language,
    publishedBasis,
    account: urn("account", account),
    ...known({ sha256, url, name: url ? null : uri, headline: title, published }),
    ...(byline ? { author: { type: "schema:Person", name: byline } } : {}),
    ...(outlet ? { publisher: { type: "schema:NewsMediaOrganization", name: outlet } } : {}),
  };
}

function placeNode(place: IncidentPlace): Node {
  const { name, country, precision, rule = null, lat, lon } = place;
  const geo = isPin(place) ? { type: "schema:GeoCoordinates", latitude: lat, longitude: lon } : null;
  const address = country ? { type: "schema:PostalAddress", addressCountry: country } : null;
  return { type: "schema:Place", precision, ...known({ name, address, placeRule: rule, geo }) };
}

function incidentNode(incident: Incident): Node {
  const { id, title, type, date, places, story, initiators, targets, weapons, respondsTo, partOf } = incident;
  const { told, days, where } = ground(incident);
  const dated = days === told ? [] : days;
  const entities = (ids: readonly string[]) => ids.map((one) => urn("entity", one));
  return {
    id: urn("incident", id),
    type: "schema:Event",
    name: title,
    incidentType: type,
    ...(date ? { from: date.from, to: date.to, precision: date.precision, dateRule: date.rule } : {}),
    location: places.map(placeNode),
    story: urn("story", story),
    initiators: entities(initiators),
    targets: entities(targets),
    weapons: entities(weapons),
    respondsTo: respondsTo.map((one) => urn("incident", one)),
    series: partOf.map((one) => urn("incident", one)),
    evidence: [
      ...told.map((one) => words(one, "event")),
      ...dated.map((one) => words(one, "date")),
      ...where.map((one) => words(one, "place")),
    ],
  };
}

function entityNode({ id, type, name, names }: DossierEntity): Node {
  const others = names.map(({ text }) => text).filter((text) => text !== name);
  const node = { id: urn("entity", id), type: entityTypes[type], kind: type, name };
  return others.length > 0 ? { ...node, alternateName: others } : node;
}

function* quoteNodes({ id, speaker, verdict, renderings, differences }: Utterance): Generator<Node> {
  const rendering = (index: number) => urn("rendering", `${id}/${index + 1}`);
  yield {
    id: urn("utterance", id),
    type: "stemma:Utterance",
    verdict,
    ...(speaker ? { spokenBy: urn("entity", speaker) } : {}),
    renderings: renderings.map((_, index) => rendering(index)),
    differences: differences.map(({ kind, a, b, effect, rule, between }) => ({
      kind,
      ...known({ a, b }),
      effect,
      rule,
      rendering: between.map(rendering),
    })),
  };
  for (const [index, { article, start, end, text, speaker: by }] of renderings.entries()) {
    yield {
      id: rendering(index),
      type: ["schema:Quotation", "prov:Entity"],
      text,
      partOf: urn("article", article),
      quotedFrom: urn("article", article),
      ...(by ? { spokenBy: urn("entity", by) } : {}),
      evidence: [{ article: urn("article", article), start, end, text }],
    };
  }
}

function* nodes(catalog: Catalog): Generator<Node> {
  const { articles, accounts, copies, stories, incidents, facts, entities, quotes } = catalog.dossier;
  const hashOf = textHashes(catalog);
  const articleUrns = (ids: readonly string[]) => ids.map((id) => urn("article", id));
  yield* runNodes(catalog);
  for (const article of articles) yield articleNode(article, hashOf(article.id));
  for (const copy of copies) yield copyNode(copy, catalog);
  for (const { id, articles: members, reasons } of accounts)
    yield { id: urn("account", id), type: "stemma:Account", articles: articleUrns(members), reasons };
  for (const { id, title, articles: members } of stories)
    yield { id: urn("story", id), type: "stemma:Story", name: title, articles: articleUrns(members) };
  for (const entity of entities) yield entityNode(entity);
  for (const incident of incidents) {
    yield incidentNode(incident);
    for (const fact of incident.facts) yield* factNodes(catalog, fact, incident.id);
  }
  for (const fact of facts) yield* factNodes(catalog, fact, null);
  for (const quote of quotes) yield* quoteNodes(quote);
}

/** Articles, incidents, claims and quotations as a graph of schema.org, PROV-O and our small vocabulary (JSON-LD 1.1). */
export const jsonld: FormatWriter = {
  write: (catalog) => jsonObject({ "@context": context }, { "@graph": nodes(catalog) }),
};

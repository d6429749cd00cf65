import type { DossierArticle, DossierEntity, Incident, IncidentPlace } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import { spoken } from "../model/labels.ts";
import { factText, factTitle } from "./amounts.ts";
import type { Catalog } from "./catalog.ts";
import { type FtmSchema, ftmLanguages, ftmProperties, ftmSchemas } from "./ftm-schema.ts";
import { isPin } from "./pins.ts";
import type { CellEvidence } from "./table.ts";
import { factWords, type GroundedIncident, ground } from "./tables/grounds.ts";

/** One value of one property of an entity, with the words it rests on, or the rule where it rests on none. */
export interface FtmValue {
  readonly prop: string;
  readonly value: string;
  readonly rule: string;
  readonly evidence: readonly CellEvidence[];
}

export interface FtmEntity {
  readonly id: string;
  readonly schema: FtmSchema;
  readonly values: readonly FtmValue[];
}

type Valued = readonly [
  prop: string,
  value: string | number | null | undefined,
  rule: string,
  evidence?: readonly CellEvidence[],
];

function entity(schema: FtmSchema, id: string, valued: readonly Valued[]): FtmEntity {
  const properties: Readonly<Record<string, string>> = ftmProperties[schema];
  const values = valued.flatMap(([prop, value, rule, evidence = []]): FtmValue[] => {
    if (!(prop in properties))
      throw new Error(`Cannot write "${prop}" of ${schema}: the model has no such property`);
    return value === null || value === undefined || value === ""
      ? []
      : [{ prop, value: String(value), rule, evidence }];
  });
  return { id, schema, values };
}

function idOf(kind: string, id: string): string {
  return `stemma-${kind}-${id}`;
}

function articleEntity(article: DossierArticle): FtmEntity {
  const { id, uri, title, byline, outlet, published, publishedBasis, language } = article;
  const url = uri && /^https?:/i.test(uri) ? uri : null;
  const given = "as the article's page or file gives it";
  return entity("Article", idOf("article", id), [
    ["title", title, given],
    [
      "fileName",
      url ? (new URL(url).pathname.split("/").findLast((part) => part !== "") ?? null) : uri,
      given,
    ],
    ["author", byline, given],
    ["publisher", outlet, given],
    ["publishedAt", published?.slice(0, 10), `day of publication: ${publishedBasis}`],
    ["language", ftmLanguages.get(language), "language of the article's text"],
    ["sourceUrl", url, given],
  ]);
}

function addressId({ name, lat, lon, country }: IncidentPlace): string {
  return idOf("place", contentId(name, String(lat), String(lon), country ?? ""));
}

function addressEntity(place: IncidentPlace): FtmEntity {
  const { name, country, lat, lon, precision, rule = `told to the ${precision}` } = place;
  const words = place.evidence.map(({ article, start, end, text }) => ({
    article,
    claim: null,
    start,
    end,
    text,
  }));
  const [latitude, longitude] = isPin(place) ? [lat, lon] : [null, null];
  return entity("Address", addressId(place), [
    ["full", name, rule, words],
    ["country", country?.toLowerCase(), rule, words],
    ["latitude", latitude, rule, words],
    ["longitude", longitude, rule, words],
  ]);
}

function partyIds({ entityOf }: Catalog, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => {
    const party = entityOf.get(id);
    return party !== undefined && ftmSchemas[party.type] !== null;
  });
}

function placeValues({ places }: Incident, where: readonly CellEvidence[]): Valued[] {
  return places.flatMap((place): Valued[] => [
    ["location", place.name, "place of the incident", where],
    ["country", place.country?.toLowerCase(), "country of the place", where],
    ["addressEntity", addressId(place), "place of the incident", where],
  ]);
}

function eventEntity(catalog: Catalog, { incident, told, days, where }: GroundedIncident): FtmEntity {
  const { id, title, date, type, initiators, targets, facts, articles } = incident;
  const parties = partyIds(catalog, [...initiators, ...targets]);
  const tolls = facts.filter(({ aspect }) => aspect !== "date" && aspect !== "place");
  return entity("Event", idOf("incident", id), [
    ["name", title, "title made of kind, place and day", told],
    ["startDate", date?.from, date?.rule ?? "", days],
    ["endDate", date?.to, date?.rule ?? "", days],
    ...placeValues(incident, where),
    ...parties.map((one): Valued => ["involved", idOf("entity", one), "initiator or target", told]),
    ["keywords", spoken(type), "kind of the incident", told],
    ...tolls.map(
      (fact): Valued => [
        "summary",
        `${factTitle(fact)}: ${factText(catalog, fact)} (${fact.agreement})`,
        fact.reason,
        factWords(fact),
      ],
    ),
    ["recordId", id, "id of the dossier"],
    ...articles.map(
      (one): Valued => [
        "proof",
        idOf("article", one),
        "told in this article",
        told.filter((word) => word.article === one),
      ],
    ),
  ]);
}

/** Where a name first stands in an article; nothing where its text is not at hand or spells it otherwise. */
function firstWords({ sourceOf }: Catalog, article: string, name: string): readonly CellEvidence[] {
  const start = sourceOf.get(article)?.text.indexOf(name) ?? -1;
  return start < 0 ? [] : [{ article, claim: null, start, end: start + name.length, text: name }];
}

function partyEntity(catalog: Catalog, schema: FtmSchema, { id, name, names }: DossierEntity): FtmEntity {
  const values = names.map(({ text, articles }): Valued => {
    const words = articles.flatMap((article) => firstWords(catalog, article, text));
    return [text === name ? "name" : "alias", text, "a spelling met in the articles", words];
  });
  const named = names.some(({ text }) => text === name);
  return entity(schema, idOf("entity", id), [
    ...(named ? [] : [["name", name, "the fullest name known"] as const]),
    ...values,
  ]);
}

function* mentionEntities(
  catalog: Catalog,
  schema: FtmSchema,
  { id, names }: DossierEntity,
): Generator<FtmEntity> {
  for (const { text, articles } of names) {
    for (const article of articles) {
      const words = firstWords(catalog, article, text);
      if (words.length === 0) continue;
      yield entity("Mention", idOf("mention", contentId(id, text, article)), [
        ["document", idOf("article", article), "the name stands in this article", words],
        ["name", text, "as it stands", words],
        ["resolved", idOf("entity", id), "held to be the same by the dossier", words],
        ["detectedSchema", schema, "type of the entity", words],
      ]);
    }
  }
}

/** Articles, places, parties with their mentions, and incidents, each entity once. */
export function* ftmEntities(catalog: Catalog): Generator<FtmEntity> {
  const { articles, entities, incidents } = catalog.dossier;
  for (const article of articles) yield articleEntity(article);
  const places = new Map(incidents.flatMap((one) => one.places).map((place) => [addressId(place), place]));
  for (const place of places.values()) yield addressEntity(place);
  for (const one of entities) {
    const schema = ftmSchemas[one.type];
    if (schema === null) continue;
    yield partyEntity(catalog, schema, one);
    yield* mentionEntities(catalog, schema, one);
  }
  for (const incident of incidents) yield eventEntity(catalog, ground(incident));
}

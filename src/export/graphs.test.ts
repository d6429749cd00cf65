import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultModel, Model } from "@opensanctions/followthemoney";
import jsonld from "jsonld";
import { bytesOf, exported, reportFolders, reportOf } from "../../test/export-reports.ts";
import { openCatalog } from "./catalog.ts";
import { ftm } from "./ftm.ts";
import { ftmLanguages, ftmProperties } from "./ftm-schema.ts";
import { vocabulary } from "./jsonld-context.ts";
import { textHash } from "./text-hashes.ts";

type Json = Readonly<Record<string, unknown>>;

const model = new Model(defaultModel);
const offline = {
  documentLoader: async (url: string): Promise<never> => {
    throw new Error(`Cannot fetch "${url}": the graph must be read without a network`);
  },
  safe: true,
};

async function jsonOf(folder: string, format: string): Promise<Json> {
  return JSON.parse((await exported(await reportOf(folder), format)).toString()) as Json;
}

function linesOf(bytes: Buffer): Json[] {
  return bytes
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Json);
}

async function textsOf(folder: string): Promise<Map<string, string>> {
  const { articles } = await reportOf(folder);
  return new Map(articles.map(({ id, text }) => [id, text]));
}

function ids(nodes: readonly Json[], key: string): string[] {
  return nodes.flatMap((node) =>
    ((node[key] as readonly Json[] | undefined) ?? []).map((one) => String(one["@id"])),
  );
}

for (const folder of reportFolders) {
  const name = folder.split("/").at(-1);

  test(`${name}: the graph expands offline, every term known, every link to a node of its own`, async () => {
    const { dossier } = await reportOf(folder);
    const document = await jsonOf(folder, "jsonld");
    const nodes = await jsonld.expand(document, offline);
    const quads = await jsonld.toRDF(document, { ...offline, format: "application/n-quads" });
    assert.ok(quads.split("\n").length > nodes.length);
    const named = new Set(nodes.map((node) => node["@id"]));
    const facts = [...dossier.incidents.flatMap((incident) => incident.facts), ...dossier.facts];
    const claims = nodes.filter((node) =>
      (node["@type"] as string[] | undefined)?.includes("https://schema.org/Claim"),
    );
    assert.equal(
      claims.length,
      facts.reduce((sum, fact) => sum + fact.claims.length, 0),
    );
    for (const relation of [
      "agrees",
      "contradicts",
      "updates",
      "narrows",
      "repeats",
      "claims",
      "renderings",
      "articles",
    ])
      for (const id of ids(nodes, vocabulary + relation)) assert.ok(named.has(id), `${relation} ${id}`);
    for (const claim of claims) {
      const [from] = ids([claim], "http://www.w3.org/ns/prov#wasQuotedFrom");
      assert.ok(from && named.has(from), from);
      assert.equal(ids([claim], "https://schema.org/appearance")[0], from);
    }
  });

  test(`${name}: annotations select their words by quotation and by code points`, async () => {
    const texts = await textsOf(folder);
    const page = await jsonOf(folder, "webannotation");
    const items = page.items as readonly Json[];
    assert.equal(page.type, "AnnotationPage");
    assert.equal((page.partOf as Json).total, items.length);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    for (const { type, target } of items) {
      assert.equal(type, "Annotation");
      const { source, selector } = target as { source: Json; selector: readonly [Json, Json] };
      const text = texts.get(String(source.id).split(":").at(-1) as string) as string;
      assert.equal(source.sha256, textHash(text));
      const [{ type: quoted, exact, prefix = "", suffix = "" }, { type: placed, start, end }] = selector;
      assert.deepEqual([quoted, placed], ["TextQuoteSelector", "TextPositionSelector"]);
      const points = [...text];
      assert.equal(points.slice(start as number, end as number).join(""), exact);
      assert.ok(
        points
          .slice(0, start as number)
          .join("")
          .endsWith(prefix as string),
      );
      assert.ok(
        points
          .slice(end as number)
          .join("")
          .startsWith(suffix as string),
      );
    }
  });

  test(`${name}: entities are the model's, their links lead to entities of the wanted kind, statements say each value once`, async () => {
    const texts = await textsOf(folder);
    const { dossier, articles } = await reportOf(folder);
    const lines = linesOf(await exported(await reportOf(folder), "ftm"));
    const schemas = new Map(lines.map(({ id, schema }) => [id as string, model.getSchema(schema as string)]));
    assert.equal(schemas.size, lines.length, "ids differ");
    const values = new Set<string>();
    for (const { id, schema, properties } of lines as unknown as readonly {
      id: string;
      schema: string;
      properties: Record<string, string[]>;
    }[]) {
      const known = model.getSchema(schema);
      model.getEntity({ id, schema, properties });
      for (const wanted of known.required) {
        const untold = wanted === "fileName" && !dossier.articles.find((one) => id.endsWith(one.id))?.uri;
        assert.ok(untold || (properties[wanted]?.length ?? 0) > 0, `${schema}.${wanted}`);
      }
      for (const [prop, all] of Object.entries(properties)) {
        const property = known.getProperty(prop);
        for (const value of all) {
          values.add(`${id} ${prop} ${value}`);
          if (property.type.name === "entity")
            assert.ok(schemas.get(value)?.isA(property.getRange()), `${schema}.${prop} ${value}`);
          if (property.type.values.size > 0)
            assert.ok(property.type.values.has(value), `${schema}.${prop} ${value}`);
        }
      }
    }
    const [companion] = ftm.companions?.(openCatalog(dossier, articles), { bom: false, fileName: "x" }) ?? [];
    const statements = linesOf(await bytesOf(companion?.chunks ?? []));
    assert.deepEqual(new Set(statements.map((one) => `${one.entity_id} ${one.prop} ${one.value}`)), values);
    assert.equal(new Set(statements.map(({ id }) => id)).size, statements.length);
    for (const { evidence, origin } of statements) {
      assert.notEqual(origin, "");
      for (const { article, sha256, start, end, text } of evidence as readonly Json[]) {
        const whole = texts.get(article as string) as string;
        assert.equal(whole.slice(start as number, end as number), text);
        assert.equal(sha256, textHash(whole));
      }
    }
  });
}

test("the rows of our part of the model are those of the published one", () => {
  for (const [schema, properties] of Object.entries(ftmProperties)) {
    for (const [prop, type] of Object.entries(properties))
      assert.equal(model.getSchema(schema).getProperty(prop).type.name, type, `${schema}.${prop}`);
  }
  const languages = model.getType("language").values;
  for (const [two, three] of ftmLanguages) assert.ok(languages.has(three), two);
});

test("events of the map tool carry month, day and year, and the sources they name", async () => {
  const folder = reportFolders[0] as string;
  const { dossier } = await reportOf(folder);
  const { events, sources } = (await jsonOf(folder, "timemap")) as { events: Json[]; sources: Json[] };
  const dated = dossier.incidents.filter((incident) => incident.date !== null);
  assert.equal(
    events.length,
    dated.reduce((sum, { places }) => sum + Math.max(1, places.length), 0),
  );
  const known = new Set(sources.map(({ id }) => id));
  for (const event of events) {
    const incident = dated.find(({ id }) => String(event.id).startsWith(id));
    const [month, day, year] = String(event.date).split("/").map(Number);
    const [wantedYear, wantedMonth, wantedDay] = (incident?.date?.from ?? "").split("-").map(Number);
    assert.deepEqual([year, month, day], [wantedYear, wantedMonth, wantedDay]);
    for (const source of event.sources as string[]) assert.ok(known.has(source));
  }
});

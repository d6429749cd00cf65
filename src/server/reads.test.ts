import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import type { z } from "@hono/zod-openapi";
import { openTestServer, packFiles, type TestServer } from "../../test/serving.ts";
import { inOrder, meetsFilter } from "../engine/views/incident-list.ts";
import { formats } from "../export/formats.ts";
import type { EntitySummary, IncidentFilter, IncidentSummary, Page } from "../model/desk.ts";
import type { Dossier } from "../model/dossier.ts";
import {
  accountDetailSchema,
  articleDetailSchema,
  codebookPreviewSchema,
  entityDetailSchema,
  entitySummarySchema,
  incidentDetailSchema,
  incidentSummarySchema,
  pageOf,
  projectSchema,
  searchHitSchema,
  storySummarySchema,
} from "./contract/desk.ts";
import { utteranceSchema } from "./contract/dossier.ts";
import { formatsSchema } from "./contract/formats.ts";

let server: TestServer;
let dossier: Dossier;
let all: readonly IncidentSummary[];

before(async () => {
  server = await openTestServer(packFiles());
  dossier = await server.desk.reads.dossier();
  all = (await json<Page<IncidentSummary>>("/api/incidents?limit=500")).items;
});
after(() => server.close());

async function json<T>(path: string): Promise<T> {
  const response = await server.get(path);
  const body: unknown = await response.json();
  assert.equal(response.status, 200, `${path}: ${JSON.stringify(body).slice(0, 300)}`);
  assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
  return body as T;
}

async function asPromised<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(await json(path));
}

/** Every item of a list, taken page by page. */
async function paged<T extends { id: string }>(path: string, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const at = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page<T> = await json(`${path}limit=${limit}${at}`);
    assert.ok(page.items.length <= limit);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}

test("every list and page answers as the contract says, key by key", async () => {
  await asPromised("/api/project", projectSchema);
  await asPromised("/api/incidents", pageOf("a", incidentSummarySchema));
  await asPromised("/api/stories", pageOf("b", storySummarySchema));
  await asPromised("/api/entities", pageOf("c", entitySummarySchema));
  await asPromised("/api/quotes", pageOf("d", utteranceSchema));
  await asPromised("/api/accounts", pageOf("e", accountDetailSchema));
  const hits = await asPromised("/api/search?q=killed", pageOf("f", searchHitSchema));
  assert.ok(hits.total > 0);
  for (const { id } of dossier.incidents) {
    await asPromised(`/api/incidents/${id}`, incidentDetailSchema);
    await asPromised(`/api/incidents/${id}/codebooks`, codebookPreviewSchema.array());
  }
  for (const { id } of dossier.articles) await asPromised(`/api/articles/${id}`, articleDetailSchema);
  for (const { id } of dossier.entities.slice(0, 40))
    await asPromised(`/api/entities/${encodeURIComponent(id)}`, entityDetailSchema);
});

test("the project adds up to the dossier", async () => {
  const project = await asPromised("/api/project", projectSchema);
  assert.equal(project.articles, dossier.articles.length);
  assert.equal(project.incidents, dossier.incidents.length);
  assert.equal(project.accounts, dossier.accounts.length);
  assert.equal(project.entities, dossier.entities.length);
});

const box = [40, 30, 50, 40] as const;
const filters: Readonly<Record<string, IncidentFilter>> = {
  "from=2025-01-01": { from: "2025-01-01" },
  "to=2024-12-31": { to: "2024-12-31" },
  "from=2024-01-01&to=2024-12-31": { from: "2024-01-01", to: "2024-12-31" },
  "box=40,30,50,40": { box },
  "text=Goundam": { text: "goundam" },
  "agreement=conflict": { agreement: "conflict" },
  "agreement=single": { agreement: "single" },
};

test("each filter of the incidents keeps what its meaning keeps", async () => {
  const own = all.find((one) => one.initiators.length > 0) as IncidentSummary;
  const actor = own.initiators[0] as IncidentSummary["initiators"][number];
  const cases: [string, IncidentFilter][] = [
    ...Object.entries(filters),
    [`type=${own.type}`, { type: own.type }],
    [`story=${own.story}`, { story: own.story }],
    [`actor=${actor.id}`, { actor: actor.id }],
    [`actor=${encodeURIComponent(actor.name.slice(0, 6))}`, { actor: actor.name.slice(0, 6) }],
    [`type=${own.type}&story=${own.story}`, { type: own.type, story: own.story }],
  ];
  for (const [query, filter] of cases) {
    const wanted = all.filter((one) => meetsFilter(one, filter)).map(({ id }) => id);
    const found = await paged<IncidentSummary>(`/api/incidents?${query}&`, 500);
    assert.ok(wanted.length > 0, query);
    assert.ok(wanted.length < all.length || query === "agreement=single", query);
    assert.deepEqual([...found].sort(), [...wanted].sort(), query);
  }
});

test("each order is that of its meaning, and pages of any size give the same list once", async () => {
  for (const order of ["latest", "earliest", "most-told", "most-disputed"] as const) {
    const wanted = inOrder(all, order).map(({ id }) => id);
    assert.deepEqual(await paged(`/api/incidents?order=${order}&`, 3), wanted, order);
    assert.deepEqual(await paged(`/api/incidents?order=${order}&`, 500), wanted, order);
  }
  for (const list of ["stories", "entities", "quotes", "accounts"]) {
    const whole = await paged(`/api/${list}?`, 500);
    assert.equal(new Set(whole).size, whole.length, list);
    assert.deepEqual(await paged(`/api/${list}?`, 7), whole, list);
  }
});

test("entities and quotations are filtered by what they say", async () => {
  const people = await json<Page<EntitySummary>>("/api/entities?type=person&limit=500");
  assert.ok(people.total > 0);
  assert.ok(people.items.every(({ type }) => type === "person"));
  const [first] = people.items;
  const named = await json<Page<EntitySummary>>(
    `/api/entities?text=${encodeURIComponent(first?.name ?? "")}`,
  );
  assert.ok(named.items.some(({ id }) => id === first?.id));
  const spoken = dossier.quotes.find(({ speaker }) => speaker !== null);
  const bySpeaker = await paged(`/api/quotes?speaker=${spoken?.speaker}&`, 500);
  assert.deepEqual(
    [...bySpeaker].sort(),
    dossier.quotes
      .filter(({ speaker }) => speaker === spoken?.speaker)
      .map(({ id }) => id)
      .sort(),
  );
  const altered = await paged("/api/quotes?verdict=altered&", 500);
  assert.equal(altered.length, dossier.quotes.filter(({ verdict }) => verdict === "altered").length);
});

test("what an incident's page refers to is on it", async () => {
  for (const { id } of dossier.incidents) {
    const detail = await asPromised(`/api/incidents/${id}`, incidentDetailSchema);
    const articles = new Set(detail.articles.map((article) => article.id));
    const accounts = new Set(detail.accounts.map((account) => account.id));
    for (const fact of detail.incident.facts)
      for (const claim of fact.claims) {
        assert.ok(articles.has(claim.article), `${id} ${claim.article}`);
        assert.ok(accounts.has(claim.account), `${id} ${claim.account}`);
      }
    for (const { renderings } of detail.quotes)
      for (const one of renderings) assert.ok(articles.has(one.article));
    assert.deepEqual(
      detail.summary,
      all.find((one) => one.id === id),
    );
  }
});

test("an export is a file to keep, and its bytes are the format's", async () => {
  const response = await server.get("/api/export?format=json");
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-disposition") ?? "", /^attachment; filename="stemma\.json"$/);
  const exported = (await response.json()) as Dossier;
  assert.deepEqual(
    exported.incidents.map(({ id }) => id),
    dossier.incidents.map(({ id }) => id),
  );
  const listed = await asPromised("/api/formats", formatsSchema);
  assert.deepEqual(
    listed.items.map(({ id }) => id),
    [...formats.keys()],
  );
  const ged = await server.get("/api/export?format=ged");
  assert.match(ged.headers.get("content-type") ?? "", /^text\/csv/);
  assert.ok((await ged.text()).split("\n").length > 3);
});

test("the original bytes of an article come as a file, whatever they are", async () => {
  const html = dossier.articles.find(({ uri }) => uri?.startsWith("https://")) as Dossier["articles"][number];
  const { captures } = await asPromised(`/api/articles/${html.id}`, articleDetailSchema);
  const [capture] = captures;
  assert.ok(capture);
  const response = await server.get(`/api/captures/${capture.sha256}`);
  assert.equal(response.headers.get("content-type"), "application/octet-stream");
  assert.match(response.headers.get("content-disposition") ?? "", /^attachment; filename="[0-9a-f]{64}"$/);
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(createHash("sha256").update(bytes).digest("hex"), capture.sha256);
  assert.equal((await server.get(`/api/captures/${"0".repeat(64)}`)).status, 404);
  assert.equal((await server.get("/api/captures/..%2f..")).status, 400);
});

test("a GET is answered 304 while the project is what it was", async () => {
  const first = await server.get("/api/incidents");
  const tag = first.headers.get("etag") ?? "";
  assert.match(tag, /^W\/"/);
  const again = await server.get("/api/incidents", { "if-none-match": tag });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), "");
  assert.equal((await server.get("/api/incidents", { "if-none-match": '"other"' })).status, 200);
});

test("what cannot be answered says so in the one shape", async () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ["/api/incidents/none", 404, "not-found"],
    ["/api/incidents/none/codebooks", 404, "not-found"],
    ["/api/articles/none", 404, "not-found"],
    ["/api/entities/none", 404, "not-found"],
    ["/api/nothing", 404, "not-found"],
    ["/api/incidents?from=yesterday", 400, "bad-request"],
    ["/api/incidents?box=1,2,3", 400, "bad-request"],
    ["/api/incidents?box=0,50,10,40", 400, "bad-request"],
    ["/api/incidents?agreement=nearly", 400, "bad-request"],
    ["/api/incidents?order=random", 400, "bad-request"],
    ["/api/incidents?limit=0", 400, "bad-request"],
    ["/api/incidents?limit=501", 400, "bad-request"],
    ["/api/incidents?cursor=none", 400, "bad-request"],
    ["/api/incidents?colour=red", 400, "bad-request"],
    ["/api/search", 400, "bad-request"],
    ["/api/search?q=%20", 400, "bad-request"],
    ["/api/export?format=none", 400, "bad-request"],
    ["/api/incidents?type=none-such", 400, "bad-request"],
    ["/api/incidents?type=", 400, "bad-request"],
    ["/api/entities?type=none-such", 400, "bad-request"],
    ["/api/quotes?verdict=none-such", 400, "bad-request"],
    ["/api/export", 400, "bad-request"],
    ["/api/incidents/%00", 400, "bad-request"],
    ["/api/search?q=%00", 400, "bad-request"],
    ["/api/search?q=%27%3B%20drop%20table%20incidents%3B--", 200, ""],
  ];
  for (const [path, status, code] of cases) {
    const response = await server.get(path);
    const body = (await response.json()) as { error?: { code: string; message: string } };
    assert.equal(response.status, status, `${path}: ${JSON.stringify(body)}`);
    if (status === 200) continue;
    assert.equal(body.error?.code, code, path);
    assert.match(body.error?.message ?? "", /^Cannot /, path);
    assert.deepEqual(Object.keys(body), ["error"]);
  }
});

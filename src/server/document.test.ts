import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import type { WorkingDesk } from "../engine/working-desk.ts";
import { apiPage } from "./api-page.ts";
import { buildApp } from "./app.ts";
import { apiDocument } from "./document.ts";
import { openDoor } from "./guards/token.ts";

/** No handler runs here: only the routes are looked at. */
const unopened = {} as WorkingDesk;
const door = openDoor("a token of some length");
const app = buildApp(unopened, { host: "127.0.0.1", door, page: import.meta.dirname });
const document = apiDocument(app);
/** What a person opens and no program asks for. */
const pages = ["GET /api/docs", "GET /api/docs.css", "GET /session", "POST /session", "GET /*"];

const documented = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
  Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
);

test("every route is in the document, and every one in the document is a route", () => {
  const served = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
  const routes = [...new Set(served)].filter((one) => !pages.includes(one)).sort();
  assert.ok(routes.length > 14, routes.join("\n"));
  assert.deepEqual([...documented].sort(), routes);
});

test("every reference of the document leads to a schema in it, and every schema compiles", () => {
  const schemas = document.components?.schemas ?? {};
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  assert.ok(references.length > 40);
  for (const [, name] of references) assert.ok(name && name in schemas, name);
  const ajv = new Ajv.default({ strict: false, formats: { date: true, uri: true, binary: true } });
  ajv.addSchema({ $id: "document", components: { schemas } });
  for (const name of Object.keys(schemas))
    assert.ok(ajv.getSchema(`document#/components/schemas/${name}`), name);
});

test("every operation says what it is for, and how it fails", () => {
  for (const methods of Object.values(document.paths ?? {})) {
    for (const one of Object.values(methods as Record<string, { summary?: string; responses: object }>)) {
      assert.ok(one.summary);
      assert.ok("default" in one.responses, one.summary);
    }
  }
});

test("the page of the API shows every route and loads nothing from elsewhere", async () => {
  const page = String(await apiPage(document));
  for (const one of documented) assert.ok(page.includes(`<code>${one.split(" ")[1]}</code>`), one);
  assert.doesNotMatch(page, /<script|style=|(?:src|href)="(?:https?:)?\/\//);
});

test("docs/api.md names every route", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/api.md"), "utf8");
  for (const one of documented) assert.ok(text.includes(`\`${one}`), one);
});

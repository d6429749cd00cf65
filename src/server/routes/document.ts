import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { apiPage, apiStyle } from "../api-page.ts";
import { failure, json } from "../contract/answers.ts";
import { apiDocument } from "../document.ts";

const health = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Whether the server answers; needs no token",
  responses: { 200: json(z.strictObject({ status: z.literal("ok") }), "It does"), default: failure },
});

const document = createRoute({
  method: "get",
  path: "/api/openapi.json",
  summary: "This document",
  responses: {
    200: json(z.looseObject({ openapi: z.string() }), "An OpenAPI 3.1 document"),
    default: failure,
  },
});

/** What the server says of itself. */
export function serveDocument(app: OpenAPIHono): void {
  app.openapi(health, (c) => c.json({ status: "ok" as const }, 200));
  app.openAPIRegistry.registerPath(document);
  app.get(document.path, (c) => c.json(apiDocument(app), 200));
  app.get("/api/docs.css", (c) => c.body(apiStyle, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/api/docs", (c) => c.html(apiPage(apiDocument(app))));
}

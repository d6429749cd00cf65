import type { OpenAPIHono } from "@hono/zod-openapi";
import { engine } from "../model/engine.ts";

/** The OpenAPI document of the routes that are registered. */
export type ApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

export function apiDocument(app: OpenAPIHono): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Stemma",
      version: engine.split(" ").at(-1) ?? engine,
      description:
        "What happened, according to whom. Offsets are UTF-16 code units of the article's text, the end not included; " +
        "days are YYYY-MM-DD. Every list gives `next`, the cursor of the page after it. Every GET carries an ETag " +
        "that changes with the project. Texts are as their pages wrote them: show them as text, never as markup.",
      license: { name: "Apache-2.0" },
    },
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { WorkingDesk } from "../../engine/working-desk.ts";
import { failure, json } from "../contract/answers.ts";
import { pageOf } from "../contract/desk.ts";
import { decisionSchema, judgementSchema } from "../contract/judgements.ts";

const list = createRoute({
  method: "get",
  path: "/api/judgements",
  summary: "Every judgement in order of time, undone ones and undoings included, on one page",
  responses: { 200: json(pageOf("JudgementPage", judgementSchema), "All judgements"), default: failure },
});

const decide = createRoute({
  method: "post",
  path: "/api/judgements",
  summary: "Write a judgement down",
  description:
    "The words it names must stand in the articles of the project. An undoing names the judgement.",
  request: { body: { required: true, content: { "application/json": { schema: decisionSchema } } } },
  responses: { 201: json(judgementSchema, "The judgement as written down"), default: failure },
});

/** What people decided. */
export function serveJudgements(app: OpenAPIHono, desk: WorkingDesk): void {
  app.openapi(list, async (c) => {
    const items = await desk.reads.judgements();
    return c.json({ items, total: items.length, next: null }, 200);
  });
  app.openapi(decide, async (c) => c.json(await desk.decide(c.req.valid("json")), 201));
}

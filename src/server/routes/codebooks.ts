import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { WorkingDesk } from "../../engine/working-desk.ts";
import { failure, json } from "../contract/answers.ts";
import { codebookPreviewSchema } from "../contract/desk.ts";
import { idParam } from "../contract/queries.ts";
import { found } from "../found.ts";

const route = createRoute({
  method: "get",
  path: "/api/incidents/{id}/codebooks",
  summary: "The rows an incident becomes under each codebook",
  request: { params: idParam },
  responses: { 200: json(z.array(codebookPreviewSchema), "One preview a codebook"), default: failure },
});

/** What an incident looks like in the layouts of the field. */
export function serveCodebooks(app: OpenAPIHono, desk: WorkingDesk): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    return c.json([...found(await desk.codebooks(id), "incident", id)], 200);
  });
}

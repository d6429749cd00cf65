import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { WorkingDesk } from "../../engine/working-desk.ts";
import { failure } from "../contract/answers.ts";
import { found } from "../found.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "wanted 64 hex digits");

const route = createRoute({
  method: "get",
  path: "/api/captures/{sha256}",
  summary: "The original bytes of a document, as they were received",
  request: { params: z.strictObject({ sha256: sha256.openapi({ param: { name: "sha256", in: "path" } }) }) },
  responses: {
    200: {
      description: "The bytes, as a file to keep",
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
    default: failure,
  },
});

/** The evidentiary copies: never shown as what they are, for they are whatever somebody's page was. */
export function serveCaptures(app: OpenAPIHono, { reads }: WorkingDesk): void {
  app.openapi(route, async (c) => {
    const { sha256: id } = c.req.valid("param");
    const bytes = found(await reads.capture(id), "capture", id);
    return c.body(new Uint8Array(bytes), 200, {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="${id}"`,
    });
  });
}

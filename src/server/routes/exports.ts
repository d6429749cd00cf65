import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { stream } from "hono/streaming";
import type { WorkingDesk } from "../../engine/working-desk.ts";
import { formats } from "../../export/formats.ts";
import { failure, json } from "../contract/answers.ts";
import { formatsSchema } from "../contract/formats.ts";
import { exportQuery } from "../contract/queries.ts";

const file = z.string().openapi({ format: "binary" });

const route = createRoute({
  method: "get",
  path: "/api/export",
  summary: "The whole project in one format, as a file",
  request: { query: exportQuery },
  responses: {
    200: { description: "The file", content: { "application/octet-stream": { schema: file } } },
    default: failure,
  },
});

const formatsRoute = createRoute({
  method: "get",
  path: "/api/formats",
  summary: "The formats that the project exports to",
  responses: { 200: json(formatsSchema, "The formats, in the order of the command"), default: failure },
});

/** The project in other people's formats. */
export function serveExports(app: OpenAPIHono, desk: WorkingDesk): void {
  app.openapi(formatsRoute, (c) => {
    const items = [...formats].map(([id, { label, mediaType, extension }]) => ({
      id,
      label,
      mediaType,
      extension,
    }));
    return c.json({ items }, 200);
  });
  app.openapi(route, async (c) => {
    const { mediaType, fileName, chunks } = await desk.exportAs(c.req.valid("query").format);
    c.header("Content-Type", mediaType);
    c.header("Content-Disposition", `attachment; filename="${fileName}"`);
    return stream(c, async (out) => {
      for await (const chunk of chunks) await out.write(chunk as string | Uint8Array<ArrayBuffer>);
    });
  });
}

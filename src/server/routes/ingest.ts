import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { HandedFile, WorkingDesk } from "../../engine/working-desk.ts";
import { failure, json } from "../contract/answers.ts";
import { ingestSchema, urlSchema } from "../contract/ingest.ts";
import { ApiError } from "../errors.ts";

const mostFiles = 2000;

const files = z.object({
  file: z.array(z.string()).openapi({
    type: "array",
    items: { type: "string", format: "binary" },
    description: "Files as they are: text, HTML, JSON Lines, archives, feeds",
  }),
});

const route = createRoute({
  method: "post",
  path: "/api/ingest",
  summary: "Take files or an address in",
  description: "Answers at once; what becomes of it is told on `/api/events` under the id given.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: urlSchema }, "multipart/form-data": { schema: files } },
    },
  },
  responses: { 202: json(ingestSchema, "The ingest is under way or waits its turn"), default: failure },
});

const separators = /[\\/]+/;

/** A name as it may stand in an address: no way up, no root, no drive, nothing that is not to be seen. */
export function harmlessName(name: string): string {
  const parts = name
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .split(separators)
    .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[a-z]:$/i.test(part));
  return parts.join("/").slice(-400) || "unnamed";
}

async function handed(c: Context): Promise<HandedFile[]> {
  const form = await c.req.parseBody({ all: true }).catch(() => {
    throw new ApiError("bad-request", "Cannot read the form: wanted multipart/form-data with files");
  });
  const found = Object.values(form)
    .flat()
    .filter((part) => part instanceof File);
  if (found.length === 0) throw new ApiError("unprocessable", "Cannot ingest: the form holds no file");
  if (found.length > mostFiles)
    throw new ApiError(
      "too-large",
      `Cannot ingest ${found.length} files at once, wanted at most ${mostFiles}`,
    );
  const read = async (file: File): Promise<HandedFile> => ({
    name: harmlessName(file.name),
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  return Promise.all(found.map(read));
}

/** How articles come in. */
export function serveIngest(app: OpenAPIHono, desk: WorkingDesk): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.path, async (c) => {
    const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
    if (type === "multipart/form-data")
      return c.json({ ingest: desk.ingest({ files: await handed(c) }) }, 202);
    if (type !== "application/json")
      throw new ApiError(
        "unsupported-media-type",
        "Cannot ingest: wanted multipart/form-data with files or application/json with a url",
      );
    const body: unknown = await c.req.json().catch(() => null);
    const address = urlSchema.safeParse(body);
    if (!address.success)
      throw new ApiError("unprocessable", 'Cannot ingest: wanted {"url": "https://…"} and nothing else');
    return c.json({ ingest: desk.ingest(address.data) }, 202);
  });
}

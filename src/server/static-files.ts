import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { errorResponse } from "./errors.ts";

/** Files with a hash of their content in the name never change under it. */
const hashed = /[-.][\w-]{8,}\.\w+$/;

function caching(folder: string): MiddlewareHandler {
  return serveStatic({
    root: folder,
    onFound: (path, c) => {
      const forever = path.includes("/assets/") && hashed.test(path);
      c.header("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}

/** Serves the built page; every path of the reading room that is no file gets its index. */
export function serveFiles(app: OpenAPIHono, folder: string): void {
  const index = join(folder, "index.html");
  const files = caching(folder);
  const page = serveStatic({ path: index, onFound: (_, c) => c.header("Cache-Control", "no-cache") });
  app.get("*", files, async (c, next) => {
    const path = c.req.path;
    if (path.startsWith("/api/") || extname(path) !== "") return next();
    if (existsSync(index)) return page(c, next);
    return errorResponse(c, "not-found", "Cannot show the reading room: it is not built, wanted web/dist");
  });
}

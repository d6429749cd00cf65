import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { errorResponse } from "./errors.ts";
import { type Tiles, withTiles } from "./tiles.ts";

/** Files with a hash of their content in the name never change under it. */
const hashed = /[-.][\w-]{8,}\.\w+$/;

const caching: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status !== 200 || c.req.path.startsWith("/api/")) return;
  const forever = c.req.path.startsWith("/assets/") && hashed.test(c.req.path);
  c.header("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
};

/** The index of the page; read again each time only where nothing is put into it. */
function indexOf(file: string, tiles: Tiles | null): MiddlewareHandler {
  if (tiles === null) return serveStatic({ path: file });
  const html = withTiles(readFileSync(file, "utf8"), tiles);
  return async (c) => c.html(html);
}

const unbuilt = "Cannot show the reading room: it is not built, npm run build:web builds it";

/** Serves the built page; every path of the reading room that is no file gets its index. */
export function serveFiles(app: OpenAPIHono, folder: string, tiles: Tiles | null = null): void {
  const index = join(folder, "index.html");
  if (!existsSync(index)) {
    app.get("*", (c, next) =>
      c.req.path.startsWith("/api/") ? next() : Promise.resolve(errorResponse(c, "not-found", unbuilt)),
    );
    return;
  }
  const page = indexOf(index, tiles);
  if (tiles !== null) app.get("/", caching, page);
  app.get("*", caching, serveStatic({ root: folder }), (c, next) => {
    const { path } = c.req;
    return path.startsWith("/api/") || extname(path) !== "" ? next() : page(c, next);
  });
}

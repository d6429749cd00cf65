import type { MiddlewareHandler } from "hono";

function names(header: string, tag: string): boolean {
  return header.trim() === "*" || header.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}

/**
 * Answers 304 where the client holds what the project still is. The tag is read before the answer is made, so that a
 * change in between makes the tag old, never the answer.
 */
export function entityTags(version: () => Promise<string>): MiddlewareHandler {
  return async (c, next) => {
    if ((c.req.method !== "GET" && c.req.method !== "HEAD") || c.req.path === "/api/events") return next();
    const tag = `"${await version()}"`;
    if (names(c.req.header("if-none-match") ?? "", tag)) {
      c.header("ETag", `W/${tag}`);
      return c.body(null, 304);
    }
    await next();
    if (c.res.status !== 200) return;
    c.header("ETag", `W/${tag}`);
    c.header("Cache-Control", "private, no-cache");
  };
}

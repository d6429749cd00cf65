import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors.ts";

const safe: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses writes that a page of another origin asks for; clients that are no browser send neither header. */
export function sameOriginWrites(): MiddlewareHandler {
  return async (c, next) => {
    if (safe.has(c.req.method)) return next();
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const foreign = origin !== undefined && URL.parse(origin)?.host !== c.req.header("host");
    if (foreign || (site !== undefined && site !== "same-origin" && site !== "none"))
      throw new ApiError("forbidden", "Cannot write: the request comes from another origin");
    return next();
  };
}

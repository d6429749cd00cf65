import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors.ts";

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether an address to listen on can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return loopback.has(host) || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/** The name in a Host header, without its port; null where it is no host at all. */
function nameIn(host: string): string | null {
  const url = URL.parse(`http://${host}/`);
  return url && url.host !== "" && url.pathname === "/" && !host.includes("@") ? url.hostname : null;
}

/**
 * Answers only to the machine's own names: a foreign name that resolves to this machine (DNS rebinding) would make
 * any page of the web of one origin with the server.
 */
export function ownHost(bound: string): MiddlewareHandler {
  return async (c, next) => {
    const name = nameIn(c.req.header("host") ?? "");
    if (name === null || !(isLoopback(name) || name === bound))
      throw new ApiError("misdirected", "Cannot answer: the Host header names another machine");
    return next();
  };
}

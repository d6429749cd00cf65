import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { ApiError } from "../errors.ts";

const cookieName = "stemma";
const shortest = 16;

/** Who may use a server that others can reach. */
export interface Doorkeeper {
  /** Path that lets one browser in, once. */
  readonly invitation: string;
  /** Refuses requests with neither the token nor the cookie. */
  readonly guard: MiddlewareHandler;
  /** Answers `/session`: takes the invitation or the token, sets the cookie. */
  enter(c: Context): Promise<Response>;
}

/** Compares in a time that does not tell how much of the two agrees. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function bearer(c: Context): string | null {
  return /^Bearer (\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? null;
}

/** What a person sees who opens the address without being let in. */
const knock = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stemma</title></head><body><main>
<h1>Stemma</h1><form method="post" action="/session"><label>Token <input name="token" type="password" required
autocomplete="current-password"></label> <button>Enter</button></form></main></body></html>`;

function isNavigation(c: Context): boolean {
  return (
    c.req.method === "GET" &&
    !c.req.path.startsWith("/api/") &&
    /text\/html/.test(c.req.header("accept") ?? "")
  );
}

/** A doorkeeper for `token`; throws where the token is too short to keep anybody out. */
export function openDoor(token: string): Doorkeeper {
  if (token.length < shortest)
    throw new Error(`Cannot use the token: it has ${token.length} characters, wanted at least ${shortest}`);
  const pass = createHmac("sha256", token).update("stemma session").digest("hex");
  let key: string | null = randomBytes(24).toString("base64url");
  const admitted = (c: Context): boolean => {
    const given = bearer(c);
    if (given !== null) return same(given, token);
    return same(getCookie(c, cookieName) ?? "", pass);
  };
  const welcome = (c: Context): Response => {
    setCookie(c, cookieName, pass, { httpOnly: true, sameSite: "Strict", path: "/" });
    return c.redirect("/", 303);
  };
  return {
    invitation: `/session?key=${key}`,
    guard: async (c, next) => {
      if (c.req.path === "/healthz" || c.req.path === "/session" || admitted(c)) return next();
      c.header("WWW-Authenticate", "Bearer");
      if (isNavigation(c)) return c.html(knock, 401);
      throw new ApiError("unauthorized", "Cannot answer: the token is missing or wrong");
    },
    enter: async (c) => {
      const given = c.req.query("key") ?? "";
      if (c.req.method === "GET" && key !== null && same(given, key)) {
        key = null;
        return welcome(c);
      }
      if (c.req.method === "POST") {
        const form = await c.req.parseBody();
        if (typeof form["token"] === "string" && same(form["token"], token)) return welcome(c);
      }
      throw new ApiError("unauthorized", "Cannot enter: the invitation was used or the token is wrong");
    },
  };
}

import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

export type ErrorCode =
  | "bad-request"
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "method-not-allowed"
  | "too-large"
  | "unsupported-media-type"
  | "misdirected"
  | "unprocessable"
  | "too-many-requests"
  | "internal"
  | "unavailable";

/** The status of each code of the one error shape. */
export const errorStatus: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  "bad-request": 400,
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "unsupported-media-type": 415,
  misdirected: 421,
  unprocessable: 422,
  "too-many-requests": 429,
  internal: 500,
  unavailable: 503,
};

/** An error to be told to the client as it stands. */
export class ApiError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The code for a status that a library chose. */
export function codeOf(status: number): ErrorCode {
  const found = Object.entries(errorStatus).find(([, one]) => one === status);
  if (found) return found[0] as ErrorCode;
  return status >= 500 ? "internal" : "bad-request";
}

/** Every error the server answers with has this body. */
export function errorResponse(c: Context, code: ErrorCode, message: string): Response {
  c.header("Cache-Control", "no-store");
  // The rest of the body is never read, so the line cannot be used again.
  if (code === "too-large") c.header("Connection", "close");
  return c.json({ error: { code, message } }, errorStatus[code]);
}

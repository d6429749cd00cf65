import { type Agent, errors, request } from "undici";
import { decodeContent } from "../decode-content.ts";
import type { FetchOptions } from "./fetch-options.ts";
import { RefusedAddress } from "./guarded-agent.ts";

/** One answer to one request: its head, and its body with the content coding undone. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export type Failure = { readonly rule: string; readonly why: string };

export interface Asked {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: Agent;
  readonly options: FetchOptions;
}

class TooLong extends Error {}

function failureOf(error: unknown, limits: FetchOptions["limits"]): Failure {
  if (error instanceof RefusedAddress)
    return { rule: "address-refused", why: `${error.message}; --allow-private allows that` };
  if (error instanceof TooLong) return { rule: "too-long", why: `over ${limits.packedBytes} bytes` };
  if (error instanceof Error && error.name === "TimeoutError")
    return { rule: "too-slow", why: `not there after ${limits.totalMilliseconds / 1000} s` };
  if (error instanceof errors.ConnectTimeoutError)
    return { rule: "unreachable", why: `no connection after ${limits.connectMilliseconds / 1000} s` };
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return { rule: "too-slow", why: `nothing came for ${limits.idleMilliseconds / 1000} s` };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = networkWords[code];
  const why =
    known ?? (error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 160) : "unknown");
  return { rule: "unreachable", why };
}

const networkWords: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the name of the host cannot be looked up now",
  ECONNREFUSED: "the host refuses connections",
  ECONNRESET: "the host broke the connection",
  EHOSTUNREACH: "no way to the host",
  ENETUNREACH: "no way to the host",
  UND_ERR_SOCKET: "the host broke the connection",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the body is not as long as its head says",
  UND_ERR_HEADERS_OVERFLOW: "a head that is too long",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

/** Header values that stand for one; of repeated ones the first counts. */
function flat(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? (name === "content-encoding" ? value.join(", ") : value[0]) : value;
    if (first !== undefined) found[name.toLowerCase()] = first;
  }
  return found;
}

async function bodyOf(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  limit: number,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) {
      body.destroy();
      throw new TooLong();
    }
  }
  return Buffer.concat(parts);
}

/** Sends one request and reads its answer within the limits; never throws. */
export async function fetchOnce(asked: Asked): Promise<Answer | Failure> {
  const { url, agent, options } = asked;
  const { limits } = options;
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      headers: {
        "user-agent": options.userAgent,
        "accept-encoding": "gzip, deflate, br",
        ...asked.headers,
      },
      signal: AbortSignal.timeout(limits.totalMilliseconds),
    });
    body.on("error", () => {});
    const head = flat(headers);
    if (Number(head["content-length"] ?? 0) > limits.packedBytes) {
      body.destroy();
      return failureOf(new TooLong(), limits);
    }
    const packed = await bodyOf(body, limits.packedBytes);
    const opened = decodeContent(packed, { codings: head["content-encoding"] ?? null, limit: limits.bytes });
    if (opened.kind === "refused") return { rule: "content-coding", why: opened.why };
    return { status: statusCode, headers: head, bytes: opened.bytes };
  } catch (error) {
    return failureOf(error, limits);
  }
}

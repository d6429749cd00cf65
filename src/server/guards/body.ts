import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors.ts";

function tooLarge(most: number): ApiError {
  return new ApiError("too-large", `Cannot read the request: it has more than ${most} bytes`);
}

async function bytesOf(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Refuses bodies of more than `most` bytes, by the length they state or, where they state none, as they come. */
export function limitedBody(most: number): MiddlewareHandler {
  return async (c, next) => {
    const { raw } = c.req;
    if (raw.body === null) return next();
    const stated = raw.headers.get("content-length");
    if (stated !== null && !raw.headers.has("transfer-encoding")) {
      if (Number(stated) > most) throw tooLarge(most);
      return next();
    }
    const body = await bytesOf(raw.body, most);
    const { url, method, headers, signal } = raw;
    c.req.raw = new Request(url, { method, headers, signal, body });
    return next();
  };
}

const crlf: Buffer = Buffer.from("\r\n");
const longestSizeLine = 1024;

/**
 * The body under chunked transfer coding; the bytes as they are where they do not have its form, for archives keep the
 * header of what they have already joined.
 */
export function dechunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.subarray(at, at + longestSizeLine).indexOf(crlf);
    if (lineEnd < 0) return body;
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;|$)/i.exec(body.toString("latin1", at, at + lineEnd))?.[1];
    if (size === undefined) return body;
    const from = at + lineEnd + crlf.length;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    if (from + length > body.length) return body;
    parts.push(body.subarray(from, from + length));
    at = from + length;
    if (body[at] === 0x0d) at += crlf.length;
  }
}

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer;

/** Servers say deflate for both forms; the first byte of the wrapped one is 0x78 or its kin. */
function inflateAny(bytes: Uint8Array, options: { maxOutputLength: number }): Buffer {
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
}

/** Content codings of RFC 9110 and RFC 8878. */
const decoders: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateAny,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

const mostCodings = 3;

export type DecodedContent =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly why: string };

function isTooLong(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

/** The body under the codings that a `Content-Encoding` names, at most `limit` bytes. */
export function decodeContent(
  body: Uint8Array,
  options: { codings: string | null; limit: number },
): DecodedContent {
  const { limit } = options;
  const codings = (options.codings ?? "")
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity");
  if (codings.length > mostCodings)
    return { kind: "refused", why: `${codings.length} codings on top of each other` };
  let bytes = body;
  for (const coding of codings.reverse()) {
    const decoder = decoders[coding];
    if (!decoder) return { kind: "refused", why: `unknown coding "${coding}"` };
    try {
      bytes = decoder(bytes, { maxOutputLength: limit });
    } catch (error) {
      const why = isTooLong(error) ? `over ${limit} bytes when unpacked` : `damaged ${coding} data`;
      return { kind: "refused", why };
    }
  }
  return { kind: "bytes", bytes };
}

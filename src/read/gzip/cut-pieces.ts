import { magic } from "./member-header.ts";

/** Small, so that no piece of a bomb unpacks to more than 4 MB before it is noticed. */
const pieceLength = 4096;

/** Cut so that no piece is long, and no member starts but at the start of one. */
function cut(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let from = 0;
  while (from < bytes.length) {
    const next = bytes.subarray(from, from + pieceLength + magic.length).indexOf(magic, 1);
    const to = next < 0 ? from + pieceLength : from + next;
    found.push(bytes.subarray(from, to));
    from = to;
  }
  return found;
}

/** How many bytes at the end may be the beginning of a member's first bytes. */
function startedMagic(bytes: Buffer): number {
  if (bytes.at(-2) === magic[0] && bytes.at(-1) === magic[1]) return 2;
  return bytes.at(-1) === magic[0] ? 1 : 0;
}

/** Chunks as small pieces; a member starts at the start of a piece. */
export async function* cutPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes =
      held.length > 0
        ? Buffer.concat([held, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const whole = bytes.length - startedMagic(bytes);
    held = bytes.subarray(whole);
    yield* cut(bytes.subarray(0, whole));
  }
  if (held.length > 0) yield held;
}

import { cutPieces } from "./cut-pieces.ts";
import { Member, trailerLength } from "./member.ts";
import { headerLength, looksLikeHeader, startsMember } from "./member-header.ts";

/** Bytes as they come out, or what was wrong with the part of the packed data they stood in. */
export type Unpacked = Uint8Array | { readonly damage: string };

const longestHeader = 65_536;
const longestSuspicion = 1_000_000;

/** Pieces kept from one on that may be the start of a member nobody has noticed. */
class Suspects {
  #pieces: Buffer[] = [];
  #length = 0;

  add(piece: Buffer): void {
    if (this.#length === 0 && !looksLikeHeader(piece)) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length > longestSuspicion) this.take();
  }

  take(): Buffer[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#length = 0;
    return pieces;
  }
}

/** Members one after the other over the pieces of packed data. */
class Unpacker {
  #member: Member | null = null;
  /** The first bytes of a member whose header is not all there yet. */
  #head: Buffer | null = null;
  /** What has come of the eight bytes behind a member's data; null within them. */
  #trailer: Buffer | null = null;
  /** Pieces of this member from the first on that looks like the start of another: if this one fails, it is one. */
  readonly #suspects = new Suspects();
  #isTold = false;

  async *push(piece: Buffer): AsyncGenerator<Unpacked> {
    const starts = startsMember(piece);
    if (starts && (this.#trailer || this.#head)) yield* this.#damaged("gzip data that ends too early");
    if (this.#member) this.#suspects.add(piece);
    if (this.#trailer) yield* this.#trail(piece);
    else if (this.#member) yield* this.#continue(piece);
    else if (starts || this.#head) yield* this.#start(piece);
    else if (piece.some((byte) => byte !== 0)) yield* this.#damaged("bytes that are no gzip data");
  }

  async *end(): AsyncGenerator<Unpacked> {
    while (this.#member || this.#head) yield* this.#damaged("gzip data that ends too early");
  }

  close(): void {
    this.#member?.close();
    this.#member = null;
    this.#trailer = null;
    this.#head = null;
  }

  async *#start(piece: Buffer): AsyncGenerator<Unpacked> {
    const head: Buffer = this.#head ? Buffer.concat([this.#head, piece]) : piece;
    const header = headerLength(head);
    this.#head = header === null ? head : null;
    if (header === null && head.length > longestHeader) yield* this.#damaged("damaged gzip data");
    if (header === null) return;
    this.#member = new Member();
    yield* this.#continue(head.subarray(header));
  }

  async *#continue(piece: Buffer): AsyncGenerator<Unpacked> {
    const member = this.#member as Member;
    const outcome = await member.push(piece);
    const out = member.take();
    if (out.length > 0) this.#isTold = false;
    yield* out;
    if (outcome.kind === "failed") yield* this.#damaged(outcome.damage);
    else if (outcome.kind === "ended") {
      this.#trailer = Buffer.alloc(0);
      yield* this.#trail(piece.subarray(outcome.used));
    }
  }

  async *#trail(piece: Buffer): AsyncGenerator<Unpacked> {
    const trailer: Buffer = Buffer.concat([this.#trailer as Buffer, piece]);
    this.#trailer = trailer;
    if (trailer.length < trailerLength) return;
    if (!this.#member?.agrees(trailer)) yield* this.#damaged("gzip data whose sum is wrong");
    else {
      this.close();
      this.#suspects.take();
      const rest = trailer.subarray(trailerLength);
      if (rest.length > 0) yield* this.push(rest);
    }
  }

  /** One message for a run of damage, however many pieces it has; then what may have been another member. */
  async *#damaged(damage: string): AsyncGenerator<Unpacked> {
    this.close();
    if (!this.#isTold) yield { damage };
    this.#isTold = true;
    for (const piece of this.#suspects.take()) yield* this.push(piece);
  }
}

/**
 * Unpacks gzip data of any number of members; a damaged member is told and costs only itself, for the next is looked
 * for by its first bytes.
 */
export async function* unpackGzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  const unpacker = new Unpacker();
  try {
    for await (const piece of cutPieces(chunks)) yield* unpacker.push(piece);
    yield* unpacker.end();
  } finally {
    unpacker.close();
  }
}

/** What is unpacked, as long as nothing is damaged; throws at the first damage. */
export async function* intact(unpacked: AsyncIterable<Unpacked>): AsyncGenerator<Uint8Array> {
  for await (const one of unpacked) {
    if (!(one instanceof Uint8Array)) throw new Error(one.damage);
    yield one;
  }
}

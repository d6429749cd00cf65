import { createGunzip, type Gunzip } from "node:zlib";

/** Bytes as they come out, or what was wrong with the part of the packed data they stood in. */
export type Unpacked = Uint8Array | { readonly damage: string };

/** Small, so that no piece of a bomb unpacks to more than 4 MB before it is noticed. */
const pieceLength = 4096;
/** Text shrinks to a tenth; what shrinks to a hundredth and is this long is no text. */
const suspiciousLength = 64_000_000;
const suspiciousRatio = 100;
const magic: Buffer = Buffer.from([0x1f, 0x8b, 8]);

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

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
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

type Outcome = { readonly kind: "more" | "ended" } | { readonly kind: "failed"; readonly damage: string };

/** One run of gzip members; after an error or an end a new one takes over. */
class Run {
  readonly #gunzip: Gunzip = createGunzip({ chunkSize: 65_536 });
  #out: Buffer[] = [];
  #read = 0;
  #written = 0;
  #settle: (outcome: Outcome) => void = () => {};

  constructor() {
    this.#gunzip.on("data", (chunk: Buffer) => {
      this.#out.push(chunk);
      this.#written += chunk.length;
    });
    this.#gunzip.on("end", () => this.#settle({ kind: "ended" }));
    this.#gunzip.on("error", () => this.#settle({ kind: "failed", damage: "damaged gzip data" }));
  }

  async push(piece: Buffer): Promise<Outcome> {
    this.#read += piece.length;
    const outcome = await new Promise<Outcome>((resolve) => {
      this.#settle = resolve;
      this.#gunzip.write(piece, (error) => {
        if (!error) resolve({ kind: "more" });
      });
    });
    const bomb = this.#written > suspiciousLength && this.#written > suspiciousRatio * this.#read;
    return bomb
      ? { kind: "failed", damage: `unpacks to more than ${suspiciousRatio} times its size` }
      : outcome;
  }

  end(): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#gunzip.end();
    });
  }

  take(): Buffer[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  close(): void {
    this.#gunzip.destroy();
  }
}

/** Runs one after the other over the pieces of packed data. */
class Unpacker {
  #run: Run | null = new Run();
  #fresh = true;

  /** What a piece gives; one that fails inside a member is tried again as the start of the next. */
  async *push(piece: Buffer): AsyncGenerator<Unpacked> {
    const starts = piece.subarray(0, magic.length).equals(magic);
    if (this.#run === null && !starts) return;
    const fresh = this.#run === null || this.#fresh;
    this.#run ??= new Run();
    this.#fresh = false;
    const outcome = await this.#run.push(piece);
    yield* this.#run.take();
    if (outcome.kind === "more") return;
    if (outcome.kind === "failed") yield { damage: outcome.damage };
    this.close();
    if (outcome.kind === "failed" && starts && !fresh) yield* this.push(piece);
  }

  async *end(): AsyncGenerator<Unpacked> {
    if (this.#run === null) return;
    const outcome = await this.#run.end();
    yield* this.#run.take();
    if (outcome.kind === "failed") yield { damage: "gzip data that ends too early" };
  }

  close(): void {
    this.#run?.close();
    this.#run = null;
  }
}

/**
 * Unpacks gzip data of any number of members; a damaged member is told and costs only itself, for the next is looked
 * for by its first bytes.
 */
export async function* unpackGzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  const unpacker = new Unpacker();
  try {
    for await (const piece of pieces(chunks)) yield* unpacker.push(piece);
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

import { crc32, createInflateRaw, type InflateRaw } from "node:zlib";

/** Text shrinks to a tenth; what shrinks to a hundredth and is this long is no text. */
const suspiciousLength = 64_000_000;
const suspiciousRatio = 100;
/** Bytes of sum and length behind the data. */
export const trailerLength = 8;

export type Outcome =
  | { readonly kind: "more" }
  /** The member's data end behind `used` bytes of the piece. */
  | { readonly kind: "ended"; readonly used: number }
  | { readonly kind: "failed"; readonly damage: string };

/** The data of one gzip member. */
export class Member {
  readonly #inflate: InflateRaw = createInflateRaw({ chunkSize: 65_536 });
  #out: Buffer[] = [];
  #read = 0;
  #written = 0;
  #sum = 0;
  #settle: (outcome: Outcome) => void = () => {};

  constructor() {
    this.#inflate.on("data", (chunk: Buffer) => {
      this.#out.push(chunk);
      this.#written += chunk.length;
      this.#sum = crc32(chunk, this.#sum);
    });
    this.#inflate.on("end", () => this.#settle({ kind: "ended", used: this.#inflate.bytesWritten }));
    this.#inflate.on("error", () => this.#settle({ kind: "failed", damage: "damaged gzip data" }));
  }

  async push(piece: Buffer): Promise<Outcome> {
    const before = this.#read;
    this.#read += piece.length;
    const outcome = await new Promise<Outcome>((resolve) => {
      this.#settle = resolve;
      this.#inflate.write(piece, (error) => {
        if (!error) resolve({ kind: "more" });
      });
    });
    const bomb = this.#written > suspiciousLength && this.#written > suspiciousRatio * this.#read;
    if (bomb) return { kind: "failed", damage: `unpacks to more than ${suspiciousRatio} times its size` };
    return outcome.kind === "ended" ? { kind: "ended", used: outcome.used - before } : outcome;
  }

  /** Whether the sum and the length behind the data are those of what came out. */
  agrees(trailer: Buffer): boolean {
    return trailer.readUInt32LE(0) === this.#sum && trailer.readUInt32LE(4) === this.#written % 2 ** 32;
  }

  take(): Buffer[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  close(): void {
    this.#inflate.destroy();
  }
}

import { Unzip, type UnzipFile } from "fflate";
import { closedDecoder, GuardedInflate } from "./guarded-inflate.ts";

/** What stands in a ZIP archive, in its order; the data of an entry stand between its name and its end. */
export type ZipPart =
  | { readonly kind: "entry"; readonly name: string }
  | { readonly kind: "data"; readonly bytes: Uint8Array }
  | { readonly kind: "end"; readonly damage: string | null };

/** Small, so that no piece of a bomb unpacks to more than 16 MB before it is noticed. */
const pieceLength = 16_384;
const mostEntries = 20_000;
const deflate = 8;
/** Methods of packing have numbers below this. */
const methods = 100;

class ZipParser {
  readonly #unzip: Unzip;
  #parts: ZipPart[] = [];
  #entries = 0;

  constructor() {
    this.#unzip = new Unzip((file) => this.#open(file));
    this.#unzip.register(GuardedInflate);
    for (let method = 1; method < methods; method++)
      if (method !== deflate) this.#unzip.register(closedDecoder(method));
  }

  push(piece: Uint8Array, final: boolean): void {
    this.#unzip.push(piece, final);
  }

  /** Whether there are more entries than are followed. */
  get isFull(): boolean {
    return this.#entries > mostEntries;
  }

  take(): ZipPart[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  #open(file: UnzipFile): void {
    if (++this.#entries > mostEntries) return;
    this.#parts.push({ kind: "entry", name: file.name });
    let isDone = false;
    file.ondata = (error, bytes, final) => {
      if (isDone) return;
      if (bytes?.length > 0 && !error) this.#parts.push({ kind: "data", bytes: bytes.slice() });
      isDone = final || error !== null;
      if (isDone) this.#parts.push({ kind: "end", damage: error?.message ?? null });
    };
    file.start();
  }
}

/** The entries of a ZIP archive as its bytes come in; throws where the archive itself cannot be followed. */
export async function* zipParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ZipPart> {
  const parser = new ZipParser();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceLength) {
      parser.push(chunk.subarray(at, at + pieceLength), false);
      yield* parser.take();
      if (parser.isFull) throw new Error(`more than ${mostEntries} entries`);
    }
  }
  parser.push(new Uint8Array(), true);
  yield* parser.take();
}

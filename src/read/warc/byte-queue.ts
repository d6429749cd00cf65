const nothing: Buffer = Buffer.alloc(0);

/** Chunks as they come, looked at and taken from the front; what is not asked for is not read. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = nothing;
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The first `length` bytes, or all there are, without taking them. */
  async peek(length: number): Promise<Buffer> {
    const parts: Uint8Array[] = [this.#held];
    let total = this.#held.length;
    while (total < length && !this.#ended) {
      const { done, value } = await this.#chunks.next();
      if (done) this.#ended = true;
      else {
        parts.push(value);
        total += value.length;
      }
    }
    if (parts.length > 1) this.#held = Buffer.concat(parts);
    return this.#held.subarray(0, length);
  }

  /** Lets go of the first `length` bytes, which were peeked at. */
  drop(length: number): void {
    this.#held = this.#held.subarray(length);
  }
}

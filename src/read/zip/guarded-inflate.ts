import {
  type AsyncFlateStreamHandler,
  type FlateError,
  FlateErrorCode,
  Inflate,
  type UnzipDecoder,
} from "fflate";

/** Text shrinks to a tenth; what shrinks to a hundredth and is this long is no text. */
const suspiciousLength = 64_000_000;
const suspiciousRatio = 100;

function fault(why: string): FlateError {
  return Object.assign(new Error(why), { code: FlateErrorCode.InvalidZipData });
}

/** Opens the data of one entry, and gives up what is damaged or a bomb. */
export class GuardedInflate implements UnzipDecoder {
  static readonly compression = 8;
  ondata: AsyncFlateStreamHandler = () => {};
  #read = 0;
  #written = 0;
  #isDead = false;
  readonly #inflate: Inflate = new Inflate((bytes, final) => {
    this.#written += bytes.length;
    if (!this.#isDead) this.ondata(null, bytes, final);
  });

  push(chunk: Uint8Array, final: boolean): void {
    if (this.#isDead) return;
    this.#read += chunk.length;
    try {
      this.#inflate.push(chunk, final);
    } catch {
      this.#giveUp("damaged ZIP data");
    }
    if (this.#written > suspiciousLength && this.#written > suspiciousRatio * this.#read)
      this.#giveUp(`unpacks to more than ${suspiciousRatio} times its size`);
  }

  #giveUp(why: string): void {
    if (this.#isDead) return;
    this.#isDead = true;
    this.ondata(fault(why), new Uint8Array(), true);
  }
}

/** Stands for a way of packing that is not opened; its data pass by. */
export function closedDecoder(compression: number): { new (): UnzipDecoder; compression: number } {
  return class implements UnzipDecoder {
    static readonly compression = compression;
    ondata: AsyncFlateStreamHandler = () => {};
    #isTold = false;
    push(): void {
      if (this.#isTold) return;
      this.#isTold = true;
      this.ondata(fault(`packed by method ${compression}, wanted deflate or none`), new Uint8Array(), true);
    }
  };
}

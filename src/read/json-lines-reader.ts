import type { CaptureOrigin } from "../model/capture.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { readRecord } from "./read-record.ts";
import { nameOf, type Received, report, unreadable, withCapture } from "./received.ts";

/** A line longer than this, in bytes, is left out: no page is. */
export const longestLine = 32_000_000;
const mostComplaints = 20;
const newline = 0x0a;

/** Reads JSON Lines as their bytes come in, so that a file of any size is never held whole. */
export class JsonLinesReader {
  readonly #uri: string | null;
  readonly #origin: CaptureOrigin | null;
  #pending: Uint8Array[] = [];
  #pendingLength = 0;
  #line = 0;
  #complaints = 0;

  /** With an `origin` every article carries its line. */
  constructor(uri: string | null, origin: CaptureOrigin | null = null) {
    this.#uri = uri;
    this.#origin = origin;
  }

  /** What the lines that end in `chunk` give. */
  push(chunk: Uint8Array): Received[] {
    const found: Received[] = [];
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      this.#hold(chunk.subarray(from, at));
      found.push(...this.#take());
      from = at + 1;
    }
    this.#hold(chunk.subarray(from));
    return found;
  }

  /** What the last line gives, and how many complaints were held back. */
  end(): Received[] {
    const found = this.#pendingLength > 0 ? this.#take() : [];
    const more = this.#complaints - mostComplaints;
    if (more > 0) {
      const reason = `Cannot read ${more} more ${more === 1 ? "line" : "lines"} of "${nameOf(this.#uri)}": like the ${mostComplaints} before`;
      found.push(report("error", "more-lines", { uri: this.#uri, reason }));
    }
    return found;
  }

  #hold(bytes: Uint8Array): void {
    this.#pendingLength += bytes.length;
    if (this.#pendingLength > longestLine) this.#pending = [];
    else if (bytes.length > 0) this.#pending.push(bytes.slice());
  }

  #take(): Received[] {
    this.#line++;
    const length = this.#pendingLength;
    const bytes =
      this.#pending.length === 1 ? (this.#pending[0] as Uint8Array) : Buffer.concat(this.#pending);
    this.#pending = [];
    this.#pendingLength = 0;
    const name = `${nameOf(this.#uri)}:${this.#line}`;
    const found =
      length > longestLine
        ? [unreadable(name, "line-too-long", `line of ${length} bytes, wanted at most ${longestLine}`)]
        : withCapture(readLine(name, bytes), { bytes, origin: this.#originOf(name) });
    return found.filter((one) => one.kind === "article" || ++this.#complaints <= mostComplaints);
  }

  #originOf(name: string): CaptureOrigin | null {
    const origin = this.#origin;
    if (!origin) return null;
    const container = origin.container ?? nameOf(origin.uri);
    return { ...origin, uri: name, carrier: "lines", container, mediaType: "application/json" };
  }
}

function readLine(name: string, bytes: Uint8Array): Received[] {
  const { text, broken, encoding } = decodeBytes(bytes);
  if (text.trim() === "") return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 120) : "";
    return [unreadable(name, "json-form", `malformed JSON line (${why})`)];
  }
  const found = readRecord(name, value);
  if (broken === 0) return found;
  const reason = `Replaced ${broken} broken byte sequences in "${name}", read as ${encoding}`;
  return [report("warning", "broken-encoding", { uri: name, reason }), ...found];
}

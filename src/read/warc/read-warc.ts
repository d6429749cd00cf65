import { type CaptureOrigin, originOf } from "../../model/capture.ts";
import type { Unpacked } from "../gzip/unpack-gzip.ts";
import { longestSource, readBytes } from "../read-bytes.ts";
import { nameOf, type Received, report, type StreamSource, unreadable } from "../received.ts";
import { type SourceKind, sniffKind } from "../sniff-kind.ts";
import { LeftOut } from "./left-out.ts";
import { parseRecord, type WarcRecord } from "./parse-record.ts";
import { type Frame, splitRecords } from "./split-records.ts";

const pageTypes: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
const pageRecords: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);
/** Records about records: nothing in them is a page. */
const silentRecords: ReadonlySet<string> = new Set(["warcinfo", "request", "metadata"]);

/** Crawlers write of themselves under other schemes: `metadata:`, `urn:`, `dns:`. */
const pageAddress = /^(?:https?|ftp|file):/i;
/** What servers say of bytes they know nothing of; these are told by the bytes. */
const unknownType = "application/octet-stream";
const readable: ReadonlySet<SourceKind["kind"]> = new Set(["html", "text"]);

const mostDamages = 20;
/** Behind a damaged member the next record starts on a line of its own. */
const separator: Buffer = Buffer.from("\r\n\r\n");

function kindOf(bytes: Uint8Array): SourceKind["kind"] {
  return sniffKind(bytes.subarray(0, 65_536), { name: "", whole: bytes.length <= 65_536 }).kind;
}

/** A way through one archive: what was read is remembered, for later records refer to it. */
class WarcReader {
  readonly #source: StreamSource;
  readonly #leftOut: LeftOut;
  readonly #read = new Map<string, string>();
  #damages = 0;

  constructor(source: StreamSource) {
    this.#source = source;
    this.#leftOut = new LeftOut(nameOf(source.uri));
  }

  async *frame(frame: Frame): AsyncGenerator<Received> {
    if (frame.kind === "damage") {
      const uri = /\r?\nwarc-target-uri:[ \t]*<?([^\r\n>]+)/i.exec(frame.head)?.[1]?.trim();
      yield* this.damaged(uri === undefined ? frame.damage : `"${uri}": ${frame.damage}`);
      return;
    }
    const record = await parseRecord(frame.bytes);
    if (!record) yield* this.damaged("a record without a head");
    else if (record.type === "revisit") yield this.#revisited(record);
    else if (pageRecords.has(record.type)) yield* this.#page(record);
    else if (!silentRecords.has(record.type))
      this.#leftOut.add(`record of type "${record.type}"`, `records of type "${record.type}"`);
  }

  *damaged(why: string): Generator<Received> {
    const { uri } = this.#source;
    if (++this.#damages > mostDamages) return;
    const reason = `Cannot read a record of "${nameOf(uri)}": ${why}`;
    yield report("error", "warc-record", { uri: nameOf(uri), reason });
  }

  *end(): Generator<Received> {
    const { uri } = this.#source;
    const more = this.#damages - mostDamages;
    if (more > 0) {
      const reason = `Cannot read ${more} more ${more === 1 ? "record" : "records"} of "${nameOf(uri)}": like the ${mostDamages} before`;
      yield report("error", "warc-record", { uri: nameOf(uri), reason });
    }
    yield* this.#leftOut.messages();
  }

  *#page(record: WarcRecord): Generator<Received> {
    const { status, mediaType, uri } = record;
    if (status !== null && status !== 200)
      this.#leftOut.add(`answer with status ${status}`, `answers with status ${status}`);
    else if (uri !== null && !pageAddress.test(uri))
      this.#leftOut.add("note of the crawler", "notes of the crawler");
    else if (mediaType !== null && mediaType !== unknownType && !pageTypes.has(mediaType))
      this.#leftOut.add(mediaType);
    else if (record.type === "conversion" && this.#read.has(record.refersTo ?? ""))
      this.#leftOut.add("conversion of a record that was read", "conversions of records that were read");
    else if (uri === null) yield* this.damaged("no target address");
    else yield* this.#document(record, uri);
  }

  *#document(record: WarcRecord, uri: string): Generator<Received> {
    const body = record.body(longestSource);
    if (body.kind === "refused") {
      yield unreadable(uri, "content-coding", body.why);
      return;
    }
    if (record.mediaType === unknownType && !readable.has(kindOf(body.bytes))) {
      this.#leftOut.add(unknownType);
      return;
    }
    for (const key of [record.id, record.digest, `${uri} ${record.date}`])
      if (key !== null) this.#read.set(key, record.date ?? "");
    if (record.truncated !== null) {
      const reason = `Read "${uri}" only in part: the archive cut it off (${record.truncated})`;
      yield report("warning", "page-cut", { uri, reason });
    }
    const origin = this.#source.origin ? this.#origin(record, uri) : null;
    yield* readBytes({ uri, bytes: body.bytes, charset: record.charset, origin });
  }

  #origin(record: WarcRecord, uri: string): CaptureOrigin {
    const { date, mediaType, etag, lastModified } = record;
    const container = this.#source.origin?.uri ?? nameOf(this.#source.uri);
    return { ...originOf("warc", uri), container, retrieved: date, mediaType, etag, lastModified };
  }

  #revisited(record: WarcRecord): Received {
    const uri = record.uri ?? nameOf(this.#source.uri);
    const keys = [record.refersTo, record.digest, `${record.refersToUri} ${record.refersToDate}`];
    const key = keys.find((one) => one !== null && this.#read.has(one));
    if (key === undefined || key === null) {
      const reason = `Cannot read "${uri}" as of ${record.date ?? "an unknown time"}: unchanged since a record that is not in "${nameOf(this.#source.uri)}"`;
      return report("warning", "warc-revisit", { uri, reason });
    }
    const reason = `Left out "${uri}" as of ${record.date ?? "an unknown time"}: unchanged since ${this.#read.get(key) || "a record before"}`;
    return report("info", "warc-revisit", { uri, reason });
  }
}

/** The pages of a WARC file as its bytes come in; what is no page is counted, what is damaged told, and all else read. */
export async function* readWarc(
  chunks: AsyncIterable<Unpacked>,
  source: StreamSource,
): AsyncGenerator<Received> {
  const reader = new WarcReader(source);
  const damages: string[] = [];
  async function* sound(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (chunk instanceof Uint8Array) yield chunk;
      else {
        damages.push(chunk.damage);
        yield separator;
      }
    }
  }
  for await (const frame of splitRecords(sound())) {
    for (const damage of damages.splice(0)) yield* reader.damaged(damage);
    yield* reader.frame(frame);
  }
  for (const damage of damages) yield* reader.damaged(damage);
  yield* reader.end();
}

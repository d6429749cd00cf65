import { ByteQueue } from "./byte-queue.ts";

/** One record of a WARC file, head and block, or what was wrong where one should stand. */
export type Frame =
  | { readonly kind: "record"; readonly bytes: Buffer }
  | { readonly kind: "damage"; readonly damage: string; readonly head: string };

/** No record of more bytes is read; pages are far shorter. */
export const longestRecord = 64_000_000;
const longestHead = 65_536;
const usualHead = 4096;
const window = 262_144;
const headEnd: Buffer = Buffer.from("\r\n\r\n");
const version = /^WARC\/\d\.\d\s/;
/** How a record starts where one before it is damaged, a line end before it or not. */
const nextStart = /^WARC\/\d\.\d\r?\n[A-Za-z][\w-]{2,40}:/;
const startLength = 64;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

function blankLength(bytes: Buffer): number {
  let at = 0;
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  return at;
}

/** Where the next record starts in `bytes`, from `from` on; -1 where none does. */
function startAfter(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf("WARC/", from); at >= 0; at = bytes.indexOf("WARC/", at + 1)) {
    if (nextStart.test(latin1(bytes.subarray(at, at + startLength)))) return at;
  }
  return -1;
}

/** Passes over bytes until a record starts, at the latest after `most`; gives how many were passed. */
async function passTo(queue: ByteQueue, most: number): Promise<number> {
  let passed = 0;
  while (passed < most) {
    const bytes = await queue.peek(Math.min(window, most - passed + startLength));
    if (bytes.length === 0) break;
    const start = startAfter(bytes, 0);
    const overlap = bytes.length < window ? 0 : startLength;
    const step = start >= 0 ? start : Math.min(bytes.length - overlap, most - passed);
    queue.drop(step);
    passed += step;
    if (start >= 0) break;
  }
  return passed;
}

function contentLength(head: string): number | null {
  const found = /\r?\ncontent-length:[ \t]*(\d{1,15})[ \t]*(?:\r?\n|$)/i.exec(head);
  return found ? Number(found[1]) : null;
}

/** The head of the record at the front; null where it has no end, or another record starts in it. */
async function headOf(queue: ByteQueue): Promise<string | null> {
  const bytes = await queue.peek(longestHead);
  // Looked for in few bytes first: heads without ends one behind the other would take the square of their number.
  const next = startAfter(bytes.subarray(0, usualHead), 1);
  const end = bytes.subarray(0, next < 0 ? longestHead : next).indexOf(headEnd);
  const head = bytes.subarray(0, Math.max(end, 0));
  return end < 0 || startAfter(head, 1) >= 0 ? null : latin1(head);
}

/** Whether a record may end before `rest`: two line ends stand there, the next record, or nothing. */
function isRecordEnd(rest: Buffer): boolean {
  const blank = blankLength(rest);
  return (
    blank >= headEnd.length || blank === rest.length || version.test(latin1(rest.subarray(blank, blank + 10)))
  );
}

/** The record of a head and a stated length; a length that leads to no record's end is not believed. */
async function recordOf(queue: ByteQueue, head: string, length: number): Promise<Frame> {
  const blockStart = head.length + headEnd.length;
  const stated = blockStart + length;
  const bytes = await queue.peek(stated + window);
  if (bytes.length >= stated && isRecordEnd(bytes.subarray(stated))) {
    queue.drop(stated);
    return { kind: "record", bytes: bytes.subarray(0, stated) };
  }
  const start = startAfter(bytes, blockStart);
  const end = start < 0 ? bytes.length : start;
  queue.drop(end);
  const found = Math.max(0, end - blockStart);
  return { kind: "damage", damage: `${length} bytes stated, ${found} there`, head };
}

async function* nextFrame(queue: ByteQueue): AsyncGenerator<Frame> {
  const head = await headOf(queue);
  if (head === null) {
    queue.drop(5);
    await passTo(queue, Number.POSITIVE_INFINITY);
    yield { kind: "damage", damage: `a head that does not end within ${longestHead} bytes`, head: "" };
    return;
  }
  const length = contentLength(head);
  if (length !== null && length <= longestRecord) {
    yield await recordOf(queue, head, length);
    return;
  }
  queue.drop(head.length + headEnd.length);
  await passTo(queue, length ?? Number.POSITIVE_INFINITY);
  const damage =
    length === null ? "no length stated" : `${length} bytes long, wanted at most ${longestRecord}`;
  yield { kind: "damage", damage, head };
}

/**
 * The records of a WARC file as its bytes come in. Lengths are checked against where the next record starts, so that a
 * wrong one costs its own record at most.
 */
export async function* splitRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const queue = new ByteQueue(chunks);
  for (;;) {
    const start = await queue.peek(window);
    const blank = blankLength(start);
    if (blank > 0) queue.drop(blank);
    else if (start.length === 0) return;
    else if (version.test(latin1(start.subarray(0, 10)))) yield* nextFrame(queue);
    else {
      const passed = await passTo(queue, Number.POSITIVE_INFINITY);
      yield { kind: "damage", damage: `${passed} bytes that are no record`, head: "" };
    }
  }
}

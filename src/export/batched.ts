/** Characters of a chunk: large enough to be written fast, small enough to hold. */
const size = 1 << 16;

/** Chunks joined to larger ones, so that a file of many small pieces is written in few steps. */
export function* batched(chunks: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join("");
}

import { originOf } from "../../model/capture.ts";
import type { Found } from "../found.ts";
import { nameOf, report, type StreamSource, unreadable } from "../received.ts";
import { type ZipPart, zipParts } from "./zip-parts.ts";

type ReadEntry = (chunks: AsyncIterable<Uint8Array>, source: StreamSource) => AsyncGenerator<Found>;

/** Entries that are no documents: folders, hidden files, and the tables that web archives (WACZ) keep of themselves. */
const passedOver =
  /(?:^|\/)(?:\.[^./]|__MACOSX\/)|\/$|^indexes\/|^pages\/[^/]*\.jsonl$|^logs\/[^/]*\.log(?:\.gz)?$|^datapackage(?:-digest)?\.json$/;
const officeEntry = /^(?:\[Content_Types\]\.xml|mimetype)$/;

/** A label that leads nowhere, whatever the archive calls its entry. */
function label(name: string): string {
  return name
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
}

/** A way through one archive: each entry is read to its end before the next. */
class ZipReader {
  readonly #source: StreamSource;
  readonly #parts: AsyncGenerator<ZipPart>;
  readonly #read: ReadEntry;
  #isInside = false;

  constructor(parts: AsyncGenerator<ZipPart>, source: StreamSource, read: ReadEntry) {
    this.#parts = parts;
    this.#source = source;
    this.#read = read;
  }

  async *entries(): AsyncGenerator<Found> {
    let count = 0;
    for (let next = await this.#parts.next(); !next.done; next = await this.#parts.next()) {
      if (next.value.kind !== "entry") continue;
      const { name } = next.value;
      count++;
      if (officeEntry.test(name)) {
        yield unreadable(
          this.#source.uri,
          "not-text",
          "an office document or e-book, wanted text, HTML or JSON Lines",
        );
        return;
      }
      this.#isInside = true;
      if (!passedOver.test(name)) yield* this.#entry(label(name));
      await this.#passOver();
    }
    if (count === 0) yield unreadable(this.#source.uri, "zip-form", "a ZIP archive with no whole entry");
  }

  async *#entry(name: string): AsyncGenerator<Found> {
    const container = nameOf(this.#source.uri);
    const uri = `${container}/${name}`;
    const origin = this.#source.origin
      ? { ...originOf("archive", uri), container: this.#source.origin.uri ?? container }
      : null;
    yield* this.#read(this.#chunks(), { uri, origin, inside: true, links: this.#source.links ?? false });
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    for (let bytes = await this.#data(); bytes !== null; bytes = await this.#data()) yield bytes;
  }

  /** Lets go of what the reader of the entry did not want; it has said why. */
  async #passOver(): Promise<void> {
    while (this.#isInside) await this.#data().catch(() => null);
  }

  /** The next bytes of the entry; null at its end. Throws where it is damaged. */
  async #data(): Promise<Uint8Array | null> {
    if (!this.#isInside) return null;
    const { done, value } = await this.#parts.next();
    if (!done && value.kind === "data") return value.bytes;
    this.#isInside = false;
    if (done) throw new Error("the archive ends inside it");
    if (value.kind === "end" && value.damage !== null) throw new Error(value.damage);
    return null;
  }
}

/** The documents of a ZIP archive (a folder of pages, or a web archive in WACZ) as its bytes come in. */
export async function* readZip(
  chunks: AsyncIterable<Uint8Array>,
  source: StreamSource,
  read: ReadEntry,
): AsyncGenerator<Found> {
  const name = nameOf(source.uri);
  const parts = zipParts(chunks);
  try {
    yield* new ZipReader(parts, source, read).entries();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield report("error", "zip-form", {
      uri: name,
      reason: `Cannot read all of the archive "${name}": ${why}`,
    });
  } finally {
    await parts.return(undefined);
  }
}

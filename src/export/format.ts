import type { Message } from "../model/message.ts";
import type { Catalog } from "./catalog.ts";
import type { Table } from "./table.ts";

/** Text, or bytes of a binary format, in the order they are to be written. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export interface WriteOptions {
  /** Whether text tables begin with the UTF-8 mark that old spreadsheets want. */
  readonly bom: boolean;
  /** Name of the file written to, without its folder; a companion may refer to it. */
  readonly fileName: string;
}

/** A file that belongs beside the export: its name is the export's with `suffix` added. */
export interface Companion {
  readonly suffix: string;
  readonly mediaType: string;
  readonly chunks: Chunks;
}

/** What a format's module gives. */
export interface FormatWriter {
  write(catalog: Catalog, options: WriteOptions): Chunks;
  /** The tables behind the file, cell by cell explained; absent where the format carries its evidence itself. */
  tables?(catalog: Catalog): readonly Table[];
  /** What the format had no place for; a format of tables says so in its tables. */
  messages?(catalog: Catalog): readonly Message[];
  companions?(catalog: Catalog, options: WriteOptions): readonly Companion[];
}

export interface Format {
  readonly label: string;
  readonly mediaType: string;
  /** With its dot. */
  readonly extension: string;
  /** There where the file is no text. */
  readonly binary?: true;
  readonly kind: "codebook" | "table" | "map" | "calendar" | "graph" | "template";
  /** Loads the writer: a run pays only for the libraries of the format it writes. */
  load(): Promise<FormatWriter>;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { type GazetteerFile, readGazetteerFile } from "./gazetteer-file.ts";
import { bucketBits } from "./gazetteer-key.ts";

const folder = join(import.meta.dirname, "..", "..", "data", "gazetteer");

export interface GazetteerTables {
  readonly sources: readonly string[];
  readonly kinds: readonly string[];
  readonly isos: readonly string[];
  readonly regions: readonly string[];
  /** Ids of places whose source has no numbers. */
  readonly keys: readonly string[];
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  /** Countries whose place names carry Arabic articles. */
  readonly articles: readonly string[];
  /** Countries whose place names come from another script. */
  readonly transliterated: readonly string[];
}

type Column = Uint8Array | Uint16Array | Uint32Array;

/** The gazetteer in memory: columns by place number, names by name number, and the index from hash to name. */
export interface GazetteerStore {
  readonly tables: GazetteerTables;
  readonly lat: Column;
  readonly lon: Column;
  readonly country: Column;
  readonly region: Column;
  readonly kind: Column;
  readonly population: Column;
  readonly name: Column;
  readonly source: Column;
  readonly id: Column;
  readonly text: Uint8Array;
  /** Where each name starts in `text`; one more at the end. */
  readonly textStart: Uint32Array;
  readonly bucketStart: Uint32Array;
  readonly entry: Column;
  readonly check: Column;
  /** Places of name n: `posting[postingStart[n] … postingStart[n + 1]]`. */
  readonly postingStart: Uint32Array;
  readonly posting: Uint32Array;
}

function open(name: string): GazetteerFile {
  return readGazetteerFile(zstdDecompressSync(readFileSync(join(folder, name))));
}

function column(file: GazetteerFile, name: string): Column {
  const found = file.columns.get(name);
  if (!found) throw new Error(`Cannot read the gazetteer: no column "${name}"`);
  return found;
}

function runningSum(sizes: Column): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at++) starts[at + 1] = (starts[at] as number) + (sizes[at] as number);
  return starts;
}

/** Numbers stored as steps become themselves; `skip` marks rows that are none. */
function undoSteps(steps: Column, skip: (row: number) => boolean): Column {
  let last = 0;
  for (let row = 0; row < steps.length; row++) {
    if (skip(row)) continue;
    last = (last + (steps[row] as number)) >>> 0;
    steps[row] = last;
  }
  return steps;
}

interface Postings {
  readonly postingStart: Uint32Array;
  readonly posting: Uint32Array;
}

/** Groups places by name: own names from the column, other names from the pairs. */
function groupByName(names: number, name: Column, otherName: Column, otherPlace: Column): Postings {
  const postingStart = new Uint32Array(names + 1);
  for (let at = 0; at < name.length; at++) (postingStart[(name[at] as number) + 1] as number)++;
  for (let at = 0; at < otherName.length; at++) (postingStart[(otherName[at] as number) + 1] as number)++;
  for (let at = 0; at < names; at++)
    postingStart[at + 1] = (postingStart[at + 1] as number) + (postingStart[at] as number);
  const next = postingStart.slice(0, names);
  const posting = new Uint32Array(name.length + otherName.length);
  const put = (number: number, place: number): void => {
    const at = next[number] as number;
    posting[at] = place;
    next[number] = at + 1;
  };
  for (let at = 0; at < name.length; at++) put(name[at] as number, at);
  for (let at = 0; at < otherName.length; at++) put(otherName[at] as number, otherPlace[at] as number);
  return { postingStart, posting };
}

function load(): GazetteerStore {
  const places = open("places.zst");
  const names = open("names.zst");
  const index = open("index.zst");
  const sizes = column(index, "size");
  if (sizes.length !== 2 ** bucketBits) throw new Error("Cannot read the gazetteer: built with another key");
  const textStart = runningSum(column(names, "length"));
  const name = column(places, "name");
  const otherName = undoSteps(column(index, "otherName"), () => false);
  const source = column(places, "source");
  return {
    tables: places.tables as GazetteerTables,
    lat: column(places, "lat"),
    lon: column(places, "lon"),
    country: column(places, "country"),
    region: column(places, "region"),
    kind: column(places, "kind"),
    population: column(places, "population"),
    name,
    source,
    id: undoSteps(column(places, "id"), (row) => (source[row] as number) > 2),
    text: column(names, "text") as Uint8Array,
    textStart,
    bucketStart: runningSum(sizes),
    entry: column(index, "entry"),
    check: column(index, "check"),
    ...groupByName(textStart.length - 1, name, otherName, column(index, "otherPlace")),
  };
}

let store: GazetteerStore | null = null;

/** The gazetteer, loaded at first use. */
export function gazetteerStore(): GazetteerStore {
  store ??= load();
  return store;
}

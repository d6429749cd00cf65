import { constants, zstdCompressSync } from "node:zlib";
import { packGazetteerFile } from "../../src/lexicon/gazetteer-file.ts";
import type { CountryRow } from "./collect-countries.ts";
import { Columns } from "./columns.ts";
import { indexFile } from "./index-file.ts";
import { numberRecords } from "./numbered.ts";
import { placeFile } from "./place-file.ts";
import type { PlaceRecord } from "./record.ts";

function squeeze(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
}

function nameFile(names: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = names.map((name) => encoder.encode(name));
  const lengths = encoded.map((bytes) => bytes.length);
  const columns = new Columns();
  columns.add("length", 1, lengths);
  columns.add("text", 1, Buffer.concat(encoded));
  return packGazetteerFile(columns.list, {});
}

/** The compressed files of the gazetteer, by name. */
export function compile(
  records: readonly PlaceRecord[],
  countries: readonly CountryRow[],
): ReadonlyMap<string, Uint8Array> {
  const numbered = numberRecords(records);
  const articles = new Set(
    countries.filter((country) => country.arabicArticles).map((country) => country.record.country as string),
  );
  return new Map([
    ["places.zst", squeeze(placeFile(numbered, countries))],
    ["names.zst", squeeze(nameFile(numbered.names))],
    ["index.zst", squeeze(indexFile(numbered, articles))],
  ]);
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { chooseAlternates, isUsableName, tidyName } from "./latin-names.ts";
import type { PlaceRecord, RecordKind } from "./record.ts";
import { cell, readRows } from "./tables.ts";

/** A Who's On First place with what links it to others. */
export interface WofPlace {
  readonly record: PlaceRecord;
  readonly id: string;
  readonly geonamesId: string | null;
  readonly regionId: string;
}

const kinds: Readonly<Record<string, RecordKind>> = {
  locality: "settlement",
  localadmin: "settlement",
  neighbourhood: "neighbourhood",
  county: "county",
  region: "region",
  campus: "facility",
};
const campusTail = /\s+(International )?(Airport|Airbase|Air Base)$/i;

function campusNames(names: readonly string[]): string[] {
  return names.flatMap((name) =>
    campusTail.test(name) ? [name, name.replace(campusTail, " Air Base")] : [name],
  );
}

function toPlace(row: readonly string[], country: string): WofPlace | null {
  const kind = kinds[cell(row, 1)];
  if (!kind) return null;
  const listed = [cell(row, 2), ...cell(row, 11).split("|")].map(tidyName);
  const names = kind === "facility" ? campusNames(listed) : listed;
  const name = names.find(isUsableName);
  if (!name) return null;
  return {
    id: cell(row, 0),
    geonamesId: cell(row, 9) || null,
    regionId: cell(row, 7),
    record: {
      source: "wof",
      key: cell(row, 0),
      kind,
      name,
      alternates: chooseAlternates(name, names),
      lat: Number(cell(row, 3)),
      lon: Number(cell(row, 4)),
      country,
      region: null,
      population: Number(cell(row, 5)) || 0,
      seat: 0,
    },
  };
}

/** Every usable place of the files `XX.tsv.gz`, the country taken from the file's name. */
export function collectWhosOnFirst(folder: string): WofPlace[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".tsv.gz"))
    .sort();
  return files.flatMap((file) =>
    readRows(join(folder, file))
      .slice(1)
      .map((row) => toPlace(row, file.slice(0, 2)))
      .filter((place) => place !== null),
  );
}

import { annotate } from "../../src/annotate/annotate.ts";
import { extractPlaceExpressions } from "../../src/extract/place-expressions.ts";
import { extractPlaces } from "../../src/extract/places.ts";
import type { Article } from "../../src/model/article.ts";
import type { Block } from "../../src/model/block.ts";
import type { Place } from "../../src/model/place.ts";
import { kilometres } from "../../src/text/distance.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { round, scores } from "../scores.ts";
import type { Failure, Task } from "../task.ts";

interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly date?: string;
  readonly places: readonly GoldPlace[];
}

const nearKm = 161;
const line = /\S(?:.*\S)?/g;

function articleOf(record: GoldRecord): Article {
  const { id, text, url, date, title } = record;
  return {
    id,
    uri: url ?? null,
    outlet: url ? (url.split("/")[2] ?? null) : null,
    title: title ?? null,
    byline: null,
    published: date ?? null,
    publishedBasis: date ? "metadata" : "none",
    language: "en",
    text,
  };
}

/** What the engine found in a record: the places it reports, and every expression that bears a place. */
interface Found {
  readonly named: readonly Place[];
  readonly all: readonly Place[];
}

function findIn(record: GoldRecord): Found {
  const blocks: Block[] = [...record.text.matchAll(line)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph",
    rule: "eval",
  }));
  const annotated = annotate(articleOf(record), blocks);
  return { named: extractPlaces(annotated), all: extractPlaceExpressions(annotated) };
}

interface Tally {
  expressions: number;
  expressionsMet: number;
  predicted: number;
  gold: number;
  exact: number;
  located: number;
  near: number;
  namedNear: number;
  readonly distances: number[];
  readonly errors: Failure[];
}

function around(text: string, span: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, span.start - 45), span.start);
  return `${before}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 45)}`.replace(
    /\s+/g,
    " ",
  );
}

function kindOfMiss(place: Place, far: number): string {
  if (place.lat === null) return `no point (${place.rule})`;
  return far > 1500 ? "wrong place, over 1,500 km" : "wrong place, nearer";
}

function kilometresTo(gold: GoldPlace, place: Place): number {
  if (gold.lat === null || gold.lon === null || place.lat === null || place.lon === null)
    return Number.POSITIVE_INFINITY;
  return kilometres({ lat: place.lat, lon: place.lon }, { lat: gold.lat, lon: gold.lon });
}

function overlappingOf(gold: GoldPlace, places: readonly Place[]): Place[] {
  return places.filter((place) => place.start < gold.end && gold.start < place.end);
}

function isNear(gold: GoldPlace, places: readonly Place[]): boolean {
  return overlappingOf(gold, places).some((place) => kilometresTo(gold, place) <= nearKm);
}

function locate(record: GoldRecord, gold: GoldPlace, places: readonly Place[], tally: Tally): void {
  if (gold.lat === null || gold.lon === null) return;
  tally.located++;
  const report = (kind: string, detail: string): void => {
    tally.errors.push({ kind, document: record.id, detail: `${detail} ${around(record.text, gold)}` });
  };
  const overlapping = overlappingOf(gold, places);
  if (overlapping.length === 0) {
    report("not recognised", `"${gold.name}"`);
    return;
  }
  const far = overlapping.map((place) => kilometresTo(gold, place));
  const least = Math.min(...far);
  if (Number.isFinite(least)) tally.distances.push(least);
  if (least <= nearKm) {
    tally.near++;
    return;
  }
  const place = overlapping[far.indexOf(least)] as Place;
  report(
    kindOfMiss(place, least),
    `"${gold.name}" ${gold.lat},${gold.lon} got ${place.source} ${place.country}/${place.region}`,
  );
}

function compare(record: GoldRecord, tally: Tally): void {
  const { named: places, all } = findIn(record);
  tally.predicted += places.length;
  tally.gold += record.places.length;
  const golds = new Map(record.places.map((gold) => [`${gold.start}:${gold.end}`, gold]));
  for (const place of places) {
    if (golds.has(`${place.start}:${place.end}`)) tally.exact++;
    else {
      const overlap = record.places.some((gold) => place.start < gold.end && gold.start < place.end);
      tally.errors.push({
        kind: overlap ? "other span" : "spurious",
        document: record.id,
        detail: `${place.source} ${place.rule} ${around(record.text, place)}`,
      });
    }
  }
  tally.expressions += all.length;
  for (const place of all) {
    if (record.places.some((gold) => place.start < gold.end && gold.start < place.end))
      tally.expressionsMet++;
  }
  for (const gold of record.places) {
    if (isNear(gold, places)) tally.namedNear++;
    locate(record, gold, all, tally);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Toponyms: exact spans found, and gold points met within 161 km by an overlapping span. LGL and GeoWebNews give points
 * to adjectives ("Syrian") and to places within other names as well, so `within161` takes in every expression that
 * bears a place, by its likeliest reading, and `expressionPrecision` is the share of those that overlap a gold toponym; `namedWithin161`, `precision`, `recall` and `f1` judge the places the engine reports.
 */
export const places: Task = {
  name: "places",
  folder: "places/lgl",
  async run(data) {
    const counts = {
      expressions: 0,
      expressionsMet: 0,
      predicted: 0,
      gold: 0,
      exact: 0,
      located: 0,
      near: 0,
      namedNear: 0,
    };
    const tally: Tally = { ...counts, distances: [], errors: [] };
    const records = readRecords<GoldRecord>(dataPath(data));
    for (const record of records) compare(record, tally);
    const { f1, precision, recall } = scores({
      correct: tally.exact,
      predicted: tally.predicted,
      gold: tally.gold,
    });
    const metrics = {
      within161: round(tally.located === 0 ? 0 : tally.near / tally.located),
      namedWithin161: round(tally.located === 0 ? 0 : tally.namedNear / tally.located),
      expressionPrecision: round(tally.expressions === 0 ? 0 : tally.expressionsMet / tally.expressions),
      precision,
      recall,
      f1,
      medianKm: round(median(tally.distances)),
      resolvedWithin161: round(tally.distances.length === 0 ? 0 : tally.near / tally.distances.length),
    };
    return { documents: records.length, metrics, errors: tally.errors };
  },
};

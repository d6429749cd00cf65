import { annotate } from "../../src/annotate/annotate.ts";
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

function placesOf(record: GoldRecord): Place[] {
  const blocks: Block[] = [...record.text.matchAll(line)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph",
    rule: "eval",
  }));
  return extractPlaces(annotate(articleOf(record), blocks));
}

interface Tally {
  predicted: number;
  gold: number;
  exact: number;
  located: number;
  near: number;
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

function locate(record: GoldRecord, gold: GoldPlace, places: readonly Place[], tally: Tally): void {
  if (gold.lat === null || gold.lon === null) return;
  tally.located++;
  const report = (kind: string, detail: string): void => {
    tally.errors.push({ kind, document: record.id, detail: `${detail} ${around(record.text, gold)}` });
  };
  const overlapping = places.filter((place) => place.start < gold.end && gold.start < place.end);
  if (overlapping.length === 0) {
    report("not recognised", `"${gold.name}"`);
    return;
  }
  const point = { lat: gold.lat, lon: gold.lon };
  const far = overlapping.map(({ lat, lon }) =>
    lat === null || lon === null ? Number.POSITIVE_INFINITY : kilometres({ lat, lon }, point),
  );
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
  const places = placesOf(record);
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
  for (const gold of record.places) locate(record, gold, places, tally);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Toponyms: exact spans found, and gold points met within 161 km by an overlapping span. */
export const places: Task = {
  name: "places",
  folder: "places/lgl",
  async run(data) {
    const tally: Tally = { predicted: 0, gold: 0, exact: 0, located: 0, near: 0, distances: [], errors: [] };
    const records = readRecords<GoldRecord>(dataPath(data));
    for (const record of records) compare(record, tally);
    const { f1, precision, recall } = scores({
      correct: tally.exact,
      predicted: tally.predicted,
      gold: tally.gold,
    });
    const metrics = {
      within161: round(tally.located === 0 ? 0 : tally.near / tally.located),
      precision,
      recall,
      f1,
      medianKm: round(median(tally.distances)),
      resolvedWithin161: round(tally.distances.length === 0 ? 0 : tally.near / tally.distances.length),
    };
    return { documents: records.length, metrics, errors: tally.errors };
  },
};

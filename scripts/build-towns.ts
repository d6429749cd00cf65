/**
 * Writes the towns that the reading room's base map names, from the compiled gazetteer: `node scripts/build-towns.ts`.
 * Each row is `[name, longitude, latitude, rank]`, the greatest first; rank is the prior of the gazetteer.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kindAt, placeAt, priorAt } from "../src/lexicon/gazetteer-place.ts";
import { gazetteerStore } from "../src/lexicon/gazetteer-store.ts";

const folder = join(import.meta.dirname, "..", "data", "basemap");
const leastPopulation = 100_000;
const capital = 3;

const store = gazetteerStore();
const rows: [string, number, number, number][] = [];
for (let row = 0; row < store.lat.length; row++) {
  if (kindAt(store, row) !== "settlement") continue;
  const { name, lon, lat, population, seat, prior } = placeAt(store, row, priorAt(store, row));
  if (population < leastPopulation && seat < capital) continue;
  rows.push([name, Number(lon.toFixed(2)), Number(lat.toFixed(2)), Number(prior.toFixed(2))]);
}
rows.sort((a, b) => b[3] - a[3] || (a[0] < b[0] ? -1 : 1));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "towns.json"), `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
console.log(`${rows.length} towns`);

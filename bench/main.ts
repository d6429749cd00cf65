import { parseArgs } from "node:util";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { assemblies } from "./assembly.ts";
import { deskFigures } from "./desk.ts";
import { exports } from "./exports.ts";
import { packInput, readInput, textInput } from "./input.ts";
import { jsonLine, type Measurement, table, time } from "./measure.ts";
import { loadModels } from "./models.ts";
import { stages, tokensOf } from "./stages.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "300" },
    runs: { type: "string", default: "5" },
    assembly: { type: "string" },
    desk: { type: "string" },
    db: { type: "string" },
    exports: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(`npm run bench -- [options], without any: processor time of every stage

  --articles N      reports the stages are measured over (300)
  --runs N          runs of each stage, of which the median counts (5)
  --assembly N,N…   link and reconcile of that many reports
  --desk N          a project of N reports: ingest and all that the reading room asks
  --db DB           with --desk: the project's database, an embedded one where absent
  --exports N       every export format over the dossier of N reports`);
  process.exit();
}
if (values.assembly !== undefined) {
  assemblies(values.assembly.split(",").map(Number), (one) => console.log(JSON.stringify(one)));
  process.exit();
}
if (values.exports !== undefined) {
  await exports(Number(values.exports), (line) => console.log(line));
  process.exit();
}
if (values.desk !== undefined) {
  await deskFigures(Number(values.desk), {
    ...(values.db && { db: values.db }),
    report: (one) => console.log(JSON.stringify(one)),
  });
  process.exit();
}
const models = loadModels();
const runs = Number(values.runs);
const input = textInput(Number(values.articles));
const articles = readInput(input);
const tokens = tokensOf(articles);
const results: Measurement[] = [];

function measure(
  stage: string,
  work: () => void,
  counted = { articles: articles.length, tokens },
): Measurement {
  const result = { stage, ...counted, milliseconds: time(work, runs) };
  results.push(result);
  console.log(jsonLine(result));
  return result;
}

const pages = packInput(".html");
const fromPages = readInput(pages);
const pageTokens = tokensOf(fromPages);
measure("read (json)", () => void readInput(input));
measure("read (html)", () => void readInput(pages), { articles: fromPages.length, tokens: pageTokens });
const measured = stages(articles).map(({ name, prepare }) => measure(name, prepare()));

const wink = winkNLP(model);
const texts = articles.map((article) => article.text);
const winkTokens = texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);
const own = measure("wink-nlp readDoc", () => texts.forEach((text) => void wink.readDoc(text)), {
  articles: articles.length,
  tokens: winkTokens,
});

const whole = measured.find((one) => one.stage === "analyze (whole)")?.milliseconds ?? 0;
const annotation = measured.find((one) => one.stage === "annotate")?.milliseconds ?? 0;
const ratio = (milliseconds: number): number => Math.round((milliseconds / own.milliseconds) * 100) / 100;
const ratios = { analyze: ratio(whole), annotate: ratio(annotation) };
console.log(JSON.stringify({ input: input.name, tokens, runs, timesWink: ratios, models }));
console.error(
  `\n${input.name}; pages: ${pages.name}; ${tokens} tokens; processor time, median of ${runs} runs, Node ${process.version}`,
);
console.error(table(results));
console.error(
  `processor time against wink-nlp on the same texts: analyze ${ratios.analyze}x, annotate ${ratios.annotate}x`,
);
console.error(
  `models: ${models.files} files, ${models.bytes} bytes, read and unpacked in ${models.milliseconds} ms`,
);

import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { reportPaths } from "../src/engine/report.ts";
import { toHtml } from "../src/export/html.ts";
import { toMarkdown } from "../src/export/markdown.ts";

const root = join(import.meta.dirname, "..");
const pack = "examples/packs/night-shelling";
const page = join(root, "stemma-report.html");

const { dossier, articles } = await reportPaths([join(root, pack)]);
process.stdout.write(toMarkdown(dossier, articles));
writeFileSync(page, toHtml(dossier, articles));
process.stdout.write(
  `\nThe same as a page: ${relative(process.cwd(), page)}\nYour own: npm run -s stemma -- report PATH…\n`,
);

import assert from "node:assert/strict";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cliDocs } from "../scripts/cli-docs.ts";
import { codebookDocs } from "../scripts/codebook-docs.ts";

const root = join(import.meta.dirname, "..");
const page = (name: string): string => readFileSync(join(root, name), "utf8");

test("docs/cli.md is what the commands say of themselves", () => {
  assert.equal(page("docs/cli.md"), cliDocs());
});

test("docs/codebooks.md is what the rules say of themselves", () => {
  assert.equal(page("docs/codebooks.md"), codebookDocs());
});

test("every room under src stands in the architecture's table", () => {
  const architecture = page("docs/architecture.md");
  for (const room of readdirSync(join(root, "src")))
    assert.ok(architecture.includes(`| \`src/${room}\` |`), room);
});

test("every type of the model that is an idea of its own stands in the glossary", () => {
  const glossary = page("docs/glossary.md");
  const ideas = [
    "Article",
    "Block",
    "Span",
    "Message",
    "Mention",
    "Entity",
    "Descriptor",
    "Place",
    "TimeExpression",
  ];
  const more = [
    "Attribution",
    "Hop",
    "Quote",
    "Utterance",
    "Event",
    "Figure",
    "Claim",
    "Analysis",
    "Account",
    "Copy",
  ];
  const last = ["Story", "Incident", "Reason", "Fact", "Dossier", "Evidence"];
  const sources = globSync("src/model/*.ts", { cwd: root }).map(page).join("\n");
  for (const idea of [...ideas, ...more, ...last]) {
    assert.ok(glossary.includes(`| ${idea} |`), idea);
    assert.match(
      sources,
      new RegExp(`export interface ${idea}\\b`),
      `${idea} is in the glossary and not in src/model`,
    );
  }
});

/** Keys of the interfaces that make up the JSON. */
function keysOf(file: string): string[] {
  const code = page(`src/model/${file}`).replace(/\/\*\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(/readonly (\w+)\??:/g)].map((match) => match[1] as string);
}

test("every key of the JSON is documented", () => {
  const documented = page("docs/data-model.md");
  const files = [
    "analysis",
    "article",
    "block",
    "claim",
    "dossier",
    "entity",
    "event",
    "figure",
    "place",
    "quote",
    "time",
    "attribution",
  ];
  for (const file of files) {
    for (const key of keysOf(`${file}.ts`)) assert.ok(documented.includes(`\`${key}\``), `${file}: ${key}`);
  }
});

test("every npm script and eval task the pages name exists", () => {
  const scripts = Object.keys((JSON.parse(page("package.json")) as { scripts: object }).scripts);
  for (const name of ["README.md", "CONTRIBUTING.md"]) {
    for (const [, script] of page(name).matchAll(/npm run (?:-s )?([\w:]+)/g)) {
      assert.ok(scripts.includes(script as string), `${name}: npm run ${script}`);
    }
  }
});

test("links between the pages lead somewhere", () => {
  for (const name of ["README.md", "CONTRIBUTING.md", ...globSync("docs/*.md", { cwd: root })]) {
    for (const [, target] of page(name).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      const path = join(root, name, "..", target as string);
      assert.ok(globSync(path).length === 1, `${name}: ${target}`);
    }
  }
});

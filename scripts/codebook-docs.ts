import { type Codebook, codebooks } from "../src/export/codebooks/codebooks.ts";
import type { Given, Rule, RuleTest } from "../src/export/codebooks/rule.ts";

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}

function givenText(given: Given): string {
  return Object.entries(given)
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .join(", ");
}

function testText({ given, gives }: RuleTest): string {
  const value = gives === undefined ? "no row" : gives === null ? "blank" : JSON.stringify(gives);
  return `\`${escaped(givenText(given) || "nothing more")}\` → ${escaped(value)}`;
}

function ruleLine({ id, columns, says, tests }: Rule): string {
  const made = columns.length > 3 ? `${columns.slice(0, 3).join(", ")} …` : columns.join(", ");
  const [first] = tests;
  return `| \`${id}\` | ${made || "the row"} | ${escaped(says)} | ${first ? testText(first) : ""} |`;
}

function section([id, { title, about, columns, rules }]: [string, Codebook]): string {
  const names = columns.map(({ name }) => `\`${name}\``).join(", ");
  return [
    `## ${title} (\`--format ${id}\`)\n`,
    `${about}\n`,
    `Columns, in order: ${names}.\n`,
    "| rule | makes | says | first test row |",
    "| --- | --- | --- | --- |",
    ...[...rules.values()].map(ruleLine),
    "",
  ].join("\n");
}

const opening = `# Codebooks

This page is written by \`node scripts/write-codebook-docs.ts\`; a test holds it against the rules.

\`stemma export PATH… --format ID -o FILE\` writes the rows. With \`--explain\`, \`FILE.explain.csv\` stands beside it: a line for
every cell and every piece of its evidence, with the rule's id and words, the claim, the article, the span (UTF-16 units) and
the words covered; after the cells of a table come the incidents it left out, with the rule that left each out. The command says on
standard error what was left out.

What holds of every codebook:

- Claims stay raw in the dossier; rounding, lowest figures and days split happen here, and every such step has a rule.
- What the texts do not tell is blank, never guessed; a rule says why.
- A row's id is made from its incident's, which rests on the first event that tells of it: the same articles give the same ids. When
  reports come in, incidents may be joined or parted and an id may lose its row: \`--since OLD.csv\` writes such ids, with the rule by
  which each has no row now, to \`FILE.withdrawn.csv\`, and keeps those of \`OLD.csv.withdrawn.csv\`. OLD may be FILE itself.
- A number, day or place that a person set by a judgement stands in its cell, and its rule says so.
- Rules are paraphrased in our own words from public descriptions. No dataset's rows or lists of actors are used.
- Each rule has test rows: an incident in a few strokes (what is not given is a shooting in Mosul on 23 January 2024) and the value
  the rule must give. The first stands in the table; all are run by the tests.
`;

/** docs/codebooks.md, made from the rules themselves. */
export function codebookDocs(): string {
  return [opening, ...[...codebooks].map(section)].join("\n");
}

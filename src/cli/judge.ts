import { userInfo } from "node:os";
import { Command, Option } from "commander";
import type { Desk } from "../engine/desk.ts";
import type { Store } from "../engine/ingest.ts";
import { CliError } from "./cli-error.ts";
import { finiteNumber, outputOption } from "./common-options.ts";
import { kinds, type RulingOptions, readRuling } from "./judge/ruling.ts";
import { judgementLine, readJudgements } from "./judgement-lines.ts";
import { withStore } from "./open-db.ts";
import { openOutput } from "./output.ts";

interface ProjectOptions {
  readonly db: string;
}

interface AuthorOptions extends ProjectOptions {
  readonly author: string;
  readonly reason: string;
}

/** Works on a project; what it cannot do ends the command with a sentence. */
async function onProject<T>(db: string, work: (store: Store, desk: Desk) => Promise<T>): Promise<T> {
  const { DeskError } = await import("../engine/working-desk.ts");
  const { deskOf } = await import("../engine/desk.ts");
  return withStore(db, {}, (store) => work(store, deskOf(store))).catch((error: unknown) => {
    throw error instanceof DeskError ? new CliError(error.message) : error;
  });
}

function authorOf({ author }: AuthorOptions): string {
  if (author.trim() === "") throw new CliError("Cannot judge: nobody decides; wanted --author");
  return author.trim();
}

async function list({ db }: ProjectOptions): Promise<void> {
  const output = openOutput(undefined);
  const { listJudgements } = await import("../engine/judge.ts");
  const { listLines } = await import("./judge/list.ts");
  await onProject(db, async (store, desk) => {
    const all = listJudgements(await store.judgements());
    for (const one of all) await output.write(await listLines(one, desk));
    if (all.length === 0) process.stderr.write("The project holds no judgement\n");
  });
  await output.close();
}

async function add(kind: string, words: string[], options: AuthorOptions & RulingOptions): Promise<void> {
  const { db, reason } = options;
  const author = authorOf(options);
  const { writeDown } = await import("../engine/judge.ts");
  const written = await onProject(db, async (store, desk) => {
    const ruling = await readRuling(kind, words, { options, desk });
    return writeDown(store, { author, reason, ruling }, new Date().toISOString());
  });
  process.stdout.write(`${written.id}\n`);
}

async function undo(id: string, options: AuthorOptions): Promise<void> {
  const { db, reason } = options;
  const author = authorOf(options);
  const { judgementCalled, writeDown } = await import("../engine/judge.ts");
  const written = await onProject(db, async (store) => {
    const ruling = { kind: "undo", judgement: (await judgementCalled(store, id)).id } as const;
    return writeDown(store, { author, reason, ruling }, new Date().toISOString());
  });
  process.stdout.write(`${written.id}\n`);
}

async function exportAll({ db, output: path }: ProjectOptions & { output?: string }): Promise<void> {
  const output = openOutput(path);
  await onProject(db, async (store) => {
    for (const one of await store.judgements()) await output.write(judgementLine(one));
  });
  await output.close();
}

async function importAll(file: string, { db }: ProjectOptions): Promise<void> {
  const judgements = await readJudgements(file);
  const { takeJudgements } = await import("../engine/judge.ts");
  const { added, known } = await onProject(db, (store) => takeJudgements(store, judgements));
  process.stdout.write(`${added} added, ${known} known\n`);
}

function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .requiredOption("--db <db>", "folder or postgres:// address of the project");
}

/** The name of whoever is at the machine; empty where it has none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}

function signed(made: Command): Command {
  return made
    .addOption(new Option("--author <name>", "who decides").default(userName(), "your user name"))
    .option("--reason <text>", "why", "");
}

function addCommand(): Command {
  const number = (flags: string, says: string) => new Option(flags, says).argParser(finiteNumber);
  return signed(command("add", "Write a decision down"))
    .argument("<kind>", kinds.join(", "))
    .argument("<words...>", "what it names: ARTICLE:START-END, or ARTICLE:WORDS that stand there once")
    .option("--aspect <aspect>", "override, reject: killed, wounded, place …")
    .option("--subject <subject>", "override: the part of the whole the fact is about")
    .addOption(number("--low <n>", "override: the lowest number"))
    .addOption(number("--high <n>", "override: the highest number; the lowest where only one is given"))
    .option("--value <text>", "override: the value where it is no number")
    .option("--claim <words>", "override: the claim that is accepted")
    .option("--words <text>", "reject: the figure or value, where the words claim several")
    .option("--name <name>", "place: what it is called")
    .addOption(number("--lat <degrees>", "place: latitude"))
    .addOption(number("--lon <degrees>", "place: longitude"))
    .option("--country <code>", "place: two letters")
    .option("--precision <precision>", "place: exact, settlement, area, district, region, country or none")
    .option("--from <day>", "date: first day, YYYY-MM-DD")
    .option("--to <day>", "date: last day; the first where only one is given")
    .option(
      "--as <kind>",
      "block: title, dateline, heading, paragraph, promo, related, credit, form or other",
    )
    .action(add);
}

export function judgeCommand(): Command {
  return new Command("judge")
    .description("Decide what a project holds true: list, write down, take back, carry over")
    .helpCommand(false)
    .addCommand(
      command("list", "List the judgements, words and all; an open circle marks one taken back").action(list),
    )
    .addCommand(addCommand())
    .addCommand(
      signed(command("undo", "Take a judgement back; nothing is erased"))
        .argument("<id>", "the judgement, or how its id begins")
        .action(undo),
    )
    .addCommand(
      command("export", "Write the judgements as JSON Lines").addOption(outputOption()).action(exportAll),
    )
    .addCommand(
      command("import", "Take judgements from JSON Lines; those held already are left as they are")
        .argument("<file>", "JSON Lines, or - for standard input")
        .action(importAll),
    );
}

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Command, Option } from "commander";
import type { Report } from "../engine/report.ts";
import { openCatalog } from "../export/catalog.ts";
import { csvText } from "../export/csv-text.ts";
import { explainTable } from "../export/explain.ts";
import type { Chunks } from "../export/format.ts";
import { formats } from "../export/formats.ts";
import type { Table } from "../export/table.ts";
import { type EarlierIds, readIds, withdrawnTable } from "../export/withdrawn.ts";
import { fileFault } from "../model/file-fault.ts";
import { CliError } from "./cli-error.ts";
import { dbOption, jobsOption, judgementsOption, outputOption, quietOption } from "./common-options.ts";
import { type GatherOptions, gatherReport } from "./gather-report.ts";
import { reportOutcome, tellLeftOut } from "./outcome.ts";
import { openOutput } from "./output.ts";

interface ExportOptions {
  readonly format: string;
  readonly output?: string;
  readonly explain?: boolean;
  readonly bom?: boolean;
  readonly since?: string;
  readonly quiet?: boolean;
}

type Options = ExportOptions & GatherOptions;

async function writeChunks(path: string | undefined, chunks: Chunks): Promise<void> {
  const output = openOutput(path);
  for await (const chunk of chunks) await output.write(chunk);
  await output.close();
}

/** Ids of an earlier export and of the tombstones that stand beside it. */
async function earlierIds(path: string, column: string): Promise<EarlierIds> {
  const read = async (file: string) => readIds(await readFile(file, "utf8"));
  const earlier = await read(path).catch((error: unknown) => {
    throw new CliError(`Cannot read "${path}": ${fileFault(error)}`);
  });
  if (earlier.column !== column)
    throw new CliError(
      `Cannot hold the export against "${path}": its first column is "${earlier.column}", wanted "${column}"`,
    );
  const tombs = await read(`${path}.withdrawn.csv`).catch(() => null);
  return { column, ids: [...earlier.ids, ...(tombs?.ids ?? [])] };
}

/** The tables that an earlier export is held against; read before it may be written over. */
async function openEarlier(since: string, tables: readonly Table[]): Promise<EarlierIds> {
  const [table] = tables;
  if (!table)
    throw new CliError(`Cannot hold the export against "${since}": wanted one of ${explained.join(", ")}`);
  return earlierIds(since, table.columns[0]?.name ?? "");
}

/** Writes the ids of which no row stands any longer. */
async function writeWithdrawn(
  output: string,
  withdrawn: ReturnType<typeof withdrawnTable>,
  { bom = false, quiet = false }: ExportOptions,
): Promise<void> {
  const path = `${output}.withdrawn.csv`;
  await writeChunks(path, csvText(withdrawn, { bom }));
  const count = withdrawn.rows.length;
  if (!quiet && count > 0)
    process.stderr.write(
      `${count === 1 ? "1 id of an earlier export stands" : `${count} ids of earlier exports stand`} no longer: ${path}\n`,
    );
}

/** Writes a report in one format, with the files that belong beside it, and says what the format has no place for. */
export async function writeExport(report: Report, options: ExportOptions): Promise<void> {
  const { format, output, explain = false, bom = false, since, quiet = false } = options;
  const known = formats.get(format);
  if (!known)
    throw new CliError(`Cannot export as "${format}": wanted one of ${[...formats.keys()].join(", ")}`);
  const writer = await known.load();
  const catalog = openCatalog(report.dossier, report.articles, report.read);
  const fileName = output === undefined ? `stemma${known.extension}` : basename(output);
  const tables = writer.tables?.(catalog) ?? [];
  if (explain && tables.length === 0)
    throw new CliError(
      `Cannot explain "${format}": it carries its evidence itself, wanted one of ${explained.join(", ")}`,
    );
  const earlier = since === undefined ? null : await openEarlier(since, tables);
  await writeChunks(output, writer.write(catalog, { bom, fileName }));
  const companions = writer.companions?.(catalog, { bom, fileName }) ?? [];
  if (output === undefined && !quiet) {
    for (const { suffix } of companions)
      process.stderr.write(`Not written, for it is a second file: ${fileName}${suffix}; wanted -o FILE\n`);
  }
  if (output !== undefined) {
    for (const { suffix, chunks } of companions) await writeChunks(`${output}${suffix}`, chunks);
    if (explain) await writeChunks(`${output}.explain.csv`, csvText(explainTable(tables, catalog), { bom }));
    if (earlier) await writeWithdrawn(output, withdrawnTable(earlier, tables), options);
  }
  if (!quiet) {
    const leftOut = tables.flatMap((table) => table.messages);
    tellLeftOut([...leftOut, ...(writer.messages?.(catalog) ?? [])]);
  }
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  if (options.output === undefined && process.stdout.isTTY && formats.get(options.format)?.binary)
    throw new CliError(`Cannot write "${options.format}" to a terminal: it is no text, wanted -o FILE`);
  const { output, explain = false, since, quiet = false } = options;
  if (explain && output === undefined)
    throw new CliError("Cannot explain the export: it is a second file, wanted -o FILE");
  if (since !== undefined && output === undefined)
    throw new CliError("Cannot write what was withdrawn: it is a second file, wanted -o FILE");
  const report = await gatherReport(paths, options);
  const articles = report.articles.length;
  if (articles > 0) await writeExport(report, options);
  process.exitCode = reportOutcome(report.dossier.messages, { articles, quiet });
}

/** Formats of cells; the others carry their evidence themselves. */
const explained = [...formats].flatMap(([id, { kind }]) =>
  kind === "table" || kind === "codebook" ? [id] : [],
);

export function exportCommand(): Command {
  return new Command("export")
    .description("Write the dossier as tables, codebook rows, maps and other people's formats")
    .argument("[path...]", "files, folders, or - for standard input")
    .addOption(
      new Option("--format <format>", "output format").choices([...formats.keys()]).makeOptionMandatory(),
    )
    .addOption(dbOption("export this project instead of paths"))
    .addOption(outputOption())
    .addOption(
      new Option(
        "--explain",
        `write FILE.explain.csv too: the rule and the words behind every cell (${explained.join(", ")})`,
      ),
    )
    .addOption(
      new Option(
        "--since <file>",
        "write FILE.withdrawn.csv too: ids of this earlier export of the same format that have no row now",
      ),
    )
    .addOption(new Option("--bom", "begin text tables with the UTF-8 mark that old spreadsheets want"))
    .addOption(judgementsOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(run);
}

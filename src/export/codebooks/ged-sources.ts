import type { FactClaim, Incident } from "../../model/dossier.ts";
import type { Catalog, Source } from "../catalog.ts";
import { dayText } from "../days.ts";
import type { Cell } from "../table.ts";
import { blank, cell, claimEvidence } from "./cells.ts";
import { eventEvidence } from "./evidence.ts";
import { independentReports, reportsOf, rootNames, rootOf } from "./sources.ts";

type Column =
  | "number_of_sources"
  | "source_article"
  | "source_office"
  | "source_date"
  | "source_headline"
  | "source_original";

export type SourceColumns = Readonly<Record<Column, Cell>>;

/** `Reuters (11 May 1990):  "HEADLINE".` with what is not known left out. */
function citation({ outlet, article: { published, title } }: Source): string {
  const dated = published ? `${outlet} (${dayText(published)})` : outlet;
  return title ? `${dated}:  "${title.replaceAll('"', "'")}".` : `${dated}.`;
}

/** A semicolon parts values; within one it becomes a comma. */
function single(value: string): string {
  return value.replaceAll(";", ",");
}

/** One value a report, in the order of source_article, so that the columns can be read together. */
function column(values: readonly (string | null)[], rule: string, none: string): Cell {
  return values.every((value) => value === null)
    ? blank(none)
    : cell(values.map((value) => single(value ?? "")).join(";"), rule);
}

/** Who told of an incident; `told` are the claims of the best estimate. */
export function sourceColumns(
  catalog: Catalog,
  incident: Incident,
  told: readonly FactClaim[],
): SourceColumns {
  const reports = reportsOf(catalog, incident);
  const evidence = eventEvidence(incident);
  const roots = rootNames(told);
  const spoken = told.filter((claim) => rootOf(claim) !== null);
  return {
    number_of_sources: cell(independentReports(catalog, incident), "ged/source/independent", evidence),
    source_article: cell(
      reports.map((report) => single(citation(report))).join(";"),
      "ged/source/article",
      evidence,
    ),
    source_office: cell(reports.map(({ outlet }) => single(outlet)).join(";"), "ged/source/office"),
    source_date: column(
      reports.map(({ article }) => article.published?.slice(0, 10) ?? null),
      "ged/source/date",
      "ged/source/undated",
    ),
    source_headline: column(
      reports.map(({ article }) => article.title),
      "ged/source/headline",
      "ged/source/untitled",
    ),
    source_original:
      roots.length === 0
        ? blank("ged/source/own-voice", claimEvidence(told))
        : cell(roots.join(";"), "ged/source/root", claimEvidence(spoken)),
  };
}

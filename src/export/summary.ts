import { counted } from "../model/labels.ts";
import type { Catalog } from "./catalog.ts";
import { rangeText } from "./days.ts";

function period({ incidents }: Catalog): string[] {
  const dates = incidents.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return [];
  const from = dates.map((date) => date.from).sort()[0] as string;
  const to = dates
    .map((date) => date.to)
    .sort()
    .at(-1) as string;
  return [rangeText({ from, to, precision: "day", rule: "" })];
}

/** "14 reports · 3 independent accounts · 5 incidents · 20–23 January 2024". */
export function summaryText(catalog: Catalog): string {
  const { articles, accounts, incidents } = catalog.dossier;
  return [
    counted(articles.length, "report"),
    counted(accounts.length, "independent account"),
    counted(incidents.length, "incident"),
    ...period(catalog),
  ].join(" · ");
}

import type { Incident } from "../../model/dossier.ts";
import type { DateRange } from "../../model/time.ts";
import { dayNumber } from "../../text/calendar.ts";
import type { Cell } from "../table.ts";
import { blank, cell } from "./cells.ts";
import { dateEvidence } from "./evidence.ts";

export type WhenColumns = Readonly<Record<"year" | "date_prec" | "date_start" | "date_end", Cell>>;

/** Days of a range, both ends counted. */
export function lengthOf({ from, to }: DateRange): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

function precisionOf(date: DateRange): readonly [code: number | null, rule: string] {
  const days = lengthOf(date);
  if (days === 1) return [1, "ged/when/day"];
  if (days <= 6) return [2, "ged/when/days"];
  if (days === 7) return [3, "ged/when/week"];
  if (days <= 31) return [4, "ged/when/month"];
  return days <= 366 ? [5, "ged/when/year"] : [null, "ged/when/too-coarse"];
}

/** Everything on when an incident happened; never the day of publication unless a rule of the date says so. */
export function whenColumns(incident: Incident): WhenColumns {
  const { date } = incident;
  const none = blank("ged/when/not-told");
  if (!date) return { year: none, date_prec: none, date_start: none, date_end: none };
  const evidence = dateEvidence(incident);
  const [code, rule] = precisionOf(date);
  const [from, to] = [date.from.slice(0, 4), date.to.slice(0, 4)];
  return {
    year:
      from === to ? cell(Number(from), "ged/when/year-of", evidence) : blank("ged/when/two-years", evidence),
    date_prec: cell(code, rule, evidence),
    date_start: cell(date.from, "ged/when/bounds", evidence),
    date_end: cell(date.to, "ged/when/bounds", evidence),
  };
}

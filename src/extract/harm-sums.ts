import type { Event } from "../model/event.ts";
import type { HarmReport } from "./harm-reports.ts";
import { counted } from "./harm-sizes.ts";

/** The largest number that the text below the title gives for each happening. */
function sizesByEvent(reports: readonly HarmReport[]): Map<Event, number> {
  const sizes = new Map<Event, number>();
  for (const report of reports) {
    if (report.title || report.telling.harm !== "killed" || report.scope !== "incident" || !report.event)
      continue;
    const size = counted(report)?.low ?? 0;
    if (size > (sizes.get(report.event) ?? 0)) sizes.set(report.event, size);
  }
  return sizes;
}

/** Fewer dead of one happening may be one of the dead of another told in new words. */
const fewest = 2;

/** The reports, with no happening for a title's count of what the text tells of several, added up: "Eight killed in two attacks". */
export function withSumsApart(reports: readonly HarmReport[]): readonly HarmReport[] {
  const sizes = [...sizesByEvent(reports).values()];
  if (sizes.length < 2 || sizes.some((size) => size < fewest)) return reports;
  const sum = sizes.reduce((all, size) => all + size, 0);
  return reports.map((report) => {
    const ofAll = report.title && report.telling.harm === "killed" && counted(report)?.low === sum;
    return ofAll ? { ...report, event: null, eventRule: "sum-of-events" } : report;
  });
}

import type { HarmReport } from "./harm-reports.ts";
import { counted } from "./harm-sizes.ts";

function sizeOf(report: HarmReport): number {
  const size = counted(report);
  return size?.low ?? size?.high ?? 0;
}

function isDeath({ telling, standing }: HarmReport): boolean {
  return telling.harm === "killed" && !telling.negated && standing === "stands";
}

/**
 * Running totals that say no more than that the dead told of before have become so many: "six were killed. Another man
 * died, bringing the toll to seven". With no time to run over, and no more than those before and those just told of
 * together, such a count is of the happening itself.
 */
export function withOwnTotals(reports: readonly HarmReport[]): readonly HarmReport[] {
  let most = 0;
  return reports.map((report, at) => {
    if (!isDeath(report)) return report;
    const size = sizeOf(report);
    if (report.scope === "incident") {
      most = Math.max(most, size);
      return report;
    }
    const before = reports[at - 1];
    const beside = before?.sentence === report.sentence && isDeath(before) && before.scope === "incident";
    const more = before && beside ? sizeOf(before) : 0;
    const whole = report.since === null && report.byLead && more > 0 && most > more;
    return whole && size > most && size <= most + more ? { ...report, scope: "incident" as const } : report;
  });
}

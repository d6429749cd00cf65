import type { Incident } from "../model/dossier.ts";
import { counted } from "../model/labels.ts";
import type { Message } from "../model/message.ts";
import type { DateRange } from "../model/time.ts";
import type { Catalog } from "./catalog.ts";

/** An incident of which days are told. */
export interface Dated extends Incident {
  readonly date: DateRange;
}

export function isDated(incident: Incident): incident is Dated {
  return incident.date !== null;
}

/** Says how many incidents a format of days has no place for. */
export function undatedLeftOut({ dossier: { incidents } }: Catalog): readonly Message[] {
  const count = incidents.filter((incident) => !isDated(incident)).length;
  if (count === 0) return [];
  const reason = `Left out ${counted(count, "incident")} of which no day is told`;
  return [{ rule: "export/undated", reason, severity: "info", start: null, end: null }];
}

import type { IncidentPlace } from "../model/dossier.ts";
import { type Judgement, judgementRule, type Ruling } from "../model/judgement.ts";
import { judgementMessage } from "../model/judgement-message.ts";
import type { IncidentGroup } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import type { DateRange, TimePrecision } from "../model/time.ts";
import { addDays } from "../text/calendar.ts";
import type { NamedEvents } from "./judged-events.ts";

type Where = Pick<IncidentGroup, "date" | "places" | "told">;
type Of<Kind extends Ruling["kind"]> = Extract<Ruling, { kind: Kind }>;

/** A whole year or month is told as such; anything else by its days. */
function precisionOf({ from, to }: Of<"date">): TimePrecision {
  if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return "year";
  const wholeMonth = from.endsWith("-01") && addDays(to, 1).endsWith("-01");
  return wholeMonth && from.slice(0, 7) === to.slice(0, 7) ? "month" : "day";
}

function decidedDate(ruling: Of<"date">, { id }: Judgement): DateRange {
  const { from, to } = ruling;
  return { from, to, precision: precisionOf(ruling), rule: judgementRule(id) };
}

function decidedPlace({ name, lat, lon, country, precision }: Of<"place">, { id }: Judgement): IncidentPlace {
  return { name, lat, lon, country, precision, evidence: [], rule: judgementRule(id) };
}

/** Where and when an incident was, as its articles tell and, in their stead, as judgements set: the latest of each kind. */
export function settleAnswers(
  told: Where,
  answers: NamedEvents["answers"],
): { where: Where; messages: Message[] } {
  const messages: Message[] = [];
  let where = told;
  let before: Where["told"] = {};
  for (const kind of ["place", "date"] as const) {
    const own = answers.flatMap(({ judgement }) => (judgement.ruling.kind === kind ? [judgement] : []));
    const last = own.at(-1);
    if (!last) continue;
    for (const one of own.slice(0, -1))
      if (one.id !== last.id)
        messages.push(judgementMessage(one, `a later one sets another ${kind}: ${last.id}`));
    if (last.ruling.kind === "place") {
      before = { ...before, places: told.places };
      where = { ...where, places: [decidedPlace(last.ruling, last)] };
    } else if (last.ruling.kind === "date") {
      before = { ...before, date: told.date };
      where = { ...where, date: decidedDate(last.ruling, last) };
    }
  }
  return { where: where === told ? told : { ...where, told: before }, messages };
}

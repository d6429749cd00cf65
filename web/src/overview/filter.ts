import type { IncidentFilter, IncidentOrder } from "../../../src/model/desk.ts";
import type { Agreement } from "../../../src/model/dossier.ts";
import { agreementOrder } from "../labels.ts";
import type { Box } from "../map/map-place.ts";
import type { Query } from "../router.ts";

/** What the address says that map, timeline and table show. */
export interface View {
  readonly filter: IncidentFilter;
  readonly order: IncidentOrder;
}

const orders: readonly IncidentOrder[] = ["latest", "earliest", "most-told", "most-disputed"];
const day = /^\d{4}-\d{2}-\d{2}$/;

function agreementIn(value: string | undefined): Agreement | undefined {
  return agreementOrder.find((one) => one === value);
}

function boxIn(value: string | undefined): Box | undefined {
  const [west, south, east, north, ...more] = (value ?? "").split(",").map(Number);
  if (more.length > 0 || value === undefined) return undefined;
  const sides = [west, south, east, north];
  return sides.every((side) => side !== undefined && Number.isFinite(side))
    ? (sides as unknown as Box)
    : undefined;
}

/** The view that a query asks for; what it does not understand it leaves out. */
export function viewOf(query: Query): View {
  const { from, to, type, actor, text, story } = query;
  const [agreement, box] = [agreementIn(query.agreement), boxIn(query.box)];
  return {
    order: orders.find((one) => one === query.order) ?? "latest",
    filter: {
      ...(from && day.test(from) && { from }),
      ...(to && day.test(to) && { to }),
      ...(type && { type }),
      ...(actor && { actor }),
      ...(text && { text }),
      ...(story && { story }),
      ...(agreement && { agreement }),
      ...(box && { box }),
    },
  };
}

/** A box as the address holds it. */
export function boxText(box: Box): string {
  return box.map((side) => String(Math.round(side * 1000) / 1000)).join(",");
}

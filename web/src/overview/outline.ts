import { useEffect, useState } from "preact/hooks";
import type { IncidentFilter, IncidentSummary, Page } from "../../../src/model/desk.ts";
import { ApiError, ask, get } from "../api.ts";
import { revision } from "../live.ts";
import type { Box } from "../map/map-place.ts";

/** An incident reduced to what map, timeline and counts need. */
export type Outline = Pick<IncidentSummary, "id" | "title" | "type" | "date" | "places" | "agreement">;

export interface Outlines {
  readonly items: readonly Outline[];
  /** Whether more are on their way. */
  readonly partial: boolean;
  readonly error: ApiError | null;
}

const pageSize = 500;
const none: Outlines = { items: [], partial: true, error: null };

function outlineOf({ id, title, type, date, places, agreement }: IncidentSummary): Outline {
  return { id, title, type, date, places, agreement };
}

/** All incidents that meet `filter`, page after page; what is there is shown while the rest comes. */
export function useOutlines(filter: IncidentFilter): Outlines {
  const [outlines, setOutlines] = useState<Outlines>(none);
  const key = JSON.stringify(filter);
  const now = revision.value;
  useEffect(() => {
    const control = new AbortController();
    const asked: IncidentFilter = JSON.parse(key);
    const fetchAll = async () => {
      const items: Outline[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<IncidentSummary> = await get(
          ask.incidents(asked, { cursor, limit: pageSize }).href,
          control.signal,
        );
        items.push(...page.items.map(outlineOf));
        cursor = page.next;
        setOutlines({ items: [...items], partial: cursor !== null, error: null });
      } while (cursor !== null);
    };
    fetchAll().catch((error: unknown) => {
      if (control.signal.aborted) return;
      const told =
        error instanceof ApiError ? error : new ApiError(String(error), { code: "unknown", status: 0 });
      setOutlines({ items: [], partial: false, error: told });
    });
    return () => control.abort();
  }, [key, now]);
  return outlines;
}

function inBox([west, south, east, north]: Box, { places }: Outline): boolean {
  return places.some(({ lat, lon }) => {
    if (lat === null || lon === null || lat < south || lat > north) return false;
    return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  });
}

/** Whether an incident is one of those the given parts of a filter ask for. */
export function meets(
  outline: Outline,
  filter: Pick<IncidentFilter, "from" | "to" | "box" | "type" | "agreement">,
): boolean {
  const { from, to, box, type, agreement } = filter;
  const { date } = outline;
  if ((from || to) && !date) return false;
  if (from && date && date.to < from) return false;
  if (to && date && date.from > to) return false;
  if (type && outline.type !== type) return false;
  if (agreement && outline.agreement !== agreement) return false;
  return !box || inBox(box, outline);
}

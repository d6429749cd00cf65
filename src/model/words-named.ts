import type { Analysis } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import type { Event } from "./event.ts";
import { overlaps, type Span } from "./span.ts";

/** Share of the words that two spans cover together which both cover, 0 to 1. */
export function likeness(a: Span, b: Span): number {
  if (!overlaps(a, b)) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The member whose words are likest to `span`, the first of equals; null where none meets it. */
function likest<T>(members: readonly T[], span: Span, spansOf: (one: T) => readonly Span[]): T | null {
  let best: { readonly one: T; readonly share: number } | null = null;
  for (const one of members) {
    const share = Math.max(0, ...spansOf(one).map((own) => likeness(own, span)));
    if (share > (best?.share ?? 0)) best = { one, share };
  }
  return best?.one ?? null;
}

const real: ReadonlySet<Event["status"]> = new Set(["actual", "historical"]);

/** The event told at `span`, one that happened before one that did not; null where none is told there. */
export function eventAt({ events }: Analysis, span: Span): Event | null {
  const triggers = (event: Event): readonly Span[] => [event, ...event.mentions];
  const happened = events.filter(({ status }) => real.has(status));
  return likest(happened, span, triggers) ?? likest(events, span, triggers);
}

/** Id of the article's own entity that `span` mentions; null where it mentions none. */
export function entityAt({ mentions }: Analysis, span: Span): string | null {
  return likest(mentions, span, (mention) => [mention])?.entity ?? null;
}

/** The claims on an aspect whose evidence is likest to `span`; of those with `words` as figure or value only, if given. */
export function claimsAt(
  { claims }: Analysis,
  span: Span,
  on: Pick<Claim, "aspect"> & { words?: string },
): Claim[] {
  const own = claims.filter(({ aspect }) => aspect === on.aspect);
  const meant = own.filter(
    ({ figure, value }) => on.words === undefined || figure?.text === on.words || value === on.words,
  );
  const best = likest(meant, span, ({ evidence }) => [evidence]);
  return meant.filter(
    ({ evidence }) => best && evidence.start === best.evidence.start && evidence.end === best.evidence.end,
  );
}

/** Places or times of an article whose words are likest to `span`: what it says where or when something was. */
export function fieldsAt(
  { places, times }: Pick<Analysis, "places" | "times">,
  span: Span,
  aspect: "place" | "date",
): string[] {
  const fields: readonly (Span & { readonly id: string })[] = aspect === "place" ? places : times;
  const best = likest(fields, span, (field) => [field]);
  return fields.filter((one) => best && one.start === best.start && one.end === best.end).map(({ id }) => id);
}

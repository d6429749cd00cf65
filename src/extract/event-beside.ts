import type { Event } from "../model/event.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { ClaimInput } from "./claim-draft.ts";

function isReal(event: Event): boolean {
  return event.status === "actual" || event.status === "historical";
}

/** The first real event with a mention in the sentence. */
export function eventWithin(input: ClaimInput, sentence: Span): string | null {
  const found = input.events.find(
    (event) => isReal(event) && event.mentions.some((mention) => overlaps(mention, sentence)),
  );
  return found?.id ?? null;
}

/** The event the article mentions most, the first of equals. */
export function mainEvent(input: ClaimInput): string | null {
  const [best] = input.events.filter(isReal).sort((a, b) => b.mentions.length - a.mentions.length);
  return best?.id ?? null;
}

/** The event with a mention in the sentence, else the last mentioned before it. */
export function eventAt(input: ClaimInput, span: Span, sentence: Span): string | null {
  const mentions = input.events
    .filter(isReal)
    .flatMap((event) => event.mentions.map((mention) => ({ event: event.id, mention })));
  const inside = mentions.filter(({ mention }) => overlaps(mention, sentence));
  const behind = inside.find(({ mention }) => mention.start >= span.end);
  const before = mentions
    .filter(({ mention }) => mention.end <= span.start)
    .sort((a, b) => b.mention.end - a.mention.end);
  return (
    (inside.filter(({ mention }) => mention.end <= span.start).at(-1) ?? behind ?? before[0])?.event ?? null
  );
}

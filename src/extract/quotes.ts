import type { Attribution } from "../model/attribution.ts";
import type { Quote } from "../model/quote.ts";
import type { Span } from "../model/span.ts";
import type { Telling } from "./telling.ts";
import type { Reading } from "./telling-periods.ts";

/** Whether words in quotation marks stand inside `span`; `stretches` are sorted by start. */
function holdsMarks(reading: Reading, span: Span): boolean {
  const { stretches } = reading;
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = stretches[low];
  return first !== undefined && first.start < span.end;
}

function kindOf(reading: Reading, telling: Telling): Quote["kind"] {
  if (telling.direct) return "direct";
  return telling.content.some((span) => holdsMarks(reading, span)) ? "mixed" : "indirect";
}

/** Words presented as somebody's own: all that is told or thought, and whatever stands in quotation marks. */
export function quotesOf(
  reading: Reading,
  tellings: readonly Telling[],
  attributions: readonly Attribution[],
): Quote[] {
  return tellings
    .flatMap((telling, index): Omit<Quote, "id">[] => {
      const attribution = attributions[index];
      const kind = kindOf(reading, telling);
      const spoken = telling.act === "tell" || telling.act === "think";
      const named = telling.source !== null || telling.owner;
      const worded =
        spoken && named && telling.rule !== "attribution:object" && telling.rule !== "attribution:passive";
      if (!attribution || (kind === "indirect" && !worded)) return [];
      const speaker = attribution.chain.at(-1)?.entity ?? null;
      return [{ kind, content: telling.content, cue: telling.cue, speaker, attribution: attribution.id }];
    })
    .map((quote, index) => ({ id: `q${index + 1}`, ...quote }));
}

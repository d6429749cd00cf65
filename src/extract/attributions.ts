import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Attribution, Hop } from "../model/attribution.ts";
import type { Entity, Mention } from "../model/entity.ts";
import type { Quote } from "../model/quote.ts";
import type { Telling } from "./telling.ts";
import { withContinuations } from "./telling-continuations.ts";
import { colonTellings } from "./telling-colons.ts";
import { phraseTellings } from "./telling-cues.ts";
import { type Reading, readPeriods } from "./telling-periods.ts";
import { verbTellings } from "./telling-verbs.ts";

function periodTellings(reading: Reading, period: number): Telling[] {
  const colons = colonTellings(reading, period);
  const all = [...verbTellings(reading, period), ...phraseTellings(reading, period)];
  return [...(colons.length > 0 ? [] : all), ...colons].sort((a, b) => a.item - b.item);
}

/** Every telling in an article: who told whom, with which words, after the outlet's own voice, which comes first. */
export function extractAttributions(
  annotated: AnnotatedArticle,
  named: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
): { attributions: Attribution[]; quotes: Quote[] } {
  const reading = readPeriods(annotated);
  const found = reading.periods.flatMap((_, index) => periodTellings(reading, index));
  const tellings = withContinuations(reading, found);
  const { article, tokens } = annotated;
  const outlet: Hop = {
    name: article.outlet ?? "this report",
    role: "outlet",
    anonymous: false,
    entity: null,
    start: null,
    end: null,
  };
  const own: Attribution = {
    id: "a0",
    chain: [outlet],
    hedge: "none",
    stance: "asserts",
    act: "tell",
    cue: null,
    content: [],
    rule: "attribution:outlet",
  };
  const hop = (telling: Telling): Hop[] => {
    const items = reading.periods[telling.period]?.items ?? [];
    const range =
      telling.relative !== null ? { from: telling.relative, to: telling.relative + 1 } : telling.source;
    if (!range) return [];
    const start = tokens[items[range.from]?.from ?? 0]?.start ?? 0;
    const end = tokens[(items[range.to - 1]?.to ?? 1) - 1]?.end ?? 0;
    return [
      { name: article.text.slice(start, end), role: "speaker", anonymous: false, entity: null, start, end },
    ];
  };
  const attributions = tellings.map(
    (one, index): Attribution => ({
      id: `a${index + 1}`,
      chain: [outlet, ...hop(one)],
      hedge: one.hedge,
      stance: one.stance,
      act: one.act,
      cue: one.cue,
      content: one.content,
      rule: one.rule,
    }),
  );
  return { attributions: [own, ...attributions], quotes: [] };
}

import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Hop } from "../model/attribution.ts";
import type { Entity, Mention } from "../model/entity.ts";
import type { Quote } from "../model/quote.ts";
import { overlaps } from "../model/span.ts";
import { tellingHops } from "./chains.ts";
import { enclosing } from "./nested-tellings.ts";
import { quotesOf } from "./quotes.ts";
import { castOf } from "./speakers.ts";
import type { Telling } from "./telling.ts";
import { colonTellings } from "./telling-colons.ts";
import { withContinuations } from "./telling-continuations.ts";
import { phraseTellings } from "./telling-cues.ts";
import { nounTellings } from "./telling-nouns.ts";
import { type Reading, readPeriods } from "./telling-periods.ts";
import { verbTellings } from "./telling-verbs.ts";

/** Whether `one` is a participle within the source of `other` ("a paper citing two doctors said"): the chain has it. */
function describes(reading: Reading, one: Telling, other: Telling): boolean {
  const group = reading.periods[one.period]?.items[one.item]?.group;
  const { source } = other;
  return group?.tense === "gerund" && source !== null && source.from < one.item && one.item < source.to;
}

function periodTellings(reading: Reading, period: number): Telling[] {
  const colons = colonTellings(reading, period);
  if (colons.length > 0) return colons;
  const verbs = verbTellings(reading, period);
  const nouns = nounTellings(reading, period).filter(
    (one) => !verbs.some((verb) => overlaps(verb.cue, one.cue)),
  );
  const found = [...verbs, ...nouns, ...phraseTellings(reading, period)];
  return found
    .filter((one) => !found.some((other) => describes(reading, one, other)))
    .sort((a, b) => a.item - b.item);
}

/** The outlet's own voice, on which every claim rests that nobody else is said to make. */
function ownVoice(article: Article): Attribution {
  const name = article.outlet ?? "this report";
  return {
    id: "a0",
    chain: [{ name, role: "outlet", anonymous: false, entity: null, start: null, end: null }],
    hedge: "none",
    stance: "asserts",
    act: "tell",
    cue: null,
    content: [],
    rule: "attribution:outlet",
  };
}

const personPronoun = /^(?:he|she)$/i;

/** Puts the last named person for a "he" or "she" that nothing else resolved. */
function withLastPerson(chains: readonly (readonly Hop[])[], tellings: readonly Telling[]): Hop[][] {
  let last: Hop | null = null;
  return chains.map((chain, index) => {
    const hops = chain.map((hop): Hop => {
      if (hop.role !== "speaker") return hop;
      if (personPronoun.test(hop.name) && !hop.entity && last) {
        return { ...hop, name: last.name, entity: last.entity, anonymous: last.anonymous };
      }
      return hop;
    });
    const speaker = hops.at(-1);
    const tells = tellings[index]?.act === "tell" || tellings[index]?.act === "think";
    if (tells && speaker?.role === "speaker" && !speaker.anonymous && /^\p{Lu}/u.test(speaker.name))
      last = speaker;
    return hops;
  });
}

/** Every telling in an article: who told whom, with which words, after the outlet's own voice, which comes first. */
export function extractAttributions(
  annotated: AnnotatedArticle,
  named: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
): { attributions: Attribution[]; quotes: Quote[] } {
  const reading = readPeriods(annotated);
  const found = reading.periods.flatMap((_, index) => periodTellings(reading, index));
  const tellings = withContinuations(reading, found);
  const cast = castOf(reading, named);
  const own = ownVoice(annotated.article);
  const chains = withLastPerson(
    tellings.map((telling) => tellingHops(cast, telling)),
    tellings,
  );
  const parents = enclosing(tellings);
  const chainOf = (index: number): Hop[] => {
    const parent = parents[index] ?? -1;
    return [...(parent < 0 ? own.chain : chainOf(parent)), ...(chains[index] ?? [])];
  };
  const attributions = tellings.map(
    ({ hedge, stance, act, cue, content, rule }, index): Attribution => ({
      id: `a${index + 1}`,
      chain: chainOf(index),
      hedge,
      stance,
      act,
      cue,
      content,
      rule,
    }),
  );
  return { attributions: [own, ...attributions], quotes: quotesOf(reading, tellings, attributions) };
}

import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Hop } from "../model/attribution.ts";
import type { Entity, Mention } from "../model/entity.ts";
import type { Quote } from "../model/quote.ts";
import { overlaps } from "../model/span.ts";
import { tellingHops } from "./chains.ts";
import { postAttributions } from "./embedded-posts.ts";
import { enclosing } from "./nested-tellings.ts";
import { quotesOf } from "./quotes.ts";
import { castOf } from "./speakers.ts";
import type { Telling } from "./telling.ts";
import { colonTellings } from "./telling-colons.ts";
import { withContinuations } from "./telling-continuations.ts";
import { phraseTellings } from "./telling-cues.ts";
import type { Item } from "./telling-item.ts";
import { nounTellings } from "./telling-nouns.ts";
import { type Reading, readPeriods } from "./telling-periods.ts";
import { type Phrase, phraseAfter } from "./telling-phrases.ts";
import { verbTellings } from "./telling-verbs.ts";

/** Whether `one` is a participle within the source of `other` ("a paper citing two doctors said"): the chain has it. */
function describes(reading: Reading, one: Telling, other: Telling): boolean {
  const group = reading.periods[one.period]?.items[one.item]?.group;
  const { source } = other;
  return group?.tense === "gerund" && source !== null && source.from < one.item && one.item < source.to;
}

const citingVerbs: ReadonlySet<string> = new Set(["cite", "quote"]);

/** Whom "with reference to" behind cue and teller names. */
function referredTo(
  reading: Reading,
  items: readonly Item[],
  range: { from: number; until: number },
): Phrase | null {
  for (let at = range.from + 1; at < Math.min(range.until, items.length - 3); at++) {
    const noun = items[at + 1];
    const refers = noun && /^references?$/.test(reading.lower[noun.to - 1] ?? "");
    if (items[at]?.lower === "with" && refers && items[at + 2]?.lower === "to")
      return phraseAfter(items, at + 3, reading.words);
  }
  return null;
}

/** The sources that the teller of `one` names behind it: "…, the paper said, citing two officials". */
function citedFor(reading: Reading, one: Telling, all: readonly Telling[]): Phrase | null {
  const { source } = one;
  if (!source || citingVerbs.has(one.verb)) return null;
  const items = reading.periods[one.period]?.items ?? [];
  const referred = referredTo(reading, items, { from: one.item, until: Math.max(source.to, one.item) + 3 });
  if (referred) return referred;
  const cite = all.find(
    (other) => citingVerbs.has(other.verb) && other.item > one.item && other.source?.from === source.from,
  );
  if (cite && items[cite.item]?.group?.tense === "gerund")
    return phraseAfter(items, cite.item + 1, reading.words);
  const late = one.rule === "attribution:preposed" ? citingBehindTime(reading, items, one.item) : -1;
  return late > 0 ? phraseAfter(items, late + 1, reading.words) : null;
}

/** "reported on Monday, quoting": item of the verb of citing behind a cue and its time, or -1. */
function citingBehindTime(reading: Reading, items: readonly Item[], cue: number): number {
  let at = cue + 1;
  while (
    items[at]?.kind === "adverb" ||
    (items[at]?.kind === "preposition" && items[at + 1]?.lower === "time")
  )
    at++;
  const group = items[at]?.kind === "comma" ? items[at + 1]?.group : null;
  const cites = group?.tense === "gerund" && citingVerbs.has(reading.words[group.head] ?? "");
  return cites ? at + 1 : -1;
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
    .map((one) => ({ ...one, cited: citedFor(reading, one, found) }))
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

interface Links {
  readonly hops: readonly Hop[];
  /** What the rule of the telling gains where a hop was inferred. */
  readonly inferred: string;
}

/** Puts the last named person who told something for a "he" or "she" that nothing else resolved. */
function withLastPerson(chains: readonly (readonly Hop[])[], tellings: readonly Telling[]): Links[] {
  let last: Hop | null = null;
  return chains.map((chain, index) => {
    const open = chain.findIndex((hop) => personPronoun.test(hop.name) && !hop.entity);
    const { act } = tellings[index] as Telling;
    const speaker = chain.at(-1);
    const person: Hop | null = last;
    const named = speaker?.role === "speaker" && !speaker.anonymous && /^\p{Lu}/u.test(speaker.name);
    if (named && open < 0 && (act === "tell" || act === "think")) last = speaker;
    if (open < 0 || !person) return { hops: chain, inferred: "" };
    const { name, entity, anonymous } = person;
    const hops = chain.map((hop, at) => (at === open ? { ...hop, name, entity, anonymous } : hop));
    return { hops, inferred: "+last-person" };
  });
}

/** Two parts of a chain; who ends the outer one and begins the inner one stands once. */
function joined(outer: readonly Hop[], inner: readonly Hop[]): Hop[] {
  const last = outer.at(-1);
  const repeated = last?.entity && inner.some((hop) => hop.entity === last.entity);
  return [...(repeated ? outer.slice(0, -1) : outer), ...inner];
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
    return joined(parent < 0 ? own.chain : chainOf(parent), chains[index]?.hops ?? []);
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
      rule: rule + (chains[index]?.inferred ?? ""),
    }),
  );
  const posts = postAttributions(annotated, named, { own, first: attributions.length + 1 });
  return {
    attributions: [own, ...attributions, ...posts],
    quotes: quotesOf(reading, tellings, attributions),
  };
}

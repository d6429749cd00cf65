import type { Analysis } from "../model/analysis.ts";
import { isContent } from "../model/block.ts";
import type { Difference, Utterance } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import { localKey } from "../model/links.ts";
import type { Quote } from "../model/quote.ts";
import { compareSpans, contains, overlaps, type Span } from "../model/span.ts";
import { DisjointSets } from "../text/disjoint-sets.ts";
import { readNumber } from "../text/numbers.ts";
import { quotedStretches } from "../text/quotation-marks.ts";
import { commonWords, compareRenderings, wordsOf } from "./renderings.ts";

const leastWords = 3;
/** Share of the shorter rendering's words, in order, that make two renderings one utterance. */
const leastShare = 0.55;
/** The same where the speakers are different people: only near-identical words show a changed speaker. */
const otherSpeakerShare = 0.85;
const crowded = 200;
const leastSharedBigrams = 2;
const longestWords = 400;

/** One sentence of a quotation, as one article gives it. */
interface Rendering extends Span {
  readonly article: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly keys: readonly string[];
  /** The words as two translations may share them: stems, and one sign for any number. */
  readonly stems: readonly string[];
  /** The article's own sentence in the first person, as in a statement; it is an utterance where another article quotes it. */
  readonly own: boolean;
  /** Index of the quote it comes from, over all articles. */
  readonly quote: number;
}

/** Everything an article has between quotation marks in its content blocks, the outermost marks alone. */
function markedStretches({ article, blocks }: Analysis): Span[] {
  const paragraphs = blocks.filter(isContent).map(({ start, end }) => ({ start, end }));
  return quotedStretches(article.text, paragraphs).filter((stretch) => stretch.depth === 0);
}

/** The words of a quotation that are presented as the speaker's own: of a mixed one, those in marks alone. */
function ownWords(quote: Quote, marked: readonly Span[]): Span[] {
  if (quote.kind === "direct") return [...quote.content];
  return quote.content.flatMap((content) => marked.filter((stretch) => contains(content, stretch)));
}

/** The stretches of own words, cut at the ends of sentences. */
function pieces(words: readonly Span[], sentences: readonly Span[]): Span[] {
  return words.flatMap((content) => {
    const inside = sentences.filter((sentence) => overlaps(sentence, content));
    if (inside.length === 0) return [content];
    return inside.map((sentence) => ({
      start: Math.max(sentence.start, content.start),
      end: Math.min(sentence.end, content.end),
    }));
  });
}

const firstPerson = /\b(?:we|our|us|ours|ourselves|I|my)\b/i;

/** Sentences outside all marks and quotations, in paragraphs where one of them is in the first person: a statement's own voice. */
function ownSentences({ article, blocks, sentences, quotes }: Analysis, marked: readonly Span[]): Span[] {
  const told = [...marked, ...quotes.flatMap((quote) => quote.content)].sort(compareSpans);
  const found: Span[] = [];
  let [sentence, next] = [0, 0];
  for (const block of blocks) {
    const free: Span[] = [];
    for (; (sentences[sentence]?.start ?? block.end) < block.end; sentence++) {
      const one = sentences[sentence] as Span;
      while ((told[next]?.end ?? one.start + 1) <= one.start) next++;
      const covered = (told[next]?.start ?? one.end) < one.end;
      if (one.start >= block.start && !covered) free.push(one);
    }
    const voiced = free.some((one) => firstPerson.test(article.text.slice(one.start, one.end)));
    if (voiced && block.kind === "paragraph") found.push(...free);
  }
  return found;
}

const edges = /^[\s"“”«»'‘’]+|[\s"“”«»'‘’]+$/gu;

function stem(key: string): string {
  if (readNumber([key], 0) !== null) return "#";
  return key.length > 4 ? key.replace(/(?:ies|ied|ing|es|ed|s|d|y)$/, "") : key;
}

/** The words of `piece` as a rendering; null where there are none. */
function renderingAt(
  text: string,
  piece: Span,
  given: Pick<Rendering, "article" | "speaker" | "quote" | "own">,
): Rendering | null {
  const words = text.slice(piece.start, piece.end).replace(edges, "");
  const start = text.indexOf(words, piece.start);
  const keys = wordsOf(words)
    .map((word) => word.key)
    .slice(0, longestWords);
  if (keys.length === 0 || start < 0) return null;
  return { ...given, text: words, keys, stems: keys.map(stem), start, end: start + words.length };
}

function renderingsOf(analyses: readonly Analysis[], entityOf: ReadonlyMap<string, string>): Rendering[] {
  const found: Rendering[] = [];
  let quoteIndex = 0;
  for (const analysis of analyses) {
    const { article, quotes, sentences } = analysis;
    const marked = markedStretches(analysis);
    const seen = new Set<number>();
    for (const quote of quotes) {
      if (quote.kind === "indirect") continue;
      quoteIndex++;
      const speaker =
        quote.speaker === null ? null : (entityOf.get(localKey(article.id, quote.speaker)) ?? null);
      for (const piece of pieces(ownWords(quote, marked), sentences)) {
        const one = renderingAt(article.text, piece, {
          article: article.id,
          speaker,
          quote: quoteIndex,
          own: false,
        });
        if (!one || seen.has(one.start)) continue;
        seen.add(one.start);
        found.push(one);
      }
    }
    for (const sentence of ownSentences(analysis, marked)) {
      const given = { article: article.id, speaker: null, quote: 0, own: true };
      const one = renderingAt(article.text, sentence, given);
      if (one) found.push(one);
    }
  }
  return found;
}

function proposePairs(renderings: readonly Rendering[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const shared = new Map<number, number>();
  renderings.forEach(({ stems, article }, index) => {
    const bigrams = new Set(stems.slice(1).map((key, at) => `${stems[at]} ${key}`));
    for (const bigram of bigrams) {
      const others = holders.get(bigram);
      if (!others) {
        holders.set(bigram, [index]);
        continue;
      }
      if (others.length <= crowded) {
        for (const other of others) {
          if ((renderings[other] as Rendering).article === article) continue;
          const key = other * renderings.length + index;
          shared.set(key, (shared.get(key) ?? 0) + 1);
        }
      }
      others.push(index);
    }
  });
  return [...shared]
    .filter(([, count]) => count >= leastSharedBigrams)
    .map(([key]) => [Math.floor(key / renderings.length), key % renderings.length] as [number, number])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function isOneUtterance(a: Rendering, b: Rendering): boolean {
  const shorter = Math.min(a.keys.length, b.keys.length);
  if (shorter < leastWords) return false;
  const share = commonWords(a.stems, b.stems) / shorter;
  if (a.own && b.own) return false;
  const others = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  return share >= (others ? otherSpeakerShare : leastShare);
}

function differencesAmong(group: readonly Rendering[]): Difference[] {
  const [first, ...rest] = group as [Rendering, ...Rendering[]];
  return rest.flatMap((other, index) =>
    compareRenderings(first.text, other.text).map((one) => ({ ...one, between: [0, index + 1] as const })),
  );
}

/** A cut lets words go at the edges and keeps the rest as it was. */
function verdictOf(group: readonly Rendering[], differences: readonly Difference[]): Utterance["verdict"] {
  if (group.length === 1) return "single";
  if (differences.some((one) => one.effect === "meaning")) return "altered";
  const speakers = new Set(group.flatMap((one) => one.speaker ?? []));
  if (speakers.size > 1) return "altered";
  if (differences.length === 0) return "verbatim";
  const joined = group.map((one) => ` ${one.keys.join(" ")} `);
  const longest = joined.reduce((a, b) => (b.length > a.length ? b : a));
  return joined.every((text) => longest.includes(text)) ? "cut" : "reworded";
}

function utterance(group: readonly Rendering[]): Utterance {
  const differences = group.length > 1 ? differencesAmong(group) : [];
  const speaker = group.find((one) => one.speaker !== null)?.speaker ?? null;
  const first = group[0] as Rendering;
  return {
    id: contentId("utterance", first.article, String(first.start)),
    speaker,
    verdict: verdictOf(group, differences),
    renderings: group.map(({ article, start, end, text, speaker: own }) => ({
      article,
      start,
      end,
      text,
      speaker: own,
    })),
    differences,
  };
}

/** Sentences of one quotation that no other article gives read as one piece. */
function joinSingles(groups: readonly Rendering[][], texts: ReadonlyMap<string, string>): Rendering[][] {
  const joined: Rendering[][] = [];
  for (const group of groups) {
    const [one] = group as [Rendering];
    const last = joined.at(-1)?.[0];
    const follows =
      last && joined.at(-1)?.length === 1 && group.length === 1 && last.quote === one.quote && !one.own;
    const between = follows ? (texts.get(one.article) ?? "").slice(last.end, one.start) : null;
    if (follows && between !== null && /^[\s"“”.!?…]*$/u.test(between)) {
      const text = (texts.get(one.article) ?? "").slice(last.start, one.end);
      joined[joined.length - 1] = [{ ...last, end: one.end, text, keys: [...last.keys, ...one.keys] }];
    } else joined.push(group);
  }
  return joined;
}

/** Aligns the renderings of one utterance across articles and says how they differ; `analyses` in order of time. */
export function findUtterances(
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
): Utterance[] {
  const renderings = renderingsOf(analyses, entityOf);
  const sets = new DisjointSets(renderings.length);
  for (const [a, b] of proposePairs(renderings)) {
    if (isOneUtterance(renderings[a] as Rendering, renderings[b] as Rendering)) sets.union(a, b);
  }
  const groups = sets.sets().map((set) => set.map((index) => renderings[index] as Rendering));
  const texts = new Map(analyses.map(({ article }) => [article.id, article.text]));
  return joinSingles(groups, texts)
    .filter((group) => group.some((one) => !one.own))
    .filter((group) => group.length > 1 || (group[0] as Rendering).keys.length >= leastWords)
    .map(utterance);
}

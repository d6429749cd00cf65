import { dated, openValue, relativeValue } from "../lexicon/relative-time.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { PublishedBasis } from "../model/article.ts";
import { isContent } from "../model/block.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { RelativeTime, TimeExpression } from "../model/time.ts";
import { publicationDay } from "./published.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { narrativeBase, quarterBase } from "./times-narrative.ts";
import { joinRanges } from "./times-ranges.ts";
import { type FoundTime, findTimes } from "./times-rules.ts";
import { sideOfTime } from "./times-tense.ts";

export interface ExtractedTimes {
  readonly times: TimeExpression[];
  /** Day or instant of publication; null where nothing tells it. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  /** The rule that found or inferred the day of publication, and the words it rests on. */
  readonly publishedRule: string | null;
  readonly publishedSpan: Span | null;
}

interface State {
  readonly published: string | null;
  readonly times: readonly TimeExpression[];
  /** Whether words stand between quotation marks. */
  readonly isSpoken: (span: Span) => boolean;
}

/** Texts without a break are read in pieces of this many code units. */
const pieceLength = 20_000;

/** The next blank behind a piece's length, if there is one near. */
function pieceEnd(text: string, from: number, limit: number): number {
  for (let end = from; end < Math.min(from + 100, limit); end++) if (text[end] === " ") return end;
  return Math.min(from, limit);
}

function pieces(annotated: AnnotatedArticle): Span[] {
  const spans: Span[] = [];
  for (const block of annotated.blocks) {
    if (!isContent(block)) continue;
    for (let start = block.start; start < block.end; ) {
      const end = pieceEnd(annotated.article.text, start + pieceLength, block.end);
      spans.push({ start, end });
      start = end;
    }
  }
  return spans;
}

/** What a time that points back to "the quarter", or a year before it, counts from. */
function quarterly(
  relative: RelativeTime,
  note: string,
  times: readonly TimeExpression[],
): RelativeTime | null {
  if (note !== "quarter" && note !== "year-ago") return null;
  const base = quarterBase(times);
  return base && { ...relative, base: base.id, unit: "quarter", by: note === "quarter" ? 0 : -4 };
}

/** The relative time with the side of the verb and, for "the previous day" and the like, its base; what a speaker calls "yesterday" is no day of the report. */
function settled(
  annotated: AnnotatedArticle,
  found: FoundTime,
  { times, isSpoken }: State,
): RelativeTime | null {
  const { relative, tense, narrative, note } = found.reading;
  if (!relative) return null;
  const quarter = quarterly(relative, note, times);
  if (quarter) return quarter;
  const told = narrative ? times.slice(-12).filter((time) => !isBeginning(annotated, time)) : [];
  const own = told.some((time) => time.relative) && !isSpoken(found);
  const base = narrativeBase(own ? told.filter((time) => !time.relative || !isSpoken(time)) : told, found);
  const based = base ? { ...relative, base: base.id } : relative;
  if (!tense) return based;
  const side = sideOfTime(annotated, found, relative);
  return note === "weekend" ? { ...based, by: side === "future" ? 0 : -1 } : { ...based, toward: side };
}

/** "since Wednesday": where a stretch of time began, and not the day that is spoken of. */
function isBeginning({ article }: AnnotatedArticle, { start }: TimeExpression): boolean {
  return /\bsince (?:the )?$/i.test(article.text.slice(Math.max(0, start - 10), start));
}

function ruleOf(found: FoundTime, relative: RelativeTime | null): string {
  const { note } = found.reading;
  const side = relative?.name ? (relative.toward ?? "") : "";
  return ["times", found.rule, note, side].filter((part) => part !== "").join("/");
}

function expression(annotated: AnnotatedArticle, found: FoundTime, state: State): TimeExpression {
  const { reading } = found;
  const relative = settled(annotated, found, state);
  const time: TimeExpression = {
    id: `t${state.times.length + 1}`,
    start: found.start,
    end: found.end,
    type: reading.type,
    value: reading.value ?? (relative ? openValue(relative) : "X"),
    mod: reading.mod,
    from: null,
    to: null,
    precision: relative?.unit === "quarter" ? "quarter" : reading.precision,
    rule: ruleOf(found, relative),
    ...(relative ? { relative } : {}),
  };
  if (!relative) return time.type === "date" || time.type === "time" ? dated(time, time.value, null) : time;
  const base = relative.base === null ? null : state.times[Number(relative.base.slice(1)) - 1];
  const day = base ? base.from : (state.published?.slice(0, 10) ?? null);
  const value = day ? relativeValue(relative, day) : null;
  return value && day ? dated(time, value, day) : time;
}

/** The time expressions of an article and its day of publication; times that nothing dates keep an open value. */
export function extractTimes(annotated: AnnotatedArticle): ExtractedTimes {
  const { text } = annotated.article;
  const found = pieces(annotated).flatMap((piece) => findTimes(text, piece.start, piece.end));
  const publication = publicationDay(annotated, found);
  const times: TimeExpression[] = [];
  let quoted: readonly Span[] | null = null;
  const isSpoken = (span: Span) => {
    quoted ??= quotedSpans(annotated);
    return quoted.some((one) => overlaps(one, span));
  };
  const { published } = publication;
  for (const one of found) times.push(expression(annotated, one, { published, times, isSpoken }));
  return { times: joinRanges(times, text), ...publication };
}

import { dated, openValue, relativeValue } from "../lexicon/relative-time.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { PublishedBasis } from "../model/article.ts";
import { isContent } from "../model/block.ts";
import type { Span } from "../model/span.ts";
import type { RelativeTime, TimeExpression } from "../model/time.ts";
import { publicationDay } from "./published.ts";
import { narrativeBase } from "./times-narrative.ts";
import { joinRanges } from "./times-ranges.ts";
import { type FoundTime, findTimes } from "./times-rules.ts";
import { sideOfVerb } from "./times-tense.ts";

export interface ExtractedTimes {
  readonly times: TimeExpression[];
  /** Day or instant of publication; null where nothing tells it. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  /** The rule that found or inferred the day of publication, and the words it rests on. */
  readonly publishedRule: string | null;
  readonly publishedSpan: Span | null;
}

/** Texts without a break are read in pieces of this many code units. */
const pieceLength = 20_000;

function pieces(annotated: AnnotatedArticle): Span[] {
  const spans: Span[] = [];
  for (const block of annotated.blocks) {
    if (!isContent(block)) continue;
    for (let start = block.start; start < block.end; start += pieceLength) {
      spans.push({ start, end: Math.min(start + pieceLength, block.end) });
    }
  }
  return spans;
}

/** The relative time with the side of the verb and, for "the previous day" and the like, its base. */
function settled(
  annotated: AnnotatedArticle,
  found: FoundTime,
  base: TimeExpression | null,
): RelativeTime | null {
  const { relative, tense, narrative, note } = found.reading;
  if (!relative) return null;
  const based = narrative && base ? { ...relative, base: base.id } : relative;
  if (!tense) return based;
  const side = sideOfVerb(annotated, found);
  if (note === "weekend") return { ...based, by: side === "future" ? 0 : -1 };
  const told = side ?? (relative.unit === "weekday" ? "past" : relative.unit === "day" ? "nearest" : "past");
  return { ...based, toward: told };
}

function ruleOf(found: FoundTime, relative: RelativeTime | null): string {
  const { note } = found.reading;
  const side = relative?.name ? (relative.toward ?? "") : "";
  return ["times", found.rule, note, side].filter((part) => part !== "").join("/");
}

function expression(
  annotated: AnnotatedArticle,
  found: FoundTime,
  state: { published: string | null; times: TimeExpression[] },
): TimeExpression {
  const { reading } = found;
  const base = reading.narrative ? narrativeBase(state.times, found) : null;
  const relative = settled(annotated, found, base);
  const time: TimeExpression = {
    id: `t${state.times.length + 1}`,
    start: found.start,
    end: found.end,
    type: reading.type,
    value: reading.value ?? (relative ? openValue(relative) : "X"),
    mod: reading.mod,
    from: null,
    to: null,
    precision: reading.precision,
    rule: ruleOf(found, relative),
    ...(relative ? { relative } : {}),
  };
  if (!relative)
    return reading.type === "date" || reading.type === "time" ? dated(time, time.value, null) : time;
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
  for (const one of found)
    times.push(expression(annotated, one, { published: publication.published, times }));
  return { times: joinRanges(times, text), ...publication };
}

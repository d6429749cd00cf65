import { contains, type Span } from "./span.ts";

export type HopRole = "outlet" | "agency" | "speaker" | "document" | "post";

/** One link of a chain of telling; positions are null where the text does not name the hop (the outlet itself). */
export interface Hop {
  readonly name: string;
  readonly role: HopRole;
  readonly anonymous: boolean;
  readonly entity: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export type Hedge = "none" | "said" | "claimed" | "reported" | "alleged" | "believed";
export type Stance = "asserts" | "denies" | "doubts" | "confirms" | "asks";

/** What is done with words: `tell` puts them forward as fact, `think` holds them true, `direct` wants them done, `express` takes a stand on a thing. */
export type SpeechAct = "tell" | "think" | "direct" | "express";

/** Who told whom: from the outlet inward to the first source, and the words it governs. */
export interface Attribution {
  readonly id: string;
  readonly chain: readonly Hop[];
  readonly hedge: Hedge;
  readonly stance: Stance;
  readonly act: SpeechAct;
  readonly cue: Span | null;
  /** What was told; empty for the outlet's own voice. */
  readonly content: readonly Span[];
  readonly rule: string;
}

/**
 * The innermost attribution that puts `span` forward as told or held true; else the first, the outlet's own voice.
 * Wishes, orders and stands on a thing ("condemned the raid") do not tell what they speak of and are passed over.
 */
export function attributionAt(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  let best = attributions[0];
  let width = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    if (attribution.act === "direct" || attribution.act === "express") continue;
    for (const content of [...attribution.content, ...acrossParts(attribution.content, span)]) {
      if (contains(content, span) && content.end - content.start <= width) {
        best = attribution;
        width = content.end - content.start;
      }
    }
  }
  return best;
}

/** "Twelve people, police said, were killed": all that is told, where `span` begins in one part of it and ends in another. */
function acrossParts(content: readonly Span[], span: Span): readonly Span[] {
  const [first, ...rest] = content;
  const last = rest.at(-1);
  if (!first || !last) return [];
  const begins = content.some(({ start, end }) => start <= span.start && span.start < end);
  const ends = content.some(({ start, end }) => start < span.end && span.end <= end);
  return begins && ends ? [{ start: first.start, end: last.end }] : [];
}

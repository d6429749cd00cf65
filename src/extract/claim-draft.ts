import type { Attribution } from "../model/attribution.ts";
import { attributionAt } from "../model/attribution.ts";
import type { Aspect, Claim } from "../model/claim.ts";
import type { Entity, Mention } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import type { Figure } from "../model/figure.ts";
import type { Place } from "../model/place.ts";
import type { Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import type { WordView } from "./word-view.ts";

/** What the claims of an article lean on. */
export interface ClaimInput {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly Place[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly Event[];
}

/** A claim before it has an id; `whole` is the draft its figure is a part of. */
export interface ClaimDraft {
  readonly aspect: Aspect;
  event: string | null;
  readonly entity: string | null;
  readonly place: string | null;
  readonly figure: Omit<Figure, "subsetOf"> | null;
  readonly value: string | null;
  /** The words that bear the claim; the evidence is the sentence around them. */
  readonly span: Span;
  readonly sentence: number;
  readonly rule: string;
  /** Attribution id, where the claim is about the telling itself; else the innermost that governs the span. */
  readonly attribution: string | null;
  whole: ClaimDraft | null;
}

export type DraftPart = Pick<ClaimDraft, "aspect" | "span" | "sentence" | "rule"> & Partial<ClaimDraft>;

export function draftClaim(part: DraftPart): ClaimDraft {
  return {
    event: null,
    entity: null,
    place: null,
    figure: null,
    value: null,
    attribution: null,
    whole: null,
    ...part,
  };
}

/** A figure for one happening, with nothing but its numbers told. */
export function plainFigure(
  part: Pick<Figure, "low" | "high" | "qualifier" | "text" | "population"> & Partial<Figure>,
): Omit<Figure, "subsetOf"> {
  return { scope: "incident", since: null, asOf: null, includesPerpetrator: null, ...part };
}

/** Claims in text order, with ids, attribution and the sentence as evidence. */
export function finishClaims(
  view: WordView,
  drafts: readonly ClaimDraft[],
  attributions: readonly Attribution[],
): Claim[] {
  const { article, sentences } = view.annotated;
  const ordered = [...drafts].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const ids = new Map(ordered.map((draft, index) => [draft, `c${index + 1}`]));
  return ordered.map((draft): Claim => {
    const { aspect, event, entity, place, figure, value, rule, span, whole } = draft;
    const { start, end } = sentences[draft.sentence] ?? span;
    return {
      id: ids.get(draft) as string,
      event,
      entity,
      place,
      aspect,
      figure: figure && { ...figure, subsetOf: whole ? (ids.get(whole) ?? null) : null },
      value,
      attribution: draft.attribution ?? attributionAt(attributions, span)?.id ?? "a0",
      evidence: { start, end, text: article.text.slice(start, end) },
      rule,
    };
  });
}

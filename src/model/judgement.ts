import type { BlockKind } from "./block.ts";
import type { ArticleSpan, Fact } from "./dossier.ts";
import { contentId } from "./id.ts";
import type { PlacePrecision } from "./place.ts";

/**
 * What a person decided. It points at words of articles and at no id the engine made, so that it still holds after
 * re-analysis with a newer engine: an incident is named by the trigger of one of its events, an entity by one of its
 * mentions, a claim by the words of its evidence.
 */
export type Ruling =
  | { readonly kind: "same-incident"; readonly a: ArticleSpan; readonly b: ArticleSpan }
  | { readonly kind: "different-incident"; readonly a: ArticleSpan; readonly b: ArticleSpan }
  | { readonly kind: "same-entity"; readonly a: ArticleSpan; readonly b: ArticleSpan }
  | { readonly kind: "different-entity"; readonly a: ArticleSpan; readonly b: ArticleSpan }
  | {
      readonly kind: "override";
      readonly incident: ArticleSpan;
      readonly aspect: Fact["aspect"];
      readonly subject: string | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly value: string | null;
      /** The claim that was accepted, where the value is its value; null where it comes from elsewhere. */
      readonly claim: ArticleSpan | null;
    }
  | { readonly kind: "reject"; readonly claim: ArticleSpan; readonly aspect: Fact["aspect"] }
  | {
      readonly kind: "place";
      readonly incident: ArticleSpan;
      readonly name: string;
      /** WGS 84 degrees; null where only the name is known. */
      readonly lat: number | null;
      readonly lon: number | null;
      readonly country: string | null;
      readonly precision: PlacePrecision;
    }
  /** Both days `YYYY-MM-DD`, included. */
  | { readonly kind: "date"; readonly incident: ArticleSpan; readonly from: string; readonly to: string }
  | { readonly kind: "block"; readonly block: ArticleSpan; readonly as: BlockKind }
  /** Takes an earlier judgement back; nothing is ever erased. */
  | { readonly kind: "undo"; readonly judgement: string };

/** One decision by a person: append-only, and undone by another. */
export interface Judgement {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 with offset or `Z`. */
  readonly time: string;
  readonly reason: string;
  readonly ruling: Ruling;
}

/** Id of a judgement: the same decision by the same author at the same time is one. */
export function judgementId(judgement: Omit<Judgement, "id">): string {
  const { author, time, reason, ruling } = judgement;
  return contentId(author, time, reason, JSON.stringify(ruling, Object.keys(flat(ruling)).sort()));
}

function flat(value: object): Record<string, true> {
  const keys: Record<string, true> = {};
  for (const [key, inner] of Object.entries(value)) {
    keys[key] = true;
    if (inner !== null && typeof inner === "object") Object.assign(keys, flat(inner));
  }
  return keys;
}

/** The judgements that hold: in order of time and id, undone ones and undoings left out. An undoing can be undone. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  const ordered = [...judgements].sort((a, b) =>
    a.time < b.time ? -1 : a.time > b.time ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
  const undone = new Set<string>();
  for (const { id, ruling } of ordered.toReversed()) {
    if (ruling.kind === "undo" && !undone.has(id)) undone.add(ruling.judgement);
  }
  return ordered.filter(({ id, ruling }) => ruling.kind !== "undo" && !undone.has(id));
}

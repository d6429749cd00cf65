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
      /** Trigger of one of its events; for a standing fact a mention of its entity. */
      readonly incident: ArticleSpan;
      readonly aspect: Fact["aspect"];
      readonly subject: string | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly value: string | null;
      /** The claim that was accepted, where the value is its value; null where it comes from elsewhere. */
      readonly claim: ArticleSpan | null;
    }
  | {
      readonly kind: "reject";
      readonly claim: ArticleSpan;
      readonly aspect: Fact["aspect"];
      /** Words of the figure, or the value, where the evidence holds several claims on the aspect; absent: all of them. */
      readonly words?: string;
    }
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

const ruleOpening = "judgement:";

/** The rule beside a value that a judgement settled. */
export function judgementRule(id: string): string {
  return `${ruleOpening}${id}`;
}

/** Id of the judgement that a rule names; null where it names another kind of rule. */
export function judgementOfRule(rule: string | null): string | null {
  return rule?.startsWith(ruleOpening) ? rule.slice(ruleOpening.length) : null;
}

/** Whether a person set the value of a fact. */
export function isDecided({ bestRule }: Pick<Fact, "bestRule">): boolean {
  return judgementOfRule(bestRule) !== null;
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

/** Moment of a time with offset, so that times of two zones compare; what is no time comes first. */
function moment(time: string): number {
  const value = Date.parse(time);
  return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each judgement once, in order of time and id. */
export function inTime(judgements: readonly Judgement[]): Judgement[] {
  const distinct = new Map(judgements.map((one) => [one.id, one]));
  return [...distinct.values()].sort(
    (a, b) => compare(moment(a.time), moment(b.time)) || compare(a.id, b.id),
  );
}

/** For each judgement that is taken back, the undoing that does so and holds itself. */
export function undoneBy(judgements: readonly Judgement[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>();
  for (const { id, ruling } of inTime(judgements).toReversed()) {
    if (ruling.kind === "undo" && !undone.has(id) && !undone.has(ruling.judgement))
      undone.set(ruling.judgement, id);
  }
  return undone;
}

/** The judgements that hold: in order of time and id, undone ones and undoings left out. An undoing can be undone. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  const ordered = inTime(judgements);
  const undone = undoneBy(judgements);
  return ordered.filter(({ id, ruling }) => ruling.kind !== "undo" && !undone.has(id));
}

/** The words that a ruling names, in the order it names them; an undoing names none. */
export function wordsNamed(ruling: Ruling): readonly ArticleSpan[] {
  switch (ruling.kind) {
    case "same-incident":
    case "different-incident":
    case "same-entity":
    case "different-entity":
      return [ruling.a, ruling.b];
    case "override":
      return ruling.claim ? [ruling.incident, ruling.claim] : [ruling.incident];
    case "reject":
      return [ruling.claim];
    case "place":
    case "date":
      return [ruling.incident];
    case "block":
      return [ruling.block];
    case "undo":
      return [];
  }
}

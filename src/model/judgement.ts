/** One decision by a person, kept apart from the data; `undoes` makes it the tombstone of another. */
export interface Judgement {
  readonly id: string;
  readonly kind: "same" | "different" | "override" | "reject";
  readonly subjects: readonly string[];
  readonly value: string | null;
  readonly author: string;
  readonly at: string;
  readonly reason: string;
  readonly undoes: string | null;
}

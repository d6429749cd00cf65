/** How words point to a happening told before: by a general noun, as what came about, or as the subject told of. */
export interface Pointing {
  readonly by: "noun" | "pronoun" | "subject";
  /** Types it may be; null for any. */
  readonly types: readonly string[] | null;
  /** Whether the words behind tell when or where it was ("the incident happened on Monday"). */
  readonly placed: boolean;
}

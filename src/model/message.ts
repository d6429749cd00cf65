export type Severity = "info" | "warning" | "error";

/** One thing a stage has to say about its input; problems are data, never log lines. */
export interface Message {
  readonly rule: string;
  readonly reason: string;
  readonly severity: Severity;
  readonly start: number | null;
  readonly end: number | null;
  /** Where the input came from, if the message is not about one article's text. */
  readonly uri?: string;
  readonly article?: string;
}

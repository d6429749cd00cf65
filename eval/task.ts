/** One thing the system got wrong; `kind` is what errors are sorted and counted by. */
export interface Failure {
  readonly kind: string;
  readonly document: string;
  readonly detail: string;
}

export interface Outcome {
  readonly documents: number;
  /** Shares are 0 to 1; nested objects break a metric down (`byType`). */
  readonly metrics: Readonly<Record<string, unknown>>;
  readonly errors: readonly Failure[];
}

/** A stage scored against gold data. `folder` is the default data, below the corpora's root. */
export interface Task {
  readonly name: string;
  readonly folder: string;
  run(data: string): Promise<Outcome>;
}

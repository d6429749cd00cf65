import { type Received, report } from "../received.ts";

/** Counts what a container holds besides articles, so that a thousand pictures are one message. */
export class LeftOut {
  readonly #container: string;
  readonly #counts = new Map<string, number>();

  constructor(container: string) {
    this.#container = container;
  }

  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  messages(): Received[] {
    const rows = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (rows.length === 0) return [];
    const total = rows.reduce((sum, [, count]) => sum + count, 0);
    const listed = rows.map(([what, count]) => `${count} ${what}`).join(", ");
    const reason = `Left out ${total} records of "${this.#container}" that are no pages: ${listed}`;
    return [report("info", "no-page", { uri: this.#container, reason })];
  }
}

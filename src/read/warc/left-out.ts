import { counted } from "../../model/labels.ts";
import { type Received, report } from "../received.ts";

/** Counts what a container holds besides articles, so that a thousand pictures are one message. */
export class LeftOut {
  readonly #container: string;
  readonly #counts = new Map<string, { many: string; count: number }>();

  constructor(container: string) {
    this.#container = container;
  }

  /** One more of a kind, which several of are called `many`. */
  add(one: string, many: string = one): void {
    this.#counts.set(one, { many, count: (this.#counts.get(one)?.count ?? 0) + 1 });
  }

  messages(): Received[] {
    const rows = [...this.#counts].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1));
    if (rows.length === 0) return [];
    const total = rows.reduce((sum, [, { count }]) => sum + count, 0);
    const listed = rows.map(([one, { many, count }]) => `${count} ${count === 1 ? one : many}`).join(", ");
    const what = total === 1 ? "that is no page" : "that are no pages";
    const reason = `Left out ${counted(total, "record")} of "${this.#container}" ${what}: ${listed}`;
    return [report("info", "no-page", { uri: this.#container, reason })];
  }
}

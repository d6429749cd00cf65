import type { LineRow } from "../../lexicon/page-lines.ts";
import { lower } from "../../text/fold.ts";

interface Start {
  readonly start: string;
  readonly whole: boolean;
  readonly row: LineRow;
}

const wordAtEnd = /[\p{L}\p{N}]$/u;
const wordAtStart = /^[\p{L}\p{N}]/u;

function isStart({ start, whole, row }: Start, line: string, length: number): boolean {
  if (length > row.longest || !line.startsWith(start)) return false;
  const rest = line.slice(start.length);
  if (whole) return !/[\p{L}\p{N}]/u.test(rest);
  if (wordAtEnd.test(start) && wordAtStart.test(rest)) return false;
  return row.holds === undefined || row.holds.some((word) => rest.includes(word));
}

/** Looks up rows by how a line begins; its first two letters narrow the search. */
export class LineStarts {
  readonly #starts = new Map<string, Start[]>();

  constructor(rows: readonly LineRow[]) {
    for (const row of rows) for (const start of row.starts) this.#add(start, row);
  }

  #add(stated: string, row: LineRow): void {
    const whole = stated.endsWith("$");
    const start = whole ? stated.slice(0, -1) : stated;
    const key = start.slice(0, 2);
    const held = this.#starts.get(key) ?? [];
    held.push({ start, whole, row });
    this.#starts.set(key, held);
  }

  find(text: string): LineRow | null {
    if (text.length > 300) return null;
    const line = lower(text)
      .replace(/^[^\p{L}\p{N}([\u00a9@]+/u, "")
      .replace(/\s+:/g, ":");
    return this.#starts.get(line.slice(0, 2))?.find((one) => isStart(one, line, text.length))?.row ?? null;
  }
}

import { wordRuns } from "./word-runs.ts";

/** A report of the corpus, with the event it tells of. */
export interface Original {
  readonly id: string;
  readonly incident: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
}

const leastLetters = 700;
const mostLetters = 8000;
const wire = /\b(?:AP|Associated Press|Reuters|AFP|UPI|CNN)\b/u;
/** Reports of one event that share more than this share of their four-word runs may be copies by nature. */
const mostShared = 0.06;

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const run of a) if (b.has(run)) count++;
  return count / Math.max(1, Math.min(a.size, b.size));
}

/**
 * Reports that are nobody's copy: of middle length, without a wire's name, and sharing next to no runs of words with
 * any report chosen before, of the same event or another. At most `perEvent` of one event.
 */
export function chooseOriginals(
  reports: readonly Original[],
  { events, perEvent }: { readonly events: number; readonly perEvent: number },
): Original[] {
  const byEvent = Map.groupBy(
    reports.filter(
      ({ text }) => text.length >= leastLetters && text.length <= mostLetters && !wire.test(text),
    ),
    (report) => report.incident,
  );
  const chosen: Original[] = [];
  const taken: ReadonlySet<string>[] = [];
  for (const group of [...byEvent.values()].filter((one) => one.length > 1)) {
    const own: Original[] = [];
    const runs: ReadonlySet<string>[] = [];
    for (const report of group) {
      const set = new Set(wordRuns(report.text, 4));
      if (own.length < perEvent && [...taken, ...runs].every((other) => shared(set, other) <= mostShared)) {
        own.push(report);
        runs.push(set);
      }
    }
    if (own.length < 2) continue;
    chosen.push(...own);
    taken.push(...runs);
    if (chosen.length >= events * perEvent) break;
  }
  return chosen;
}

import type { Line } from "./line.ts";
import type { Pass } from "./page.ts";
import { overlap } from "./subject.ts";

const runtime = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?\s+(?![ap]\.?m\b)(?=\p{Lu}|["“‘'])/iu;
const clock = /^(?:0[1-9]|[1-9]\d):/;

function seconds(line: Line): number | null {
  const [, before, after] = runtime.exec(line.text) ?? [];
  if (before === undefined || line.ending === "stop" || line.words.length > 27) return null;
  return Number(before) * 60 + Number(after);
}

/** Whether the times of neighbouring lines go up and down, as running times do and the hours of a chronicle do not. */
function isMixed(run: readonly Line[]): boolean {
  const signs = new Set<number>();
  for (let at = 1; at < run.length; at++) {
    signs.add(Math.sign((seconds(run[at] as Line) ?? 0) - (seconds(run[at - 1] as Line) ?? 0)));
  }
  return signs.has(1) && signs.has(-1);
}

/** Links to films, each with its running time. */
export const filmLinks: Pass = ({ lines, verdicts, subject }) => {
  const runs: Line[][] = [];
  for (const line of lines) {
    if (verdicts[line.at] || seconds(line) === null) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.at === line.at - 1) last.push(line);
    else runs.push([line]);
  }
  for (const run of runs) {
    const mixed = isMixed(run);
    for (const line of run) {
      if (mixed || (!clock.test(line.text) && overlap(line, subject) <= 1))
        verdicts[line.at] = { kind: "related", rule: "film-length" };
    }
  }
};

import type { Line } from "./line.ts";
import type { Pass } from "./page.ts";
import { overlap } from "./subject.ts";

const runtime = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?\s+(?![ap]\.?m\b)(?=\p{Lu}|["“‘'])/iu;
const minutes = 10;

function seconds(line: Line): number | null {
  const [, before, after] = runtime.exec(line.text) ?? [];
  if (before === undefined || line.ending === "stop" || line.words.length > 27) return null;
  return Number(before) * 60 + Number(after);
}

/** Links to films, each with its running time; hours of a chronicle, which rise or fall, are none. */
export const filmLinks: Pass = ({ lines, verdicts, subject }) => {
  const timed = lines.filter((line) => !verdicts[line.at] && seconds(line) !== null);
  const order = new Set<number>();
  for (let at = 1; at < timed.length; at++)
    order.add(Math.sign((seconds(timed[at] as Line) ?? 0) - (seconds(timed[at - 1] as Line) ?? 0)));
  const mixed = order.has(1) && order.has(-1);
  for (const line of timed) {
    const short = (seconds(line) ?? 0) < minutes * 60 && overlap(line, subject) <= 1;
    if (mixed || short) verdicts[line.at] = { kind: "related", rule: "film-length" };
  }
};

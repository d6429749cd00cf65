import type { Span } from "../model/span.ts";
import type { Telling } from "./telling.ts";

interface Stretch extends Span {
  readonly telling: number;
}

/** For each telling the index of the innermost one inside whose words its cue stands, or -1. Only what is put forward as fact encloses. */
export function enclosing(tellings: readonly Telling[]): number[] {
  const stretches = tellings
    .flatMap((telling, index): Stretch[] =>
      telling.act === "tell" || telling.act === "think"
        ? telling.content.map(({ start, end }) => ({ start, end, telling: index }))
        : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const order = [...tellings.keys()].sort((a, b) => cueStart(tellings, a) - cueStart(tellings, b));
  const parents = tellings.map(() => -1);
  const open: Stretch[] = [];
  let next = 0;
  for (const index of order) {
    const cue = (tellings[index] as Telling).cue;
    while (next < stretches.length && (stretches[next] as Stretch).start <= cue.start) {
      open.push(stretches[next] as Stretch);
      next++;
    }
    while (open.length > 0 && (open.at(-1) as Stretch).end <= cue.start) open.pop();
    const around = open.findLast((one) => one.end >= cue.end && isOuter(tellings, one, index));
    if (around) parents[index] = around.telling;
  }
  return parents;
}

function cueStart(tellings: readonly Telling[], index: number): number {
  return tellings[index]?.cue.start ?? 0;
}

/** Guards against two tellings each inside the other's words: the outer one's words must be the longer. */
function isOuter(tellings: readonly Telling[], outer: Stretch, inner: number): boolean {
  if (outer.telling === inner) return false;
  const longest = Math.max(...(tellings[inner]?.content ?? []).map((span) => span.end - span.start));
  return outer.end - outer.start > longest;
}

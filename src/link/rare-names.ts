import type { Happening } from "./happening.ts";

/**
 * Articles a set is held to have at least, so that few articles do not make every name common or rare, and the steps
 * above it, four to a doubling: one article more must not weigh every name in all others anew.
 */
const leastArticles = 300;
const stepsToDouble = 4;
/** Bits of surprise from which a name tells something, and those at which it tells all it can. */
const telling = 5;
const full = 10;

function sizeClass(articles: number): number {
  const steps = Math.ceil(stepsToDouble * Math.log2(Math.max(1, articles / leastArticles)));
  return leastArticles * 2 ** (steps / stepsToDouble);
}

/** How much sharing each name word tells, above 0 up to 1, by how few of the articles have it. */
function weighNames(happenings: readonly Happening[]): Map<string, number> {
  const counts = new Map<string, number>();
  let articles = 0;
  for (const { marks } of happenings) {
    if (!marks) continue;
    articles++;
    for (const word of [...marks.names.keys(), ...marks.localNames.keys()])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = sizeClass(articles);
  const weights = new Map<string, number>();
  for (const [word, count] of counts) {
    const weight = (Math.log2(total / count) - telling) / (full - telling);
    if (count > 1 && weight > 0) weights.set(word, Math.min(1, weight));
  }
  return weights;
}

function keepRare(
  names: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    [...names.keys()].flatMap((word): [string, number][] => {
      const weight = weights.get(word);
      return weight === undefined ? [] : [[word, weight]];
    }),
  );
}

function sameWeights(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([word, weight]) => b.get(word) === weight);
}

/** Remembers happenings with the rare of their name words. */
export type RareMemory = WeakMap<Happening, Happening>;

/** The happenings with the rare of their name words only, each with its weight; the same object where it was so before. */
export function keepRareNames(
  happenings: readonly Happening[],
  memory: RareMemory = new WeakMap(),
): Happening[] {
  const weights = weighNames(happenings);
  return happenings.map((happening) => {
    const { marks } = happening;
    if (!marks) return happening;
    const names = keepRare(marks.names, weights);
    const localNames = keepRare(marks.localNames, weights);
    const before = memory.get(happening);
    const known = before?.marks;
    if (before && known && sameWeights(known.names, names) && sameWeights(known.localNames, localNames))
      return before;
    const rare = { ...happening, marks: { ...marks, names, localNames } };
    memory.set(happening, rare);
    return rare;
  });
}

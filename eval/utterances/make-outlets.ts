import { pick, type Random } from "../../training/random.ts";
import type { PoolDocument } from "../pool.ts";
import { type MadeRendering, quoted, recipes } from "./make-renderings.ts";
import type { Saying, Talk } from "./sayings.ts";

/** A made report: after its title and opening, one paragraph a saying. */
export interface Outlet {
  readonly document: PoolDocument;
  readonly talk: string;
  /** The rendering of each saying, in order; null in the report that gives every saying in full. */
  readonly renderings: readonly MadeRendering[] | null;
}

const openings = [
  "Residents spoke of what they had lived through.",
  "The town gathered to hear what is known.",
  "More was told at the end of the week.",
];
const outletsOfEach = 2;

function report(talk: Talk, index: number, paragraphs: readonly string[]): PoolDocument {
  const day = index === 0 ? "02" : "03";
  return {
    id: `${talk.id} ${index}`,
    title: "What was said",
    published: `2016-03-${day}`,
    text: [openings[index], ...paragraphs].join("\n\n"),
  };
}

/** Of the recipes that fit the saying, the one used least so far. */
function leastUsed(
  saying: Saying,
  { random, uses, stranger }: { random: Random; uses: Map<string, number>; stranger: string },
): MadeRendering {
  const fitting = Object.entries(recipes).flatMap(([recipe, make]) => {
    const made = make(saying, random, stranger);
    return made ? [{ recipe, ...made }] : [];
  });
  const chosen = fitting.reduce((a, b) => ((uses.get(b.recipe) ?? 0) < (uses.get(a.recipe) ?? 0) ? b : a));
  uses.set(chosen.recipe, (uses.get(chosen.recipe) ?? 0) + 1);
  return chosen;
}

/** For every talk a report that quotes it in full, and reports of the day after that render it their own way. */
export function makeOutlets(talks: readonly Talk[], random: Random): Outlet[] {
  const uses = new Map<string, number>();
  const speakers = talks.flatMap(({ sayings }) => sayings.map(({ speaker }) => speaker));
  return talks.flatMap((talk) => {
    const told = talk.sayings.map(({ text, speaker }) => quoted(text, speaker));
    const own = new Set(talk.sayings.map(({ speaker }) => speaker));
    const strangers = speakers.filter((speaker) => !own.has(speaker));
    const others = Array.from({ length: outletsOfEach }, (_, index): Outlet => {
      const renderings = talk.sayings.map((saying) =>
        leastUsed(saying, { random, uses, stranger: pick(strangers, random) }),
      );
      const paragraphs = renderings.map(({ paragraph }) => paragraph);
      return { document: report(talk, index + 1, paragraphs), talk: talk.id, renderings };
    });
    return [{ document: report(talk, 0, told), talk: talk.id, renderings: null }, ...others];
  });
}

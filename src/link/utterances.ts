import type { Analysis } from "../model/analysis.ts";
import type { Difference, Utterance } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import { localKey } from "../model/links.ts";
import { DisjointSets } from "../text/disjoint-sets.ts";
import { type Rendering, type RenderingMemory, renderingsOf } from "./quoted-words.ts";
import { findMatches, PairMemory } from "./rendering-pairs.ts";
import { wordsOf } from "./rendering-words.ts";
import { type Contrast, compareRenderings } from "./renderings.ts";

const leastWords = 3;
/** Share of the longest rendering's words that a rendering must have for the others to be held against it. */
const nearlyFull = 0.8;

/** The rendering that the others are held against: the first quoted one that is not much shorter than the longest. */
function baseOf(group: readonly Rendering[]): number {
  const quoted = group.filter((one) => one.manner === "quoted");
  const longest = Math.max(...quoted.map(({ keys }) => keys.length));
  return group.findIndex(({ manner, keys }) => manner === "quoted" && keys.length >= longest * nearlyFull);
}

/** Whether the words one piece of a broken quotation lacks are another piece of it. */
function standsBeside({ a, b }: Contrast, siblings: readonly Rendering[]): boolean {
  if (a !== "" && b !== "") return false;
  const words = ` ${wordsOf(`${a}${b}`)
    .map(({ key }) => key)
    .join(" ")} `;
  return siblings.some(({ keys }) => words.includes(` ${keys.join(" ")} `));
}

function differencesAmong(group: readonly Rendering[]): Difference[] {
  const base = baseOf(group);
  return group.flatMap((other, index) => {
    if (index === base) return [];
    const between = [Math.min(base, index), Math.max(base, index)] as const;
    const [a, b] = between.map((at) => group[at] as Rendering) as [Rendering, Rendering];
    const siblings = group.filter((one) => one !== other && one.article === other.article);
    return compareRenderings(a.text, b.text, { told: other.manner === "told" }).map((one): Difference => {
      const broken = one.effect === "meaning" && standsBeside(one, siblings);
      return { ...one, ...(broken ? { effect: "wording", rule: "cut" } : {}), between };
    });
  });
}

/** A cut lets words go at the edges or where it says so, and keeps the rest as it was. */
function verdictOf(
  group: readonly Pick<Rendering, "speaker">[],
  differences: readonly Difference[],
): Utterance["verdict"] {
  if (group.length === 1) return "single";
  if (differences.some((one) => one.effect === "meaning")) return "altered";
  const speakers = new Set(group.flatMap((one) => one.speaker ?? []));
  if (speakers.size > 1) return "altered";
  if (differences.length === 0) return "verbatim";
  return differences.every(({ rule }) => rule === "cut") ? "cut" : "reworded";
}

function utterance(group: readonly Rendering[]): Utterance {
  const differences = group.length > 1 ? differencesAmong(group) : [];
  const speaker = group.find((one) => one.speaker !== null)?.speaker ?? null;
  const first = group[0] as Rendering;
  return {
    id: contentId("utterance", first.article, String(first.start)),
    speaker,
    verdict: verdictOf(group, differences),
    renderings: group.map(({ article, start, end, text, speaker: own }) => ({
      article,
      start,
      end,
      text,
      speaker: own,
    })),
    differences,
  };
}

function isOneQuote(a: Rendering, b: Rendering): boolean {
  return a.article === b.article && a.quote === b.quote;
}

/** Sentences of one quotation that no other article gives read as one piece. */
function joinSingles(groups: readonly Rendering[][], texts: ReadonlyMap<string, string>): Rendering[][] {
  const joined: Rendering[][] = [];
  for (const group of groups) {
    const [one] = group as [Rendering];
    const last = joined.at(-1)?.[0];
    const follows = last && joined.at(-1)?.length === 1 && group.length === 1 && isOneQuote(last, one);
    const between = follows ? (texts.get(one.article) ?? "").slice(last.end, one.start) : null;
    if (follows && between !== null && /^[\s"“”.!?…]*$/u.test(between)) {
      const text = (texts.get(one.article) ?? "").slice(last.start, one.end);
      joined[joined.length - 1] = [{ ...last, end: one.end, text, keys: [...last.keys, ...one.keys] }];
    } else joined.push(group);
  }
  return joined;
}

/** Quotations that are the same words, by those words; the first stands for them all. */
function twinsOf(renderings: readonly Rendering[], memory: PairMemory): number[][] {
  const twins = new Map<string | number, number[]>();
  renderings.forEach((rendering, index) => {
    const name = rendering.manner === "quoted" ? memory.profileOf(rendering).name : index;
    const known = twins.get(name);
    if (known) known.push(index);
    else twins.set(name, [index]);
  });
  return [...twins.values()];
}

/** Groups of one utterance; what is not quoted joins the one quotation it is nearest to. */
function groupsOf(renderings: readonly Rendering[], memory: PairMemory): Rendering[][] {
  const sets = new DisjointSets(renderings.length);
  const twins = twinsOf(renderings, memory);
  for (const [first = 0, ...others] of twins) {
    if ((renderings[first] as Rendering).keys.length < leastWords) continue;
    for (const other of others) sets.union(first, other);
  }
  const chosen = twins.map(([first = 0]) => renderings[first] as Rendering);
  const indexOf = new Map(twins.map(([first = 0], at) => [chosen[at] as Rendering, first]));
  findMatches(chosen, memory).forEach((found, at) => {
    for (const other of found) sets.union(twins[at]?.[0] as number, indexOf.get(other) as number);
  });
  return sets.sets().map((set) => set.map((index) => renderings[index] as Rendering));
}

/** Remembers utterances by the first of the renderings they are made of. */
type MadeUtterances = WeakMap<
  Rendering,
  { readonly group: readonly Rendering[]; readonly utterance: Utterance }
>;

/** What finding utterances remembers from one run to the next. */
export class UtteranceMemory {
  readonly renderings: RenderingMemory = new WeakMap();
  readonly pairs: PairMemory = new PairMemory();
  readonly made: MadeUtterances = new WeakMap();
}

function madeOf(group: readonly Rendering[], made: MadeUtterances): Utterance {
  const [first] = group as [Rendering];
  const known = made.get(first);
  if (known?.group.length === group.length && group.every((one, at) => one === known.group[at]))
    return known.utterance;
  const fresh = utterance(group);
  made.set(first, { group, utterance: fresh });
  return fresh;
}

/** Aligns the renderings of one utterance across articles and says how they differ; `analyses` in order of time. */
export function findUtterances(
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
  memory: UtteranceMemory = new UtteranceMemory(),
): Utterance[] {
  const renderings = renderingsOf(analyses, entityOf, memory.renderings);
  const groups = groupsOf(renderings, memory.pairs).filter((group) =>
    group.some(({ manner }) => manner === "quoted"),
  );
  const texts = new Map(analyses.map(({ article }) => [article.id, article.text]));
  return joinSingles(groups, texts)
    .filter((group) => group.length > 1 || (group[0] as Rendering).keys.length >= leastWords)
    .map((group) => madeOf(group, memory.made));
}

/** The quotations with the speakers that `entityOf` now gives to what the articles of `analyses` quote. */
export function respeak(
  quotes: readonly Utterance[],
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
): Utterance[] {
  const speakers = new Map(
    renderingsOf(analyses, entityOf).map(({ article, start, speaker }) => [
      localKey(article, `${start}`),
      speaker,
    ]),
  );
  return quotes.map((quote) => {
    const renderings = quote.renderings.map((one) => {
      const speaker = speakers.get(localKey(one.article, `${one.start}`));
      return speaker === undefined || speaker === one.speaker ? one : { ...one, speaker };
    });
    if (renderings.every((one, at) => one === quote.renderings[at])) return quote;
    const speaker = renderings.find((one) => one.speaker !== null)?.speaker ?? null;
    return { ...quote, speaker, verdict: verdictOf(renderings, quote.differences), renderings };
  });
}

import { pick, type Random } from "../../training/random.ts";
import type { Original } from "./originals.ts";
import { type Rewriting, rewrite, updateToll } from "./rewrite.ts";

/** A document of the made set, and how many words of each original it carries. */
export interface MadeDocument {
  readonly id: string;
  readonly recipe: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  /** The sentences kept of each original, by the original's id. */
  readonly kept: ReadonlyMap<string, ReadonlySet<number>>;
  /** The original whose voice it is: the one most of its words come from. */
  readonly voice: string;
}

interface Sentence {
  readonly index: number;
  readonly text: string;
}

type Paragraph = readonly Sentence[];

const light: Rewriting = { wording: 0.25, order: 0.1, drop: 0.1 };
const middle: Rewriting = { wording: 0.6, order: 0.4, drop: 0.3 };
const backTranslated: Rewriting = { wording: 0.9, order: 0.7, drop: 0.5 };
const surroundings: readonly (readonly [string, string])[] = [
  ["Share this story with your friends", "Download our app for weather and traffic alerts"],
  ["Home / Local / Crime", "Copyright: all rights reserved by the publisher. Read more in tomorrow's paper"],
  ["Posted by the newsroom", "Comments are closed for this story. Subscribe to our newsletter"],
  ["This is a developing story; check back for updates", "More headlines: council votes on park budget"],
];
const headlines: readonly string[] = [
  "What we know so far",
  "Officials give details of the case",
  "Inquiry goes on after the events of the week",
  "Community in shock",
];

const splitter = new Intl.Segmenter("en", { granularity: "sentence" });

export function paragraphsOf(text: string): Paragraph[] {
  let index = 0;
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) =>
      [...splitter.segment(line)].map(({ segment }) => ({ index: index++, text: segment.trim() })),
    );
}

function join(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((one) => one.map(({ text }) => text).join(" ")).join("\n\n");
}

function edit(paragraphs: readonly Paragraph[], change: (text: string) => string): Paragraph[] {
  return paragraphs.map((one) => one.map(({ index, text }) => ({ index, text: change(text) })));
}

function truncate(paragraphs: readonly Paragraph[], random: Random): Paragraph[] {
  const keep = Math.max(2, Math.ceil(paragraphs.length * (0.4 + 0.4 * random())));
  return paragraphs.slice(0, keep);
}

function shuffle(paragraphs: readonly Paragraph[], random: Random): Paragraph[] {
  const keyed = paragraphs.slice(1).map((one) => ({ one, key: random() }));
  return [...paragraphs.slice(0, 1), ...keyed.sort((a, b) => a.key - b.key).map(({ one }) => one)];
}

type Recipe = (paragraphs: readonly Paragraph[], random: Random) => Paragraph[];

const reworded =
  (rates: Rewriting): Recipe =>
  (paragraphs, random) =>
    edit(paragraphs, (text) => rewrite(text, rates, random));

/** One way an editor makes a copy each, from the lightest hand to the heaviest. */
export const recipes: Readonly<Record<string, Recipe>> = {
  verbatim: (paragraphs) => [...paragraphs],
  truncated: truncate,
  reordered: shuffle,
  "toll updated": (paragraphs, random) => edit(paragraphs, (text) => updateToll(text, random)),
  reworded: reworded(light),
  "reworded more": reworded(middle),
  "back-translated": reworded(backTranslated),
  "truncated, reworded": (paragraphs, random) => reworded(middle)(truncate(paragraphs, random), random),
  "reordered, toll updated, reworded": (paragraphs, random) =>
    edit(reworded(light)(shuffle(paragraphs, random), random), (text) => updateToll(text, random)),
};

function keptOf(paragraphs: readonly Paragraph[]): Set<number> {
  return new Set(paragraphs.flatMap((one) => one.map(({ index }) => index)));
}

function surrounded(text: string, random: Random): string {
  const [before, after] = pick(surroundings, random);
  return `${before}\n\n${text}\n\n${after}`;
}

/** A copy by one recipe; headline and surroundings are changed by chance, as on another outlet's page. */
export function makeCopy(original: Original, recipe: string, random: Random): MadeDocument {
  const paragraphs = (recipes[recipe] as Recipe)(paragraphsOf(original.text), random);
  const text = join(paragraphs);
  return {
    id: `${original.id} ${recipe}`,
    recipe,
    title: random() < 0.5 ? original.title : pick(headlines, random),
    published: original.published,
    text: random() < 0.5 ? text : surrounded(text, random),
    kept: new Map([[original.id, keptOf(paragraphs)]]),
    voice: original.id,
  };
}

/** Most of one report followed by a part of another of the same event. */
export function mergeTwo(first: Original, second: Original, random: Random): MadeDocument {
  const head = truncate(paragraphsOf(first.text), random);
  const rest = paragraphsOf(second.text);
  const tail = rest.slice(0, Math.max(1, Math.floor(rest.length * 0.35)));
  return {
    id: `${first.id} + ${second.id}`,
    recipe: "merged",
    title: first.title,
    published: first.published,
    text: join([...head, ...tail]),
    kept: new Map([
      [first.id, keptOf(head)],
      [second.id, keptOf(tail)],
    ]),
    voice: join(head).length >= join(tail).length ? first.id : second.id,
  };
}

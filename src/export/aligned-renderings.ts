import type { Difference, Utterance } from "../model/dossier.ts";

/** A stretch of a rendering; `effect` tells what differs there from the rendering it is held against. */
export interface Stretch {
  readonly text: string;
  readonly effect: Difference["effect"] | null;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly effect: Difference["effect"];
}

const special = /[\\^$.*+?()[\]{}|]/g;

/** Where words that the difference gives parted by blanks stand in the text, punctuation between them allowed. */
function find(text: string, words: string, from: number): { start: number; end: number } | null {
  const parts = words.split(" ").map((word) => word.replace(special, "\\$&"));
  const match = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`,
    "u",
  ).exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}

function marks(text: string, wanted: readonly { words: string; effect: Difference["effect"] }[]): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const { words, effect } of wanted) {
    const place = words === "" ? null : find(text, words, from);
    if (!place) continue;
    found.push({ ...place, effect });
    from = place.end;
  }
  return found;
}

function stretches(text: string, found: readonly Found[]): Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  for (const { start, end, effect } of found) {
    parts.push({ text: text.slice(at, start), effect: null }, { text: text.slice(start, end), effect });
    at = end;
  }
  parts.push({ text: text.slice(at), effect: null });
  return parts.filter((part) => part.text !== "");
}

/** The union of marks against all others, the graver effect winning where they meet. */
function merged(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Found[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    if (!last || one.start >= last.end) result.push(one);
    else {
      const effect = last.effect === "meaning" || one.effect === "meaning" ? "meaning" : "wording";
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, one.end), effect };
    }
  }
  return result;
}

/** How many different speakers the reports give the words to; those who name none count for nobody. */
export function speakersOf({ renderings }: Utterance): number {
  return new Set(renderings.flatMap((rendering) => rendering.speaker ?? [])).size;
}

/** Each rendering of an utterance cut into stretches, what differs between them marked word by word. */
export function alignedRenderings({ renderings, differences }: Utterance): Stretch[][] {
  const found: Found[][] = renderings.map(() => []);
  const pairs = Map.groupBy(differences, ({ between }) => `${between[0]} ${between[1]}`);
  for (const members of pairs.values()) {
    const [first, second] = (members[0] as Difference).between;
    const left = members.map(({ a, effect }) => ({ words: a, effect }));
    const right = members.map(({ b, effect }) => ({ words: b, effect }));
    found[first]?.push(...marks(renderings[first]?.text ?? "", left));
    found[second]?.push(...marks(renderings[second]?.text ?? "", right));
  }
  return renderings.map(({ text }, index) => stretches(text, merged(found[index] ?? [])));
}

import type { Difference, Utterance } from "../../../src/model/dossier.ts";
import type { Span } from "../../../src/model/span.ts";

/** A stretch of one rendering; `difference` is what sets it apart from another rendering. */
export interface Stretch {
  readonly text: string;
  readonly difference: Difference | null;
}

interface Found extends Span {
  readonly difference: Difference;
}

const special = /[\\^$.*+?()[\]{}|]/g;

/** Where words stand in a text, punctuation between them allowed. */
function find(text: string, words: string, from: number): Span | null {
  const parts = words.split(" ").map((word) => word.replace(special, "\\$&"));
  const pattern = `(?<![\\p{L}\\p{N}])${parts.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`;
  const match = new RegExp(pattern, "u").exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}

function findAll(text: string, side: "a" | "b", differences: readonly Difference[]): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const difference of differences) {
    const words = difference[side];
    const place = words === "" ? null : find(text, words, from);
    if (!place) continue;
    found.push({ ...place, difference });
    from = place.end;
  }
  return found;
}

/** Marks that do not overlap: where two meet, one that changes the meaning wins, then the longer. */
function settled(found: readonly Found[]): Found[] {
  const grave = ({ difference }: Found) => (difference.effect === "meaning" ? 0 : 1);
  const ranked = [...found].sort((a, b) => grave(a) - grave(b) || b.end - b.start - (a.end - a.start));
  const kept: Found[] = [];
  for (const one of ranked) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function cut(text: string, found: readonly Found[]): Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  for (const { start, end, difference } of found) {
    parts.push(
      { text: text.slice(at, start), difference: null },
      { text: text.slice(start, end), difference },
    );
    at = end;
  }
  parts.push({ text: text.slice(at), difference: null });
  return parts.filter((part) => part.text !== "");
}

/** Every rendering of an utterance, cut where it differs from another. */
export function stretchesOf({ renderings, differences }: Utterance): Stretch[][] {
  const found: Found[][] = renderings.map(() => []);
  const pairs = Map.groupBy(differences, ({ between }) => between.join(" "));
  for (const members of pairs.values()) {
    const [first, second] = members[0]?.between ?? [0, 0];
    found[first]?.push(...findAll(renderings[first]?.text ?? "", "a", members));
    found[second]?.push(...findAll(renderings[second]?.text ?? "", "b", members));
  }
  return renderings.map(({ text }, index) => cut(text, settled(found[index] ?? [])));
}

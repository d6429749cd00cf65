import type { Difference, Dossier, Utterance } from "../../src/model/dossier.ts";

/** Where a rendering stands: the document, and which of its sayings. */
export interface Seat {
  readonly document: string;
  readonly saying: number;
}

/** Two sayings of two documents that the dossier holds one, with what it says of them. */
export interface FoundPair {
  readonly a: Seat;
  readonly b: Seat;
  readonly differences: readonly Difference[];
  readonly speakers: number;
  readonly texts: string;
}

export interface Page {
  readonly document: string;
  readonly text: string;
}

/** Title and opening stand before the first saying. */
const before = 2;

function seatOf(rendering: Utterance["renderings"][number], page: Page): Seat {
  const paragraph = page.text.slice(0, rendering.start).split("\n\n").length - 1;
  return { document: page.document, saying: paragraph - before };
}

function pairsOf({ renderings, differences }: Utterance, pages: ReadonlyMap<string, Page>): FoundPair[] {
  const seats = renderings.map((one) => seatOf(one, pages.get(one.article) as Page));
  return renderings.flatMap((a, i) =>
    renderings.slice(i + 1).flatMap((b, offset): FoundPair[] => {
      const j = i + 1 + offset;
      const [left, right] = [seats[i] as Seat, seats[j] as Seat];
      if (left.document === right.document || left.saying < 0 || right.saying < 0) return [];
      const between = differences.filter(({ between }) => between.includes(i) && between.includes(j));
      const speakers = new Set([a.speaker, b.speaker].filter((one) => one !== null)).size;
      return [{ a: left, b: right, differences: between, speakers, texts: `${a.text} | ${b.text}` }];
    }),
  );
}

export function pairKey(a: Seat, b: Seat): string {
  return [a, b]
    .map(({ document, saying }) => `${document} ${saying}`)
    .sort()
    .join(" / ");
}

/** Every aligned pair by the two seats; where one saying stands in several pieces, the pieces' pairs together. */
export function foundPairs(dossier: Dossier, pages: ReadonlyMap<string, Page>): Map<string, FoundPair[]> {
  const pairs = dossier.quotes.flatMap((utterance) => pairsOf(utterance, pages));
  return Map.groupBy(pairs, ({ a, b }) => pairKey(a, b));
}

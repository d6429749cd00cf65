import { type PlaceKind, placeKinds } from "../../lexicon/place-kinds.ts";
import type { NounChunk } from "../../model/annotated-article.ts";
import type { Span } from "../../model/span.ts";
import type { Page } from "./page.ts";

/** A place that the text gives with its kind ("the San Martin neighborhood", "the town of Soyapango"). */
export interface KindedPlace extends Span, PlaceKind {
  /** In upper case, without the kind. */
  readonly name: string;
}

const particle = /^(?:san|santa|santo|el|la|los|las|de|del|don|nueva|nuevo|villa|puerto|alto|bello|quinta)$/;

/** Token where the name begins that ends before token `to`; `to` itself where none does. */
function nameStart({ tokens }: Page, from: number, to: number): number {
  let at = to;
  while (at > from) {
    const token = tokens[at - 1];
    if (!token || !(token.pos === "PROPN" || particle.test(token.lower))) break;
    at--;
  }
  return tokens.slice(at, to).some((one) => one.pos === "PROPN") ? at : to;
}

function placed(page: Page, range: { from: number; to: number }, kind: PlaceKind): KindedPlace[] {
  const [first, last] = [page.tokens[range.from], page.tokens[range.to - 1]];
  if (!first || !last || range.to <= range.from) return [];
  const name = page.text
    .slice(first.start, last.end)
    .toUpperCase()
    .replace(/[:()\s]+/g, " ")
    .trim();
  return [{ ...kind, name, start: first.start, end: last.end }];
}

const located = /^(?:in|at|near|of|outside|from|to|,|and|northern|southern|eastern|western|central|through)$/;

/** A place named by a chunk with the kind behind the name or, apart by "of", before it. */
function ofChunk(page: Page, chunk: NounChunk): KindedPlace[] {
  const kind = placeKinds.get(page.tokens[chunk.to - 1]?.lemma ?? "");
  if (!kind || !located.test(page.tokens[chunk.from - 1]?.lower ?? "")) return [];
  const from = nameStart(page, chunk.from, chunk.to - 1);
  const to = kind.building ? chunk.to : chunk.to - 1;
  if (from < chunk.to - 1) return placed(page, { from, to }, kind);
  if (page.tokens[chunk.to]?.lower !== "of") return [];
  const next = page.chunks.find((one) => one.from === chunk.to + 1);
  if (!next || placeKinds.has(page.tokens[next.to - 1]?.lemma ?? "")) return [];
  return placed(page, { from: nameStart(page, next.from, next.to), to: next.to }, kind);
}

/** Places of a sentence that are told with their kind, in the order of the text. */
export function kindedPlaces(page: Page, sentence: number): KindedPlace[] {
  return (page.bySentence[sentence]?.chunks ?? []).flatMap((chunk) => ofChunk(page, chunk));
}

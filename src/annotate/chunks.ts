import type { NounChunk, Sentence, Token } from "../model/annotated-article.ts";

function isNominal(pos: string): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

/** Whether a word of the tag goes on inside a phrase. */
function isInside(pos: string): boolean {
  return isNominal(pos) || pos === "ADJ" || pos === "NUM" || pos === "SYM";
}

const timeAdverbs: ReadonlySet<string> = new Set(["yesterday", "today", "tomorrow"]);

interface Place {
  readonly tokens: readonly Token[];
  readonly limit: number;
}

function posAt({ tokens, limit }: Place, at: number): string {
  return at < limit ? (tokens[at]?.pos ?? "") : "";
}

function lowerAt({ tokens, limit }: Place, at: number): string {
  return at < limit ? (tokens[at]?.lower ?? "") : "";
}

/** Whether an adverb, participle or mark at `at` goes on inside a phrase that has begun. */
function continues(place: Place, at: number, from: number): boolean {
  const pos = posAt(place, at);
  if (isInside(pos)) return !timeAdverbs.has(lowerAt(place, at));
  const next = posAt(place, at + 1);
  if (pos === "PART" && lowerAt(place, at) !== "to")
    return lowerAt(place, at).endsWith("s") || lowerAt(place, at) === "'";
  if (pos === "ADV")
    return posAt(place, at - 1) === "DET" && (next === "ADJ" || next === "VERB" || next === "NUM");
  if (pos === "VERB") {
    const opened =
      posAt(place, at - 1) === "DET" ||
      posAt(place, at - 1) === "ADJ" ||
      (posAt(place, at - 1) === "ADV" && at - 1 > from);
    return opened && /(?:ed|ing|en)$/.test(lowerAt(place, at)) && (isNominal(next) || next === "ADJ");
  }
  if (lowerAt(place, at) === "of" || lowerAt(place, at) === "than") return false;
  return pos === "DET" && at > from && posAt(place, at - 1) === "DET";
}

/** "more than 150", "at least 20", "up to 12": words of quantity before a number. */
function quantityStart(place: Place, at: number, floor: number): number {
  const before = lowerAt(place, at - 1);
  const two = at - 2 >= floor ? lowerAt(place, at - 2) : "";
  if (at - 2 >= floor && before === "than" && /^(?:more|less|fewer|other)$/.test(two)) return at - 2;
  if (
    at - 2 >= floor &&
    ((before === "least" && two === "at") ||
      (before === "most" && two === "at") ||
      (before === "to" && two === "up"))
  )
    return at - 2;
  return at - 1 >= floor &&
    /^(?:about|around|some|nearly|almost|over|roughly|approximately|only|just)$/.test(before)
    ? at - 1
    : at;
}

/** Words that cannot end a phrase: none but nouns and numbers can, and adjectives with no noun before them ("the injured"). */
function isTail(place: Place, at: number): boolean {
  const pos = posAt(place, at);
  if (pos === "ADJ") return isNominal(posAt(place, at - 1));
  return !isNominal(pos) && pos !== "NUM";
}

function endOf(place: Place, from: number): number {
  let at = from + 1;
  while (at < place.limit && continues(place, at, from)) at++;
  while (at > from + 1 && isTail(place, at - 1)) at--;
  return at;
}

function headOf(place: Place, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isNominal(posAt(place, at))) return at;
  for (let at = to - 1; at >= from; at--)
    if (posAt(place, at) === "NUM" || posAt(place, at) === "PRON") return at;
  return to - 1;
}

/** "against convicted men", "of wounded soldiers": a participle between a preposition and its noun. */
function opensWithParticiple(place: Place, at: number): boolean {
  const mark = /^["\u201C\u2018\u00AB]$/.test(lowerAt(place, at - 1));
  const quoted = mark && (posAt(place, at - 2) === "ADP" || posAt(place, at - 2) === "VERB");
  if ((posAt(place, at - 1) !== "ADP" && !quoted) || !/(?:ed|en|wn)$/.test(lowerAt(place, at))) return false;
  return (
    isNominal(posAt(place, at + 1)) || (posAt(place, at + 1) === "ADJ" && isNominal(posAt(place, at + 2)))
  );
}

function starts(place: Place, at: number): boolean {
  const pos = posAt(place, at);
  if (pos === "VERB") return opensWithParticiple(place, at);
  return pos === "PRON" || pos === "DET" || isInside(pos);
}

function isPhrase(place: Place, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const pos = posAt(place, at);
    if (isNominal(pos) || pos === "PRON" || pos === "NUM") return true;
  }
  return to > from && posAt(place, from) === "DET" && to - from > 1;
}

/** Base noun phrases and pronouns, in text order, without overlaps. */
export function nounChunks(tokens: readonly Token[], sentences: readonly Sentence[]): NounChunk[] {
  const chunks: NounChunk[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const place = { tokens, limit: sentence.to };
    let floor = sentence.from;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!starts(place, at)) continue;
      const possessive =
        posAt(place, at) === "PRON" && /^(?:his|her|its|their|our|my|your|whose)$/.test(lowerAt(place, at));
      const to = posAt(place, at) === "PRON" && !possessive ? at + 1 : endOf(place, at);
      if (!isPhrase(place, at, to)) continue;
      const from = posAt(place, at) === "NUM" ? quantityStart(place, at, floor) : at;
      const first = tokens[from] as Token;
      const last = tokens[to - 1] as Token;
      chunks.push({
        start: first.start,
        end: last.end,
        from,
        to,
        head: headOf(place, from, to),
        sentence: index,
      });
      floor = to;
      at = to - 1;
    }
  }
  return chunks;
}

import { participialAdjectives } from "../lexicon/verb-frames.ts";
import { type AuxiliaryKind, auxiliaries } from "../lexicon/verbs.ts";
import type { Tense, Token } from "../model/annotated-article.ts";
import { WordSet } from "../text/word-set.ts";
import { verbForm } from "./verb-form.ts";

const negations = new WordSet(["not", "n't", "never", "neither", "nor"]);

/** A quotation may begin inside a verb group: was "brutally killed". */
const openingQuotes = new WordSet(['"', "\u201C", "\u2018", "\u00AB", "'"]);

/** Where verbs are being looked for: all tokens, and the sentence's end. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly limit: number;
}

export interface Auxiliary {
  readonly at: number;
  readonly kind: AuxiliaryKind | "to";
}

/** Auxiliaries in order, and the lexical verb they lead to. */
export interface Chain {
  readonly from: number;
  readonly auxiliaries: readonly Auxiliary[];
  readonly head: number;
}

export function lowerAt({ tokens, limit }: Place, at: number): string {
  return at < limit ? (tokens[at]?.lower ?? "") : "";
}

function auxiliaryKind(place: Place, at: number): AuxiliaryKind | null {
  const token = at < place.limit ? place.tokens[at] : undefined;
  if (!token) return null;
  if (token.lower === "'s" && token.pos !== "PART") return lowerAt(place, at + 1) === "been" ? "have" : "be";
  if (token.pos === "NOUN" || token.pos === "PROPN") return null;
  return auxiliaries.get(token.lower) ?? null;
}

/** The next token after adverbs, negation and, in a question, the subject pronoun. */
function nextVerbish(place: Place, at: number): number {
  let next = at;
  while (next < place.limit && next < at + 5) {
    const token = place.tokens[next] as Token;
    const subject = next === at && token.pos === "PRON" && /^(?:i|you|he|she|it|we|they)$/.test(token.lower);
    const passes =
      token.pos === "ADV" ? !/^(?:when|where|why|how)$/.test(token.lower) : negations.has(token.lower);
    if (!passes && !subject && !(next === at && openingQuotes.has(token.lower))) break;
    next++;
  }
  return next;
}

/** Whether the token at `at` can be what an auxiliary of `kind` calls for. */
function fits(place: Place, at: number, kind: Auxiliary["kind"]): boolean {
  const token = at < place.limit ? place.tokens[at] : undefined;
  if (!token || !/^[\p{L}']/u.test(token.lower)) return false;
  if (token.pos === "PUNCT" || token.pos === "ADP" || token.pos === "DET" || token.pos === "PRON")
    return false;
  const form = verbForm(token.lower);
  const tagged = token.pos === "VERB" || token.pos === "AUX";
  if (kind === "to") return form.base && tagged;
  if (kind === "modal" || kind === "do") return form.base && (tagged || token.pos === "NOUN");
  if (kind === "have") return form.participle && token.pos !== "PROPN";
  if (kind === "get") return form.participle && tagged && !participialAdjectives.has(token.lower);
  if (participialAdjectives.has(token.lower)) return false;
  return tagged
    ? form.participle || form.gerund
    : token.pos === "ADJ" && /ed$/.test(token.lower) && form.participle;
}

/** Whether a verb group begins at `at`. */
export function startsChain(place: Place, at: number): boolean {
  const token = place.tokens[at] as Token;
  if (token.lower === "to") return fits(place, nextVerbish(place, at + 1), "to");
  return (
    token.pos === "VERB" || token.pos === "AUX" || (auxiliaryKind(place, at) !== null && token.pos !== "PART")
  );
}

/** The auxiliaries from `from` on and the lexical head after them. */
export function chainAt(place: Place, from: number): Chain {
  const found: Auxiliary[] = [];
  let at = from;
  if (lowerAt(place, at) === "to") {
    found.push({ at, kind: "to" });
    at = nextVerbish(place, at + 1);
  }
  for (;;) {
    const kind = auxiliaryKind(place, at);
    const next = kind ? nextVerbish(place, at + 1) : at;
    if (!kind || !fits(place, next, kind)) return { from, auxiliaries: found, head: at };
    found.push({ at, kind });
    at = next;
  }
}

/** Tense told by the first auxiliary; null for a bare verb. */
export function chainTense(place: Place, { auxiliaries: [first, second] }: Chain): Tense | null {
  if (!first) return null;
  if (first.kind === "to") return "infinitive";
  const lower = lowerAt(place, first.at);
  if (first.kind === "modal") {
    if (second?.kind === "have") return "perfect";
    return /^(?:will|wo|shall|sha|'ll)$/.test(lower) ? "future" : "present";
  }
  if (lower === "having" || lower === "being" || lower === "getting") return "gerund";
  if (lower === "been" || lower === "be") return "participle";
  if (first.kind === "have") return lower === "had" ? "pluperfect" : "perfect";
  return /^(?:was|were|did|got)$/.test(lower) ? "past" : "present";
}

export function isPassiveChain(place: Place, { auxiliaries: all, head }: Chain): boolean {
  const last = all.at(-1)?.kind;
  const form = verbForm(lowerAt(place, head));
  return (last === "be" || last === "get") && form.participle && !form.gerund;
}

/** "not only", "not just": no denial. */
function isLimited(place: Place, at: number): boolean {
  return /^(?:only|just|merely|simply|least)$/.test(lowerAt(place, at + 1));
}

/** Whether "not", "n't" or "never" stands in or right beside the chain. */
export function isNegatedChain(place: Place, { from, head }: Chain): boolean {
  const before = from > 0 ? lowerAt(place, from - 1) : "";
  if (before === "never" || before === "not") return true;
  for (let at = from; at <= head; at++)
    if (negations.has(lowerAt(place, at)) && !isLimited(place, at)) return true;
  const after = lowerAt(place, head + 1);
  if (isLimited(place, head + 1)) return false;
  return after === "n't" || (after === "not" && auxiliaries.has(lowerAt(place, head)));
}

import { type AuxiliaryKind, auxiliaries } from "../lexicon/verbs.ts";
import type { Sentence, Tense, Token, VerbGroup } from "../model/annotated-article.ts";
import { verbForm } from "./verb-form.ts";

const negations: ReadonlySet<string> = new Set(["not", "n't", "never", "neither", "nor"]);
const modalForms: Readonly<Record<string, string>> = {
  ca: "can",
  wo: "will",
  sha: "shall",
  "'ll": "will",
  "'d": "would",
};

/** Where a verb group is being looked for: all tokens, and the sentence's end. */
interface Place {
  readonly tokens: readonly Token[];
  readonly limit: number;
}

interface Auxiliary {
  readonly at: number;
  readonly kind: AuxiliaryKind | "to";
}

function lowerAt({ tokens, limit }: Place, at: number): string {
  return at < limit ? (tokens[at]?.lower ?? "") : "";
}

function auxiliaryKind(place: Place, at: number): AuxiliaryKind | null {
  const token = place.tokens[at];
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
    const passes =
      token.pos === "ADV" ||
      negations.has(token.lower) ||
      (token.pos === "PRON" && next === at && isSubject(token.lower));
    if (!passes) break;
    next++;
  }
  return next;
}

function isSubject(lower: string): boolean {
  return /^(?:i|you|he|she|it|we|they)$/.test(lower);
}

/** Whether the token at `at` can be what an auxiliary of `kind` calls for. */
function fits(place: Place, at: number, kind: Auxiliary["kind"]): boolean {
  const token = at < place.limit ? place.tokens[at] : undefined;
  if (!token || !/^[\p{L}']/u.test(token.lower)) return false;
  if (token.pos === "PUNCT" || token.pos === "ADP" || token.pos === "DET" || token.pos === "PRON")
    return false;
  const form = verbForm(token.lower);
  const tagged = token.pos === "VERB" || token.pos === "AUX";
  if (kind === "to" || kind === "modal" || kind === "do") return form.base && (tagged || kind !== "to");
  if (kind === "have") return form.participle;
  if (kind === "get") return form.participle && tagged;
  return (
    (form.participle || form.gerund) &&
    (tagged || (form.participle && token.pos === "NOUN") || isAfterBe(token))
  );
}

function isAfterBe(token: Token): boolean {
  return token.pos === "ADJ" && /ed$/.test(token.lower);
}

function startsGroup(place: Place, at: number): boolean {
  const token = place.tokens[at] as Token;
  if (token.lower === "to") return fits(place, nextVerbish(place, at + 1), "to");
  return (
    token.pos === "VERB" || token.pos === "AUX" || (auxiliaryKind(place, at) !== null && token.pos !== "PART")
  );
}

/** The chain of auxiliaries from `at` and the lexical head after it. */
function chainFrom(place: Place, start: number): { chain: Auxiliary[]; head: number } {
  const chain: Auxiliary[] = [];
  let at = start;
  if (lowerAt(place, at) === "to") {
    chain.push({ at, kind: "to" });
    at = nextVerbish(place, at + 1);
  }
  for (;;) {
    const kind = auxiliaryKind(place, at);
    const next = kind ? nextVerbish(place, at + 1) : at;
    if (!kind || !fits(place, next, kind)) return { chain, head: at };
    chain.push({ at, kind });
    at = next;
  }
}

function finiteTense(lower: string): Tense {
  const form = verbForm(lower);
  if (form.gerund) return "gerund";
  if (form.past) return "past";
  return form.participle ? "participle" : "present";
}

function tenseOf(place: Place, chain: readonly Auxiliary[], head: number): Tense {
  const [first, second] = chain;
  if (!first) return finiteTense(lowerAt(place, head));
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

function isPassive(place: Place, chain: readonly Auxiliary[], head: number): boolean {
  const last = chain.at(-1);
  const form = verbForm(lowerAt(place, head));
  return (last?.kind === "be" || last?.kind === "get") && form.participle && !form.gerund;
}

function isNegated(place: Place, from: number, head: number): boolean {
  const first = Math.max(from - 1, 0);
  for (let at = first; at <= head + 1; at++) {
    const lower = lowerAt(place, at);
    if (at === first ? lower === "never" || lower === "not" : at <= head && negations.has(lower)) return true;
    if (at === head + 1 && (lower === "n't" || (lower === "not" && auxiliaries.has(lowerAt(place, head)))))
      return true;
  }
  return false;
}

function groupAt(place: Place, start: number, sentence: number): VerbGroup {
  const { chain, head } = chainFrom(place, start);
  const modal = chain.find((one) => one.kind === "modal");
  const word = modal ? lowerAt(place, modal.at) : null;
  return {
    start: (place.tokens[start] as Token).start,
    end: (place.tokens[head] as Token).end,
    from: start,
    to: head + 1,
    head,
    sentence,
    tense: tenseOf(place, chain, head),
    voice: isPassive(place, chain, head) ? "passive" : "active",
    negated: isNegated(place, start, head),
    modal: word === null ? null : (modalForms[word] ?? word),
  };
}

/** Every verb with its auxiliaries, in text order. */
export function verbGroups(tokens: readonly Token[], sentences: readonly Sentence[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const place = { tokens, limit: sentence.to };
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!startsGroup(place, at)) continue;
      const group = groupAt(place, at, index);
      groups.push(group);
      at = group.to - 1;
    }
  }
  return groups;
}

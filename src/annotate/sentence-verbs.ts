import { doubleObjectVerbs, intransitiveVerbs } from "../lexicon/verb-frames.ts";
import type { NounChunk, Sentence, Token } from "../model/annotated-article.ts";
import { type Chain, chainTense, type Place } from "./verb-chain.ts";
import { verbForm } from "./verb-form.ts";

/** What a verb without auxiliary is; `reduced` is a participle with a passive sense, `perfect` shares a "have" before it. */
export type BareForm = "past" | "present" | "gerund" | "reduced" | "perfect" | "passive";

/** The verb chains of one sentence, and the noun phrases its tokens lie in. */
export interface SentenceVerbs extends Place {
  readonly sentence: Sentence;
  readonly chains: readonly Chain[];
  readonly chunkAt: readonly (NounChunk | null)[];
  /** What the chains before were found to be; null where auxiliaries tell. */
  readonly resolved: readonly (BareForm | null)[];
}

const relatives: ReadonlySet<string> = new Set([
  "who",
  "which",
  "whom",
  "whose",
  "that",
  "where",
  "when",
  "what",
]);
const dayWords =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|tomorrow|last|this|next|early|late|earlier|later|overnight|midnight|noon)$/;

/** Words that open a clause whatever their tag. */
export const adverbials: ReadonlySet<string> = new Set([
  "when",
  "where",
  "while",
  "why",
  "how",
  "after",
  "before",
]);

export type Stop = "start" | "relative" | "subordinate" | "coordinate" | "comma" | "mark" | "verb";

export function tokenAt({ tokens, sentence }: SentenceVerbs, at: number): Token | undefined {
  return at >= sentence.from && at < sentence.to ? tokens[at] : undefined;
}

export function isOpen(chain: Chain, verbs: SentenceVerbs): boolean {
  const form = verbForm(verbs.tokens[chain.head]?.lower ?? "");
  return chain.auxiliaries.length === 0 && form.past && form.participle;
}

/** Whether a noun phrase that can be an object follows; a bare time ("on", "Tuesday") is none. */
export function hasObject(verbs: SentenceVerbs, head: number): boolean {
  let at = head + 1;
  while (tokenAt(verbs, at)?.pos === "ADV") at++;
  const next = tokenAt(verbs, at);
  if (!next || dayWords.test(next.lower)) return false;
  if (next.lower === "that" && next.pos === "SCONJ") return true;
  if (next.pos === "PRON") return !relatives.has(next.lower);
  if (/^(?:at|up|more|about|over|nearly|around)$/.test(next.lower))
    return (
      /^(?:least|to|than)$/.test(tokenAt(verbs, at + 1)?.lower ?? "") || tokenAt(verbs, at + 1)?.pos === "NUM"
    );
  return (
    next.pos === "DET" ||
    next.pos === "PROPN" ||
    next.pos === "NUM" ||
    next.pos === "NOUN" ||
    (next.pos === "ADJ" && verbs.chunkAt[at] !== null)
  );
}

/** Whether a chain is finite, as far as can be told without its clause. */
export function isFiniteChain(verbs: SentenceVerbs, index: number): boolean {
  const chain = verbs.chains[index] as Chain;
  const resolved = verbs.resolved[index];
  if (resolved) return resolved === "past" || resolved === "present" || resolved === "perfect";
  const tense = chainTense(verbs, chain);
  if (tense) return tense !== "infinitive" && tense !== "gerund" && tense !== "participle";
  const token = verbs.tokens[chain.head] as Token;
  const form = verbForm(token.lower);
  if (form.gerund || (form.participle && !form.past && !form.base)) return false;
  if (!isOpen(chain, verbs)) return true;
  if (intransitiveVerbs.has(token.lemma) || hasOwnSubject(verbs, chain)) return true;
  return hasObject(verbs, chain.head) && !doubleObjectVerbs.has(token.lemma);
}

/** "he wounded", "they held": a subject pronoun right before. */
export function hasOwnSubject(verbs: SentenceVerbs, { from }: Chain): boolean {
  let at = from - 1;
  while (tokenAt(verbs, at)?.pos === "ADV") at--;
  const before = tokenAt(verbs, at);
  return before?.pos === "PRON" && /^(?:i|you|he|she|it|we|they|who)$/.test(before.lower);
}

/** What lies before the verb in its clause: the nearest boundary or finite verb, and where. */
export function clauseBefore(verbs: SentenceVerbs, index: number): { stop: Stop; at: number } {
  const chain = verbs.chains[index] as Chain;
  let previous = index - 1;
  for (let at = chain.from - 1; at >= verbs.sentence.from; at--) {
    const token = verbs.tokens[at] as Token;
    while (previous >= 0 && (verbs.chains[previous] as Chain).from > at) previous--;
    const before = verbs.chains[previous];
    if (before && at === before.head) return { stop: "verb", at };
    if (token.pos === "PRON" && relatives.has(token.lower)) return { stop: "relative", at };
    if (token.pos === "SCONJ" || adverbials.has(token.lower)) return { stop: "subordinate", at };
    if (token.pos === "CCONJ" && (at === chain.from - 1 || verbs.chunkAt[at] === null))
      return { stop: "coordinate", at };
    if (token.lower === ",") return { stop: "comma", at };
    if (token.pos === "PUNCT" && token.lower !== "'") return { stop: "mark", at };
  }
  return { stop: "start", at: verbs.sentence.from - 1 };
}

/** Whether the main clause has had its verb already; relative clauses do not count. */
export function hasFiniteBefore(verbs: SentenceVerbs, index: number): boolean {
  for (let at = Math.max(0, index - 8); at < index; at++) {
    const before = verbs.tokens[(verbs.chains[at] as Chain).from - 1];
    const relative = before?.pos === "PRON" && relatives.has(before.lower);
    if (!relative && isFiniteChain(verbs, at)) return true;
  }
  return false;
}

export function hasLaterFinite(verbs: SentenceVerbs, index: number): boolean {
  for (let at = index + 1; at < Math.min(verbs.chains.length, index + 6); at++)
    if (isFiniteChain(verbs, at)) return true;
  return false;
}

/** Whether the clause's own finite verb still comes ("people wounded in the raid were taken …"). */
export function hasFiniteAfter(verbs: SentenceVerbs, index: number): boolean {
  const next = verbs.chains[index + 1];
  const head = (verbs.chains[index] as Chain).head;
  if (!next) return false;
  for (let at = head + 1; at < next.from; at++) {
    const token = verbs.tokens[at] as Token;
    if (token.pos === "SCONJ" || token.pos === "CCONJ" || token.pos === "PUNCT") return false;
    if (token.pos === "PRON" && (relatives.has(token.lower) || /^(?:he|she|they|it|we|i)$/.test(token.lower)))
      return false;
  }
  return isFiniteChain(verbs, index + 1);
}

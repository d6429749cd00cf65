import {
  clauseVerbs,
  doubleObjectVerbs,
  intransitiveVerbs,
  ownInfinitiveVerbs,
} from "../lexicon/verb-frames.ts";
import type { NounChunk, Sentence, Token } from "../model/annotated-article.ts";
import { type Chain, chainTense, isPassiveChain, type Place } from "./verb-chain.ts";
import { verbForm } from "./verb-form.ts";

/** What a verb without auxiliary is; `reduced` is a participle with a passive sense, `perfect` shares a "have" before it. */
export type BareForm = "past" | "present" | "gerund" | "reduced" | "perfect" | "passive";

/** The verb chains of one sentence, and the noun phrases its tokens lie in. */
export interface SentenceVerbs extends Place {
  readonly sentence: Sentence;
  readonly chains: readonly Chain[];
  readonly chunks: readonly NounChunk[];
  readonly chunkAt: Int32Array;
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

/** Verbs whose bare past is hardly ever a participle. */
const plainPasts: ReadonlySet<string> = new Set(["say", "have", "think", "mean", "add", "admit"]);

/** Words that open a clause whatever their tag. */
const adverbials: ReadonlySet<string> = new Set(["when", "where", "while", "why", "how", "after", "before"]);

type Stop = "start" | "relative" | "subordinate" | "coordinate" | "comma" | "mark" | "verb";

function tokenAt({ tokens, sentence }: SentenceVerbs, at: number): Token | undefined {
  return at >= sentence.from && at < sentence.to ? tokens[at] : undefined;
}

function isOpen(chain: Chain, verbs: SentenceVerbs): boolean {
  const form = verbForm(verbs.tokens[chain.head]?.lower ?? "");
  return chain.auxiliaries.length === 0 && form.past && form.participle;
}

/** Whether a noun phrase that can be an object follows; a bare time ("on", "Tuesday") is none. */
function hasObject(verbs: SentenceVerbs, head: number): boolean {
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
    (next.pos === "ADJ" && verbs.chunkAt[at] !== -1)
  );
}

/** Whether a chain is finite, as far as can be told without its clause. */
function isFiniteChain(verbs: SentenceVerbs, index: number): boolean {
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
function hasOwnSubject(verbs: SentenceVerbs, { from }: Chain): boolean {
  let at = from - 1;
  while (tokenAt(verbs, at)?.pos === "ADV") at--;
  const before = tokenAt(verbs, at);
  return before?.pos === "PRON" && /^(?:i|you|he|she|it|we|they|who)$/.test(before.lower);
}

/** What lies before the verb in its clause: the nearest boundary or finite verb, and where. */
function clauseBefore(verbs: SentenceVerbs, index: number): { stop: Stop; at: number } {
  const chain = verbs.chains[index] as Chain;
  let previous = index - 1;
  for (let at = chain.from - 1; at >= verbs.sentence.from; at--) {
    const token = verbs.tokens[at] as Token;
    while (previous >= 0 && (verbs.chains[previous] as Chain).from > at) previous--;
    const before = verbs.chains[previous];
    if (before && at === before.head) return { stop: "verb", at };
    if (token.pos === "PRON" && relatives.has(token.lower)) return { stop: "relative", at };
    if (token.pos === "SCONJ" || adverbials.has(token.lower)) return { stop: "subordinate", at };
    if (token.pos === "CCONJ" && (at === chain.from - 1 || verbs.chunkAt[at] === -1))
      return { stop: "coordinate", at };
    if (token.lower === ",") return { stop: "comma", at };
    if (token.pos === "PUNCT" && token.lower !== "'") return { stop: "mark", at };
  }
  return { stop: "start", at: verbs.sentence.from - 1 };
}

/** Whether the main clause has had its verb already; relative clauses do not count. */
function hasFiniteBefore(verbs: SentenceVerbs, index: number): boolean {
  for (let at = Math.max(0, index - 8); at < index; at++) {
    const before = verbs.tokens[(verbs.chains[at] as Chain).from - 1];
    const relative = before?.pos === "PRON" && relatives.has(before.lower);
    if (!relative && isFiniteChain(verbs, at)) return true;
  }
  return false;
}

function hasLaterFinite(verbs: SentenceVerbs, index: number): boolean {
  for (let at = index + 1; at < Math.min(verbs.chains.length, index + 6); at++)
    if (isFiniteChain(verbs, at)) return true;
  return false;
}

/** Whether the clause's own finite verb still comes ("people wounded in the raid were taken …"). */
function hasFiniteAfter(verbs: SentenceVerbs, index: number): boolean {
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

/** "Police said the man drowned": one noun phrase after a verb of saying is the subject of a new clause. */
function opensContent(verbs: SentenceVerbs, said: number, from: number): boolean {
  const verb = verbs.tokens[said] as Token;
  const chunk = verbs.chunks[verbs.chunkAt[said + 1] ?? -1];
  return clauseVerbs.has(verb.lemma) && chunk !== undefined && chunk.to >= from - 1;
}

/** Headlines leave "was" out and tell deeds in the present: "Two killed in blast". */
function isHeadline(verbs: SentenceVerbs): boolean {
  const last = verbs.tokens[verbs.sentence.to - 1];
  if (!last || /^[.!?:;"\u201D]/.test(last.lower) || last.lower.endsWith(".")) return false;
  return verbs.sentence.to - verbs.sentence.from <= 25;
}

/** "were killed and two wounded": shares the auxiliary of the verb it is joined to. */
function shared(verbs: SentenceVerbs, index: number): BareForm | null {
  const chain = verbs.chains[index] as Chain;
  const before = verbs.chains[index - 1];
  const outcome = verbs.resolved[index - 1];
  const bare = outcome === "reduced" || outcome === "passive";
  if (!before || (before.auxiliaries.length === 0 && !bare) || chain.from - before.head > 16) return null;
  let joined = false;
  for (let at = chain.from - 1; at > before.head && at >= chain.from - 4; at--) {
    const token = verbs.tokens[at] as Token;
    if (token.pos === "CCONJ" || token.lower === ",") joined = true;
    if (joined) break;
    if (token.pos !== "NUM" && token.pos !== "NOUN" && token.pos !== "ADV" && token.pos !== "ADJ")
      return null;
  }
  if (!joined) return null;
  for (let at = before.head + 1; at < chain.from; at++) if (verbs.tokens[at]?.pos === "SCONJ") return null;
  if (bare || isPassiveChain(verbs, before)) return "passive";
  return before.auxiliaries.some((one) => one.kind === "have") &&
    chain.from - 1 > before.head &&
    verbs.tokens[chain.from - 1]?.pos === "CCONJ"
    ? "perfect"
    : null;
}

/** "left one man dead and six others injured". */
function isOutcome(verbs: SentenceVerbs, index: number): boolean {
  const chain = verbs.chains[index] as Chain;
  const before = verbs.chains[index - 1];
  if (!before || chain.from - before.head > 16 || verbs.tokens[before.head]?.lemma !== "leave") return false;
  for (let at = before.head + 1; at < chain.from; at++) {
    const token = verbs.tokens[at] as Token;
    if (token.pos === "SCONJ" || token.pos === "PRON" || (token.pos === "PUNCT" && token.lower !== ","))
      return false;
  }
  return true;
}

/** "with 20 people killed": the noun phrase that ends at `at` stands after "with". */
function followsWith(verbs: SentenceVerbs, at: number): boolean {
  const chunk = verbs.chunks[verbs.chunkAt[at] ?? -1];
  if (!chunk) return false;
  for (let before = chunk.from - 1; before > chunk.from - 4; before--) {
    const token = tokenAt(verbs, before);
    if (token?.lower === "with") return true;
    if (!token || (token.pos !== "ADP" && token.pos !== "ADJ" && token.pos !== "ADV")) return false;
  }
  return false;
}

/** ", a faction linked to the army": a noun phrase set off after the main verb, with a participle of its own. */
function isApposition(verbs: SentenceVerbs, index: number, comma: number): boolean {
  const { from } = verbs.chains[index] as Chain;
  const chunk = verbs.chunks[verbs.chunkAt[comma + 1] ?? -1];
  const first = verbs.tokens[verbs.sentence.from];
  if (!chunk || chunk.to < from - 1 || verbs.tokens[chunk.head]?.pos === "PRON") return false;
  if (!first || first.pos === "SCONJ" || adverbials.has(first.lower) || first.pos === "ADP") return false;
  const before = verbs.chains[index - 1];
  return (
    hasFiniteBefore(verbs, index) &&
    before !== undefined &&
    !clauseVerbs.has(verbs.tokens[before.head]?.lemma ?? "")
  );
}

function byClause(verbs: SentenceVerbs, index: number): BareForm {
  const { from } = verbs.chains[index] as Chain;
  const { stop, at } = clauseBefore(verbs, index);
  let edge = from - 1;
  while (edge > at && tokenAt(verbs, edge)?.pos === "ADV") edge--;
  const adjacent = at === edge;
  if (tokenAt(verbs, edge)?.pos === "ADP" || followsWith(verbs, edge)) return "reduced";
  const late = hasFiniteAfter(verbs, index);
  if (stop === "relative") return "past";
  if (stop === "verb") return opensContent(verbs, at, from) ? (late ? "reduced" : "past") : "reduced";
  if (stop === "coordinate" && adjacent) return "past";
  if (stop === "comma" && adjacent)
    return hasFiniteBefore(verbs, index) || hasLaterFinite(verbs, index) ? "reduced" : "past";
  if (adjacent) return "reduced";
  if (stop === "comma" && isApposition(verbs, index, at)) return "reduced";
  return late ? "reduced" : "past";
}

/** Tells "attacked" the past from "attacked" the participle by what stands around it. */
export function bareForm(verbs: SentenceVerbs, index: number): BareForm {
  const { head } = verbs.chains[index] as Chain;
  const token = verbs.tokens[head] as Token;
  const form = verbForm(token.lower);
  if (form.gerund) return "gerund";
  if (!form.past) return form.participle && !form.base ? "reduced" : "present";
  if (!form.participle) return "past";
  const chunk = verbs.chunks[verbs.chunkAt[head] ?? -1];
  if (chunk && chunk.to > head + 1) return "reduced";
  const chain = verbs.chains[index] as Chain;
  const next = tokenAt(verbs, head + 1);
  if (hasOwnSubject(verbs, chain)) return "past";
  if (next?.lower === "by" && tokenAt(verbs, head + 2)?.pos !== "NUM")
    return shared(verbs, index) ?? "reduced";
  if (intransitiveVerbs.has(token.lemma) || plainPasts.has(token.lemma)) return "past";
  if (next?.lower === "to" && ownInfinitiveVerbs.has(token.lemma)) return "past";
  const object = hasObject(verbs, head);
  if (object && !doubleObjectVerbs.has(token.lemma)) return "past";
  if (object) return byClause(verbs, index);
  if (isOutcome(verbs, index)) return "reduced";
  return shared(verbs, index) ?? (isHeadline(verbs) ? "reduced" : byClause(verbs, index));
}

import { intransitiveVerbs } from "../lexicon/verb-frames.ts";
import type { NounChunk, Sentence, Tense, Token, VerbGroup } from "../model/annotated-article.ts";
import { bareForm } from "./bare-verbs.ts";
import { byToken } from "./by-token.ts";
import type { BareForm, SentenceVerbs } from "./sentence-verbs.ts";
import {
  type Chain,
  chainAt,
  chainTense,
  isNegatedChain,
  isPassiveChain,
  lowerAt,
  startsChain,
} from "./verb-chain.ts";

const modalForms: Readonly<Record<string, string>> = {
  ca: "can",
  wo: "will",
  sha: "shall",
  "'ll": "will",
  "'d": "would",
};
const bareTenses: Readonly<Record<BareForm, Tense>> = {
  past: "past",
  present: "present",
  gerund: "gerund",
  reduced: "participle",
  perfect: "perfect",
  passive: "participle",
};

function chainsOf(place: { tokens: readonly Token[]; limit: number }, sentence: Sentence): Chain[] {
  const chains: Chain[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!startsChain(place, at)) continue;
    const chain = chainAt(place, at);
    chains.push(chain);
    at = chain.head;
  }
  return chains;
}

function group(verbs: SentenceVerbs, index: number, sentence: number): VerbGroup {
  const chain = verbs.chains[index] as Chain;
  const head = verbs.tokens[chain.head] as Token;
  const bare = verbs.resolved[index] ?? null;
  const reduced = (bare === "reduced" || bare === "passive") && !intransitiveVerbs.has(head.lemma);
  const modal = chain.auxiliaries.find((one) => one.kind === "modal");
  const word = modal ? lowerAt(verbs, modal.at) : null;
  return {
    start: (verbs.tokens[chain.from] as Token).start,
    end: head.end,
    from: chain.from,
    to: chain.head + 1,
    head: chain.head,
    sentence,
    tense: bare ? bareTenses[bare] : (chainTense(verbs, chain) ?? "present"),
    voice: reduced || isPassiveChain(verbs, chain) ? "passive" : "active",
    negated: isNegatedChain(verbs, chain),
    modal: word === null ? null : (modalForms[word] ?? word),
  };
}

/** Every verb with its auxiliaries, in text order; a participle that shares or lacks its auxiliary is told by its clause. */
export function verbGroups(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  chunks: readonly NounChunk[],
): VerbGroup[] {
  const chunkAt = byToken(tokens.length, chunks);
  const groups: VerbGroup[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const place = { tokens, limit: sentence.to };
    const resolved: (BareForm | null)[] = [];
    const verbs: SentenceVerbs = {
      ...place,
      sentence,
      chains: chainsOf(place, sentence),
      chunkAt,
      resolved,
    };
    for (const [at, chain] of verbs.chains.entries()) {
      resolved.push(chain.auxiliaries.length === 0 ? bareForm(verbs, at) : null);
      groups.push(group(verbs, at, index));
    }
  }
  return groups;
}

import {
  clauseVerbs,
  doubleObjectVerbs,
  intransitiveVerbs,
  ownInfinitiveVerbs,
} from "../lexicon/verb-frames.ts";
import type { Token } from "../model/annotated-article.ts";
import {
  adverbials,
  type BareForm,
  clauseBefore,
  hasFiniteAfter,
  hasFiniteBefore,
  hasLaterFinite,
  hasObject,
  hasOwnSubject,
  type SentenceVerbs,
  tokenAt,
} from "./sentence-verbs.ts";
import { type Chain, isPassiveChain } from "./verb-chain.ts";
import { verbForm } from "./verb-form.ts";

/** Participles whose verb hardly has a past of its own. */
const usualParticiples: ReadonlySet<string> = new Set(
  "based located situated aged dubbed nicknamed codenamed entitled affiliated aligned related coupled compared".split(
    " ",
  ),
);

/** Verbs whose bare past is hardly ever a participle. */
const plainPasts: ReadonlySet<string> = new Set(["say", "have", "think", "mean", "add", "admit"]);

/** "Police said the man drowned": one noun phrase after a verb of saying is the subject of a new clause. */
function opensContent(verbs: SentenceVerbs, said: number, from: number): boolean {
  const verb = verbs.tokens[said] as Token;
  const chunk = verbs.chunkAt[said + 1];
  return clauseVerbs.has(verb.lemma) && !!chunk && chunk.to >= from - 1;
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

/** "left two sailors dead and nine passengers hurt". */
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
  const chunk = verbs.chunkAt[at];
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
  const chunk = verbs.chunkAt[comma + 1];
  const first = verbs.tokens[verbs.sentence.from];
  if (!chunk || chunk.to < from - 1 || verbs.tokens[chunk.head]?.pos === "PRON") return false;
  if (!first || first.pos === "SCONJ" || adverbials.has(first.lower)) return false;
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

/** Means of telling: "said by telephone" is no passive, for nobody is meant by it. */
const channels =
  /^(?:telephone|phone|satellite|mobile|e-?mail|mail|letter|fax|text|radio|video|whatsapp|telegram|skype|telex|cable)$/;

/** Whether "by" at `at` opens the words for who did it. */
function opensAgent(verbs: SentenceVerbs, at: number): boolean {
  const next = tokenAt(verbs, at + 1);
  return tokenAt(verbs, at)?.lower === "by" && next?.pos !== "NUM" && !channels.test(next?.lower ?? "");
}

/** Tells "attacked" the past from "attacked" the participle by what stands around it. */
export function bareForm(verbs: SentenceVerbs, index: number): BareForm {
  const { head } = verbs.chains[index] as Chain;
  const token = verbs.tokens[head] as Token;
  const form = verbForm(token.lower);
  if (form.gerund) return "gerund";
  if (!form.past) return form.participle && !form.base ? "reduced" : "present";
  if (!form.participle) return "past";
  const chunk = verbs.chunkAt[head];
  if (chunk && chunk.to > head + 1) return "reduced";
  const chain = verbs.chains[index] as Chain;
  const next = tokenAt(verbs, head + 1);
  if (hasOwnSubject(verbs, chain)) return "past";
  if (opensAgent(verbs, head + 1)) return shared(verbs, index) ?? "reduced";
  if (usualParticiples.has(token.lower)) return "reduced";
  if (intransitiveVerbs.has(token.lemma) || plainPasts.has(token.lemma)) return "past";
  if (next?.lower === "to" && ownInfinitiveVerbs.has(token.lemma)) return "past";
  const object = hasObject(verbs, head);
  if (object && !doubleObjectVerbs.has(token.lemma)) return "past";
  if (object) return byClause(verbs, index);
  if (isOutcome(verbs, index)) return "reduced";
  return shared(verbs, index) ?? (isHeadline(verbs) ? "reduced" : byClause(verbs, index));
}

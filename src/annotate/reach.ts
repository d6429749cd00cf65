import { presupposingVerbs } from "../lexicon/scope-cues.ts";
import { clauseVerbs } from "../lexicon/verb-frames.ts";
import type { ScopeKind, Sentence, Token, VerbGroup } from "../model/annotated-article.ts";
import { type Boundary, circumstance, comma, isFiniteGroup, main, relative, type Syntax } from "./clauses.ts";

/** A sentence with what begins at each of its tokens. */
export interface Clause {
  readonly syntax: Syntax;
  readonly sentence: Sentence;
  readonly boundaries: readonly Boundary[];
}

/** After these a negated clause names circumstances that hold ("no one was hurt in the blast"). */
const adjuncts: ReadonlySet<string> = new Set(
  "in during from by at following after on over amid despite near inside outside under".split(" "),
);
const grounds: ReadonlySet<string> = new Set(["over", "following"]);
const groundPhrases: readonly (readonly string[])[] = [
  ["in", "response", "to"],
  ["in", "retaliation", "for"],
  ["in", "revenge", "for"],
  ["in", "reprisal", "for"],
  ["in", "connection", "with"],
  ["as", "a", "result", "of"],
  ["because", "of"],
  ["due", "to"],
];

function lowerAt({ syntax, sentence }: Clause, at: number): string {
  return at < sentence.to ? (syntax.tokens[at]?.lower ?? "") : "";
}

function boundaryOf({ boundaries, sentence }: Clause, at: number): Boundary {
  return boundaries[at - sentence.from] ?? 0;
}

function startsGround(clause: Clause, at: number): boolean {
  const first = lowerAt(clause, at);
  if (grounds.has(first)) return true;
  if (first === "for" && lowerAt(clause, at - 1) === "responsibility") return true;
  return groundPhrases.some(
    (phrase) => phrase[0] === first && phrase.every((word, index) => lowerAt(clause, at + index) === word),
  );
}

function isCut(clause: Clause, at: number, kind: ScopeKind): boolean {
  const boundary = boundaryOf(clause, at);
  if (boundary === main) return true;
  if (boundary === relative) return kind !== "historical" && kind !== "habitual";
  if (boundary === circumstance) return true;
  if (kind === "historical" || kind === "habitual") return false;
  if (kind === "negated" && adjuncts.has(lowerAt(clause, at)) && clause.syntax.tokens[at]?.pos === "ADP")
    return true;
  return startsGround(clause, at);
}

/** A comma ends a clause unless a list or the rest of an aside goes on after it. */
function endsAtComma(clause: Clause, at: number, kind: ScopeKind): boolean {
  if (kind === "conditional") return true;
  const { syntax } = clause;
  const next = at + 1;
  const pos = syntax.tokens[next]?.pos;
  if (/^(?:said|says|say|according|added|told|reported)$/.test(lowerAt(clause, next))) return true;
  if (pos === "NOUN" || pos === "NUM" || pos === "VERB" || pos === "ADJ")
    return /ing$/.test(lowerAt(clause, next));
  return !/^(?:or|nor|and)$/.test(lowerAt(clause, next));
}

function presupposes(clause: Clause, at: number): boolean {
  const token = clause.syntax.tokens[at];
  return token !== undefined && token.pos === "VERB" && presupposingVerbs.has(token.lemma);
}

/** The token after the last one that a cue ending at `from` governs. */
export function clauseEnd(clause: Clause, from: number, kind: ScopeKind): number {
  for (let at = from; at < clause.sentence.to; at++) {
    const opens = at === from;
    if (!opens && isCut(clause, at, kind)) return at;
    if (boundaryOf(clause, at) === comma && endsAtComma(clause, at, kind)) return at;
    if ((kind === "planned" || kind === "negated") && presupposes(clause, at)) return at + 1;
  }
  return lastWord(clause);
}

function lastWord({ syntax, sentence }: Clause): number {
  let end = sentence.to;
  while (end > sentence.from + 1 && syntax.tokens[end - 1]?.pos === "PUNCT") end--;
  return end;
}

/** The first token of the innermost clause about `at`: its verb's subject, where a verb stands before `at`. */
export function innerStart(clause: Clause, at: number): number {
  const { syntax } = clause;
  const start = clauseStart(clause, at);
  for (let before = at - 1; before > start; before--) {
    const group = syntax.groupAt[before];
    if (!group || !isFiniteGroup(group)) continue;
    let subject = group.from - 1;
    while (subject > start && /^(?:PUNCT|ADV)$/.test(syntax.tokens[subject]?.pos ?? "")) subject--;
    const chunk = syntax.chunkAt[subject];
    return hasVerbBetween(clause, start, group.from) ? Math.max(chunk?.from ?? group.from, start) : start;
  }
  return start;
}

function hasVerbBetween({ syntax }: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const group = syntax.groupAt[at];
    if (group && group.from < to && isFiniteGroup(group)) return true;
  }
  return false;
}

function afterMark({ syntax }: Clause, start: number): number {
  return syntax.tokens[start]?.pos === "PUNCT" ? start + 1 : start;
}

/** The first token of the clause that `at` stands in. */
export function clauseStart(clause: Clause, at: number): number {
  for (let start = at; start > clause.sentence.from; start--) {
    const boundary = boundaryOf(clause, start);
    if (boundary === main || boundary === circumstance || boundary === relative)
      return afterMark(clause, start);
    const token = clause.syntax.tokens[start];
    if (token?.lower === "that" && token.pos === "SCONJ" && start < at) return start + 1;
  }
  return clause.sentence.from;
}

/** "will come back and kill them": a bare verb joined to one behind a modal stands under that modal. */
function sharesModal({ syntax }: Clause, group: VerbGroup, next: VerbGroup): boolean {
  const token = syntax.tokens[next.head] as Token;
  const joined = /^(?:and|or)$/.test(syntax.tokens[next.from - 1]?.lower ?? "");
  return group.modal !== null && joined && next.modal === null && token.lower === token.lemma;
}

/** Cuts a scope where the next finite verb begins, unless its verb takes a clause ("did not think he had died"). */
export function ownEnd(clause: Clause, group: VerbGroup, end: number): number {
  const { syntax } = clause;
  if (clauseVerbs.has((syntax.tokens[group.head] as Token).lemma)) return end;
  for (let at = group.to; at < end; at++) {
    const next = syntax.groupAt[at];
    if (!next || next === group || !isFiniteGroup(next)) continue;
    if (sharesModal(clause, group, next)) continue;
    const chunk = syntax.chunkAt[next.from - 1];
    const pronoun = chunk && syntax.tokens[chunk.head]?.pos === "PRON" ? chunk.from : next.from;
    return Math.max(pronoun, group.to);
  }
  return end;
}

/** The token after the noun phrase that begins at or next to `from`, with the "of" and "and" phrases that hang on it. */
export function phraseEnd({ syntax, sentence }: Clause, from: number): number {
  let at = from;
  let end = from;
  for (let step = 0; step < 6 && at < sentence.to; step++) {
    const chunk = syntax.chunkAt[at] ?? (step === 0 ? syntax.chunkAt[at + 1] : undefined);
    if (!chunk) break;
    end = chunk.to;
    const next = end < sentence.to ? (syntax.tokens[end]?.lower ?? "") : "";
    if (next !== "of" && next !== "and" && next !== "or") break;
    at = end + 1;
  }
  return Math.min(end, sentence.to);
}

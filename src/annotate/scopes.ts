import { type ScopeCue, scopeCues } from "../lexicon/scope-cues.ts";
import type { NounChunk, Scope, ScopeKind, Sentence, Token, VerbGroup } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import { compareSpans } from "../model/span.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import { boundaries, isFiniteGroup, syntaxOf } from "./clauses.ts";
import { falseReportScopes } from "./false-reports.ts";
import { groupScopes } from "./group-scopes.ts";
import { type Clause, clauseEnd, innerStart, ownEnd, phraseEnd } from "./reach.ts";
import { yearScopes } from "./year-scopes.ts";

export interface ScopeInput {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly chunks: readonly NounChunk[];
  readonly verbGroups: readonly VerbGroup[];
}

const table = new PhraseTable<ScopeCue>();
for (const cue of scopeCues) table.add(cue.words, cue);

/** A cue found over the tokens `[from, to)` of a clause's sentence. */
interface Hit {
  readonly cue: ScopeCue;
  readonly from: number;
  readonly to: number;
}

const superlative = /(?:.est|worst|most|first|least)$/;

/** "The deadliest attack in recent years" tells of now. */
function isMeasure({ syntax, sentence }: Clause, hit: Hit): boolean {
  for (let at = Math.max(hit.from - 5, sentence.from); at < hit.from; at++) {
    if (superlative.test((syntax.tokens[at] as Token).lower)) return true;
  }
  return false;
}

/** "planned" is a cue in "the planned strike", not in "they planned the strike". */
function isPastVerb({ syntax }: Clause, at: number): boolean {
  const group = syntax.groupAt[at];
  return group?.head === at && isFiniteGroup(group);
}

/** The token after what the cue governs; a gerund after it takes its whole clause ("without firing a shot"). */
function reachEnd(clause: Clause, { cue, to }: Hit, kind: ScopeKind): number {
  const { syntax } = clause;
  const gerund = syntax.groupAt[to]?.tense === "gerund";
  if (cue.reach === "phrase" && !gerund) return phraseEnd(clause, to);
  const end = clauseEnd(clause, to, kind);
  return cue.reach === "clause" ? end : firstVerbEnd(clause, to, end);
}

/** A cue governs the first verb after it and no later finite one. */
function firstVerbEnd(clause: Clause, to: number, end: number): number {
  const { syntax } = clause;
  for (let at = Math.max(to - 1, clause.sentence.from); at < end; at++) {
    const group = syntax.groupAt[at];
    if (group && group.to > to) return ownEnd(clause, group, end);
  }
  return end;
}

/** "No" in the name of a Mr No: a capital where no sentence or quotation begins. */
function isNamePart({ syntax, sentence }: Clause, at: number): boolean {
  const text = syntax.tokens[at]?.text ?? "";
  const before = syntax.tokens[at - 1];
  if (at === sentence.from || !before || before.pos === "PUNCT") return false;
  return (
    text !== text.toLowerCase() &&
    text !== text.toUpperCase() &&
    (before.pos === "PROPN" || before.text === before.lower)
  );
}

/** A cue in "to" needs its infinitive ("threats to peace" is none); a verb cue must be a verb here. */
function holds(clause: Clause, hit: Hit): boolean {
  const { syntax } = clause;
  const { cue, from, to } = hit;
  if (cue.verb && !/^(?:VERB|AUX|ADV)$/.test(syntax.tokens[from]?.pos ?? "")) return false;
  const pos = syntax.tokens[from]?.pos;
  if (!cue.verb && pos === "VERB" && /[^s]s$/.test(syntax.tokens[from]?.lower ?? "")) return false;
  if (cue.reach === "phrase" && isPastVerb(clause, from)) return false;
  if (isNamePart(clause, from)) return false;
  if (cue.kind === "historical" && isMeasure(clause, hit)) return false;
  if (syntax.tokens[to - 1]?.lower !== "to") return true;
  return syntax.groupAt[to - 1]?.tense === "infinitive";
}

function kindOf({ syntax }: Clause, { cue, to }: Hit): ScopeKind {
  const perfect = syntax.tokens[to - 1]?.lower === "to" && syntax.tokens[to]?.lower === "have";
  return perfect && cue.kind === "planned" ? "hypothetical" : cue.kind;
}

function scopeOf(clause: Clause, hit: Hit): Scope {
  const { tokens } = clause.syntax;
  const { cue, from, to } = hit;
  const kind = kindOf(clause, hit);
  const first = cue.reach === "clause" ? innerStart(clause, from) : from;
  const end = Math.max(reachEnd(clause, hit, kind), to);
  return {
    kind,
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    cue: { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end },
    rule: `cue:${cue.id}`,
  };
}

function cueScopes(clause: Clause): Scope[] {
  const { from, to } = clause.sentence;
  const words = clause.syntax.tokens.slice(from, to).map((token) => token.lower);
  const found: Scope[] = [];
  for (const match of table.matches(words)) {
    const hits = match.values.map((cue): Hit => ({ cue, from: from + match.from, to: from + match.to }));
    const hit = hits.find((one) => holds(clause, one));
    if (hit && hit.cue.reach !== "none") found.push(scopeOf(clause, hit));
  }
  return found;
}

function questionScope(clause: Clause): Scope[] {
  const { tokens } = clause.syntax;
  const { from, to } = clause.sentence;
  for (let at = to - 1; at >= from && at > to - 4; at--) {
    const token = tokens[at] as Token;
    if (token.lower !== "?") continue;
    const first = tokens[from] as Token;
    return [
      {
        kind: "hypothetical",
        start: first.start,
        end: token.end,
        cue: { start: token.start, end: token.end },
        rule: "question",
      },
    ];
  }
  return [];
}

/** Stretches whose happenings are no plain fact, in text order: by cue words, verb groups, questions and years long past. */
export function findScopes(input: ScopeInput): Scope[] {
  const syntax = syntaxOf(input.tokens, input.chunks, input.verbGroups);
  const scopes: Scope[] = [];
  for (const sentence of input.sentences) {
    const clause: Clause = { syntax, sentence, boundaries: boundaries(syntax, sentence) };
    scopes.push(
      ...cueScopes(clause),
      ...groupScopes(clause),
      ...falseReportScopes(clause),
      ...questionScope(clause),
      ...yearScopes(clause, input.article),
    );
  }
  return scopes.sort((a, b) => compareSpans(a, b) || compareSpans(a.cue, b.cue));
}

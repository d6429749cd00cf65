import type { NounChunk, Sentence, Token, VerbGroup } from "../model/annotated-article.ts";
import { WordSet } from "../text/word-set.ts";
import { byToken } from "./by-token.ts";

/** What begins at a token: nothing; a new main clause; a clause of circumstance; a relative clause; a phrase set off by a comma. */
export type Boundary = 0 | 1 | 2 | 3 | 4;
export const main = 1;
export const circumstance = 2;
export const relative = 3;
export const comma = 4;

/** Words with the phrases and verb groups found on them; `chunkAt`/`groupAt` give the one a token lies in, or null. */
export interface Syntax {
  readonly tokens: readonly Token[];
  readonly chunkAt: readonly (NounChunk | null)[];
  readonly groupAt: readonly (VerbGroup | null)[];
}

const hardMarks = new WordSet([";", "\u2014", "\u2013", "--", "-", ":", "(", ")", "[", "]", "but", "yet"]);
const circumstanceWords = new WordSet(
  "after before because since when while as although though whereas despite following amid until till once where wherever whenever even".split(
    " ",
  ),
);
const relativeWords = new WordSet(["who", "which", "whom", "whose"]);

export function syntaxOf(
  tokens: readonly Token[],
  chunks: readonly NounChunk[],
  verbGroups: readonly VerbGroup[],
): Syntax {
  const chunkAt = byToken(tokens.length, chunks);
  return { tokens, chunkAt, groupAt: byToken(tokens.length, verbGroups) };
}

export function isFiniteGroup(group: VerbGroup): boolean {
  return group.tense !== "infinitive" && group.tense !== "gerund" && group.tense !== "participle";
}

const quoteMarks = /^["'\u2018\u2019\u201C\u201D\u00AB\u00BB]$/;

/** Adverbs and quotation marks part a subject from its verb and no more. */
function isLoose({ tokens }: Syntax, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.pos === "ADV" || token.pos === "PART" || quoteMarks.test(token.lower));
}

/** Whether a subject and a finite verb begin at `from` ("two were wounded", "some of them fled"). */
function opensClause(syntax: Syntax, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && quoteMarks.test(syntax.tokens[at]?.lower ?? "")) at++;
  let chunk = syntax.chunkAt[at];
  for (let nested = 0; chunk && nested < 4; nested++) {
    let next = chunk.to;
    while (next < limit && isLoose(syntax, next)) next++;
    if (next >= limit) return false;
    if (syntax.tokens[next]?.lower !== "of") {
      const group = syntax.groupAt[next];
      return !!group && group.from >= chunk.to - 1 && isFiniteGroup(group);
    }
    chunk = syntax.chunkAt[next + 1];
  }
  return false;
}

/** Whether "and" at `at` goes on with a finite verb after one that is not ("vowed to fight and killed two"). */
function resumes(syntax: Syntax, at: number, sentence: Sentence): boolean {
  const group = syntax.groupAt[at + 1];
  if (
    !group ||
    at + 1 >= sentence.to ||
    group.from !== at + 1 ||
    !isFiniteGroup(group) ||
    group.tense === "present"
  )
    return false;
  for (let before = at - 1; before >= sentence.from; before--) {
    const earlier = syntax.groupAt[before];
    if (earlier)
      return earlier.tense === "infinitive" || earlier.modal !== null || earlier.tense !== group.tense;
  }
  return false;
}

function boundaryAt(syntax: Syntax, at: number, sentence: Sentence): Boundary {
  const token = syntax.tokens[at] as Token;
  const { lower, pos } = token;
  if (hardMarks.has(lower) && (pos === "PUNCT" || pos === "CCONJ" || pos === "SYM" || lower === "yet"))
    return lower === "yet" && pos === "ADV" ? 0 : main;
  const previous = syntax.tokens[at - 1]?.lower;
  if (lower === "so") return opensClause(syntax, at + 1, sentence.to) ? main : 0;
  if (lower === "and" || lower === "or") {
    return opensClause(syntax, at + 1, sentence.to) || resumes(syntax, at, sentence) ? main : 0;
  }
  if (lower === "that" && pos !== "DET" && syntax.chunkAt[at - 1] !== null && syntax.groupAt[at + 1] !== null)
    return relative;
  if (relativeWords.has(lower)) return relative;
  if (circumstanceWords.has(lower) && pos !== "NOUN") {
    if (lower === "as" && /^(?:well|soon|long|far|much|such|same|many|known|as)$/.test(previous ?? ""))
      return 0;
    return circumstance;
  }
  if (lower !== ",") return 0;
  return opensClause(syntax, at + 1, sentence.to) ? main : comma;
}

/** What begins at each token of a sentence, by position from its first. */
export function boundaries(syntax: Syntax, sentence: Sentence): Boundary[] {
  const found: Boundary[] = [];
  for (let at = sentence.from; at < sentence.to; at++) found.push(boundaryAt(syntax, at, sentence));
  return found;
}

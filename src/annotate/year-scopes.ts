import type { Scope, Token, TokenRange } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import { type Clause, clauseEnd, innerStart } from "./reach.ts";

const year = /^(?:1[89]|20)\d\d$/;
const decade = /^(?:1[89]|20)\d0'?s$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;

/** The year an article speaks from: when it was published, else null. */
function ownYear(article: Article): number | null {
  const found = /^(\d{4})/.exec(article.published ?? "");
  return found ? Number(found[1]) : null;
}

type YearUse = "clause" | "phrase" | null;

/** Whether a year or decade long past dates its clause ("in 2006"), or a noun only ("the 2006 war", "the war of 2006"). */
function yearUse(clause: Clause, at: number, own: number | null): YearUse {
  const { tokens } = clause.syntax;
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.lower ?? "";
  if (decade.test(token.lower))
    return before === "the" || before === "early" || before === "late" ? "clause" : null;
  if (!year.test(token.lower) || own === null) return null;
  const age = own - Number(token.lower);
  if (age < 1) return null;
  if (months.test(before) || /^\d{1,2}$/.test(before) || before === ",") return age >= 2 ? "clause" : null;
  if (before === "in" || before === "during") return "clause";
  return before === "of" || (before === "the" && tokens[at + 1]?.pos === "NOUN") ? "phrase" : null;
}

/** The noun phrase the year belongs to. */
function phraseAround({ syntax, sentence }: Clause, at: number): TokenRange {
  const own = syntax.chunkAt[at];
  const of = syntax.tokens[at - 1]?.lower === "of" ? syntax.chunkAt[at - 2] : undefined;
  const from = of?.from ?? own?.from ?? at;
  return { from: Math.max(from, sentence.from), to: Math.max(own?.to ?? at + 1, at + 1) };
}

/** Clauses and noun phrases that tell of years before the article's own, or of a decade. */
export function yearScopes(clause: Clause, article: Article): Scope[] {
  const { syntax, sentence } = clause;
  const own = ownYear(article);
  const found: Scope[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = syntax.tokens[at] as Token;
    if (token.pos !== "NUM" && token.pos !== "NOUN") continue;
    const use = yearUse(clause, at, own);
    if (!use) continue;
    const whole = { from: innerStart(clause, at), to: clauseEnd(clause, at + 1, "historical") };
    const { from, to } = use === "clause" ? whole : phraseAround(clause, at);
    const start = (syntax.tokens[from] as Token).start;
    const end = Math.max((syntax.tokens[to - 1] as Token).end, token.end);
    found.push({
      kind: "historical",
      start,
      end,
      cue: { start: token.start, end: token.end },
      rule: "year:past",
    });
  }
  return found;
}

import type { Scope, Token } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import { type Clause, clauseEnd, clauseStart } from "./reach.ts";

const year = /^(?:1[89]|20)\d\d$/;
const decade = /^(?:1[89]|20)\d0'?s$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;

/** The year an article speaks from: when it was published, else null. */
function ownYear(article: Article): number | null {
  const found = /^(\d{4})/.exec(article.published ?? "");
  return found ? Number(found[1]) : null;
}

function isPast(clause: Clause, at: number, own: number | null): boolean {
  const { tokens } = clause.syntax;
  const token = tokens[at] as Token;
  const previous = tokens[at - 1]?.lower ?? "";
  if (decade.test(token.lower)) return previous === "the" || previous === "early" || previous === "late";
  if (!year.test(token.lower) || own === null) return false;
  const age = own - Number(token.lower);
  if (/^(?:since|from|until|till|than)$/.test(previous) || age < 1) return false;
  const dated = months.test(previous) || /^\d{1,2}$/.test(previous) || previous === ",";
  if (dated) return age >= 2;
  return (
    previous === "in" ||
    previous === "during" ||
    previous === "of" ||
    (previous === "the" && tokens[at + 1]?.pos === "NOUN")
  );
}

/** Clauses that tell of years before the article's own, or of a decade. */
export function yearScopes(clause: Clause, article: Article): Scope[] {
  const { syntax, sentence } = clause;
  const found: Scope[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = syntax.tokens[at] as Token;
    if (token.pos !== "NUM" && token.pos !== "NOUN") continue;
    if (!isPast(clause, at, ownYear(article))) continue;
    const first = syntax.tokens[clauseStart(clause, at)] as Token;
    const last = syntax.tokens[clauseEnd(clause, at + 1, "historical") - 1] as Token;
    const cue = { start: token.start, end: token.end };
    found.push({
      kind: "historical",
      start: first.start,
      end: Math.max(last.end, token.end),
      cue,
      rule: "year:past",
    });
  }
  return found;
}

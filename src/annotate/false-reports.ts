import { falseWords, reportNouns } from "../lexicon/scope-cues.ts";
import type { Scope, Token } from "../model/annotated-article.ts";
import type { Clause } from "./reach.ts";

/** How far before or behind the report the word that calls it untrue may stand. */
const near = 12;

function lowerAt({ syntax }: Clause, at: number): string {
  return syntax.tokens[at]?.lower ?? "";
}

/** The "that" which tells what a report noun at `at` says, or -1. */
function contentOf(clause: Clause, at: number): number {
  const limit = Math.min(at + near, clause.sentence.to);
  for (let next = at + 1; next < limit; next++) {
    if (lowerAt(clause, next) === "that") return next;
    if (/^[.;:]$/.test(lowerAt(clause, next))) return -1;
  }
  return -1;
}

function falseBefore(clause: Clause, at: number): number {
  for (let before = at - 1; before >= clause.sentence.from && before > at - near; before--) {
    if (falseWords.has(lowerAt(clause, before))) return isUndone(clause, before) ? -1 : before;
  }
  return -1;
}

/** "reports that he had died are false": the verb and word that follow what was reported. */
function falseBehind(clause: Clause, that: number): number {
  for (let at = that + 1; at < clause.sentence.to; at++) {
    if (!falseWords.has(lowerAt(clause, at)) || isUndone(clause, at)) continue;
    const group = clause.syntax.groupAt[at];
    const copula = group ? group.from : at - 1;
    if (/^(?:is|are|was|were|proved|be|been|as)$/.test(lowerAt(clause, copula))) return copula;
    if (/^(?:completely|entirely|totally|simply|utterly)$/.test(lowerAt(clause, at - 1))) return at - 2;
  }
  return -1;
}

/** "did not deny reports that …" */
function isUndone(clause: Clause, at: number): boolean {
  return /^(?:not|n't|never|neither|without)$/.test(lowerAt(clause, at - 1));
}

function endOf(clause: Clause, that: number): number {
  for (let at = that + 1; at < clause.sentence.to; at++) {
    if (/^[.;:,]$/.test(lowerAt(clause, at)) || lowerAt(clause, at) === "but") return at;
  }
  return clause.sentence.to;
}

/** What a report is said to have told wrongly: "fabricated reports that 60 had died", "reports that he was hurt are false". */
export function falseReportScopes(clause: Clause): Scope[] {
  const { syntax, sentence } = clause;
  const found: Scope[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!reportNouns.has(lowerAt(clause, at))) continue;
    const that = contentOf(clause, at);
    if (that < 0) continue;
    const before = falseBefore(clause, at);
    const behind = before < 0 ? falseBehind(clause, that) : -1;
    if (before < 0 && behind < 0) continue;
    const to = before >= 0 ? endOf(clause, that) : behind;
    if (to <= that + 1) continue;
    const cue = syntax.tokens[before >= 0 ? before : behind] as Token;
    found.push({
      kind: "negated",
      start: (syntax.tokens[that + 1] as Token).start,
      end: (syntax.tokens[to - 1] as Token).end,
      cue: { start: cue.start, end: cue.end },
      rule: "report:false",
    });
  }
  return found;
}

import { reportingForms } from "../lexicon/clause-words.ts";
import { factiveVerbs, implicativeVerbs, perceptionVerbs, questionWords } from "../lexicon/scope-cues.ts";
import type { Scope, ScopeKind, Token, VerbGroup } from "../model/annotated-article.ts";
import { isFiniteGroup } from "./clauses.ts";
import { type Clause, clauseEnd, ownEnd } from "./reach.ts";

const negations: ReadonlySet<string> = new Set(["not", "n't", "never"]);
const plainCopulas: ReadonlySet<string> = new Set(["be"]);

function scope(
  clause: Clause,
  span: { from: number; to: number; cue: number },
  what: { kind: ScopeKind; rule: string },
): Scope {
  const { tokens } = clause.syntax;
  const first = tokens[span.from] as Token;
  const last = tokens[Math.max(span.to, span.from + 1) - 1] as Token;
  const cue = tokens[span.cue] as Token;
  return { ...what, start: first.start, end: last.end, cue: { start: cue.start, end: cue.end } };
}

function cueIn(clause: Clause, group: VerbGroup, test: (lower: string) => boolean): number {
  const { tokens } = clause.syntax;
  for (
    let at = Math.max(group.from - 1, clause.sentence.from);
    at <= group.to && at < clause.sentence.to;
    at++
  ) {
    if (test((tokens[at] as Token).lower)) return at;
  }
  return group.from;
}

/** The end of what a negated verb denies: nothing after it, where it only leaves a fact untold. */
function negatedEnd(clause: Clause, group: VerbGroup): number {
  const { tokens } = clause.syntax;
  const head = tokens[group.head] as Token;
  if (factiveVerbs.has(head.lemma)) return group.to;
  const limit = Math.min(group.to + 5, clause.sentence.to);
  for (let at = group.to; at < limit; at++) {
    const lower = (tokens[at] as Token).lower;
    if (plainCopulas.has(head.lemma) && questionWords.has(lower)) return at;
    if (lower === "only" || lower === "just" || lower === "merely") return group.to;
  }
  return ownEnd(clause, group, clauseEnd(clause, group.to, "negated"));
}

function isLimited(clause: Clause, cue: number): boolean {
  const next = clause.syntax.tokens[cue + 1]?.lower;
  return next === "only" || next === "just" || next === "merely" || next === "simply";
}

function negatedScope(clause: Clause, group: VerbGroup): Scope[] {
  if (!group.negated) return [];
  const cue = cueIn(clause, group, (lower) => negations.has(lower));
  if (isLimited(clause, cue)) return [];
  const to = negatedEnd(clause, group);
  return [
    scope(clause, { from: Math.min(cue, group.from), to, cue }, { kind: "negated", rule: "verb:negated" }),
  ];
}

/** "two of them would later die": what came about afterwards, unless somebody says that it would. */
function isLaterPast({ syntax: { tokens }, sentence }: Clause, { modal, from, to }: VerbGroup): boolean {
  if (modal !== "would") return false;
  const afterwards = tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:later|eventually|subsequently)$/.test(lower));
  if (!afterwards) return false;
  const before = tokens.slice(Math.max(sentence.from, from - 5), from);
  return before.every(({ lower }) => !reportingForms.has(lower));
}

/** "it should be recalled that rebels attacked the town": a reminder of what did happen. */
function isReminder({ modal, voice }: VerbGroup, head: Token): boolean {
  return (
    (modal === "should" || modal === "must") &&
    voice === "passive" &&
    /^(?:recall|remember|note|mention|stress|point)$/.test(head.lemma)
  );
}

function modalScope(clause: Clause, group: VerbGroup): Scope[] {
  if (group.modal === null) return [];
  const head = clause.syntax.tokens[group.head] as Token;
  if ((group.modal === "could" || group.modal === "can") && perceptionVerbs.has(head.lemma)) return [];
  if (isLaterPast(clause, group) || isReminder(group, head)) return [];
  const future = group.modal === "will" || group.modal === "shall";
  const kind: ScopeKind = future
    ? "planned"
    : group.modal === "would" && group.tense === "perfect"
      ? "conditional"
      : "hypothetical";
  const cue = cueIn(
    clause,
    group,
    (lower) => lower.startsWith(group.modal?.slice(0, 2) ?? "") || lower.startsWith("'"),
  );
  return [
    scope(
      clause,
      { from: group.from, to: ownEnd(clause, group, clauseEnd(clause, group.head, kind)), cue },
      { kind, rule: `modal:${group.modal}` },
    ),
  ];
}

/** "to + verb" is what somebody means to happen, save after verbs that bring it about and in "to have done". */
function infinitiveScope(clause: Clause, group: VerbGroup, before: VerbGroup | undefined): Scope[] {
  const { tokens } = clause.syntax;
  if (group.tense !== "infinitive") return [];
  if ((tokens[group.from + 1] as Token).lower === "have") return [];
  const previous = tokens[group.from - 1];
  if (previous && /^(?:first|last|latest|only|second|third|another|likely|used)$/.test(previous.lower))
    return [];
  const governor = before && group.from - before.to <= 4 ? (tokens[before.head] as Token) : null;
  if (governor && implicativeVerbs.has(governor.lemma)) return [];
  return [
    scope(
      clause,
      {
        from: group.from,
        to: ownEnd(clause, group, clauseEnd(clause, group.head, "planned")),
        cue: group.from,
      },
      { kind: "planned", rule: "verb:infinitive" },
    ),
  ];
}

function toBeScope(clause: Clause, group: VerbGroup): Scope[] {
  const { tokens } = clause.syntax;
  const head = tokens[group.head] as Token;
  const going = head.lower === "going" && tokens[group.to]?.lower === "to";
  const due = head.lemma === "be" && isFiniteGroup(group) && tokens[group.to]?.lower === "to";
  if (!going && !due) return [];
  return [
    scope(
      clause,
      { from: group.from, to: clauseEnd(clause, group.to + 1, "planned"), cue: group.head },
      { kind: "planned", rule: going ? "verb:going-to" : "verb:is-to" },
    ),
  ];
}

/** Scopes read off the verb groups of a sentence: negation, modals, futures and infinitives. */
export function groupScopes(clause: Clause): Scope[] {
  const { syntax, sentence } = clause;
  const found: Scope[] = [];
  let before: VerbGroup | undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    const group = syntax.groupAt[at];
    if (!group || group === before) continue;
    found.push(
      ...negatedScope(clause, group),
      ...modalScope(clause, group),
      ...infinitiveScope(clause, group, before),
      ...toBeScope(clause, group),
    );
    before = group;
  }
  return found;
}

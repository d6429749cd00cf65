import { explosiveKinds } from "../../lexicon/incident-arms.ts";
import {
  type Effect,
  type IncidentType,
  type IncidentWord,
  incidentNouns,
  incidentVerbs,
} from "../../lexicon/incident-words.ts";
import type { NounChunk, VerbGroup } from "../../model/annotated-article.ts";
import type { Page } from "./page.ts";
import { type Party, partyOf } from "./party.ts";

export type Stage = "ACCOMPLISHED" | "ATTEMPTED" | "THREATENED";

/** One place where the text tells of a violent act or of its outcome. */
export interface Happening {
  readonly sentence: number;
  /** Token of the word that tells it. */
  readonly at: number;
  readonly type: IncidentType | null;
  readonly stage: Stage;
  readonly effect: Effect | null;
  readonly doers: readonly Party[];
  readonly targets: readonly Party[];
  readonly arms: readonly Party[];
  /** Whether the word points back to what was told before ("the attack"). */
  readonly definite: boolean;
}

const pronoun =
  /^(?:he|she|it|they|him|her|them|we|us|you|i|who|which|that|whom|himself|themselves|there|what|one|whose)$/;
const time =
  /^(?:today|yesterday|tonight|morning|night|afternoon|evening|day|week|month|year|hour|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|dawn|noon|midnight)$/;

/** A sentence's chunks and verbs, read. */
interface Line {
  readonly page: Page;
  readonly index: number;
  readonly chunks: readonly NounChunk[];
  readonly verbs: readonly VerbGroup[];
}

const word = (line: Line, at: number): string => line.page.tokens[at]?.lower ?? "";

function isTime(line: Line, chunk: NounChunk): boolean {
  const head = line.page.tokens[chunk.to - 1];
  return time.test(head?.lemma ?? "") || /^\d+$/.test(head?.lower ?? "");
}

function isPronoun(line: Line, chunk: NounChunk): boolean {
  return chunk.to - chunk.from === 1 && pronoun.test(word(line, chunk.from));
}

const linking = /^(?:,|and|or|"|\[|\]|\(|\)|as|well|including)$/;

/** The chunk with those joined to it by commas and "and", to its left or right. */
function joined(line: Line, chunk: NounChunk, side: "left" | "right"): NounChunk[] {
  const at = line.chunks.indexOf(chunk);
  const list = [chunk];
  for (let next = at + (side === "left" ? -1 : 1); next >= 0 && next < line.chunks.length; ) {
    const other = line.chunks[next] as NounChunk;
    const [a, b] = side === "left" ? [other, list[0] as NounChunk] : [list.at(-1) as NounChunk, other];
    const between = line.page.tokens.slice(a.to, b.from).map((token) => token.lower);
    if (between.length === 0 || between.length > 4 || !between.every((one) => linking.test(one))) break;
    if (isPronoun(line, other) || isTime(line, other)) break;
    if (side === "left") list.unshift(other);
    else list.push(other);
    next += side === "left" ? -1 : 1;
  }
  return list;
}

function chunkBefore(line: Line, at: number): NounChunk | null {
  return line.chunks.findLast((chunk) => chunk.to <= at) ?? null;
}

const preposition =
  /^(?:of|in|on|at|by|with|from|near|for|to|against|during|through|after|before|since|under|between|among|inside|outside|into|about|around|behind|toward|towards|via|over|across|within|without|despite)$/;

/** The subject of a verb whose group begins at token `from`. */
function subjectOf(line: Line, from: number, participial = false): NounChunk[] {
  let edge = from;
  for (let guard = 0; guard < 12; guard++) {
    const chunk = chunkBefore(line, edge);
    if (!chunk) return [];
    const before = word(line, chunk.from - 1);
    if (isPronoun(line, chunk)) {
      if (!/^(?:who|which|that)$/.test(word(line, chunk.from))) return [];
      edge = chunk.from;
      const antecedent = chunkBefore(line, edge);
      if (!antecedent || edge - antecedent.to > 2) return [];
      return [headOfPhrase(line, antecedent)];
    }
    if (isTime(line, chunk) || (preposition.test(before) && chunk.from > 0)) {
      const participle = chunk.to === from && guard === 0 && !isTime(line, chunk);
      if (participle && (before !== "of" || participial)) return [chunk];
      if (before === "of" && isNumber(line, chunkBefore(line, chunk.from - 1), chunk)) return [chunk];
      edge = chunk.from;
      continue;
    }
    return joined(line, chunk, "left");
  }
  return [];
}

/** "two of her guards": the guards, not the number. */
function isNumber({ page }: Line, outer: NounChunk | null, inner: NounChunk): boolean {
  return (
    outer !== null &&
    outer.to === inner.from - 1 &&
    /^(?:NUM|DET|PRON)$/.test(page.tokens[outer.to - 1]?.pos ?? "")
  );
}

/** Where what stands before a passive is nobody to be harmed, whoever stands further left before another verb. */
function remoteTargets(line: Line, verb: VerbGroup): NounChunk[] {
  const previous = line.verbs.findLast((one) => one.to <= verb.from && one.tense !== "participle");
  const start = previous?.to ?? 0;
  return line.chunks.filter(
    (chunk) =>
      chunk.from >= start &&
      chunk.to <= verb.from &&
      (!preposition.test(word(line, chunk.from - 1)) ||
        isNumber(line, chunkBefore(line, chunk.from - 1), chunk)),
  );
}

/** "members of the front": the members, not the front. */
function headOfPhrase(line: Line, chunk: NounChunk): NounChunk {
  const outer = line.chunks.find((one) => one.to === chunk.from - 1);
  return outer && word(line, chunk.from - 1) === "of" ? outer : chunk;
}

/** The object right behind token `to`, with what is joined to it. */
function objectOf(line: Line, to: number): NounChunk[] {
  let at = to;
  while (at < to + 3 && /^(?:ADV|PART|PUNCT)$/.test(line.page.tokens[at]?.pos ?? "")) at++;
  const chunk = line.chunks.find((one) => one.from >= to && one.from <= at);
  if (!chunk || isPronoun(line, chunk) || isTime(line, chunk)) return [];
  return joined(line, chunk, "right");
}

const relational =
  /^(?:front|side|middle|center|vicinity|entrance|outskirts|midst|corner|gate|gates|doors|door|city|town|part|area|interior|back|rear|distance|meters|garden|yard|patio|lobby|number|course|case|place|one|some|many)$/;

/** Chunks behind one of `prepositions` after token `to`, as far as the clause goes. */
function behind(line: Line, to: number, prepositions: RegExp): NounChunk[] {
  const verb = line.verbs.find(
    (one) => one.from > to && one.tense !== "participle" && one.tense !== "gerund",
  );
  const end = Math.min(verb?.from ?? Number.POSITIVE_INFINITY, to + 16);
  const found = line.chunks.find(
    (one) =>
      one.from > to &&
      one.from < end &&
      prepositions.test(word(line, one.from - 1)) &&
      !isTime(line, one) &&
      !relational.test(word(line, one.to - 1)),
  );
  return found && !isPronoun(line, found) ? joined(line, found, "right") : [];
}

const parties = (line: Line, chunks: readonly NounChunk[]): Party[] =>
  chunks.map((chunk) => partyOf(line.page, chunk));
const isTarget = ({ sort }: Party): boolean => sort === "person" || sort === "thing";
const isDoer = ({ sort, text }: Party): boolean =>
  sort === "doer" || sort === "force" || sort === "person" || (sort === "other" && text !== "");

interface Roles {
  readonly doers: readonly Party[];
  readonly targets: readonly Party[];
  readonly arms: readonly Party[];
}

const where = /^(?:of|at|outside|inside|against|near|under|in|on|behind|beneath|beside|into|to)$/;

function verbRoles(line: Line, verb: VerbGroup, { frame }: IncidentWord): Roles {
  const passive = verb.voice === "passive";
  const nearest = parties(line, subjectOf(line, sharedFrom(line, verb), verb.tense === "participle"));
  const remote = passive && verb.tense !== "participle" && frame === "doer-target" && !nearest.some(isTarget);
  const subject = remote ? parties(line, remoteTargets(line, verb)) : nearest;
  const object = passive ? [] : parties(line, objectOf(line, verb.to));
  const by = parties(line, behind(line, verb.to, /^by$/));
  const beside = parties(line, behind(line, verb.to, where)).filter(isTarget);
  if (frame === "victim-subject") return { doers: [], targets: subject.filter(isTarget), arms: [] };
  if (frame === "arm-subject") {
    const arms = [...subject, ...object].filter((one) => one.sort === "arm");
    return { doers: passive ? by : subject.filter((one) => one.sort === "doer"), targets: beside, arms };
  }
  if (frame === "arm-object") {
    const arms = (passive ? subject : object).filter((one) => one.sort === "arm");
    return { doers: passive ? by : subject.filter(isDoer), targets: beside, arms };
  }
  const targets = (
    passive
      ? subject
      : object.length > 0
        ? object
        : parties(line, behind(line, verb.to, /^(?:against|at|on|up)$/))
  ).filter(isTarget);
  const agents = passive ? by : subject;
  return {
    doers: agents.filter((one) => isDoer(one) && one.sort !== "arm"),
    targets,
    arms: agents.filter((one) => one.sort === "arm"),
  };
}

/** "the rebels killed X and burned Y": a verb behind "and" has the subject of the verb before. */
function sharedFrom(line: Line, verb: VerbGroup): number {
  const before = word(line, verb.from - 1);
  if (!/^(?:and|or|then)$/.test(before) || verb.tense === "infinitive") return verb.from;
  const index = line.verbs.indexOf(verb);
  const previous = line.verbs[index - 1];
  return previous && previous.voice === verb.voice ? sharedFrom(line, previous) : verb.from;
}

/** "the priests' murder", "Rios's death": who stands before the noun. */
function possessor(line: Line, chunk: NounChunk): Party[] {
  for (let at = chunk.to - 2; at > chunk.from; at--) {
    if (/^(?:'s|'|’s|’)$/.test(word(line, at)))
      return [partyOf(line.page, { ...chunk, to: at, head: at - 1 })];
  }
  return [];
}

function nounRoles(line: Line, chunk: NounChunk, { frame, type }: IncidentWord): Roles {
  const own = partyOf(line.page, chunk);
  const of = parties(
    line,
    behind(
      line,
      chunk.to - 1,
      type === "ATTACK" || type === "BOMBING" ? /^(?:of|on|against|at|outside|near|in|inside|upon)$/ : /^of$/,
    ),
  );
  const by = parties(line, behind(line, chunk.to - 1, /^by$/));
  const owners = possessor(line, chunk);
  const targets = [...owners, ...of].filter(isTarget);
  if (frame === "arm-subject") return { doers: by, targets, arms: own.sort === "arm" ? [own] : [] };
  return { doers: [...by, ...of.filter((one) => one.sort === "doer")].filter(isDoer), targets, arms: [] };
}

const attempt =
  /^(?:attempt|attempted|try|tried|trying|foil|foiled|failed|fail|frustrate|thwart|thwarted|defuse|defused|deactivated|deactivate|unsuccessful|escape|escaped|survived|survive|unharmed|plot|unexploded)$/;
const threat = /^(?:threaten|threatened|threat|threats|threatening)$/;

function stageOf(line: Line, from: number, to: number): Stage {
  const near = line.page.tokens.slice(Math.max(from - 6, line.page.sentences[line.index]?.from ?? 0), to + 3);
  if (near.some((token) => threat.test(token.lower))) return "THREATENED";
  return near.some((token) => attempt.test(token.lower)) ? "ATTEMPTED" : "ACCOMPLISHED";
}

/** Whether the words at token `at` are denied, only planned, feared or a condition. */
function isUnreal({ page }: Line, at: number): boolean {
  const start = page.tokens[at]?.start ?? 0;
  return page.scopes.some(
    (scope) =>
      scope.start <= start &&
      start < scope.end &&
      /^(?:negated|hypothetical|conditional|feared|planned|habitual)$/.test(scope.kind),
  );
}

function ready(type: IncidentWord, roles: Roles): boolean {
  if (type.needs === "arm") return roles.arms.length > 0;
  return type.needs === null || roles.targets.length > 0;
}

/** A word of blowing up that no explosive is the subject of is no bombing; fire of guns is an attack. */
function typeOf(entry: IncidentWord, { arms }: Roles): IncidentType | null {
  if (entry.type !== "BOMBING" || entry.needs !== "arm") return entry.type;
  const explosive = arms.some((arm) => explosiveKinds.has(arm.kind ?? ""));
  return explosive ? "BOMBING" : "ATTACK";
}

function verbHappening(line: Line, verb: VerbGroup): Happening[] {
  const entry = incidentVerbs.get(line.page.tokens[verb.head]?.lemma ?? "");
  if (!entry || verb.negated) return [];
  const roles = verbRoles(line, verb, entry);
  const stage = stageOf(line, verb.from, verb.to);
  const modal = verb.modal !== null && !/^(?:did|had)$/.test(verb.modal);
  if (
    !ready(entry, roles) ||
    (stage === "ACCOMPLISHED" &&
      (modal || /^(?:future|infinitive|present)$/.test(verb.tense) || isUnreal(line, verb.head)))
  )
    return [];
  const base = { sentence: line.index, at: verb.head, type: typeOf(entry, roles), stage, definite: false };
  return [{ ...base, effect: entry.effect, ...roles }];
}

function nounHappening(line: Line, chunk: NounChunk): Happening[] {
  const head = line.page.tokens[chunk.to - 1];
  const entry =
    head && (head.pos === "NOUN" || head.pos === "PROPN") ? incidentNouns.get(head.lemma) : undefined;
  if (!head || !entry) return [];
  const roles = nounRoles(line, chunk, entry);
  const stage = stageOf(line, chunk.from, chunk.to);
  if (!ready(entry, roles) || (stage === "ACCOMPLISHED" && isUnreal(line, chunk.to - 1))) return [];
  const definite = /^(?:the|this|that|these|those|its|his)$/.test(word(line, chunk.from));
  const plural = head.lemma !== head.lower && roles.targets.length === 0;
  if (plural && !definite) return [];
  return [
    {
      sentence: line.index,
      at: chunk.to - 1,
      type: typeOf(entry, roles),
      stage,
      effect: entry.effect,
      definite,
      ...roles,
    },
  ];
}

/** Every violent act and outcome a page tells, in the order of the text. */
export function happeningsOf(page: Page): Happening[] {
  return page.bySentence
    .flatMap(({ chunks, verbs }, index): Happening[] => {
      const line: Line = { page, index, chunks, verbs };
      return [
        ...verbs.flatMap((verb) => verbHappening(line, verb)),
        ...chunks.flatMap((chunk) => nounHappening(line, chunk)),
      ];
    })
    .sort((a, b) => a.at - b.at);
}

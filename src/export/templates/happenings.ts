import { explosiveKinds, thrownKinds } from "../../lexicon/incident-arms.ts";
import { vaguePeople } from "../../lexicon/incident-people.ts";
import {
  type Effect,
  type IncidentType,
  type IncidentWord,
  incidentNouns,
} from "../../lexicon/incident-words.ts";
import type { NounChunk, VerbGroup } from "../../model/annotated-article.ts";
import type { Span } from "../../model/span.ts";
import { allBehind, behind, type Line, objectOf, remoteTargets, subjectOf, word } from "./line.ts";
import type { Page } from "./page.ts";
import { type Party, partyOf } from "./party.ts";
import { parties } from "./party-list.ts";
import {
  accusedOf,
  aimedAt,
  committersOf,
  gerundTargets,
  hasOwnObject,
  hasPronounTarget,
  isReduced,
  meansOf,
  possessor,
} from "./roles-beside.ts";
import { attributes, phrasalWord, type Stage, stageOf } from "./trigger-words.ts";

/** One place where the text tells of a violent act or of its outcome. */
export interface Happening {
  readonly sentence: number;
  /** Token of the word that tells it. */
  readonly at: number;
  /** Its place in the text. */
  readonly trigger: Span;
  readonly type: IncidentType | null;
  readonly stage: Stage;
  readonly effect: Effect | null;
  readonly doers: readonly Party[];
  readonly targets: readonly Party[];
  readonly arms: readonly Party[];
  /** Whether the word points back to what was told before ("the attack"). */
  readonly definite: boolean;
}

const isTarget = ({ sort }: Party): boolean => sort === "person" || sort === "thing";
const isDoer = ({ sort, text, head }: Party): boolean =>
  (!vaguePeople.has(head) || /^(?:person|people|individual)$/.test(head)) &&
  (sort === "doer" || sort === "force" || sort === "person" || (sort === "other" && text !== ""));

interface Roles {
  readonly doers: readonly Party[];
  readonly targets: readonly Party[];
  readonly arms: readonly Party[];
}

const where = /^(?:of|at|outside|inside|against|near|under|in|on|behind|beneath|beside|into|to)$/;

/** The first things or people behind such a preposition: "in Bogota in front of a bank". */
function targetsBehind(line: Line, to: number, prepositions: RegExp): Party[] {
  const found = allBehind(line, to, prepositions).map((one) => parties(line, one).filter(isTarget));
  return found.find((one) => one.length > 0) ?? [];
}

/** Who was killed or kidnapped is somebody: proper nouns nothing else is known of name a person. */
function asVictim({ page }: Line, party: Party, { effect, type }: IncidentWord): Party {
  const { chunk, sort } = party;
  const fatal = effect === "DEATH" || effect === "INJURY" || type === "KIDNAPPING";
  const run = page.tokens.slice(chunk.from, chunk.to);
  const proper = run.length > 1 && run.length < 6 && run.every((one) => one.pos === "PROPN");
  const taken = page.names.some((one) => one.from < chunk.to && chunk.from < one.to && one.type !== "person");
  if (sort !== "other" || !fatal || !proper || taken) return party;
  return { ...party, sort: "person", name: party.text, number: "1" };
}

function verbRoles(line: Line, verb: VerbGroup, entry: IncidentWord): Roles {
  const { frame } = entry;
  const active = verb.tense === "participle" && hasOwnObject(line, verb);
  const passive = !active && (verb.voice === "passive" || isReduced(line, verb));
  const nearest = parties(line, subjectOf(line, sharedFrom(line, verb), verb.tense === "participle"));
  const remote = passive && verb.tense !== "participle" && frame === "doer-target" && !nearest.some(isTarget);
  const subject = remote ? parties(line, remoteTargets(line, verb)) : nearest;
  const object = passive ? [] : parties(line, objectOf(line, sharedTo(line, verb)));
  const by = parties(line, behind(line, verb.to, /^by$/));
  const beside = targetsBehind(line, verb.to, where);
  if (frame === "victim-subject") return { doers: [], targets: subject.filter(isTarget), arms: [] };
  if (frame === "arm-subject") {
    const arms = [...subject, ...object].filter((one) => one.sort === "arm");
    return {
      doers: passive ? by.filter(isDoer) : subject.filter((one) => one.sort === "doer"),
      targets: beside,
      arms,
    };
  }
  if (frame === "arm-object") {
    const arms = (passive ? subject : object).filter((one) => one.sort === "arm");
    return { doers: (passive ? by : subject).filter(isDoer), targets: beside, arms };
  }
  const told = passive
    ? subject
    : object.some((one) => isTarget(asVictim(line, one, entry)))
      ? object
      : parties(line, behind(line, verb.to, /^(?:against|at|on|up|down|to|of)$/));
  const targets = told.map((one) => asVictim(line, one, entry)).filter(isTarget);
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

/** "attacked and burned a bus": a verb before "and" shares the object of the verb behind. */
function sharedTo(line: Line, verb: VerbGroup): number {
  if (!/^(?:and|or)$/.test(word(line, verb.to))) return verb.to;
  const next = line.verbs[line.verbs.indexOf(verb) + 1];
  return next && next.from === verb.to + 1 && next.voice !== "passive" ? next.to : verb.to;
}

function nounRoles(line: Line, chunk: NounChunk, { frame, type }: IncidentWord): Roles {
  const own = partyOf(line.page, chunk);
  const means = type === "ATTACK" ? meansOf(line, chunk) : [];
  const beside = parties(
    line,
    behind(
      line,
      chunk.to - 1,
      type !== "KIDNAPPING" ? /^(?:of|on|against|at|outside|near|in|inside|upon|to)$/ : /^of$/,
    ),
  );
  const of = beside.some(isTarget)
    ? beside
    : parties(line, behind(line, chunk.to - 1, /^(?:of|against|on)$/));
  const by = parties(line, behind(line, chunk.to - 1, /^by$/));
  const accused = [
    ...accusedOf(line, chunk),
    ...parties(line, committersOf(line, chunk)).filter((one) => one.sort !== "other"),
  ];
  const owners = possessor(line, chunk);
  const told = [...owners, ...of].filter(isTarget);
  const targets =
    told.length > 0 ? told : [...gerundTargets(line, chunk), ...aimedAt(line, chunk)].filter(isTarget);
  if (frame === "arm-subject")
    return { doers: [...by, ...accused], targets, arms: own.sort === "arm" ? [own] : [] };
  return {
    doers: [...by, ...accused, ...of.filter((one) => one.sort === "doer")].filter(isDoer),
    targets,
    arms: means,
  };
}

const unreal = /^(?:negated|hypothetical|conditional|feared|planned|habitual)$/;

/** Whether the words at token `at` are denied, only planned, feared or a condition. */
function isUnreal({ page }: Line, at: number): boolean {
  const start = page.tokens[at]?.start ?? 0;
  return page.scopes.some((scope) => scope.start <= start && start < scope.end && unreal.test(scope.kind));
}

function ready(type: IncidentWord, roles: Roles): boolean {
  if (type.needs === "doer")
    return roles.doers.some((one) => one.sort === "doer") && roles.targets.length > 0;
  if (type.needs === "arm") return roles.arms.length > 0;
  return type.needs === null || roles.targets.length > 0;
}

/** A word of blowing up that no explosive is the subject of is no bombing; an attack with what blows up is one. */
function typeOf({ type, needs }: IncidentWord, { arms }: Roles): IncidentType | null {
  const blows = ({ kind }: Party) => kind !== null && (explosiveKinds.has(kind) || thrownKinds.has(kind));
  if (type === "ATTACK" && arms.some(blows)) return "BOMBING";
  if (type !== "BOMBING" || needs !== "arm") return type;
  return arms.some((arm) => explosiveKinds.has(arm.kind ?? "")) ? "BOMBING" : "ATTACK";
}

/** People were threatened; who threatens to do something, or things, is none. */
function isThreat({ tense }: VerbGroup, { targets }: Roles): boolean {
  return targets.every((one) => one.sort === "person") && !/^(?:infinitive|future|present)$/.test(tense);
}

function triggerAt({ page }: Line, at: number): Span {
  const { start = 0, end = 0 } = page.tokens[at] ?? {};
  return { start, end };
}

function verbHappening(line: Line, verb: VerbGroup): Happening[] {
  const entry = phrasalWord(line, verb);
  if (!entry || verb.negated) return [];
  const roles = verbRoles(line, verb, entry);
  if (line.page.tokens[verb.head]?.lemma === "threaten" && !isThreat(verb, roles)) return [];
  const stage = stageOf(line, verb.from, verb.to);
  const pointing = roles.targets.length === 0 && hasPronounTarget(line, verb);
  const modal = verb.modal !== null && !/^(?:did|had)$/.test(verb.modal);
  if (
    !(ready(entry, roles) || (pointing && entry.needs === "target")) ||
    (stage === "ACCOMPLISHED" &&
      (modal || /^(?:future|infinitive|present)$/.test(verb.tense) || isUnreal(line, verb.head)))
  )
    return [];
  const trigger = triggerAt(line, verb.head);
  const base = {
    sentence: line.index,
    at: verb.head,
    trigger,
    type: typeOf(entry, roles),
    stage,
    definite: pointing || roles.arms.some((one) => /^(?:the|this|that)$/.test(word(line, one.chunk.from))),
  };
  return [{ ...base, effect: entry.effect, ...roles }];
}

/** "shot to death" tells a death by its verb. */
const isToDeath = (line: Line, { from, to }: NounChunk): boolean =>
  to - from === 1 && word(line, from) === "death" && word(line, from - 1) === "to";

/** The act that the head of a chunk names; "assassination attempt" names one by the word before. */
function nounWord({ page }: Line, { from, to }: NounChunk): IncidentWord | undefined {
  const [before, head] = [page.tokens[to - 2], page.tokens[to - 1]];
  if (!head || (head.pos !== "NOUN" && head.pos !== "PROPN")) return undefined;
  const attempt = head.lemma === "attempt" && to - from > 1;
  return incidentNouns.get((attempt ? before?.lemma : head.lemma) ?? "");
}

function nounHappening(line: Line, chunk: NounChunk): Happening[] {
  const head = line.page.tokens[chunk.to - 1];
  const entry = nounWord(line, chunk);
  if (!head || !entry || isToDeath(line, chunk)) return [];
  const roles = nounRoles(line, chunk, entry);
  const stage = stageOf(line, chunk.from, chunk.to);
  const definite = /^(?:the|this|that|these|those|its|his)$/.test(word(line, chunk.from));
  const presupposed =
    roles.targets.length > 0 && (definite || roles.targets.some((one) => one.name !== null));
  const unreal = stage === "ACCOMPLISHED" && !presupposed && isUnreal(line, chunk.to - 1);
  if (!ready(entry, roles) || unreal) return [];
  const plural = head.lemma !== head.lower && roles.targets.length === 0;
  if (plural && !definite) return [];
  return [
    {
      sentence: line.index,
      at: chunk.to - 1,
      trigger: triggerAt(line, chunk.to - 1),
      type: typeOf(entry, roles),
      stage,
      effect: entry.effect,
      definite,
      ...roles,
    },
  ];
}

/** "the assassinated priests": a participle before people tells what befell them. */
function attributeHappening(line: Line, chunk: NounChunk): Happening[] {
  const party = partyOf(line.page, chunk);
  if (party.sort !== "person") return [];
  for (let at = chunk.from; at < chunk.to - 1; at++) {
    const entry = attributes.get(word(line, at));
    if (!entry || line.verbs.some((one) => one.head === at)) continue;
    const { type, effect } = entry;
    const told = { sentence: line.index, at, trigger: triggerAt(line, at), definite: true };
    return [{ ...told, type, effect, stage: "ACCOMPLISHED", doers: [], targets: [party], arms: [] }];
  }
  return [];
}

/** Every violent act and outcome a page tells, in the order of the text. */
export function happeningsOf(page: Page): Happening[] {
  return page.bySentence
    .flatMap(({ chunks, verbs }, index): Happening[] => {
      const line: Line = { page, index, chunks, verbs };
      return [
        ...verbs.flatMap((verb) => verbHappening(line, verb)),
        ...chunks.flatMap((chunk) => nounHappening(line, chunk)),
        ...chunks.flatMap((chunk) => attributeHappening(line, chunk)),
      ];
    })
    .sort((a, b) => a.at - b.at);
}

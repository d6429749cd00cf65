import {
  clauseOpeners,
  nounPrepositions,
  relativePronouns,
  reportingForms,
  timeNouns,
} from "../lexicon/clause-words.ts";
import { casualtyTable } from "./casualty-table.ts";
import { familiesGovernor, isOfCounted, isOfParent, opensClause, renamedGroup } from "./people-groups.ts";
import { listEndingWith } from "./people-lists.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { mayBeOne, traitsOf } from "./persons.ts";
import { antecedentEnd, beforeAside, openerOf } from "./subject-asides.ts";
import type { WordView } from "./word-view.ts";

const stops: ReadonlySet<string> = new Set([";", ":", "-", "--", "–", "—", "(", "[", "|", "/"]);

function isVerb(view: WordView, at: number): boolean {
  const pos = view.tokens[at]?.pos;
  return pos === "VERB" || pos === "AUX";
}

/** The noun phrase that `phrase` renames behind a comma ("Ann Lee, a mother of two, was shot"), or `phrase` itself. */
export function renamed(people: PeopleSentence, phrase: PeoplePhrase): PeoplePhrase {
  const { view } = people;
  const counted = renamedGroup(people, phrase);
  if (counted) return counted;
  if (view.words[phrase.from - 1] !== "," || phrase.form === "name" || phrase.plural) return phrase;
  const before = people.endingAt.get(phrase.from - 1);
  if (!before || before.plural || before.to - before.from < 2) return phrase;
  const listed = view.words[phrase.to] === "and" || view.words[before.from - 1] === ",";
  return !listed && mayBeOne(traitsOf(before), traitsOf(phrase)) && !phrase.other ? before : phrase;
}

function isTime({ words, tokens }: WordView, from: number, to: number): boolean {
  const last = words[to - 1] ?? "";
  return timeNouns.has(last) && tokens[from]?.pos !== "PRON";
}

interface Walk {
  readonly people: PeopleSentence;
  at: number;
  /** Behind a relative pronoun the nearest noun is meant, wherever it stands. */
  relative: boolean;
  /** Verbs of the same subject passed on the way, the one that "and was wounded" goes on from included. */
  verbs: number;
}

/** Asks nothing of a subject. */
export const anyone = (): boolean => true;

/** People phrase that is the subject of what starts at token `from`, with `subordinate` set where it may lie beyond "after". */
export function subjectBefore(
  people: PeopleSentence,
  from: number,
  { subordinate = false, fits = anyone }: Partial<Omit<Aim, "from">> = {},
): PeoplePhrase | null {
  const perfect = people.view.words[from] === "having" && people.view.words[from - 1] === "as";
  const joined =
    people.view.tokens[from]?.pos === "AUX" && /^(?:and|but)$/.test(people.view.words[from - 1] ?? "");
  const walk: Walk = { people, at: perfect ? from - 1 : from, relative: false, verbs: joined ? 1 : 0 };
  const beside = isNonFinite(people.view, from) ? besideOf(people, from) : undefined;
  if (
    beside &&
    fits(beside) &&
    !isHeldBefore(people.view, beside) &&
    !isOfCounted(people, beside) &&
    !isOfParent(people, beside)
  )
    return renamed(people, beside);
  const finite = people.view.tokens[from]?.pos === "AUX" || diesBehindAges(people.view, from);
  walk.at = beforeAside(people, from, finite) ?? walk.at;
  for (let guard = 0; guard < 60 && walk.at > people.sentence.from; guard++) {
    const step = stepLeft(walk, { from, subordinate, fits });
    if (step !== "on") return step;
  }
  return null;
}

/** "Two men, ages 27 and 29, died": a plain verb behind an aside on ages. */
function diesBehindAges({ words }: WordView, at: number): boolean {
  if (words[at - 1] !== "," || !/^(?:died|dies)$/.test(words[at] as string)) return false;
  return words.slice(Math.max(0, at - 9), at).some((word) => /^(?:ages|aged)$/.test(word));
}

/** "shot by her son dies", "accused of shooting a boy dies", "a mother of two": people that other words hold. */
function isHeldBefore(view: WordView, { from, form }: PeoplePhrase): boolean {
  const before = view.words[from - 1] ?? "";
  return before === "by" || (form === "number" && before === "of") || isAdjunctObject(view, from - 1);
}

/** The people right before a participle, past a mark (`a “number of civilians” killed`) or the comma that closes their age ("a man, 22, suffering from"). */
function besideOf({ view, endingAt }: PeopleSentence, from: number): PeoplePhrase | undefined {
  const quoted = /^[”’"»]$/.test(view.words[from - 1] ?? "") ? endingAt.get(from - 1) : undefined;
  const near = endingAt.get(from) ?? quoted;
  if (near || view.words[from - 1] !== ",") return near;
  const aged = endingAt.get(from - 1);
  return aged && view.words.slice(aged.from, aged.to).includes(",") ? aged : undefined;
}

/** A participle or -ing form with no finite auxiliary takes the people right beside it ("with two people killed"). */
function isNonFinite({ words, tokens }: WordView, at: number): boolean {
  const word = words[at] as string;
  return tokens[at]?.pos !== "AUX"
    ? !/^(?:was|were|is|are|has|have|had)$/.test(word)
    : /^(?:being|getting|been)$/.test(word);
}

interface Aim {
  readonly from: number;
  readonly subordinate: boolean;
  /** Whether the phrase can be the subject at all ("himself" wants one man). */
  readonly fits: (phrase: PeoplePhrase) => boolean;
}

function stepLeft(walk: Walk, aim: Aim): PeoplePhrase | null | "on" {
  const { view } = walk.people;
  const phrase = walk.people.endingAt.get(walk.at) ?? partBefore(walk);
  if (phrase) return atPhrase(walk, phrase, aim);
  const last = walk.at - 1;
  const word = view.words[last] as string;
  const chunk = view.chunkEndingAt[walk.at];
  if (relativePronouns.has(word) && (word !== "that" || isNominal(view, last - 1))) {
    walk.relative = true;
    walk.at = antecedentEnd(walk.people, last);
    return "on";
  }
  if (chunk && view.tokens[chunk.head]?.pos !== "VERB") return atChunk(walk, chunk);
  if (word === ")" || word === "]") {
    walk.at = openerOf(walk.people, last);
    return "on";
  }
  if (stops.has(word)) return null;
  if (clauseOpeners.has(word)) return null;
  if (isSubordinator(word) && !aim.subordinate) return null;
  if (isVerb(view, last)) walk.verbs++;
  walk.at = last;
  return "on";
}

/** "two of the wounded": a part whose whole is named by a word of harm, which the phrase itself leaves out. */
function partBefore({ people, at }: Walk): PeoplePhrase | undefined {
  const part = people.endingAt.get(at - 1);
  return part?.partOf === "known" && people.view.words[at - 2] === "the" ? part : undefined;
}

function isSubordinator(word: string): boolean {
  return word === "after" || word === "before" || word === "since";
}

function isNominal(view: WordView, at: number): boolean {
  const pos = view.tokens[at]?.pos;
  return pos === "NOUN" || pos === "PROPN" || pos === "NUM" || view.words[at] === ",";
}

function atPhrase(walk: Walk, phrase: PeoplePhrase, aim: Aim): PeoplePhrase | "on" {
  const { view } = walk.people;
  const bracketed = view.words[phrase.from - 1] === "]";
  const before = (bracketed ? openerOf(walk.people, phrase.from - 1) : phrase.from) - 1;
  const word = view.words[before] ?? "";
  const told = isTold(view, phrase, aim.from);
  if (!aim.fits(phrase) || (!told && isInclusion(walk.people, phrase))) {
    if (isVerb(view, before)) walk.verbs++;
    walk.at = before;
    return "on";
  }
  const odd =
    (word === "of" && (phrase.form === "number" || disagrees(view, phrase, aim.from))) ||
    isOfParent(walk.people, phrase);
  if (odd || (!isAddedTo(walk, phrase) && isEarlierObject(walk, phrase, aim))) {
    walk.at = before;
    return "on";
  }
  if (walk.relative && isOfCounted(walk.people, phrase)) return walk.people.endingAt.get(before) ?? phrase;
  if (walk.relative || isAbsolute(view, phrase)) return phrase;
  if (before >= walk.people.sentence.from && nounPrepositions.has(word) && leansOnNoun(walk, phrase, aim)) {
    walk.at = before;
    return "on";
  }
  if (before > walk.people.sentence.from && /^(?:who|whom)$/.test(word)) {
    walk.relative = true;
    walk.at = before;
    return "on";
  }
  const governor = familiesGovernor(walk.people, phrase);
  if (governor !== null) {
    walk.at = governor;
    return "on";
  }
  if (isAdjunctObject(view, before)) {
    walk.at = before;
    return "on";
  }
  const relative = relativeOver(view, before);
  if (relative !== null) {
    walk.relative = true;
    walk.at = relative;
    return "on";
  }
  return renamed(walk.people, phrase);
}

/** "a man who shot and killed a clerk": the relative pronoun before the verbs that end at `verb`; null where there is none. */
function relativeOver(view: WordView, verb: number): number | null {
  if (!isVerb(view, verb)) return null;
  const first = view.words[verb - 1] === "and" && isVerb(view, verb - 2) ? verb - 2 : verb;
  return relativePronouns.has(view.words[first - 1] ?? "") ? first - 1 : null;
}

/** "ended with a man killing his son": the people "with" puts before an -ing form do it. */
function isAbsolute({ words, tokens }: WordView, { from, to }: PeoplePhrase): boolean {
  return words[from - 1] === "with" && tokens[to]?.pos === "VERB" && /ing$/.test(words[to] as string);
}

/** "four, including his wife and a child, before": members of such a list are no subject. */
function isInclusion(people: PeopleSentence, phrase: PeoplePhrase): boolean {
  if (opensClause(people, phrase)) return false;
  const first = listEndingWith(people, phrase, false)[0] ?? phrase;
  return people.view.words[first.from - 1] === "including";
}

/** "a dog shot after attacking an officer is dead": what an -ing form behind a preposition governs is no subject. */
function isAdjunctObject({ words, tokens }: WordView, verb: number): boolean {
  return (
    tokens[verb]?.pos === "VERB" &&
    /ing$/.test(words[verb] ?? "") &&
    /^(?:after|before|while|for|by|of|without)$/.test(words[verb - 1] ?? "")
  );
}

/** "a father of two who was shot": a singular verb has no plural subject. */
function disagrees({ words }: WordView, phrase: PeoplePhrase, from: number): boolean {
  return phrase.plural ? /^(?:was|is|has)$/.test(words[from] ?? "") : false;
}

/** "including one person who died": whom the clause right behind is on. */
function isTold({ words, tokens }: WordView, { to }: PeoplePhrase, from: number): boolean {
  if (!/^(?:who|whom)$/.test(words[to] ?? "") || from <= to) return false;
  return tokens.slice(to + 1, from).every(({ pos }) => pos === "AUX" || pos === "ADV");
}

/** "help Ann, who was taken to hospital and died": a clause cut off by a comma goes on with its own person. */
function isAddedTo({ relative, people: { view } }: Walk, { to }: PeoplePhrase): boolean {
  return relative && view.words[to] === "," && view.words[to + 1] === "who";
}

/** "killed a man and wounded two": what an earlier verb of the same subject governs is not that subject. */
function isEarlierObject(walk: Walk, phrase: PeoplePhrase, { from }: Aim): boolean {
  const { view } = walk.people;
  const first = listEndingWith(walk.people, phrase, false)[0] ?? phrase;
  const verb = first.from - 1;
  const governed =
    view.tokens[verb]?.pos === "VERB" || casualtyTable.longest(view.words, verb)?.to === first.from;
  if (!governed || reportingForms.has(view.words[verb] as string)) return false;
  let at = from - 1;
  while (at > phrase.to && view.tokens[at]?.pos === "ADV") at--;
  if (isSubordinator(view.words[at] ?? "") && /ing$/.test(view.words[from] as string)) return true;
  const joined = /^(?:and|but|,)$/.test(view.words[at] ?? "");
  const verbAt = view.tokens[from]?.pos === "ADV" ? from + 1 : from;
  if (joined && view.tokens[verbAt]?.pos === "VERB") return true;
  return /^(?:and|but)$/.test(view.words[at] ?? "") && /^(?:was|is|has)$/.test(view.words[from] as string);
}

/** Whether the preposition before `phrase` hangs it on an earlier noun ("a father of two was shot"). */
function leansOnNoun(walk: Walk, phrase: PeoplePhrase, aim: Aim): boolean {
  const { view, sentence } = walk.people;
  const word = view.words[phrase.from - 1] ?? "";
  if (isSubordinator(word) || word === "following") return false;
  if (word === "including" || word === "like" || word === "with") return true;
  return phrase.from - 1 > sentence.from && aim.from > phrase.to - 1;
}

function atChunk(walk: Walk, chunk: { from: number; to: number; head: number }): null | "on" {
  const { view, sentence } = walk.people;
  const word = view.words[chunk.from - 1] ?? "";
  const prepositional =
    chunk.from - 1 >= sentence.from && nounPrepositions.has(word) && !isSubordinator(word);
  if (isTime(view, chunk.from, chunk.to) || prepositional) {
    walk.at = prepositional ? chunk.from - 1 : chunk.from;
    return "on";
  }
  const adverbial = view.tokens[chunk.head]?.pos === "ADJ" || view.tokens[chunk.head]?.pos === "NUM";
  if (adverbial) {
    walk.at = chunk.from;
    return "on";
  }
  const goesOn = walk.verbs > 0 || view.words[chunk.to] === "and";
  return !walk.relative && goesOn ? objectOrNull(walk, chunk) : null;
}

/** A thing between a verb of the same subject and the word looked from ("grabbed a gun and shot himself") is passed. */
function objectOrNull(walk: Walk, chunk: { from: number }): null | "on" {
  const { view } = walk.people;
  if (!isVerb(view, chunk.from - 1) && view.tokens[chunk.from - 1]?.pos !== "ADP") return null;
  walk.at = chunk.from;
  return "on";
}

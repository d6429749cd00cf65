import type { Harm } from "../lexicon/casualty-words.ts";
import type { HarmTelling } from "./harm-cue.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { mayBeOne, mergeTraits, type Traits, traitsOf } from "./persons.ts";

const bodily: readonly Harm[] = ["killed", "wounded", "hit"];

/** Whether the figurant is told to be dead, wounded or hit. */
export function isHarmed(figurant: Figurant): boolean {
  return bodily.some((harm) => figurant.harms.has(harm));
}

/** One person as the article goes on telling of them: phrases held to be the same by local signs alone. */
export interface Figurant {
  readonly id: number;
  traits: Traits;
  readonly harms: Set<Harm>;
  /** Sentences they are told of in. */
  readonly sentences: number[];
  /** Token at which the last of these sentences first tells of them: subjects stand before objects. */
  at: number;
  /** Figurants this one stands beside or against in one telling, so that they are two people. */
  readonly others: Set<number>;
  /** "another", "a second": told as besides those before. */
  besides: boolean;
  ordinal: number | null;
  /** Whether some phrase brings them in as somebody new or by name, rather than pointing back. */
  introduced: boolean;
  /** Nouns they were told by ("homeowner"). */
  readonly nouns: Set<string>;
  /** Brought in by a bare number ("one was shot in the arm, one in the leg"). */
  readonly counted: boolean;
}

export interface Cast {
  readonly figurants: readonly Figurant[];
  readonly of: ReadonlyMap<PeoplePhrase, Figurant>;
}

interface State {
  readonly figurants: Figurant[];
  readonly of: Map<PeoplePhrase, Figurant>;
  readonly harmed: ReadonlyMap<PeoplePhrase, ReadonlySet<Harm>>;
}

/** One sentence's people and what is told of them. */
export interface CastSentence {
  readonly people: PeopleSentence;
  readonly index: number;
  readonly tellings: readonly HarmTelling[];
}

function harmedPhrases(sentences: readonly CastSentence[]): Map<PeoplePhrase, Set<Harm>> {
  const harmed = new Map<PeoplePhrase, Set<Harm>>();
  for (const { tellings } of sentences) {
    for (const { people, harm, negated } of tellings) {
      if (negated) continue;
      for (const phrase of people) harmed.set(phrase, (harmed.get(phrase) ?? new Set()).add(harm));
    }
  }
  return harmed;
}

/** Sorts the singular people phrases of an article into persons. */
export function castOf(sentences: readonly CastSentence[]): Cast {
  const state: State = { figurants: [], of: new Map(), harmed: harmedPhrases(sentences) };
  for (const sentence of sentences) {
    for (const phrase of sentence.people.phrases) {
      if (phrase.plural || phrase.form === "nobody" || isCount(phrase) || isReflexive(sentence, phrase))
        continue;
      place(state, sentence, phrase);
    }
    for (const telling of sentence.tellings) setApart(state, telling);
  }
  return state;
}

function isReflexive({ people }: CastSentence, phrase: PeoplePhrase): boolean {
  return phrase.form === "pronoun" && /sel(?:f|ves)$/.test(people.view.words[phrase.from] as string);
}

/** "one", "another": a bare number for one person. */
function isCount(phrase: PeoplePhrase): boolean {
  return phrase.quantity !== null && phrase.quantity.high !== 1;
}

function place(state: State, sentence: CastSentence, phrase: PeoplePhrase): void {
  const known = antecedent(state, sentence, phrase);
  const harms = state.harmed.get(phrase) ?? new Set<Harm>();
  const figurant = known ?? introduce(state, phrase);
  if (known && tells(phrase, harms)) known.traits = mergeTraits(known.traits, traitsOf(phrase));
  for (const harm of harms) figurant.harms.add(harm);
  if (figurant.sentences.at(-1) !== sentence.index) {
    figurant.sentences.push(sentence.index);
    figurant.at = phrase.from;
  }
  if (phrase.other) figurant.besides = true;
  if (phrase.form === "noun") figurant.nouns.add(nounOf(sentence, phrase));
  if (phrase.form !== "pronoun" && (!phrase.definite || phrase.form === "name" || isOwned(sentence, phrase)))
    figurant.introduced = true;
  figurant.ordinal ??= phrase.ordinal;
  state.of.set(phrase, figurant);
}

/** Whether the phrase may add to what is known: a mere backward pointer can be wrong and would spoil it. */
function tells(phrase: PeoplePhrase, harms: ReadonlySet<Harm>): boolean {
  return harms.size > 0 || phrase.form === "name" || !phrase.definite;
}

function introduce(state: State, phrase: PeoplePhrase): Figurant {
  const figurant: Figurant = {
    id: state.figurants.length,
    traits: traitsOf(phrase),
    harms: new Set(),
    sentences: [],
    at: phrase.from,
    others: new Set(),
    besides: phrase.other || (phrase.ordinal ?? 1) > 1,
    ordinal: phrase.ordinal,
    introduced: false,
    nouns: new Set(),
    counted: phrase.form === "number",
  };
  state.figurants.push(figurant);
  return figurant;
}

const window = 60;

/** Persons told of lately, the latest first. */
function recent(state: State): Figurant[] {
  return state.figurants
    .slice(-window)
    .sort((a, b) => (b.sentences.at(-1) ?? 0) - (a.sentences.at(-1) ?? 0) || b.id - a.id);
}

function antecedent(state: State, sentence: CastSentence, phrase: PeoplePhrase): Figurant | null {
  const beside = apposed(state, sentence, phrase);
  if (beside) return beside;
  if (phrase.form === "pronoun") return ofPronoun(state, sentence, phrase);
  if (phrase.form === "name") return ofName(state, phrase);
  if (phrase.definite && !phrase.kin && !isOwned(sentence, phrase))
    return isDoer(sentence, phrase) ? null : (ofNoun(state, sentence, phrase) ?? ofDefinite(state, phrase));
  return null;
}

/** "a judge and his driver": whoever is somebody's is brought in by the word, not pointed back at. */
function isOwned({ people: { view } }: CastSentence, { from, head }: PeoplePhrase): boolean {
  return /^(?:his|her|their|my|our)$/.test(view.words[from] as string) && view.words[head] !== "victim";
}

/** "the victim, Ann Lee," and "Ann Lee, a nurse,": two phrases with only a comma between are one person. */
function apposed(state: State, { people, tellings }: CastSentence, phrase: PeoplePhrase): Figurant | null {
  const { words } = people.view;
  const comma = words[phrase.from - 1] === ",";
  const before = people.endingAt.get(comma ? phrase.from - 1 : phrase.from);
  if (!before || before.plural || phrase.other || phrase.form === "pronoun") return null;
  if (tellings.some((one) => one.people.includes(before) && one.people.includes(phrase))) return null;
  if (comma && before.form !== "name" && phrase.form !== "name") return null;
  if (before.form === "name" && phrase.form === "name") return null;
  const after = words[phrase.to] ?? "";
  if (comma && after === "and" && phrase.form === "name" && !before.definite) return null;
  const figurant = state.of.get(before);
  return figurant && mayBeOne(figurant.traits, traitsOf(phrase)) ? figurant : null;
}

function ofPronoun(state: State, sentence: CastSentence, phrase: PeoplePhrase): Figurant | null {
  const traits = traitsOf(phrase);
  const echo = earlierPronoun(state, sentence, phrase);
  if (echo) return echo;
  const harmed = state.harmed.has(phrase) && !isSelfHarm(sentence, phrase);
  let nearest: Figurant | null = null;
  for (const figurant of bySubject(state)) {
    const last = figurant.sentences.at(-1) ?? 0;
    if (last < sentence.index - 6) break;
    if (!mayBeOne(figurant.traits, traits)) continue;
    if (!harmed || isHarmed(figurant)) return figurant;
    nearest ??= last >= sentence.index - 4 ? figurant : null;
  }
  return nearest;
}

/** Persons told of lately, those of the latest sentence first and in it the subject before others. */
function bySubject(state: State): Figurant[] {
  return recent(state).sort((a, b) => (b.sentences.at(-1) ?? 0) - (a.sentences.at(-1) ?? 0) || a.at - b.at);
}

/** The same pronoun earlier in the sentence means the same person. */
function earlierPronoun(state: State, { people }: CastSentence, phrase: PeoplePhrase): Figurant | null {
  const before = people.phrases.findLast(
    (one) => one.to <= phrase.from && one.form === "pronoun" && !one.plural && one.gender === phrase.gender,
  );
  return (before && state.of.get(before)) ?? null;
}

/** "he shot himself": the doer, who need not be the victim told of before. */
function isSelfHarm({ tellings }: CastSentence, phrase: PeoplePhrase): boolean {
  return tellings.some((telling) => telling.reflexive && telling.people.includes(phrase));
}

function ofName(state: State, phrase: PeoplePhrase): Figurant | null {
  const traits = traitsOf(phrase);
  for (const figurant of recent(state)) {
    if (figurant.traits.name.length > 0 && mayBeOne(figurant.traits, traits)) return figurant;
  }
  if (phrase.years === null) return null;
  for (const figurant of recent(state)) {
    if (figurant.traits.years === phrase.years && mayBeOne(figurant.traits, traits)) return figurant;
  }
  return null;
}

function nounOf({ people: { view } }: CastSentence, { head }: PeoplePhrase): string {
  return view.words[head] as string;
}

/** "a homeowner was wounded and an intruder killed. The homeowner": the last one harmed who was told of by the same noun. */
function ofNoun(state: State, sentence: CastSentence, phrase: PeoplePhrase): Figurant | null {
  if (phrase.form !== "noun" || phrase.other || phrase.ordinal !== null) return null;
  const noun = nounOf(sentence, phrase);
  const traits = traitsOf(phrase);
  const hurt = state.harmed.get(phrase)?.has("wounded") === true;
  const same = (one: Figurant) =>
    one.nouns.has(noun) &&
    isHarmed(one) &&
    !(hurt && one.harms.has("killed") && !one.harms.has("wounded")) &&
    mayBeOne(one.traits, traits);
  return recent(state).find(same) ?? null;
}

/** "the man", "the victim": the last person told of whom the words fit and who is known by more than a name. */
function ofDefinite(state: State, phrase: PeoplePhrase): Figurant | null {
  if (phrase.other || phrase.ordinal !== null) return null;
  const traits = traitsOf(phrase);
  const harmed = state.harmed.has(phrase);
  let nearest: Figurant | null = null;
  let likely: Figurant | null = null;
  const died = state.harmed.get(phrase)?.has("killed") === true;
  const aged =
    phrase.years === null
      ? undefined
      : recent(state).find(({ traits: one }) => one.years === phrase.years && mayBeOne(one, traits));
  if (aged) return aged;
  for (const figurant of recent(state)) {
    if (!mayBeOne(figurant.traits, traits)) continue;
    const fits =
      traits.role === "people"
        ? isHarmed(figurant) || isAlike(figurant, traits)
        : figurant.traits.role === traits.role;
    if (!fits) continue;
    if (died && figurant.harms.has("killed")) return figurant;
    if (!harmed || isHarmed(figurant)) {
      if (!died) return figurant;
      likely ??= figurant;
    }
    nearest ??= figurant;
  }
  return likely ?? nearest;
}

/** "the person who shot them": whoever harms others is nobody harmed before. */
function isDoer({ tellings }: CastSentence, phrase: PeoplePhrase): boolean {
  return tellings.some((telling) => telling.agent === phrase && !telling.reflexive);
}

function isAlike({ traits }: Figurant, other: Traits): boolean {
  if (traits.gender !== "unknown" && traits.gender === other.gender) return true;
  const young = (one: Traits) => one.oldest < 20;
  return (young(traits) && young(other)) || (traits.role !== "people" && traits.role === other.role);
}

/** Whoever is told of side by side in one telling, or did it to another, is somebody else. */
function setApart(state: State, { people, agent, reflexive }: HarmTelling): void {
  const members = people.flatMap((phrase) => state.of.get(phrase) ?? []);
  const doer = agent && !reflexive ? state.of.get(agent) : undefined;
  for (const [at, one] of members.entries()) {
    for (const other of members.slice(at + 1)) part(one, other);
    if (doer) part(one, doer);
  }
}

function part(a: Figurant, b: Figurant): void {
  if (a === b) return;
  a.others.add(b.id);
  b.others.add(a.id);
}

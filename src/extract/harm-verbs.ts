import type { CasualtyWord } from "../lexicon/casualty-words.ts";
import { clauseOpeners, timeNouns } from "../lexicon/clause-words.ts";
import type { Token } from "../model/annotated-article.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import { tellsOfCounted } from "./harm-relatives.ts";
import { listEndingWith, listStartingWith } from "./people-lists.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { Quantity } from "./quantities.ts";
import { subjectBefore } from "./subjects.ts";
import { type Voice, voiceAt } from "./verb-voice.ts";
import { canBeHurt } from "./victim-fit.ts";

const wounding = /^(?:wound|injur)(?:ed|ing)$/;

/** The people right behind a verb, or behind the one it shares them with ("killed and wounded dozens"), past "at least" and adverbs; they are what it governs. */
export function objectAt(cue: Cue): PeoplePhrase | null {
  const { view, startingAt, sentence } = cue.people;
  const start =
    view.words[cue.to] === "and" && wounding.test(view.words[cue.to + 1] ?? "") ? cue.to + 2 : cue.to;
  for (let at = start; at < Math.min(sentence.to, start + 3); at++) {
    const phrase = startingAt.get(at);
    if (phrase && isDeedOn(cue, phrase)) return null;
    if (phrase)
      return phrase.form === "pronoun" && /^(?:he|she|they)$/.test(view.words[at] as string) ? null : phrase;
    if (clauseOpeners.has(view.words[at] as string)) return null;
    if (view.tokens[at]?.pos !== "ADV" && !/^["“‘]$/.test(view.words[at] as string)) return null;
  }
  return null;
}

/** "killed protecting daughter": an -ing form before somebody told without a determiner is a deed of whoever was killed. */
function isDeedOn({ people: { view } }: Cue, { from, head, plural, form }: PeoplePhrase): boolean {
  return !plural && form === "noun" && head > from && /ing$/.test(view.words[from] as string);
}

/** "by a gunman": who did it, right behind a passive verb or a few words on. */
function agentBehind({ people, to }: Cue): PeoplePhrase | null {
  const { view, sentence, startingAt } = people;
  for (let at = to; at < Math.min(sentence.to, to + 6); at++) {
    if (view.words[at] === "by") return startingAt.get(at + 1) ?? null;
  }
  return null;
}

/** Token of the verb itself, past the adverb it may begin with ("fatally shoots"). */
function verbOf({ people, from, to }: Cue): number {
  return to > from + 1 && /ly$/.test(people.view.words[from] as string) ? from + 1 : from;
}

/** Verbs of harm: killing and wounding, shooting, seizing. */
export function readObject(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  if (isInside(cue)) return null;
  const verb = verbOf(cue);
  const { voice, start } = voiceAt(view, verb, sentence.from);
  const object = voice === "passive" ? null : objectAt(cue);
  const participle = !/(?:ing|s)$/.test(view.words[verb] as string);
  if (object && isObject(cue, object)) return isBlow(cue, word) ? null : governed(cue, word, object);
  if (isNoun(cue) || isDoing(cue, start)) return null;
  if (voice === "active" || !participle || isBase(cue) || (voice === "open" && governsThing(cue)))
    return null;
  if (voice === "open" && isOfFigure(cue)) return null;
  const inverted = cue.from === sentence.from ? invertedSubject(cue) : null;
  const subject =
    inverted ??
    subjectBefore(cue.people, start, { subordinate: voice === "passive" && view.words[start] === "being" });
  if (!subject || !isSubject(cue, subject, voice) || (voice === "open" && isDoer(cue, subject))) return null;
  if (word.frame === "hospital" && voice !== "passive" && !canBeHurt(cue.people)(subject)) return null;
  const list = inverted
    ? listStartingWith(cue.people, subject)
    : listEndingWith(cue.people, subject, voice === "passive");
  if (voice === "open" && typeof subject.partOf === "number" && subject.to === cue.from) {
    const whole = {
      from: subject.from,
      to: subject.to,
      low: subject.partOf,
      high: subject.partOf,
      qualifier: "exact",
    } as const;
    return telling(cue, word, { count: whole, rule: "whole-of-part" });
  }
  return telling(cue, word, {
    people: list,
    count: voice === "passive" ? apartBounds(cue, start, subject) : null,
    agent: agentBehind(cue),
    rule: voice === "passive" ? "passive" : "participle",
  });
}

/** "how many people he killed": the pronoun right before a bare past form does it. */
function isDoer({ people: { view }, from }: Cue, { form, to }: PeoplePhrase): boolean {
  return form === "pronoun" && to === from && /^(?:he|she|they|who)$/.test(view.words[from - 1] as string);
}

/** "eight captured soldiers": a word within the phrase for the people is no verb of the clause. */
function isInside({ people, from, to }: Cue): boolean {
  return people.phrases.some((phrase) => phrase.from < from && to <= phrase.head);
}

/** "at least 41 people, including 17 pupils, and up to 57 were killed": the greatest number behind what spells out the least. */
function apartBounds({ people }: Cue, verb: number, { quantity, to }: PeoplePhrase): Quantity | null {
  const most = people.endingAt.get(verb);
  if (quantity?.qualifier !== "at-least" || most?.quantity?.qualifier !== "up-to") return null;
  const [low, high] = [quantity.low ?? 0, most.quantity.high ?? 0];
  const joined = most.from > to && people.view.words[most.from - 1] === "and";
  return joined && high > low ? { ...quantity, to: most.quantity.to, low, high, qualifier: "range" } : null;
}

/** "an earlier figure of 12 killed": the number of a figure, which nobody before it is. */
function isOfFigure({ people: { view, endingAt }, from }: Cue): boolean {
  return view.tokens[from - 1]?.pos === "NUM" && view.words[from - 2] === "of" && !endingAt.has(from);
}

/** "the shot", "mentioned wounded": a determiner, adjective or such a verb right before makes the word a noun, where it is not all of somebody ("another wounded"). */
function isNoun({ people, from }: Cue): boolean {
  const { tokens, words } = people.view;
  if (people.endingAt.get(from)?.form === "number") return false;
  if (/^(?:mentioned|noted|cited)$/.test(words[from - 1] ?? "")) return true;
  return tokens[from]?.pos === "NOUN" && /^(?:DET|ADJ)$/.test(tokens[from - 1]?.pos ?? "");
}

/** "the man who shot", "who shot at the children": the word tells of doing, not of suffering. */
function isDoing({ people, from, to }: Cue, start: number): boolean {
  const { words, tokens } = people.view;
  if (/^(?:who|which)$/.test(words[start - 1] ?? "")) return !tellsOfCounted(people, start);
  const aside = /^(?:over|out|up|back)$/.test(words[to] ?? "") ? to + 1 : to;
  if (/^(?:into|toward|towards)$/.test(words[aside] ?? "")) return true;
  if (words[to] !== "at") return false;
  if (/^(?:by|[.,;])$/.test(words[to + 1] ?? ".")) return true;
  if (
    /^(?:his|her|their|its|our|my)$/.test(words[to + 1] ?? "") &&
    !/^(?:was|were|been|being|is|are)$/.test(words[from - 1] ?? "")
  )
    return true;
  const aim = tokens[to + 1];
  return people.startingAt.has(to + 1) || (aim?.pos === "NOUN" && /[^s]s$/.test(aim.lower));
}

/** Infinitives and finite present forms are never passive by themselves. */
function isBase(cue: Cue): boolean {
  const { people, from } = cue;
  const word = people.view.words[verbOf(cue)] as string;
  const before = people.view.words[from - 1] ?? "";
  if (/^(?:to|will|would|could|can|may|might|must|should|did|do|does|not|n't)$/.test(before)) return true;
  return /^(?:kill|murder|wound|injure|shoot|stab|strike|arrest|detain|kidnap|abduct|displace|graze|slay|execute|gun|assassinate|massacre|slaughter|behead|lynch|strangle|drown)$/.test(
    word,
  );
}

/** "hit a house": a bare form that governs a thing is active and hurts nobody. */
function governsThing({ people, to }: Cue): boolean {
  const { tokens, words, nameAt } = people.view;
  const next = tokens[to];
  if (!next || to >= people.sentence.to) return false;
  if (nameAt[to] !== undefined || isProper(next)) return true;
  if (next.pos === "DET") return !timeNouns.has(words[to + 1] ?? "");
  const counted = next.pos === "NUM" && tokens[to + 1]?.pos === "NOUN" && /s$/.test(words[to + 1] ?? "");
  if (counted)
    return (
      !timeNouns.has(words[to + 1] ?? "") &&
      !/^(?:days|hours|minutes|weeks|months|years)$/.test(words[to + 1] ?? "")
    );
  return /^(?:his|her|their|its|my|our)$/.test(next.lower);
}

/** "shot Pat": a capitalised word that is no time. */
function isProper({ pos, text, lower }: Token): boolean {
  return pos === "PROPN" && text !== lower && text !== text.toUpperCase() && !timeNouns.has(lower);
}

function isObject(cue: Cue, object: PeoplePhrase): boolean {
  const { view } = cue.people;
  const bareNumber = object.form === "number" && object.head === object.to - 1;
  if (!bareNumber || object.definite) return true;
  return !/^(?:%|percent|times)$/.test(view.words[object.to] ?? "");
}

function isSubject(cue: Cue, subject: PeoplePhrase, voice: Voice): boolean {
  if (voice === "passive") return true;
  const { words, tokens } = cue.people.view;
  const gap = words.slice(subject.to, cue.from);
  if (gap.some((_, at) => tokens[subject.to + at]?.pos === "AUX")) return true;
  return gap.length <= 8;
}

/** "he struck her", "the clock strikes twelve": a blow by a person, or no blow at all, is no wound. */
function isBlow(cue: Cue, word: CasualtyWord): boolean {
  const { words } = cue.people.view;
  if (
    word.harm !== "hit" ||
    !/^(?:str(?:ike|ikes|uck|iking)|hit(?:s|ting)?)$/.test(words[cue.from] as string)
  )
    return false;
  if (/s$/.test(words[cue.from] as string) && cue.people.startingAt.get(cue.to)?.form === "number")
    return true;
  return (
    subjectBefore(cue.people, voiceAt(cue.people.view, cue.from, cue.people.sentence.from).start) !== null
  );
}

/** "Killed in the blast were two men": the people stand behind the verb of being. */
function invertedSubject({ people, to }: Cue): PeoplePhrase | null {
  const { view, sentence, startingAt } = people;
  for (let at = to; at < Math.min(sentence.to, to + 12); at++) {
    if (/^(?:were|was|are|is)$/.test(view.words[at] as string)) return startingAt.get(at + 1) ?? null;
  }
  return null;
}

/** Whom "himself", "herself" or "themselves" can mean. */
function ownDoer(pronoun: string): (phrase: PeoplePhrase) => boolean {
  if (pronoun === "themselves") return (phrase) => phrase.plural;
  const other = pronoun === "himself" ? "female" : pronoun === "herself" ? "male" : null;
  return (phrase) => !phrase.plural && phrase.gender !== other && phrase.form !== "number";
}

function governed(cue: Cue, word: CasualtyWord, object: PeoplePhrase): HarmTelling {
  const { view } = cue.people;
  const reflexive = /^(?:him|her|them)?sel(?:f|ves)$/.test(view.words[object.from] as string);
  const owner = view.words[cue.from - 1] === "'s" ? cue.people.endingAt.get(cue.from - 1) : undefined;
  const verb = verbOf(cue);
  const { start } = voiceAt(view, verb, cue.people.sentence.from);
  const gerund = /ing$/.test(view.words[verb] as string);
  const list = listStartingWith(cue.people, object);
  const itself = list.find((phrase) =>
    /^(?:him|her|them)?sel(?:f|ves)$/.test(view.words[phrase.from] as string),
  );
  const fits = itself ? ownDoer(view.words[itself.from] as string) : () => true;
  const doer =
    owner ?? subjectBefore(cue.people, start, { subordinate: gerund || itself !== undefined, fits });
  const people = list.map((phrase) => (phrase === itself && doer ? doer : phrase));
  const deadly = word.harm === "hit" && isDeadly(cue.people, { reflexive, to: list.at(-1)?.to ?? object.to });
  return telling(cue, deadly ? { ...word, harm: "killed" } : word, {
    people,
    agent: doer,
    reflexive: reflexive || itself !== undefined,
    rule: reflexive ? "reflexive" : "active",
  });
}

/** "shot himself to death", "shot his brother and then himself in a murder-suicide": the blow, told with its end. */
function isDeadly(
  { view, sentence }: Cue["people"],
  { reflexive, to }: { reflexive: boolean; to: number },
): boolean {
  if (view.words[to] === "to" && view.words[to + 1] === "death") return true;
  if (!reflexive && !/^(?:him|her|them)sel(?:f|ves)$/.test(view.words[to - 1] as string)) return false;
  const rest = view.words.slice(to, sentence.to).join(" ");
  return /\bmurder ?- ?suicides?\b|\bmurder suicides?\b/.test(rest) && !/\battempted\b/.test(rest);
}

function asHospital(found: HarmTelling | null): HarmTelling | null {
  return found && { ...found, rule: "hospital" };
}

/** "sent four people to the hospital", "two were taken to hospital": harm with its kind left open is a wound. */
export function readHospital(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  if (/\bno (?:wounds|injuries)\b|\bunh(?:urt|armed)\b/.test(view.words.slice(cue.to, sentence.to).join(" ")))
    return null;
  if (isBeingTreated(cue)) return asHospital(readObject(cue, word));
  const end = Math.min(sentence.to, cue.to + 16);
  for (let at = cue.to; at < end; at++) {
    const place = view.words[at] as string;
    if (/^(?:hospitals?|infirmary)$/.test(place)) return asHospital(readObject(cue, word));
    if (
      /^(?:medical|trauma|health)$/.test(place) &&
      /^(?:cent(?:er|re)|facility)$/.test(view.words[at + 1] ?? "")
    )
      return asHospital(readObject(cue, word));
    if (place === "for" && isTreating(cue) && isWoundNear(view.words, at + 1))
      return asHospital(readObject(cue, word));
    if (/^[.;:]$/.test(place)) return null;
  }
  return null;
}

/** "21 people were being treated": nothing more is said, and it is their wounds. */
function isBeingTreated(cue: Cue): boolean {
  const { words } = cue.people.view;
  const ends = cue.to >= cue.people.sentence.to || /^(?:[,.;]|after)$/.test(words[cue.to] ?? "");
  return isTreating(cue) && words[cue.from - 1] === "being" && ends;
}

/** "treated 15 people for burns": the verb itself and the wound make it harm. */
function isTreating({ people, from }: Cue): boolean {
  return /^treat(?:s|ed|ing)?$/.test(people.view.words[from] as string);
}

function isWoundNear(words: readonly string[], at: number): boolean {
  return words
    .slice(at, at + 4)
    .some((word) => /^(?:wounds|injuries|burns|fractures|bruises|concussions?|inhalation)$/.test(word));
}

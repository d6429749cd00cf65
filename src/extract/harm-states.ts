import { type CasualtyWord, naturalCauses } from "../lexicon/casualty-words.ts";
import { beForms } from "../lexicon/clause-words.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import { listEndingWith, listStartingWith } from "./people-lists.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { anyone, subjectBefore } from "./subjects.ts";
import { voiceAt } from "./verb-voice.ts";
import { canBeHurt } from "./victim-fit.ts";

/** "the two wounded soldiers", "a dead man": the word of harm stands inside the phrase for people; "captured soldiers" only says who they were. */
export function readAttribute(cue: Cue, word: CasualtyWord): HarmTelling | null {
  if (word.harm === "hit" || word.harm === "detained") return null;
  const inside = cue.people.phrases.find((phrase) => phrase.from <= cue.from && cue.to <= phrase.head);
  if (!inside || cue.to > inside.head || cue.people.view.words.slice(cue.to, inside.head).includes("'s"))
    return null;
  return telling(cue, word, { people: described(cue.people, inside), rule: "attribute" });
}

/** "dead men and women", but "one dead man and a second man": a member with its own article or number has its own adjective. */
function described(people: PeopleSentence, first: PeoplePhrase): PeoplePhrase[] {
  const list = listStartingWith(people, first);
  const end = list.findIndex(
    ({ from, quantity, definite }, at) =>
      at > 0 && (quantity !== null || definite || people.view.tokens[from]?.pos === "DET"),
  );
  return end < 0 ? list : list.slice(0, end);
}

/** "the death and injury of several villagers": where the "of" stands that two nouns of harm share. */
function sharedOf(words: readonly string[], at: number): number {
  return words[at] === "and" && /^(?:injur(?:y|ies|ing)|wounding)$/.test(words[at + 1] ?? "") ? at + 2 : at;
}

/** "the killing of two men", "the boy's death", "the shooting deaths of two teens". */
export function readOf(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, startingAt, endingAt } = cue.people;
  if (/^(?:NOUN|PROPN)$/.test(view.tokens[cue.to]?.pos ?? "")) return null;
  const of = sharedOf(view.words, cue.to);
  const victims = view.words[of] === "of" ? startingAt.get(of + 1) : undefined;
  if (victims?.form === "number" && victims.to === victims.from + 1 && !victims.plural) return null;
  if (victims && view.words[victims.to] !== "'s") {
    return telling(cue, word, { people: listStartingWith(cue.people, victims), rule: "of" });
  }
  if (victims) return null;
  const possessive = view.words[cue.from - 1] === "'s" ? endingAt.get(cue.from - 1) : undefined;
  if (possessive && word.harm !== "hit") return telling(cue, word, { people: [possessive], rule: "owner" });
  return null;
}

/** "suffered two gunshot wounds": the wound follows the verb before the clause ends. */
export function readSuffering(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + 8); at++) {
    if (view.words[at] === "no") return null;
    if (
      /^(?:wounds?|injury|injuries|burns|fractures|bruises|concussions?|inhalation)$/.test(
        view.words[at] as string,
      )
    ) {
      return readSubject(cue, word);
    }
    if (/^[,.;:]$/.test(view.words[at] as string)) return null;
  }
  return null;
}

/** "took her own life", "turned the gun on himself": the subject is one person of that sex. */
function ownerFits({ people, from, to }: Cue): (phrase: PeoplePhrase) => boolean {
  const own = people.view.words.slice(from, to).find((word) => /^(?:his|her|himself|herself)$/.test(word));
  if (!own) return () => true;
  const other = own.startsWith("his") || own === "himself" ? "female" : "male";
  return (phrase) => !phrase.plural && phrase.gender !== other;
}

/** "died of cancer": no happening's victim. */
function isNatural({ people: { view }, to }: Cue): boolean {
  if (!/^(?:of|from|after)$/.test(view.words[to] ?? "")) return false;
  return view.words.slice(to + 1, to + 5).some((word) => naturalCauses.has(word));
}

/** "he is bleeding to death", "she was dying": not dead yet. */
function isUnderWay({ people: { view }, from }: Cue): boolean {
  if (view.words[from - 1] === "likely" && /^(?:will|would)$/.test(view.words[from - 2] ?? "")) return true;
  return /ing$/.test(view.words[from] as string) && beForms.has(view.words[from - 1] ?? "");
}

/** "The man was hit when officers returned fire and died": the one told of before officers who only act in an aside. */
function ofMainClause(people: PeopleSentence, subject: PeoplePhrase, start: number): PeoplePhrase | null {
  const { view, phrases, sentence } = people;
  const { population, plural, quantity, from } = subject;
  if (population !== "police" || !plural || quantity !== null || view.words[start - 1] !== "and") return null;
  if (!/^(?:when|after|as|while)$/.test(view.words[from - 1] ?? "")) return null;
  const [first] = phrases;
  return first && !first.plural && first.from === sentence.from && first.to < from ? first : null;
}

/** "two men died", "he succumbed to his wounds". */
export function readSubject(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  if (word.harm === "killed" && (isNatural(cue) || isUnderWay(cue))) return null;
  const { start } = voiceAt(view, cue.from, sentence.from);
  const subject = subjectBefore(cue.people, start, {
    subordinate: /ing$/.test(view.words[cue.from] as string),
    fits: word.frame === "suffer" ? canBeHurt(cue.people) : ownerFits(cue),
  });
  if (!subject) return null;
  const main = word.harm === "killed" ? ofMainClause(cue.people, subject, start) : null;
  if (main) return telling(cue, word, { people: [main], rule: "subject" });
  return telling(cue, word, { people: listEndingWith(cue.people, subject), rule: "subject" });
}

/** The verb a state is told with ("was flown to a clinic in critical condition"), or the state itself. */
function verbBefore({ people, from }: Cue): number {
  const { view, sentence } = people;
  for (let at = from - 1; at >= sentence.from && at > from - 14; at--) {
    if (/^[,;:]$/.test(view.words[at] as string)) break;
    if (view.tokens[at]?.pos === "VERB" || view.tokens[at]?.pos === "AUX") return at;
  }
  return from;
}

/** "transport the dead", "the deceased were": the word is itself the people. */
function isNounPhrase({ people: { view }, from }: Cue): boolean {
  return /^(?:the|these|those|their|our|his|her)$/.test(view.words[from - 1] ?? "");
}

/** "three members of their family dead": what the phrase beside hangs on. */
function governor(people: PeopleSentence, phrase: PeoplePhrase | undefined): PeoplePhrase | undefined {
  if (!phrase || people.view.words[phrase.from - 1] !== "of") return phrase;
  return people.endingAt.get(phrase.from - 1) ?? phrase;
}

/** "three others in hospital", "20 people in hospital": no "one" of those told of before. */
function isCountedAfresh(phrase: PeoplePhrase | undefined): boolean {
  return phrase?.quantity ? phrase.other || phrase.form !== "number" : false;
}

/** "people who are missing a limb": what they lack, and not they. */
function isLacking({ people: { view }, from, to }: Cue): boolean {
  const lacks = view.words[to - 1] === "missing" && beForms.has(view.words[from - 1] ?? "");
  return lacks && /^(?:an?|the|his|her|their|its|one|two)$/.test(view.words[to] ?? "");
}

/** "whether he was dead or alive": either of both. */
function isEitherWay({ people: { view }, from, to }: Cue): boolean {
  const { words } = view;
  return (
    (words[to] === "or" && words[to + 1] === "alive") ||
    (words[from - 1] === "or" && words[from - 2] === "alive")
  );
}

/** "Thirty held after riots": people taken, and no meeting or prize. */
function isHeadlineHold({ people: { view, endingAt }, from, to }: Cue): boolean {
  const held = endingAt.get(from);
  if (!held?.quantity || held.to !== from) return false;
  return /^(?:after|over|following|amid)$/.test(view.words[to] ?? "");
}

/** "left six guards, including the attacker, dead": the people whom an aside right before the state spells out. */
function wholeBeforeAside({ people, from }: Cue): PeoplePhrase | undefined {
  const { view, sentence, endingAt } = people;
  for (let at = from - 1; at > sentence.from && at > from - 12; at--) {
    if (/^(?:VERB|AUX)$/.test(view.tokens[at]?.pos ?? "") && view.words[at] !== "including") return undefined;
    if (view.words[at] !== "including") continue;
    const whole = endingAt.get(at) ?? endingAt.get(at - 1);
    const left = whole && /^(?:left|leaving|leaves|leave)$/.test(view.words[whole.from - 1] ?? "");
    return left && whole.quantity && whole.plural ? whole : undefined;
  }
  return undefined;
}

/** "a man is dead", "four dead", "left two dead", "among the dead were". */
export function readState(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence, endingAt } = cue.people;
  const fits = word.harm === "wounded" ? canBeHurt(cue.people) : anyone;
  const near = governor(cue.people, endingAt.get(cue.from));
  const beside = near && fits(near) ? near : undefined;
  const adverb = /ly$/.test(view.words[cue.to - 1] as string);
  if (isLacking(cue) || isEitherWay(cue)) return null;
  if (view.words[cue.from] === "held" && !isHeadlineHold(cue)) return null;
  if (/^(?:feared|presumed|believed|assumed)$/.test(view.words[cue.from - 1] ?? "")) return null;
  if (view.words[cue.to - 1] === "hospital" && !isCountedAfresh(beside)) return null;
  const whole = wholeBeforeAside(cue);
  if (whole) return telling(cue, word, { people: [whole], rule: "state" });
  if (beside && adverb) return telling(cue, word, { people: [beside], rule: "state" });
  if (beside) return telling(cue, word, { people: listEndingWith(cue.people, beside, false), rule: "state" });
  if (adverb || isNounPhrase(cue)) return null;
  const linked = /^(?:pronounced|declared|found|left|confirmed|reported|listed|discovered|shot)$/.test(
    view.words[cue.from - 1] ?? "",
  );
  const verb = linked ? cue.from - 1 : view.words[cue.from] === "with" ? cue.from : verbBefore(cue);
  const { start } = voiceAt(view, verb, sentence.from);
  const subject = subjectBefore(cue.people, start, { fits });
  if (!subject) return null;
  const finite = view.tokens[start]?.pos === "AUX";
  return telling(cue, word, { people: listEndingWith(cue.people, subject, finite), rule: "state" });
}

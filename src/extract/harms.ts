import { type CasualtyWord, type Harm, type HarmFrame, multipleCounts } from "../lexicon/casualty-words.ts";
import { beForms, getForms, haveForms, timeNouns } from "../lexicon/clause-words.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { casualtyTable } from "./casualty-table.ts";
import type { PeoplePhrase } from "./people-phrases.ts";
import { type Quantity, readQuantity } from "./quantities.ts";
import { listEndingWith, listStartingWith, type PeopleSentence, subjectBefore } from "./subjects.ts";
import type { WordView } from "./word-view.ts";

/** What one stretch of words says befell certain people. */
export interface HarmTelling {
  readonly harm: Harm;
  /** Tokens of the word of harm. */
  readonly cue: TokenRange;
  readonly people: readonly PeoplePhrase[];
  /** A count with no noun for people in it ("12 deaths", "a toll of 61"). */
  readonly count: Quantity | null;
  /** Who did it, where the words say so. */
  readonly agent: PeoplePhrase | null;
  /** "himself": the doer is the one harmed. */
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** "including the gunman": the count says that the doer is in it. */
  readonly includes: boolean;
  /** "one critically": some of those told of just before. */
  readonly part: boolean;
  readonly rule: string;
}

interface Cue {
  readonly people: PeopleSentence;
  readonly from: number;
  readonly to: number;
  readonly words: readonly CasualtyWord[];
}

/** Everything one sentence tells of people coming to harm. */
export function harmTellings(people: PeopleSentence): HarmTelling[] {
  const { view, sentence } = people;
  const found: HarmTelling[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const match = casualtyTable.longest(view.words, at);
    if (!match || match.to > sentence.to) {
      at++;
      continue;
    }
    const telling = withoutAnimals(readCue({ people, from: at, to: match.to, words: match.values }));
    if (telling) found.push(telling);
    at = match.to;
  }
  return found;
}

/** Dogs and cattle are no casualties. */
function withoutAnimals(telling: HarmTelling | null): HarmTelling | null {
  if (!telling?.people.some((phrase) => phrase.population === "animals")) return telling;
  const people = telling.people.filter((phrase) => phrase.population !== "animals");
  return people.length > 0 ? { ...telling, people } : null;
}

function wordFor(cue: Cue, frame: HarmFrame): CasualtyWord | undefined {
  return cue.words.find((word) => word.frame === frame);
}

type Reader = (cue: Cue, word: CasualtyWord) => HarmTelling | null;

/** Frames in the order they are tried: the more the form says, the earlier. */
const readers: readonly (readonly [HarmFrame, Reader])[] = [
  ["toll", readToll],
  ["lives", readLives],
  ["multiple", readMultiple],
  ["object", readAttribute],
  ["state", readAttribute],
  ["count", readCount],
  ["of", readOf],
  ["object", readObject],
  ["suffer", readSuffering],
  ["hospital", readHospital],
  ["subject", readSubject],
  ["state", readState],
];

function readCue(cue: Cue): HarmTelling | null {
  for (const [frame, read] of readers) {
    const word = wordFor(cue, frame);
    const telling = word ? read(cue, word) : null;
    if (telling) return telling;
  }
  return null;
}

function telling(cue: Cue, word: CasualtyWord, part: Partial<HarmTelling> & { rule: string }): HarmTelling {
  return {
    harm: word.harm,
    cue: { from: cue.from, to: cue.to },
    people: [],
    count: null,
    agent: null,
    reflexive: false,
    negated: word.frame === "of" || word.frame === "count" ? false : isNegated(cue.people.view, cue.from),
    includes: includesDoer(cue),
    part:
      word.harm === "wounded" &&
      /^(?:critically|seriously|fatally)$/.test(cue.people.view.words[cue.to - 1] as string),
    ...part,
  };
}

function includesDoer({ people }: Cue): boolean {
  const { view, phrases } = people;
  return phrases.some(
    (phrase) => phrase.population === "perpetrators" && view.words[phrase.from - 1] === "including",
  );
}

function isNegated({ words }: WordView, at: number): boolean {
  for (let before = at - 1; before > at - 5 && before >= 0; before--) {
    const word = words[before] as string;
    if (word === "not" || word === "n't" || word === "never") return true;
    if (word === "," || word === ".") return false;
  }
  return false;
}

/** "the two wounded soldiers", "a dead man": the word of harm stands inside the phrase for people. */
function readAttribute(cue: Cue, word: CasualtyWord): HarmTelling | null {
  if (word.harm === "hit") return null;
  const inside = cue.people.phrases.find((phrase) => phrase.from <= cue.from && cue.to <= phrase.head);
  if (!inside || cue.to > inside.head) return null;
  return telling(cue, word, { people: listStartingWith(cue.people, inside), rule: "attribute" });
}

/** The count left of a noun, over at most three adjectives: "12 more confirmed deaths". */
function countBefore({ people, from }: Cue): Quantity | null {
  const { view, sentence } = people;
  for (let start = Math.max(sentence.from, from - 7); start < from; start++) {
    const quantity = view.words[start] === "no" ? zero(start) : readQuantity(view.words, start);
    if (!quantity || quantity.to > from) continue;
    const clear = view.tokens
      .slice(quantity.to, from)
      .every(
        (token) =>
          token.pos === "ADJ" ||
          /^(?:more|other|additional|further|confirmed|reported|new|civilian|military|people|combat|battlefield)$/.test(
            token.lower,
          ) ||
          /ed$/.test(token.lower),
      );
    if (clear) return quantity;
  }
  return null;
}

function zero(at: number): Quantity {
  return { from: at, to: at + 1, low: 0, high: 0, qualifier: "exact" };
}

const suffering =
  /^(?:suffer(?:s|ed|ing)?|sustain(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|had|has|with|from|of|for|his|her|their|to|life-threatening|threatening)$/;

/** "12 deaths", "no injuries", "two fatalities"; injuries somebody suffers are told of that person instead. */
function readCount(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const quantity = countBefore(cue);
  if (!quantity) return null;
  const before = cue.people.view.words[quantity.from - 1] ?? "";
  const adjective = !/s$|^people$/.test(cue.people.view.words[cue.to - 1] as string);
  if (!adjective && word.harm === "wounded" && suffering.test(before)) return null;
  return telling(cue, word, { count: quantity, rule: adjective ? "count-state" : "count-noun" });
}

/** "death toll rose to 61", "the toll of 12": the count follows within a few words, behind the last "to". */
function readToll(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  const end = Math.min(sentence.to, cue.to + 14);
  let best: Quantity | null = null;
  for (let at = cue.to; at < end; at++) {
    if (/^[;:.]$/.test(view.words[at] as string)) break;
    const quantity = readQuantity(view.words, at);
    if (!quantity) continue;
    best = view.words[at] === "from" ? { ...quantity, low: quantity.high, qualifier: "exact" } : quantity;
    break;
  }
  return best ? telling(cue, word, { count: best, rule: "toll" }) : null;
}

/** "a triple shooting": the word itself bears the count. */
function readMultiple(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const low = multipleCounts.get((cue.people.view.words[cue.from] as string).split("-")[0] as string);
  if (low === undefined) return null;
  const count: Quantity = { from: cue.from, to: cue.from + 1, low, high: low, qualifier: "exact" };
  return telling(cue, word, { count, rule: "multiple" });
}

/** "claimed five lives", "took the lives of three men". */
function readLives(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view } = cue.people;
  const at = view.words[cue.to] === "the" ? cue.to + 1 : cue.to;
  const quantity = readQuantity(view.words, at);
  const noun = view.words[quantity ? quantity.to : at] ?? "";
  if (noun !== "lives" && noun !== "life") return null;
  const to = (quantity ? quantity.to : at) + 1;
  const victims = view.words[to] === "of" ? cue.people.startingAt.get(to + 1) : undefined;
  if (victims) return telling(cue, word, { people: listStartingWith(cue.people, victims), rule: "lives" });
  return quantity ? telling(cue, word, { count: quantity, rule: "lives" }) : null;
}

/** "the killing of two men", "the boy's death", "the shooting deaths of two teens". */
function readOf(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, startingAt, endingAt } = cue.people;
  if (/^(?:NOUN|PROPN)$/.test(view.tokens[cue.to]?.pos ?? "")) return null;
  const victims = view.words[cue.to] === "of" ? startingAt.get(cue.to + 1) : undefined;
  if (victims?.form === "number" && victims.to === victims.from + 1 && !victims.plural) return null;
  if (victims && view.words[victims.to] !== "'s") {
    return telling(cue, word, { people: listStartingWith(cue.people, victims), rule: "of" });
  }
  if (victims) return null;
  const possessive = view.words[cue.from - 1] === "'s" ? endingAt.get(cue.from - 1) : undefined;
  if (possessive && word.harm !== "hit") return telling(cue, word, { people: [possessive], rule: "owner" });
  return null;
}

type Voice = "active" | "passive" | "open";

/** How the verb form at `at` is meant, by the auxiliaries before it; "open" where a bare form leaves it to the sentence. */
function voiceAt({ words, tokens }: WordView, at: number, floor: number): { voice: Voice; start: number } {
  if (/ing$/.test(words[at] as string))
    return { voice: words[at - 1] === "being" ? "passive" : "active", start: at };
  let start = at;
  while (
    start - 1 >= floor &&
    start > at - 6 &&
    isBetween(words[start - 1] as string, tokens[start - 1]?.pos ?? "")
  )
    start--;
  const before = words[start - 1] ?? "";
  const held = start - 1 >= floor ? before : "";
  if (beForms.has(held) || getForms.has(held))
    return { voice: "passive", start: auxiliaryStart(words, start - 1, floor) };
  if (haveForms.has(held)) return { voice: "active", start: start - 1 };
  return { voice: "open", start };
}

function isBetween(word: string, pos: string): boolean {
  return pos === "ADV" || word === "not" || word === "n't" || /ly$/.test(word);
}

function auxiliaryStart(words: readonly string[], at: number, floor: number): number {
  let start = at;
  while (
    start - 1 >= floor &&
    /^(?:have|has|had|having|been|be|being|may|might|could|would|will|must|should|can|to|not|n't|also|were|was|later|then|allegedly|reportedly)$/.test(
      words[start - 1] as string,
    )
  )
    start--;
  return start;
}

/** The people right behind a verb, past "at least" and adverbs; they are what it governs. */
function objectAt(cue: Cue): PeoplePhrase | null {
  const { view, startingAt, sentence } = cue.people;
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + 3); at++) {
    const phrase = startingAt.get(at);
    if (phrase)
      return phrase.form === "pronoun" && /^(?:he|she|they)$/.test(view.words[at] as string) ? null : phrase;
    if (view.tokens[at]?.pos !== "ADV" && !/^(?:and|,)$/.test(view.words[at] as string)) return null;
    if (/^(?:and|,)$/.test(view.words[at] as string)) return null;
  }
  return null;
}

/** "by a gunman": who did it, right behind a passive verb or a few words on. */
function agentBehind({ people, to }: Cue): PeoplePhrase | null {
  const { view, sentence, startingAt } = people;
  for (let at = to; at < Math.min(sentence.to, to + 6); at++) {
    if (view.words[at] === "by") return startingAt.get(at + 1) ?? null;
  }
  return null;
}

/** Verbs of harm: killing and wounding, shooting, seizing. */
function readObject(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  const { voice, start } = voiceAt(view, cue.from, sentence.from);
  const object = voice === "passive" ? null : objectAt(cue);
  const participle =
    !/(?:ing|s)$/.test(view.words[cue.from] as string) || /^(?:was|is)$/.test(view.words[cue.from] as string);
  if (object && isObject(cue, object)) return governed(cue, word, object);
  if (isNoun(cue) || isDoing(cue, start)) return null;
  if (voice === "active" || !participle || isBase(cue) || (voice === "open" && governsThing(cue)))
    return null;
  const inverted = cue.from === sentence.from ? invertedSubject(cue) : null;
  const subject =
    inverted ??
    subjectBefore(cue.people, start, { subordinate: voice === "passive" && view.words[start] === "being" });
  if (!subject || !isSubject(cue, subject, voice)) return null;
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
    agent: agentBehind(cue),
    rule: voice === "passive" ? "passive" : "participle",
  });
}

/** "the shot": a determiner or adjective right before makes the word a noun. */
function isNoun({ people, from }: Cue): boolean {
  const { tokens } = people.view;
  return tokens[from]?.pos === "NOUN" && /^(?:DET|ADJ)$/.test(tokens[from - 1]?.pos ?? "");
}

/** "the man who shot", "who shot at the children": the word tells of doing, not of suffering. */
function isDoing({ people, to }: Cue, start: number): boolean {
  const { words, tokens } = people.view;
  if (/^(?:who|which)$/.test(words[start - 1] ?? "")) return true;
  if (words[to] !== "at") return false;
  const aim = tokens[to + 1];
  return people.startingAt.has(to + 1) || (aim?.pos === "NOUN" && /[^s]s$/.test(aim.lower));
}

/** Infinitives and finite present forms are never passive by themselves. */
function isBase({ people, from }: Cue): boolean {
  const word = people.view.words[from] as string;
  const before = people.view.words[from - 1] ?? "";
  if (/^(?:to|will|would|could|can|may|might|must|should|did|do|does|not|n't)$/.test(before)) return true;
  return /^(?:kill|murder|wound|injure|shoot|stab|strike|arrest|detain|kidnap|abduct|displace|graze|slay|execute)$/.test(
    word,
  );
}

/** "hit a house": a bare form that governs a thing is active and hurts nobody. */
function governsThing({ people, to }: Cue): boolean {
  const { tokens, words, nameAt } = people.view;
  const next = tokens[to];
  if (!next || to >= people.sentence.to) return false;
  if (nameAt.has(to)) return true;
  if (next.pos === "DET") return !timeNouns.has(words[to + 1] ?? "");
  return /^(?:his|her|their|its|my|our)$/.test(next.lower);
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

/** "Killed in the blast were two men": the people stand behind the verb of being. */
function invertedSubject({ people, to }: Cue): PeoplePhrase | null {
  const { view, sentence, startingAt } = people;
  for (let at = to; at < Math.min(sentence.to, to + 12); at++) {
    if (/^(?:were|was|are|is)$/.test(view.words[at] as string)) return startingAt.get(at + 1) ?? null;
  }
  return null;
}

function governed(cue: Cue, word: CasualtyWord, object: PeoplePhrase): HarmTelling {
  const { view } = cue.people;
  const reflexive = /^(?:him|her|them)?sel(?:f|ves)$/.test(view.words[object.from] as string);
  const owner = view.words[cue.from - 1] === "'s" ? cue.people.endingAt.get(cue.from - 1) : undefined;
  const doer = owner ?? subjectBefore(cue.people, voiceAt(view, cue.from, cue.people.sentence.from).start);
  const list = listStartingWith(cue.people, object);
  const itself = list.find((phrase) =>
    /^(?:him|her|them)?sel(?:f|ves)$/.test(view.words[phrase.from] as string),
  );
  const people =
    reflexive && doer ? [doer] : list.map((phrase) => (phrase === itself && doer ? doer : phrase));
  return telling(cue, word, {
    people,
    agent: doer,
    reflexive: reflexive || itself !== undefined,
    rule: reflexive ? "reflexive" : "active",
  });
}

/** "suffered two gunshot wounds": the wound follows the verb before the clause ends. */
function readSuffering(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + 8); at++) {
    if (/^(?:wounds?|injury|injuries|burns|fractures|gunshots?)$/.test(view.words[at] as string)) {
      return readSubject(cue, word);
    }
    if (/^[,.;:]$/.test(view.words[at] as string)) return null;
  }
  return null;
}

function asHospital(found: HarmTelling | null): HarmTelling | null {
  return found && { ...found, rule: "hospital" };
}

/** "sent four people to the hospital", "two were taken to hospital": harm with its kind left open is a wound. */
function readHospital(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  const end = Math.min(sentence.to, cue.to + 16);
  for (let at = cue.to; at < end; at++) {
    const place = view.words[at] as string;
    if (/^(?:hospitals?|infirmary)$/.test(place)) return asHospital(readObject(cue, word));
    if (
      /^(?:medical|trauma|health)$/.test(place) &&
      /^(?:cent(?:er|re)|facility)$/.test(view.words[at + 1] ?? "")
    )
      return asHospital(readObject(cue, word));
    if (/^[.;:]$/.test(place)) return null;
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

/** "two men died", "he succumbed to his wounds". */
function readSubject(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  const { start } = voiceAt(view, cue.from, sentence.from);
  const subject = subjectBefore(cue.people, start, {
    subordinate: /ing$/.test(view.words[cue.from] as string),
    fits: ownerFits(cue),
  });
  if (!subject) return null;
  return telling(cue, word, { people: listEndingWith(cue.people, subject), rule: "subject" });
}

/** The verb a state is told with ("was taken to a hospital in critical condition"), or the state itself. */
function verbBefore({ people, from }: Cue): number {
  const { view, sentence } = people;
  for (let at = from - 1; at >= sentence.from && at > from - 14; at--) {
    if (/^[,;:]$/.test(view.words[at] as string)) break;
    if (view.tokens[at]?.pos === "VERB" || view.tokens[at]?.pos === "AUX") return at;
  }
  return from;
}

/** "three members of their family dead": what the phrase beside hangs on. */
function governor(people: PeopleSentence, phrase: PeoplePhrase | undefined): PeoplePhrase | undefined {
  if (!phrase || people.view.words[phrase.from - 1] !== "of") return phrase;
  return people.endingAt.get(phrase.from - 1) ?? phrase;
}

/** "a man is dead", "four dead", "left two dead", "among the dead were". */
function readState(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence, endingAt } = cue.people;
  const beside = governor(cue.people, endingAt.get(cue.from));
  if (beside) return telling(cue, word, { people: listEndingWith(cue.people, beside, false), rule: "state" });
  if (/ly$/.test(view.words[cue.to - 1] as string)) return null;
  const linked =
    /^(?:pronounced|declared|found|left|confirmed|presumed|reported|feared|believed|listed|discovered|shot)$/.test(
      view.words[cue.from - 1] ?? "",
    );
  const verb = linked ? cue.from - 1 : verbBefore(cue);
  const { start } = voiceAt(view, verb, sentence.from);
  const subject = subjectBefore(cue.people, start);
  if (!subject) return null;
  const finite = view.tokens[start]?.pos === "AUX";
  return telling(cue, word, { people: listEndingWith(cue.people, subject, finite), rule: "state" });
}

import type { CasualtyWord } from "../lexicon/casualty-words.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import { readObject } from "./harm-verbs.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import { subjectBefore } from "./subjects.ts";
import { voiceAt } from "./verb-voice.ts";

/** Fewer people who flee have but got away from a scene. */
const fewestFleeing = 50;
const plainPeople: ReadonlySet<string> = new Set(
  "people civilians residents relatives children women students migrants displaced-people farmers".split(" "),
);

/** Whether a group is large and plain enough to be driven out rather than to run away. */
function areMany({ quantity, population }: PeoplePhrase): boolean {
  const size = quantity?.low ?? quantity?.high ?? 0;
  return plainPeople.has(population) && size >= fewestFleeing;
}

const strife =
  /^(?:fighting|violence|clashes|shelling|bombing|bombardments?|war|conflict|offensive|advance|attacks?|raids?|unrest|area|region|town|city|villages?|province|district|country|camp|floods?|flooding|fire|fires|eruption|quake)$/;
/** Words within which what people flee from is named. */
const reach = 5;

/** "fled the fighting", "fled to a camp", "fled across the border": from or to somewhere, be it no mere scene. */
function leadsAway({ words }: Cue["people"]["view"], to: number): boolean {
  if (/^(?:from|to|into|across|toward|towards|for|over|since)$/.test(words[to] ?? "")) return true;
  return words.slice(to, to + reach).some((word) => strife.test(word));
}

const medical: ReadonlySet<string> = new Set("hospital hospitals wounded injured medical clinic".split(" "));

/** "2,000 people fled the fighting", "500 residents were evacuated". */
export function readFlight(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  if (/^evacuat/.test(view.words[cue.from] as string)) {
    if (view.words.slice(sentence.from, sentence.to).some((one) => medical.has(one))) return null;
    const read = readObject(cue, word);
    return read?.people.every(areMany) ? read : null;
  }
  if (!leadsAway(view, cue.to)) return null;
  const { start } = voiceAt(view, cue.from, sentence.from);
  const subject = subjectBefore(cue.people, start);
  return subject && areMany(subject) ? telling(cue, word, { people: [subject], rule: "subject" }) : null;
}

/** "forced 2,000 people from their homes": the homes follow before the clause ends. */
export function readEviction(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  const rest = view.words.slice(cue.to, Math.min(sentence.to, cue.to + 14)).join(" ");
  const clause = rest.split(/ [.;:] /)[0] as string;
  const homes =
    /\b(?:from|out of|to (?:leave|flee|abandon)) (?:their|his|her) (?:homes?|houses?|villages?)\b/.test(
      clause,
    );
  const read = homes || /\bto flee\b/.test(clause) ? readObject(cue, word) : null;
  return homes || read?.people.every(({ quantity }) => (quantity?.low ?? 0) >= fewestFleeing) ? read : null;
}

const ranks: ReadonlySet<string> = new Set("soldiers fighters police forces commanders".split(" "));
const losers =
  /^(?:we|army|military|forces?|troops|rebels?|militia|militants|guerrillas|group|insurgents|police|navy|side|sides)$/;
/** Words before the verb in which the side that lost them stands. */
const sideReach = 6;

/** "the rebels lost four fighters", "admitted losing three men": a side tells of its own dead. */
export function readLoss(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, startingAt, sentence } = cue.people;
  const lost = startingAt.get(cue.to);
  if (!lost?.quantity || lost.other) return null;
  const before = view.words.slice(Math.max(sentence.from, cue.from - sideReach), cue.from);
  const owned = /^of (?:its|their) (?:own )?(?:men|fighters|soldiers)$/.test(
    view.words.slice(lost.quantity.to, lost.to).join(" "),
  );
  const own =
    ranks.has(lost.population) || (lost.population === "men" && before.some((one) => losers.test(one)));
  return owned || own ? telling(cue, word, { people: [lost], rule: "active" }) : null;
}

import { beForms } from "../lexicon/clause-words.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { HarmTelling } from "./harm-cue.ts";
import { partsBehind } from "./harm-doubts.ts";
import { listStartingWith } from "./people-lists.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";

function isBodily({ harm }: HarmTelling): boolean {
  return harm === "killed" || harm === "wounded" || harm === "hit";
}

function wholeOf({ people, count, cue }: HarmTelling): TokenRange {
  return count ?? people.at(-1) ?? cue;
}

/** "killed nine people, seven civilians and two soldiers", "killed five, three of them children": groups told right behind. */
function speltOut(people: PeopleSentence, telling: HarmTelling): PeoplePhrase[] {
  const whole = telling.people.at(-1);
  const size = whole?.quantity?.low ?? 0;
  if (!whole || size < 2 || people.view.words[whole.to] !== ",") return [];
  const first = people.startingAt.get(whole.to + 1);
  if (!first?.quantity || !first.plural || first.other) return [];
  if (first.partOf === "known") return [withKind(people, first)];
  const list = listStartingWith(people, first);
  const sizes = list.map((phrase) => phrase.quantity?.low ?? 0);
  return list.length > 1 && sizes.reduce((sum, one) => sum + one, 0) === size ? list : [];
}

/** "three of them children", "nine of whom were children": the part with the kind of people told right behind. */
function withKind({ startingAt, view }: PeopleSentence, part: PeoplePhrase): PeoplePhrase {
  const kind = startingAt.get(beForms.has(view.words[part.to] ?? "") ? part.to + 1 : part.to);
  if (!kind?.plural || kind.quantity !== null) return part;
  return { ...part, to: kind.to, population: kind.population, gender: kind.gender };
}

/** "Nine people were killed, five of them children": a part with its kind behind the verb. */
function behindVerb(people: PeopleSentence, { cue, people: told }: HarmTelling): PeoplePhrase[] {
  const part = people.view.words[cue.to] === "," ? people.startingAt.get(cue.to + 1) : undefined;
  if (part?.partOf !== "known" || part.quantity === null || part.other || told.includes(part)) return [];
  const named = withKind(people, part);
  return named === part || (told.at(-1)?.quantity?.low ?? 0) < 2 ? [] : [named];
}

/** "nine died and 40 others fled, including six children": other counted people stand nearer to the aside. */
function isBetween({ from, to, plural, quantity }: PeoplePhrase, after: number, before: number): boolean {
  return plural && quantity !== null && from >= after && to <= before;
}

function asPart(whole: HarmTelling, part: PeoplePhrase): HarmTelling {
  return { ...whole, people: [part], count: null, part: true, rule: "part" };
}

/** "49 people, including 12 women and six children": each counted group told of as a part of those harmed. */
export function parts(people: PeopleSentence, told: readonly HarmTelling[]): HarmTelling[] {
  const bodily = told.filter((telling) => isBodily(telling) && !telling.negated && !telling.part);
  return bodily.flatMap((telling) => {
    const shown = speltOut(people, telling);
    const groups = (shown.length > 0 ? shown : behindVerb(people, telling)).filter(
      (one) => one.plural && one.quantity !== null,
    );
    if (
      groups.length > 0 &&
      !told.some((one) => one.people.some((phrase) => groups.some((group) => group.from === phrase.from)))
    )
      return groups.map((phrase) => asPart(telling, phrase));
    const whole = wholeOf(telling);
    const start = partsBehind(people, whole, bodily.length === 1) ?? partsBehind(people, telling.cue, false);
    const first = start === null ? undefined : people.startingAt.get(start);
    if (!first || told.some((one) => one.people.includes(first))) return [];
    if (people.phrases.some((phrase) => isBetween(phrase, whole.to, first.from))) return [];
    return listStartingWith(people, first)
      .filter((phrase) => phrase.plural && phrase.quantity !== null && !phrase.other)
      .filter((phrase) => !told.some((one) => one.people.includes(phrase)))
      .map((phrase) => asPart(telling, phrase));
  });
}

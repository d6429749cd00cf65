import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";

/** Most tokens of an aside between two members of a list. */
const longestAside = 16;

const marks = /^(?:,|—|–|--)$/;
/** What opens an aside on people just told of: their ages, what they all are, who some of them are, a relative clause. */
const ofThem = /^(?:both|all|each|aged?|ages|who|whose|whom|mostly|mainly|identified|named|\d{1,2})$/;
/** "including an officer", "among them a child": spells out some of a kind, and of people of any kind it may go on. */
const someOfThem = /^(?:including|among|most|some|many)$/;

/** "in his 40s", "in their early 20s": where the words for an age end that start at `at`. */
function decadesEnd(words: readonly string[], at: number): number | null {
  if (words[at] !== "in" || !/^(?:his|her|their)$/.test(words[at + 1] ?? "")) return null;
  const to = /^(?:early|mid|late|mid-)$/.test(words[at + 2] ?? "") ? at + 3 : at + 2;
  return /^(?:\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)$/.test(words[to] ?? "")
    ? to + 1
    : null;
}

const anybody = /^(?:people|civilians)$/;

function opens(phrase: PeoplePhrase, word: string, next: string): boolean {
  if (/^\d/.test(word) && !/^(?:,|—|–|--|and|or|months?|weeks?|days?)$/.test(next)) return false;
  if (/^(?:of|from)$/.test(word)) return phrase.form === "name" || phrase.years !== null;
  return ofThem.test(word) || (someOfThem.test(word) && phrase.plural && !anybody.test(phrase.population));
}

/** "; Carla Reed, 29", "; and Max Holt, 8": the next member of a list of names with ages. */
function isAgedName({ view, startingAt }: PeopleSentence, at: number): boolean {
  const next = startingAt.get(view.words[at] === "and" ? at + 1 : at);
  return next?.form === "name" && next.years !== null;
}

/** Where an aside on `phrase` ends that a joint of the list follows: "two men, both 20, and a woman"; null where there is none. */
export function asideEnd(people: PeopleSentence, phrase: PeoplePhrase): number | null {
  const { view, sentence } = people;
  const { words, tokens } = view;
  const start = decadesEnd(words, phrase.to) ?? phrase.to;
  if (words[start] === ";" && phrase.form === "name" && phrase.years !== null)
    return isAgedName(people, start + 1) ? start : null;
  const joined = (at: number) => words[at] === "and" || (words[at] === "," && words[at + 1] === "and");
  if (start > phrase.to && joined(start)) return start;
  if (!marks.test(words[start] ?? "") || !opens(phrase, words[start + 1] ?? "", words[start + 2] ?? ""))
    return null;
  const origin = /^(?:of|from)$/.test(words[start + 1] ?? "");
  for (let at = start + 2; at < Math.min(sentence.to, start + longestAside); at++) {
    if (origin && /^[,;]$/.test(words[at] as string) && isAgedName(people, at + 1)) return at;
    if (words[at] === ";" || words[at] === "said") return null;
    if (origin && /^(?:AUX|VERB)$/.test(tokens[at]?.pos ?? "")) return null;
    const verb = /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? "");
    if (marks.test(words[at] as string) && verb) return null;
    if (marks.test(words[at] as string) && words[at + 1] === "and") return words[at] === "," ? at : at + 1;
  }
  return null;
}

/** The people whose aside ends at `at`. */
export function memberBefore(people: PeopleSentence, at: number): PeoplePhrase | undefined {
  return people.phrases.find(
    (phrase) =>
      phrase.form !== "pronoun" &&
      phrase.to < at &&
      phrase.to > at - longestAside &&
      asideEnd(people, phrase) === at,
  );
}

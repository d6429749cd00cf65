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
  if (/^\d/.test(word) && !/^(?:,|—|–|--|and|or)$/.test(next)) return false;
  return ofThem.test(word) || (someOfThem.test(word) && phrase.plural && !anybody.test(phrase.population));
}

/** Where an aside on `phrase` ends that a joint of the list follows: "two men, both 20, and a woman"; null where there is none. */
export function asideEnd({ view, sentence }: PeopleSentence, phrase: PeoplePhrase): number | null {
  const { words, tokens } = view;
  const start = decadesEnd(words, phrase.to) ?? phrase.to;
  const joined = (at: number) => words[at] === "and" || (words[at] === "," && words[at + 1] === "and");
  if (start > phrase.to && joined(start)) return start;
  if (!marks.test(words[start] ?? "") || !opens(phrase, words[start + 1] ?? "", words[start + 2] ?? ""))
    return null;
  for (let at = start + 2; at < Math.min(sentence.to, start + longestAside); at++) {
    if (words[at] === ";" || words[at] === "said") return null;
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

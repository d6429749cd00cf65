import type { CasualtyWord } from "../lexicon/casualty-words.ts";
import { beForms } from "../lexicon/clause-words.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import { listEndingWith, listStartingWith } from "./people-lists.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import { subjectBefore } from "./subjects.ts";

/** Tokens between the name of the group and the verb that tells who is in it ("those killed in the blast included"). */
const reach = 10;

/** Words that name a group when "the" or "those" stands before them; "the body" does not. */
const groupName =
  /^(?:dead|deceased|died|slain|killed|murdered|wounded|injured|hurt|missing|detained|arrested|captured|kidnapped|abducted|displaced)$/;

function groupWord({ words, people, to }: Cue): CasualtyWord | undefined {
  if (!groupName.test(people.view.words[to - 1] as string)) return undefined;
  return words.find(
    ({ harm, frame }) =>
      harm !== "hit" && harm !== "unhurt" && /^(?:object|subject|state|count)$/.test(frame),
  );
}

/** "the dead", "those wounded", "those who died": the group as a whole, with what stands before it. */
function groupStart({ people: { view }, from }: Cue): number | null {
  const start = view.words[from - 1] === "who" ? from - 2 : from - 1;
  return /^(?:the|those)$/.test(view.words[start] ?? "") ? start : null;
}

/** "12 children were among the dead", "among the dead were 12 children": who is told to belong to the group. */
function amongGroup({ people, to }: Cue, start: number): PeoplePhrase[] {
  const { view, startingAt } = people;
  const among = start - 1;
  if (!/^(?:among|amongst)$/.test(view.words[among] ?? "")) return [];
  const behind = beForms.has(view.words[to] ?? "") ? startingAt.get(to + 1) : undefined;
  if (behind) return listStartingWith(people, behind);
  if (!beForms.has(view.words[among - 1] ?? "")) return [];
  const subject = subjectBefore(people, among - 1);
  return subject ? listEndingWith(people, subject) : [];
}

/** Where the people begin whom a verb puts into the group: "the dead included three women", "were identified as". */
function behindVerb({ people: { view, sentence, startingAt }, to }: Cue): number | null {
  const { words } = view;
  for (let at = to; at < Math.min(sentence.to, to + reach); at++) {
    const word = words[at] as string;
    if (/^[,.;:]$/.test(word)) return null;
    if (/^includ(?:e|es|ed)$/.test(word)) return at + 1;
    if (beForms.has(word) && startingAt.has(at + 1)) return at + 1;
    if (/^(?:identified|named)$/.test(word) && words[at + 1] === "as") return at + 2;
  }
  return null;
}

/** "named the men killed in the ambush as Tom Reed and Ian Black", "identified the dead as": the people behind "as". */
function namedAs({ people, from, to }: Cue): PeoplePhrase[] {
  const { view, endingAt, startingAt, sentence } = people;
  const group = endingAt.get(from);
  const start = group?.definite ? group.from : view.words[from - 1] === "the" ? from - 1 : null;
  if (start === null || !/^(?:nam|identif)(?:e|es|ed|y|ies|ied)$/.test(view.words[start - 1] ?? ""))
    return [];
  for (let at = to; at < Math.min(sentence.to, to + reach); at++) {
    if (/^[,.;:]$/.test(view.words[at] as string)) return [];
    const first = view.words[at] === "as" ? startingAt.get(at + 1) : undefined;
    if (first) return listStartingWith(people, first);
  }
  return [];
}

function membersOf(cue: Cue): PeoplePhrase[] {
  const named = namedAs(cue);
  if (named.length > 0) return named;
  const start = groupStart(cue);
  if (start === null) return [];
  const among = amongGroup(cue, start);
  if (among.length > 0) return among;
  const at = behindVerb(cue);
  const first = at === null ? undefined : cue.people.startingAt.get(at);
  return first ? listStartingWith(cue.people, first) : [];
}

/** Who is told to be one of "the dead" or "those wounded": counted groups are parts of them, persons are told one by one. */
export function readMembers(cue: Cue): HarmTelling[] {
  const word = groupWord(cue);
  const members = word ? membersOf(cue).filter(({ form }) => form !== "pronoun" && form !== "nobody") : [];
  if (!word || members.length === 0) return [];
  const groups = members.filter((phrase) => phrase.plural);
  const persons = members.filter((phrase) => !phrase.plural);
  const found = groups
    .filter(({ quantity }) => quantity !== null)
    .map((phrase) => telling(cue, word, { people: [phrase], part: true, rule: "part" }));
  if (persons.length > 0) found.push(telling(cue, word, { people: persons, part: false, rule: "members" }));
  return found;
}

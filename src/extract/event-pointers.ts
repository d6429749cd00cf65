import {
  coursingVerbs,
  occurringVerbs,
  partsInIt,
  pointingNouns,
  predicates,
} from "../lexicon/event-pointers.ts";
import type { NounChunk } from "../model/annotated-article.ts";
import type { ChunkSentence } from "./arguments.ts";
import type { Pointing } from "./pointing.ts";
import type { Trigger } from "./triggers.ts";

/** Whose incident "Tuesday's incident" is. */
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day$/;
const openers = /^(?:the|this|that|these|those)$/;
const others =
  /^(?:another|second|third|other|separate|earlier|previous|similar|new|different|past|such|first|last|recent|(?:19|20)\d\d)$/;
const pronoun: Pointing = { by: "pronoun", types: null, placed: true };
const pronouns = /^(?:it|this|that|they|these)$/;

/** "the incident", and not "a similar incident", "the incident of 2019" or "the incident in which two died". */
function byNoun({ view: { words } }: ChunkSentence, chunk: NounChunk): Pointing | null {
  const types = pointingNouns.get(words[chunk.head] as string);
  const dayOwns = words[chunk.from + 1] === "'s" && weekdays.test(words[chunk.from] as string);
  if (types === undefined || chunk.head !== chunk.to - 1) return null;
  if (!dayOwns && !openers.test(words[chunk.from] as string)) return null;
  if (words.slice(chunk.from + 1, chunk.head).some((word) => others.test(word))) return null;
  const behind = words[chunk.to];
  const described =
    behind === "of" || ((behind === "in" || behind === "during") && words[chunk.to + 1] === "which");
  if (described) return null;
  const placed =
    /^(?:happened|occurred|unfolded)$/.test(behind ?? "") ||
    (behind === "took" && words[chunk.to + 1] === "place");
  return { by: "noun", types, placed };
}

function begins(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[at + index] === word);
}

/** "It was the fourth such incident": the noun says that a happening is meant. */
function isCalledOne({ view: { words }, chunks }: ChunkSentence, at: number): boolean {
  const chunk = chunks.find((one) => one.from === at);
  if (!chunk) return false;
  return pointingNouns.get(words[chunk.head] as string) === null && words.slice(at, chunk.head).length > 0;
}

/** "It came a day after", "It was the third such incident", "It lasted an hour". */
function bySubject(place: ChunkSentence, { from, to }: NounChunk): Pointing | null {
  const { words } = place.view;
  let at = to;
  if (/^(?:also|later|then|reportedly|apparently|had|has|have)$/.test(words[at] ?? "")) at++;
  const verb = words[at] ?? "";
  const behind = words[at + 1] ?? "";
  const singular = /^(?:it|this|that)$/.test(words[from] as string);
  if (/^(?:is|are|was|were|been)$/.test(verb)) {
    const told =
      predicates.some((phrase) => begins(words, at + 1, phrase)) || (singular && isCalledOne(place, at + 1));
    return told ? pronoun : null;
  }
  if (occurringVerbs.has(verb)) {
    if (verb === "took") return behind === "place" ? pronoun : null;
    if (
      /^(?:under|from|to|into|with|out|up|down|off|through|home|back|in)$/.test(behind) &&
      verb !== "happened"
    )
      return null;
    return singular || verb === "came" ? pronoun : null;
  }
  return singular && from === place.sentence.from && coursingVerbs.has(verb)
    ? { ...pronoun, by: "subject" }
    : null;
}

/** "carried it out", "behind it": the pronoun at token `at` is a deed. */
function isDeed(words: readonly string[], at: number): boolean {
  return words[at] === "it" && partsInIt.some((phrase) => begins(words, at - phrase.indexOf("it"), phrase));
}

/** Words of a sentence that stand for a happening told before. */
export function pointerTriggers(place: ChunkSentence, sentence: number): Trigger[] {
  const { words } = place.view;
  return place.chunks.flatMap((chunk): Trigger[] => {
    const alone = chunk.to === chunk.from + 1 && pronouns.test(words[chunk.from] as string);
    const points = alone
      ? isDeed(words, chunk.from)
        ? { ...pronoun, placed: false }
        : bySubject(place, chunk)
      : byNoun(place, chunk);
    if (!points) return [];
    const { from, to } = chunk;
    const empty = { agents: [], targets: [], weapons: [], group: null, carried: false };
    return [
      {
        ...empty,
        ...{ sentence, chunk, points, kind: "noun", type: "violence" },
        ...{ from: alone ? from : chunk.head, to },
      },
    ];
  });
}

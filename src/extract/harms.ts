import type { CasualtyWord, HarmFrame } from "../lexicon/casualty-words.ts";
import { casualtyTable } from "./casualty-table.ts";
import { readCount, readLives, readMultiple, readToll } from "./harm-counts.ts";
import type { Cue, HarmTelling } from "./harm-cue.ts";
import { readPlural } from "./harm-plurals.ts";
import { readAttribute, readOf, readState, readSubject, readSuffering } from "./harm-states.ts";
import { readEviction, readHospital, readObject } from "./harm-verbs.ts";
import type { PeopleSentence } from "./people-sentence.ts";

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
    const read = readCue({ people, from: at, to: match.to, words: match.values });
    const telling = read && isNobodyElse(people, read) ? null : withoutAnimals(read);
    if (telling) found.push(telling);
    at = match.to;
  }
  return found;
}

/** "No one else was hurt": nobody besides those told of, which is no count of all. */
function isNobodyElse({ view }: PeopleSentence, { people }: HarmTelling): boolean {
  const [only] = people;
  if (people.length !== 1 || only?.quantity?.high !== 0) return false;
  return only.other || view.words[only.to] === "else";
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
  ["count", readPlural],
  ["of", readOf],
  ["object", readObject],
  ["suffer", readSuffering],
  ["hospital", readHospital],
  ["evict", readEviction],
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

import type { CasualtyWord, HarmFrame } from "../lexicon/casualty-words.ts";
import { casualtyTable } from "./casualty-table.ts";
import { numberOfCue, readCount, readMultiple, readToll } from "./harm-counts.ts";
import type { Cue, HarmTelling } from "./harm-cue.ts";
import { readDeadly } from "./harm-deadly.ts";
import { readEviction, readFlight, readLoss } from "./harm-flights.ts";
import { readLives } from "./harm-lives.ts";
import { readMembers } from "./harm-members.ts";
import { readPlural } from "./harm-plurals.ts";
import { readFailedRescue } from "./harm-rescues.ts";
import { readAttribute, readOf, readState, readSubject, readSuffering } from "./harm-states.ts";
import { readHospital, readObject } from "./harm-verbs.ts";
import type { PeopleSentence } from "./people-sentence.ts";

/** Everything one sentence tells of people coming to harm. */
export function harmTellings(people: PeopleSentence): HarmTelling[] {
  const { sentence } = people;
  const found: HarmTelling[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const cue = cueAt(people, at);
    if (!cue || cue.to > sentence.to) {
      at++;
      continue;
    }
    const members = readMembers(cue);
    const read = members.length > 0 ? null : readCue(cue);
    const telling = read && isNobodyElse(people, read) ? null : withoutAnimals(read);
    found.push(...members);
    if (telling) found.push(telling);
    at = cue.to;
  }
  return found.flatMap((telling, at) => asShared(people, telling, [found[at - 1], found[at + 1]]));
}

type Neighbours = readonly (HarmTelling | undefined)[];

/** "50 people were killed and wounded": one count over both harms is of neither alone; a loose one is some of each. */
function asShared({ view }: PeopleSentence, telling: HarmTelling, beside: Neighbours): HarmTelling[] {
  const [only, ...more] = telling.people;
  const size = only?.quantity?.low ?? only?.quantity?.high ?? 0;
  if (!only || more.length > 0 || size < 2) return [telling];
  const other = beside.find(
    (one) => one?.people.length === 1 && one.people[0] === only && isOtherOutcome(one, telling),
  );
  if (!other) return [telling];
  const [first, second] = telling.cue.from < other.cue.from ? [telling, other] : [other, telling];
  const joint = view.words.slice(first.cue.to, second.cue.from).join(" ");
  if (!/^(?:and|or|and\/or)$/.test(joint)) return [telling];
  if (only.quantity?.qualifier === "vague") return [telling];
  return telling === first ? [{ ...telling, harm: "casualties" }] : [];
}

const outcomes: ReadonlySet<string> = new Set(["killed", "wounded"]);

function isOtherOutcome(one: HarmTelling, other: HarmTelling): boolean {
  return one.harm !== other.harm && outcomes.has(one.harm) && outcomes.has(other.harm);
}

function cueAt(people: PeopleSentence, at: number): Cue | null {
  const match = casualtyTable.longest(people.view.words, at);
  if (match) return { people, from: at, to: match.to, words: match.values };
  return numberOfCue(people, at);
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
  ["rescue", readFailedRescue],
  ["evict", readEviction],
  ["flight", readFlight],
  ["loss", readLoss],
  ["subject", readSubject],
  ["state", readState],
  ["implied", readDeadly],
];

/** "three of the injured died": the word only names those of whom the three are some. */
function isWholeOfPart({ people: { view, endingAt }, from }: Cue): boolean {
  if (view.words[from - 1] !== "the" || view.words[from - 2] !== "of") return false;
  return endingAt.get(from)?.partOf === "known";
}

function readCue(cue: Cue): HarmTelling | null {
  if (isWholeOfPart(cue)) return null;
  for (const [frame, read] of readers) {
    const word = wordFor(cue, frame);
    const telling = word ? read(cue, word) : null;
    if (telling) return telling;
  }
  return null;
}

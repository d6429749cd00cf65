import { actorForms } from "../lexicon/actors.ts";
import { placePrior } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import {
  bodyParticles,
  calendarNames,
  organizationLeads,
  personParticles,
  placeOfHeads,
  placePrepositions,
  plainAcronyms,
  speechForms,
} from "../lexicon/name-particles.ts";
import {
  facilityTails,
  nounTypes,
  organizationHeads,
  organizationTails,
  placeHeads,
  placeTails,
} from "../lexicon/organization-words.ts";
import { peoples } from "../lexicon/peoples.ts";
import { titles } from "../lexicon/titles.ts";
import { hashUnits, mix } from "../text/feature-hash.ts";
import { fold } from "../text/fold.ts";
import { isCapital, isShout } from "./name-view.ts";
import { usualTag } from "./vocabulary.ts";

/** What a written form tells of itself, as small integers to build features from. */
export interface NameWord {
  readonly capital: boolean;
  readonly lower: number;
  readonly shape: number;
  readonly prefix: readonly [number, number, number];
  readonly suffix: readonly [number, number, number, number];
  /** The usual tag of the small form, hashed; 0 where general English does not know it. */
  readonly tag: number;
  /** Bits of person words, of words of bodies, and of words of places. */
  readonly person: number;
  readonly body: number;
  readonly place: number;
  /** How well known a place of this name is, 0 to 6. */
  readonly prior: number;
  /** The type of the actor of this name, hashed; 0 for none. */
  readonly actor: number;
  /** All of these bits as one number. */
  readonly kind: number;
  /** Small words that may stand between the capitals of a name. */
  readonly isBridge: boolean;
  readonly isGiven: boolean;
  readonly isTitle: boolean;
  readonly isSpeech: boolean;
  readonly isPreposition: boolean;
  readonly isBodyTail: boolean;
  readonly isBodyHead: boolean;
  readonly isBodyNoun: boolean;
  readonly isPlaceTail: boolean;
  readonly isPlaceNoun: boolean;
}

const bridges = /^(?:['\u2019]s|s['\u2019]|['\u2019]|&|-|\.|\/|by|an|with|a)$/;

type Lists = Pick<
  NameWord,
  | "isBridge"
  | "isGiven"
  | "isTitle"
  | "isSpeech"
  | "isPreposition"
  | "isBodyTail"
  | "isBodyHead"
  | "isBodyNoun"
  | "isPlaceTail"
  | "isPlaceNoun"
>;

/** Kinds of letters in their order, runs of one kind cut to two: "Xx", "XX.", "x-Xx". */
function shapeOf(text: string): number {
  let shape = "";
  for (const one of text.slice(0, 24)) {
    const small = one.toLowerCase();
    const kind = one !== small ? "X" : small !== one.toUpperCase() ? "x" : /\d/.test(one) ? "0" : one;
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind;
  }
  return hashUnits(shape);
}

function bits(...flags: readonly boolean[]): number {
  return flags.reduce((sum, flag, at) => sum | (flag ? 1 << at : 0), 0);
}

function priorOf(text: string, word: string): number {
  if (!isCapital(text) || word.length < 2) return 0;
  const prior = placePrior(isShout(text) && text.length > 4 ? word : text);
  return prior <= 0 ? 0 : prior < 1.5 ? 1 : prior < 3 ? 2 : prior < 4 ? 3 : prior < 5 ? 4 : prior < 6 ? 5 : 6;
}

function actorOf(text: string): number {
  if (!isCapital(text)) return 0;
  const form = actorForms(text)[0];
  return form ? hashUnits(`${form.use} ${form.row.type}`) : 0;
}

/** What the lists of the lexicon say of a folded word. */
function listed(small: string): Lists {
  const word = small.replace(/['.]/g, "");
  const noun = nounTypes.get(small);
  return {
    isBridge: bridges.test(small) || bodyParticles.has(small) || personParticles.has(small),
    isGiven: givenNames.has(word),
    isTitle: titles.has(word),
    isSpeech: speechForms.has(word),
    isPreposition: placePrepositions.has(word),
    isBodyTail: organizationTails.has(word),
    isBodyHead: organizationHeads.has(word),
    isBodyNoun: noun === "organization" || noun === "armed-group",
    isPlaceTail: placeTails.has(word) || facilityTails.has(word),
    isPlaceNoun: noun === "place" || noun === "facility",
  };
}

function personBits(word: string, lists: Lists): number {
  return bits(
    lists.isGiven,
    lists.isTitle,
    personParticles.has(word),
    peoples.has(word),
    lists.isSpeech,
    calendarNames.has(word),
  );
}

function bodyBits(word: string, small: string, lists: Lists): number {
  return bits(
    lists.isBodyTail,
    lists.isBodyHead,
    organizationLeads.has(word),
    nounTypes.get(small) === "organization",
    nounTypes.get(small) === "armed-group",
    plainAcronyms.has(word),
  );
}

function placeBits(word: string, small: string, lists: Lists): number {
  return bits(
    placeTails.has(word),
    placeHeads.has(word),
    facilityTails.has(word),
    placeOfHeads.has(word),
    nounTypes.get(small) === "place",
    nounTypes.get(small) === "facility",
    lists.isPreposition,
  );
}

function describe(text: string): NameWord {
  const small = fold(text);
  const word = small.replace(/['.]/g, "");
  const lists = listed(small);
  const tag = usualTag(small);
  const person = personBits(word, lists);
  const body = bodyBits(word, small, lists);
  const place = placeBits(word, small, lists);
  const prior = priorOf(text, word);
  const ending = (size: number): number => hashUnits(small, Math.max(0, small.length - size));
  return {
    ...lists,
    capital: isCapital(text),
    lower: hashUnits(small.replace(/\d/g, "0")),
    shape: shapeOf(text),
    prefix: [hashUnits(small, 0, 2), hashUnits(small, 0, 3), hashUnits(small, 0, 4)],
    suffix: [ending(1), ending(2), ending(3), ending(4)],
    tag: tag === null ? 0 : hashUnits(tag),
    person,
    body,
    place,
    prior,
    actor: actorOf(text),
    kind: mix(mix(person, body), mix(place, prior)),
  };
}

const cacheLimit = 20_000;
const known = new Map<string, NameWord>();

/** The traits of a written form; remembered, since texts repeat their words. */
export function nameWord(text: string): NameWord {
  const found = known.get(text);
  if (found) return found;
  const word = describe(text.length > 60 ? text.slice(0, 60) : text);
  if (known.size >= cacheLimit) known.clear();
  known.set(text, word);
  return word;
}

import type { Gender } from "./person-nouns.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/* Words that help to tell whom a noun phrase or a name stands for. Source: own knowledge of general usage. */

/** Nouns for people who speak, beside those of `person-nouns.ts`: "a medical source". */
export const tellers: ReadonlySet<string> = set(
  `source sources witness witnesses authorities leader leaders expert experts analyst analysts aide aides envoy envoys diplomat diplomats negotiator negotiators mediator mediators
   investigator investigators researcher researchers observer observers critic critics campaigner campaigners environmentalist environmentalists organiser organisers organizer organizers
   economist economists historian historians academics scholar scholars specialist specialists consultant consultants strategist strategists commentator commentators inspector inspectors
   auditor auditors regulators delegate delegates voter voters investor investors whistleblower whistleblowers informant informants elders opponent opponents
   seismologist seismologists geologist geologists meteorologist meteorologists epidemiologist epidemiologists forecasters`,
);
/** "The group": points back at something told of. */
export const definiteWords: ReadonlySet<string> = set("the this that these those");
/** Owners told of before, whose forces act for them: "its fighters". */
export const ownerWords: ReadonlySet<string> = set("its their");
/** Owners in the speaker's or the sentence's own person: "our people" names nobody for the reader. */
export const skippedOwners: ReadonlySet<string> = set("my our your whose what which no any");
/** Forces that act for whoever owns them: "their troops". */
export const ownedForces: ReadonlySet<string> = set(
  "forces force troops military army fighters militants men soldiers jets warplanes navy rebels police",
);
/** Organs of a state that are one only with their state before them: "Iraqi forces", not "the forces". */
export const looseOrgans: ReadonlySet<string> = set(
  "forces troops mission administration intelligence warplanes commandos embassy consulate cabinet regime department senate military junta",
);
/** Words before a capital after which it is the town: "in central Baghdad". */
export const townWords: ReadonlySet<string> = set(
  "in at near from around outside inside of to toward towards into across through over via central downtown northern southern eastern western greater",
);
/** Words between a nominal and whom it belongs to: "a spokesman for the ministry". */
export const belongingWords: ReadonlySet<string> = set("for of at with from");

/** What a form of address tells of who bears it. */
export const titleGenders: ReadonlyMap<string, Gender> = new Map([
  ...[..."mr sir lord king prince sheikh imam pope father emir sultan ayatollah".split(" ")].map(
    (title): [string, Gender] => [title, "male"],
  ),
  ...[..."mrs ms miss lady queen princess madam dame".split(" ")].map((title): [string, Gender] => [
    title,
    "female",
  ]),
]);

import { phraseWords } from "../lexicon/boilerplate.ts";
import type { Span } from "../model/span.ts";
import { smallWords } from "./small-words.ts";
import { stemsOf } from "./stems.ts";
import type { Unit } from "./unit.ts";

/** How a line ends: as a sentence, a question or cry, an announcement, or open as headlines and labels do. */
export type Ending = "stop" | "question" | "colon" | "open";

/** A unit with what can be seen on its face. */
export interface Line extends Span {
  readonly at: number;
  readonly gap: boolean;
  /** The words examined: all of a line, but only the head of a very long one. */
  readonly text: string;
  /** `text` without the marks that open a link or a closed box (`×`, `►`, `[`). */
  readonly bare: string;
  /** The end of the line, at most `tailLength` long. */
  readonly tail: string;
  readonly words: readonly string[];
  /** The stems of its words that mean something. */
  readonly stems: ReadonlySet<string>;
  /** How many of its words are small words of each language. */
  readonly smallWords: readonly number[];
  readonly ending: Ending;
  /** Opens with a quotation mark: whoever speaks, it is not the site. */
  readonly quoted: boolean;
  /** Opens with a bullet or a dash. */
  readonly item: boolean;
  readonly long: boolean;
}

export const headLength = 1200;
export const tailLength = 400;
const stop = /[.…。।؟!?](?:["'”’»)\]*\uFFFD]|\s)*$/;
const question = /[!?؟](?:["'”’»)\]]|\s)*$/;
const colon = /[:：](?:["'”’»)\]]|\s)*$/;
const leadMarks = /^(?:[×✕✖→➡►▶▸›»>+|*•\s]|\[(?=\p{Lu}[^\]]*\]$))+/u;
const opening = /^(?:["“„«‘'‹`]|»[^»«]{1,1000}«)/;
const bullet = /^(?:[-–—•●▪◦‣*·]|\d{1,2}[.)])\s+/;

const closingBracket = /(?<=[.!?]["'”’»]?)\s*[([][^()[\]]{2,360}[)\]]\s*$/;

function ending(whole: string): Ending {
  const tail = whole.replace(closingBracket, "").slice(-12);
  if (question.test(tail)) return "question";
  if (stop.test(tail)) return "stop";
  return colon.test(tail) ? "colon" : "open";
}

export function readLine(text: string, unit: Unit, at: number): Line {
  const head = text.slice(unit.start, Math.min(unit.end, unit.start + headLength));
  const tail = text.slice(Math.max(unit.start, unit.end - tailLength), unit.end);
  const words = phraseWords(head);
  return {
    start: unit.start,
    end: unit.end,
    at,
    gap: unit.gap,
    text: head,
    bare: head.replace(leadMarks, "").replace(bullet, ""),
    tail,
    words,
    stems: stemsOf(words),
    smallWords: smallWords(words),
    ending: ending(tail),
    quoted: opening.test(head),
    item: bullet.test(head),
    long: unit.end - unit.start > headLength,
  };
}

/** A whole sentence, or more than one: the stuff of which a report's body is made. */
export function isSentence(line: Line): boolean {
  const count = line.words.length;
  return line.long || count >= 45 || (count >= 6 && line.ending === "stop") || (line.quoted && count >= 6);
}

/** The form of a headline or link: a few words with no full stop that do not begin in mid-sentence. */
export function isHeadline(line: Line): boolean {
  const count = line.words.length;
  if (count < 3 || count > 32 || line.long || line.ending === "stop" || line.ending === "colon") return false;
  return /^[\p{Lu}\p{Lo}\p{N}"“„«‘'¿¡$€£#@[]/u.test(line.bare) && !/[-\u2013\u2014]$/.test(line.tail);
}

import { abbreviations } from "../lexicon/abbreviations.ts";
import type { Span } from "../model/span.ts";
import { digit, isLowerAt, isUpperAt, letter, mark, space, unitClass } from "../text/characters.ts";
import { cliticStart } from "./clitics.ts";
import { numberEnd } from "./number-token.ts";

const longestToken = 200;
const joiners = "'\u2019\u02BC\u2018\u02BB\u02BF\u02BE`-\u2010\u2011";
const address = /(?:https?:\/\/|www\.)[^\s<>"\u201C\u201D\u00AB\u00BB]{1,180}/iy;
const mail = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,64}(?:\.[A-Za-z0-9-]{1,24}){1,4}/y;
const handle = /[@#][A-Za-z0-9_]{1,60}/y;
const domain =
  /^(?:com|org|net|gov|edu|mil|info|news|tv|co|uk|eu|io|me|int|ru|ir|il|iq|ua|pk|in|cn)(?![A-Za-z])/;
/** What follows an initial in a shortened name of two words: "Va." of "W.Va.". */
const shortened = /^\p{Lu}\p{Ll}{1,3}\./u;
/** Marks that make one token when repeated. */
const repeated = ".-=*_~!?'`\u2022\u2013\u2014";

function kindAt(text: string, at: number): number {
  return unitClass(text.charCodeAt(at));
}

function isWordAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === letter || kind === digit || kind === mark;
}

function isAbbreviation(word: string, text: string, rest: Span): boolean {
  const kind = abbreviations.get(word.toLowerCase());
  if (!kind) return false;
  if (kind === "lead") return true;
  let at = rest.start;
  while (at < rest.end && kindAt(text, at) === space) at++;
  const digitFollows = at < rest.end && kindAt(text, at) === digit;
  if (kind === "number") return digitFollows;
  return digitFollows || isUpperAt(word, 0) || word.includes(".") || word === "etc" || word === "al";
}

function isLast(text: string, rest: Span): boolean {
  return text.slice(rest.start, rest.start + 8).trim() === "" || rest.start >= rest.end;
}

/** Whether the dot that follows `word` is part of it ("Gen.", "U.S.", "J.", "site.com"); `rest` is what follows the dot. */
function keepsDot(word: string, text: string, rest: Span): boolean {
  if (word.length > 40 || word === "") return false;
  const party = /^\p{Lu}-(\p{Lu}.*)$/u.exec(word)?.[1];
  if (party && (party.includes(".") || isWordAt(text, rest.start))) return keepsDot(party, text, rest);
  const joined = /^\p{Lu}\.(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1];
  if (joined) return isAbbreviation(joined, text, rest);
  const initials = /^\p{L}(?:\.\p{L})*$/u.test(word);
  if (rest.start < rest.end && isWordAt(text, rest.start)) {
    if (initials && shortened.test(text.slice(rest.start, rest.start + 6))) return true;
    if (initials) return rest.start + 1 >= rest.end || !isLowerAt(text, rest.start + 1) || word.includes(".");
    return word.toLowerCase() === "ph" || domain.test(text.slice(rest.start, rest.start + 5));
  }
  if (initials && (word.includes(".") || isUpperAt(word, 0)))
    return word.includes(".") || (isUpperAt(word, 0) && word !== "I" && !isLast(text, rest));
  return word.length <= 12 && isAbbreviation(word, text, rest);
}

function joins(text: string, start: number, at: number, limit: number): boolean {
  const one = text.charAt(at);
  if (one === ".") return keepsDot(text.slice(start, at), text, { start: at + 1, end: limit });
  if (at + 1 >= limit || !isWordAt(text, at + 1)) return false;
  if (joiners.includes(one)) return true;
  return one === "&" && isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
}

function wordEnd(text: string, start: number, limit: number): number {
  const cap = Math.min(limit, start + longestToken);
  let at = start;
  while (at < cap && (isWordAt(text, at) || (at > start && joins(text, start, at, limit)))) at++;
  return at;
}

function matchEnd(pattern: RegExp, text: string, at: number, limit: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? Math.min(pattern.lastIndex, limit) : at;
}

/** The end of the address, handle or hashtag at `at`, or `at`. */
function addressEnd(text: string, at: number, limit: number): number {
  const one = text.charAt(at);
  if (one === "@" || one === "#") return matchEnd(handle, text, at, limit);
  if (!"hwHW".includes(one)) return at;
  let end = matchEnd(address, text, at, limit);
  while (end > at && ".,;:!?)]'\u2019".includes(text.charAt(end - 1))) end--;
  return end;
}

function symbolEnd(text: string, at: number, limit: number): number {
  if ((text.codePointAt(at) as number) > 0xffff) return Math.min(at + 2, limit);
  const one = text.charAt(at);
  let end = at + 1;
  if (!repeated.includes(one)) return end;
  while (end < limit && text.charAt(end) === one && end - at < longestToken) end++;
  return end;
}

function tokenEnd(text: string, at: number, limit: number): number {
  const link = addressEnd(text, at, limit);
  if (link > at) return link;
  const kind = kindAt(text, at);
  if (kind === digit || text.charAt(at) === ".") {
    const number = numberEnd(text, at, limit);
    if (number > at) return number;
  }
  if (kind !== letter && kind !== digit && kind !== mark) return symbolEnd(text, at, limit);
  const end = wordEnd(text, at, limit);
  return "@._+%".includes(text.charAt(end) || " ") ? Math.max(end, matchEnd(mail, text, at, limit)) : end;
}

/** Cuts a block of `text` into tokens; every unit that is not white space lies in exactly one. */
export function tokenSpans(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let at = block.start;
  while (at < block.end) {
    if (kindAt(text, at) === space) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, block.end);
    const cut = cliticStart(text, at, end);
    spans.push({ start: at, end: cut });
    if (cut < end) spans.push({ start: cut, end });
    at = end;
  }
  return spans;
}

import { sentenceOpeners } from "../lexicon/abbreviations.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { bodyParticles, calendarNames, personParticles, placeOfHeads } from "../lexicon/name-particles.ts";
import { organizationHeads, tailType } from "../lexicon/organization-words.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { isCompound } from "./name-compounds.ts";
import { isCommon, isGrammar } from "./name-evidence.ts";
import { isCapital, isShout, type NameView } from "./name-view.ts";

const opening = /^["'\u201C\u2018\u00AB(\u201E\u2039`\u2026:;?!\u2013\u2014*\u2022-]+$/;

/** Whether a capital at `at` may be there only because a sentence or a quotation begins. */
export function isInitial(view: NameView, at: number, from: number): boolean {
  if (at <= from) return true;
  const before = view.tokens[at - 1];
  return before !== undefined && opening.test(before.text);
}

function text(view: NameView, at: number): string {
  return view.tokens[at]?.text ?? "";
}

function lower(view: NameView, at: number): string {
  return view.tokens[at]?.lower ?? "";
}

function mayStart(view: NameView, at: number, from: number): boolean {
  const token = view.tokens[at];
  if (!token || token.text === token.lower) return false;
  if (!isCapital(token.text) || isCalendar(view, at)) return false;
  if (isShout(text(view, at))) return true;
  if (isInitial(view, at, from) && sentenceOpeners.has(lower(view, at))) return false;
  return !isGrammar(lower(view, at)) || (!isInitial(view, at, from) && text(view, at).length > 3);
}

/** A day or month, unless it is a given name before another name word: "Jan Vermeer", "April Finch". */
function isCalendar(view: NameView, at: number): boolean {
  const word = lower(view, at);
  if (!calendarNames.has(word)) return false;
  const next = text(view, at + 1);
  return !givenNames.has(word) || !isCapital(next) || calendarNames.has(lower(view, at + 1));
}

function isHead(word: string): boolean {
  return organizationHeads.has(word) || placeOfHeads.has(word);
}

/** The last token of small words from `at` on that a capital follows, if they can stand inside a name; else -1. */
function bridge(view: NameView, start: number, at: number, limit: number): number {
  const heads = isHead(lower(view, at - 1)) || isHead(lower(view, start));
  let next = at;
  while (next < limit && next - at < 3) {
    const word = lower(view, next);
    const inside = personParticles.has(word) || (heads && bodyParticles.has(word)) || word === "&";
    if (!inside) break;
    next++;
  }
  return next > at && next < limit && isCapital(text(view, next)) ? next : -1;
}

/** The token after a run of plain capitalised words from `at` on. */
function capitalsEnd(view: NameView, at: number, limit: number): number {
  let end = at;
  while (end < limit && isCapital(text(view, end)) && !calendarNames.has(lower(view, end))) end++;
  return end;
}

/** "the Insurance and Banking Commission": common words under "the" go on over "and" to the word that makes a body of them. */
function overAnd(view: NameView, start: number, at: number, limit: number): number {
  const word = lower(view, at);
  if ((word !== "and" && word !== "&") || lower(view, start - 1) !== "the") return -1;
  for (let one = start; one < at; one++) if (!isCommon(lower(view, one))) return -1;
  const end = capitalsEnd(view, at + 1, limit);
  const last = lower(view, end - 1);
  return end - at > 2 && tailType(last) === "organization" && isCommon(lower(view, at + 1)) ? end - 1 : -1;
}

function runEnd(view: NameView, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    if (isCompound(text(view, at))) return isCapital(text(view, at)) ? at + 1 : at;
    if (isCapital(text(view, at)) && !isCalendar(view, at) && lower(view, at) !== "i") {
      at++;
      continue;
    }
    const over = Math.max(bridge(view, start, at, limit), overAnd(view, start, at, limit));
    if (over < 0 || calendarNames.has(lower(view, over))) break;
    at = over + 1;
  }
  return at;
}

/** The stretches of capitalised words of a sentence, with the small words that may stand inside a name. */
export function capitalRuns(view: NameView, { from, to }: TokenRange): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let at = from; at < to; at++) {
    if (!mayStart(view, at, from)) continue;
    const end = isCompound(text(view, at)) ? at + 1 : runEnd(view, at, to);
    runs.push({ from: at, to: end });
    at = end - 1;
  }
  return runs;
}

import type { Sentence } from "../model/annotated-article.ts";
import { isListedAge } from "./age-lists.ts";
import { readYearOld } from "./ages.ts";
import { casualtyTable } from "./casualty-table.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import { complete, type Found } from "./phrase-form.ts";
import { headFrom, isModifier, mayBegin, stopsHead } from "./phrase-head.ts";
import { adjectival, type Draft, opening } from "./phrase-opening.ts";
import { nobodyAt, pronounAt } from "./phrase-special.ts";
import { readQuantity } from "./quantities.ts";
import type { WordView } from "./word-view.ts";

/** The people phrases of one sentence, in order, without overlaps. */
export function peoplePhrases(view: WordView, sentence: Sentence): PeoplePhrase[] {
  const found: PeoplePhrase[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const phrase = phraseAt(view, at, sentence.to);
    const before = found.at(-1);
    if (phrase && before && renamesFurther(view, before, phrase))
      found[found.length - 1] = { ...phrase, from: before.from, ordinal: before.ordinal };
    else if (phrase) found.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return found;
}

/** "a fifth man, Salah Hilal, was killed": a name behind a comma is that of the one more told of. */
function renamesFurther({ words }: WordView, before: PeoplePhrase, { form, from }: PeoplePhrase): boolean {
  return form === "name" && words.slice(before.to, from).join(" ") === "," && isFurther(before);
}

/** "a fourth civilian": one more of those told of, whom the number counts. */
function isFurther({ ordinal, definite, plural, kin }: PeoplePhrase): boolean {
  return ordinal !== null && ordinal > 2 && !definite && !plural && !kin;
}

function phraseAt(view: WordView, at: number, limit: number): PeoplePhrase | null {
  const token = view.tokens[at];
  if (!token || token.pos === "PUNCT" || isDeed(view, at)) return null;
  const other = nobodyAt(view, at) ?? pronounAt(view, at);
  return other ?? (mayBegin(view, at) ? nounPhraseAt(view, at, limit) : null);
}

/** "Killed Brother": a verb of harm opens no phrase for people. */
function isDeed(view: WordView, at: number): boolean {
  if (adjectival.has(view.words[at] as string)) return isDeedOnCounted(view, at);
  return casualtyTable.longest(view.words, at)?.values.some((word) => word.frame === "object") ?? false;
}

/** "wounded 12 others", "killed nine and injured others": a count or others right behind make the word a verb. */
function isDeedOnCounted({ words, tokens }: WordView, at: number): boolean {
  const others = words[at - 1] === "and" && words[at + 1] === "others";
  const counted = readYearOld(tokens, at + 1) === null && readQuantity(words, at + 1) !== null;
  return (others || counted) && /^(?:injured|wounded|displaced|detained)$/.test(words[at] as string);
}

function nounPhraseAt(view: WordView, at: number, limit: number): PeoplePhrase | null {
  const draft = opening(view, at);
  if (draft.partOf === "known" && /^(?:them|whom|us|these|those)$/.test(view.words[draft.at - 1] ?? "")) {
    return complete(view, draft, {
      from: at,
      head: { at: draft.at - 1, to: draft.at, noun: null, name: [] },
      limit,
    });
  }
  const head = headFrom(view, draft, limit);
  const second = head && draft.quantity ? secondNumber(view, draft.at, head.at) : null;
  if (second !== null) return nounPhraseAt(view, second, limit);
  const several = head?.noun?.number === "plural" && draft.quantity !== null && draft.quantity.high !== 1;
  if (head && head.name.length > 0 && several)
    return complete(view, draft, {
      from: at,
      head: { at: head.at - 1, to: head.at, noun: head.noun, name: [] },
      limit,
    });
  if (head && head.name.length > 0 && draft.quantity)
    return nounPhraseAt(view, head.noun ? draft.at : head.at, limit);
  if (head) return possessor(view, draft, { from: at, head, limit });
  return draft.opened ? bareNumber(view, draft, { from: at, limit }) : null;
}

/** "told 13 News two people were hurt": where the number of the people stands, behind one that belongs to a name. */
function secondNumber({ words, tokens }: WordView, from: number, to: number): number | null {
  if (tokens[from]?.pos !== "PROPN") return null;
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.pos === "NUM" && readQuantity(words, at)) return at;
  }
  return null;
}

/** Goes on behind "'s" where a person follows ("the man's wife"), else ends the phrase. */
function possessor(view: WordView, draft: Draft, found: Found): PeoplePhrase | null {
  const { head, limit } = found;
  if (view.words[head.to] === "'s" && view.tokens[head.to]?.pos === "PART") {
    const next = { ...opening(view, head.to + 1), definite: true, possessed: true };
    const inner = headFrom(view, next, limit);
    if (inner) return complete(view, next, { from: found.from, head: inner, limit });
  }
  return complete(view, draft, found);
}

/** "two", "at least 12 others": a count with no noun, for people only where what is beside it says so. */
function bareNumber(
  view: WordView,
  draft: Draft,
  { from, limit }: { from: number; limit: number },
): PeoplePhrase | null {
  const { quantity } = draft;
  const besides = (draft.other && view.words[from] === "another") || isOneMore(view, draft, from);
  if (!quantity && !besides) return null;
  const next = view.tokens[draft.at];
  const blocked = next && draft.at < limit && isModifier(next.pos) && !stopsHead(view, draft.at);
  if (
    blocked ||
    isShotFired(view, draft.at) ||
    view.words[draft.at - 1] === "of" ||
    isLoneNumber(view, quantity?.from ?? from, draft.at)
  )
    return null;
  return complete(view, draft, {
    from,
    head: { at: draft.at - 1, to: draft.at, noun: null, name: [] },
    limit,
  });
}

/** "two were killed and a third wounded": one more, counted by an ordinal with no noun. */
function isOneMore({ words }: WordView, { at, ordinal }: Draft, from: number): boolean {
  if ((ordinal ?? 0) < 2 || words[from] !== "a" || at !== from + 2) return false;
  return /^(?:was|is|remains|died)$/.test(words[at] ?? "") || casualtyTable.longest(words, at) !== null;
}

/** "At least one shot struck the driver": a shot and not somebody who was shot. */
function isShotFired({ words, tokens }: WordView, at: number): boolean {
  return /^shots?$/.test(words[at] ?? "") && tokens[at + 1]?.pos === "VERB";
}

/** A number between commas or brackets, behind "ages", or in a row of ages ("Youths, 16 and 10, killed"). */
function isLoneNumber(view: WordView, from: number, to: number): boolean {
  const { words } = view;
  if (isListedAge(view, from, to)) return true;
  if (words.slice(Math.max(0, from - 4), from).some((word) => /^age[sd]?$/.test(word))) return true;
  const left = words[from - 1] ?? "";
  const right = words[to] ?? "";
  if (to !== from + 1) return false;
  if (isAgeOfSubject(view, from)) return true;
  const numeral = /^\d{1,2}$/;
  if (
    left === "," &&
    right === "and" &&
    numeral.test(words[from] as string) &&
    numeral.test(words[to + 1] ?? "")
  )
    return true;
  if (left === "and" && words[from - 3] === "," && numeral.test(words[from - 2] ?? "")) return true;
  return (left === "," || left === "(") && /^(?:[,.;)]|of)$/.test(right);
}

/** "Kay Brown, 22 was hurt", "the man was 20 and": a number of years beside a singular verb, with a name or noun before. */
function isAgeOfSubject({ words, tokens }: WordView, at: number): boolean {
  const age = /^[1-9]\d$/.test(words[at] as string);
  if (age && /^(?:was|is)$/.test(words[at - 1] ?? "") && /^(?:and|,|\.|when)$/.test(words[at + 1] ?? ""))
    return true;
  const before = tokens[words[at - 1] === "," ? at - 2 : at - 1];
  const behind = words[words[at + 1] === "," ? at + 2 : at + 1] ?? "";
  return age && /^(?:was|is|has)$/.test(behind) && /^(?:PROPN|NOUN)$/.test(before?.pos ?? "");
}

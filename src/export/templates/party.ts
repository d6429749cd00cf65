import { armKinds } from "../../lexicon/incident-arms.ts";
import { doerHeads, doerModifiers, groupHeads, stateForces } from "../../lexicon/incident-doers.ts";
import {
  generalPosts,
  type PeopleKind,
  peopleKinds,
  peopleModifiers,
  ranks,
} from "../../lexicon/incident-people.ts";
import { openHeads, thingKinds, thingModifiers } from "../../lexicon/incident-things.ts";
import type { NounChunk, Token } from "../../model/annotated-article.ts";
import type { Span } from "../../model/span.ts";
import { numberWord } from "./count.ts";
import { namesGroup } from "./groups.ts";
import { nameFrom, withName } from "./named.ts";
import type { Page } from "./page.ts";

export type PartySort = "doer" | "force" | "person" | "thing" | "arm" | "other";

/** Whom or what a phrase stands for, as far as its own words tell. */
export interface Party {
  readonly sort: PartySort;
  readonly chunk: NounChunk;
  /** The words without article and count. */
  readonly text: string;
  readonly head: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly kind: string | null;
  /** `1`, `7`, `PLURAL`. */
  readonly number: string;
  readonly former: boolean;
  /** Where the words stand that it was read from. */
  readonly words: readonly Span[];
}

const leading =
  /^(?:the|a|an|some|several|many|this|that|these|those|his|her|its|their|our|my|another|other|others|at|least|about|approximately|more|than|nearly|almost|only|various|numerous|both|all|any|no|every|each|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|thousands|of|just|over|around|up|to|as|well|even|same|first|early|late|also|and|few|one|"|'s|\[|\])$/;

/** Where the words of a chunk begin that say what it is. */
function wordsFrom({ tokens }: Page, chunk: NounChunk): number {
  let at = chunk.from;
  while (at < chunk.to - 1) {
    const token = tokens[at];
    if (!token || !(leading.test(token.lower) || token.pos === "NUM" || token.pos === "DET")) break;
    at++;
  }
  return at;
}

function countOf({ tokens }: Page, chunk: NounChunk): string {
  for (let at = chunk.from; at < chunk.to; at++) {
    const token = tokens[at];
    const count = token && !/[./:]/.test(token.lower) ? numberWord(token.lower) : null;
    if (count !== null && count > 0) {
      const before = tokens[at - 1]?.lower ?? "";
      if (before === "least") return `${count}-`;
      return /^(?:about|approximately|some|around|nearly|almost)$/.test(before) ? `~${count}` : String(count);
    }
  }
  const head = tokens[chunk.to - 1];
  const plural = head && (headLemma(head) !== head.lower || /^(?:people|police|personnel)$/.test(head.lower));
  return plural ? "PLURAL" : "1";
}

function peopleKind(words: readonly string[], head: string): PeopleKind | null {
  const kind = peopleKinds.get(head) ?? null;
  const modifier = peopleModifiers.find(([word]) => words.slice(0, -1).includes(word))?.[1];
  const post = head === "general" ? generalPosts.get(words.at(-2) ?? "") : undefined;
  if (post) return post;
  if (ranks.has(head)) return words.includes("police") ? "LAW ENFORCEMENT" : "ACTIVE MILITARY";
  if (!kind) return null;
  return modifier &&
    (kind === "CIVILIAN" || modifier === "LEGAL OR JUDICIAL") &&
    !/^(?:priest|journalist)$/.test(head)
    ? modifier
    : kind;
}

function thingKind(words: readonly string[], head: string): string | null {
  const kind = thingKinds.get(head) ?? null;
  if (!kind) return null;
  return (openHeads.has(head) && thingModifiers.find(([word]) => words.includes(word))?.[1]) || kind;
}

export function armKind(words: readonly string[]): string | null {
  const last = words.slice(-2).join(" ");
  return armKinds.get(last) ?? armKinds.get(words.at(-1) ?? "") ?? null;
}

const official = /^(?:police|army|military|national|security)$/;

function sortOf(words: readonly string[], head: string): PartySort {
  if (/^(?:force|squad|unit|patrol|command)$/.test(head) && words.some((word) => official.test(word)))
    return "force";
  if (head === "force" && words.includes("armed")) return "force";
  if (doerHeads.has(head)) return "doer";
  if (head === "other" && words.length > 0) return "person";
  if (groupHeads.has(head) && words.slice(0, -1).some((word) => doerModifiers.has(word))) return "doer";
  if (armKind(words)) return "arm";
  if (peopleKinds.has(head) || ranks.has(head)) return "person";
  if (/^(?:army|force|battalion|brigade|troop)$/.test(head) || (stateForces.has(head) && head !== "police"))
    return "force";
  return thingKinds.has(head) ? "thing" : "other";
}

const extended =
  /^(?:member|headquarters|office|residence|home|house|building|branch|ministry|group|column|embassy|leader|director|president|secretary|mayor|governor|unit|chief|commander|faculty|owner|manager|employee|facility|installation|commando)$/;

/** The end of the words of a phrase: "members OF THE FRONT", "headquarters OF THE PARTY". */
function extendedTo(page: Page, chunk: NounChunk, head: string): number {
  if (!extended.test(head) || page.tokens[chunk.to]?.lower !== "of") return chunk.to;
  return page.chunks.find((one) => one.from === chunk.to + 1)?.to ?? chunk.to;
}

function textOf({ tokens, text }: Page, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : "";
}

function spanOf({ tokens }: Page, from: number, to: number): Span[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? [{ start: first.start, end: last.end }] : [];
}

/** The places of two tellings, each once. */
export function bothWords(a: readonly Span[], b: readonly Span[]): Span[] {
  const key = ({ start, end }: Span) => `${start} ${end}`;
  return [...new Map([...a, ...b].map((one) => [key(one), one])).values()];
}

const age = /^\d+-?year-?old$|^\d+-?month-?old$/i;

function describe(page: Page, chunk: NounChunk, from: number): Party {
  const words = page.tokens.slice(chunk.from, chunk.to).map((token) => token.lower);
  const title = page.tokens.slice(chunk.from, from).map((token) => token.lemma);
  const before = wordsFrom(page, { ...chunk, to: from });
  const told = textOf(page, before, from);
  const description = told === "" || age.test(told) ? null : told;
  const kind = title
    .map((word, at) => peopleKind([...words.slice(0, 3), title[at - 1] ?? "", word], word))
    .findLast((one) => one !== null);
  const name = textOf(page, from, chunk.to);
  return {
    sort: "person",
    chunk,
    text: name,
    head: title.at(-1) ?? "",
    name,
    description,
    kind: kind ?? null,
    number: "1",
    former: words.includes("former"),
    words: spanOf(page, chunk.from, chunk.to),
  };
}

/** The lemma of a head; names of kinds of people are also tagged as proper nouns, whose lemma keeps the plural. */
function headLemma(token: Token | undefined): string {
  if (!token) return "";
  const { lemma, lower } = token;
  const single = lower.replace(/s$/, "");
  return lemma === lower && (peopleKinds.has(single) || doerHeads.has(single)) ? single : lemma;
}

/** What kind of thing a gloss tells a name to be: "FENASTRAS [Salvadoran workers union federation]". */
function glossedThing({ glosses }: Page, { to }: NounChunk): string | null {
  const words = glosses.get(to) ?? [];
  return thingKind(
    words.map((one) => one.lower),
    words.at(-1)?.lemma ?? "",
  );
}

/** Reads one noun chunk. */
export function partyOf(page: Page, bare: NounChunk): Party {
  const chunk = withName(page, bare);
  const named = nameFrom(page, chunk);
  if (named !== null) return describe(page, chunk, named);
  const from = wordsFrom(page, chunk);
  const tokens = page.tokens.slice(from, chunk.to);
  const head = headLemma(tokens.at(-1));
  const to = extendedTo(page, chunk, head);
  const words = tokens.map((token) => token.lower);
  const context = page.tokens.slice(from, to).map((token) => token.lemma);
  const whole = page.tokens.slice(from, to).map((token) => token.lower);
  const member =
    groupHeads.has(head) &&
    (namesGroup(whole) || (head === "member" && whole.some((word) => doerModifiers.has(word))));
  const sort = member
    ? "doer"
    : head === "member" && to - from === 1
      ? "other"
      : sortOf([...words.slice(0, -1), head], head);
  const gloss = sort === "other" ? glossedThing(page, chunk) : null;
  const kinds = {
    person: () => peopleKind(context, head) ?? "CIVILIAN",
    thing: () => thingKind(context, head),
    arm: () => armKind([...words.slice(0, -1), head]),
  };
  return {
    sort: gloss ? "thing" : sort,
    chunk,
    text: textOf(page, from, to),
    head,
    name: null,
    description: null,
    kind: gloss ?? (sort === "person" || sort === "thing" || sort === "arm" ? kinds[sort]() : null),
    number: countOf(page, chunk),
    former: words.includes("former") || words.includes("ex"),
    words: spanOf(page, chunk.from, to),
  };
}

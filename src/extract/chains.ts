import { platformNames, postingVerbs, sourceKind } from "../lexicon/source-words.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { Hop } from "../model/attribution.ts";
import { type Cast, isNews, type Speaker, speakerOf } from "./speakers.ts";
import type { Telling } from "./telling.ts";
import type { Item } from "./telling-item.ts";
import type { Phrase } from "./telling-phrases.ts";
import { subjectBefore } from "./telling-subjects.ts";

interface Place {
  readonly cast: Cast;
  readonly items: readonly Item[];
}

/** The token that carries a noun item. */
function headOf(item: Item): number {
  const head = item.chunk?.head ?? item.to - 1;
  return head >= item.from && head < item.to ? head : item.to - 1;
}

function tokensOf(items: readonly Item[], phrase: { from: number; to: number }): TokenRange {
  return { from: items[phrase.from]?.from ?? 0, to: items[phrase.to - 1]?.to ?? 0 };
}

function hopOf(speaker: Speaker, role: Hop["role"]): Hop {
  const { name, anonymous, entity, start, end } = speaker;
  return { name, role, anonymous, entity, start, end };
}

function speakerAt({ cast, items }: Place, phrase: { from: number; to: number }, at: number): Speaker {
  return speakerOf(cast, tokensOf(items, phrase), headOf(items[at] as Item));
}

/** A newsroom named inside a noun item before its head: "AFP" in "an AFP report". */
function newsInside({ cast, items }: Place, at: number): Speaker | null {
  const item = items[at] as Item;
  for (let token = item.from; token < headOf(item); token++) {
    const name = cast.names.get(token);
    if (name && name.from >= item.from && isNews(cast, name, null)) return speakerOf(cast, name, token);
  }
  return null;
}

/** The owner of a document: "the ministry's" before it, or whoever stands behind "by", "from" or "of". */
function ownerOf(place: Place, phrase: Phrase): Speaker | null {
  const { cast, items } = place;
  const item = items[phrase.head] as Item;
  for (let token = item.from + 1; token < headOf(item); token++) {
    if (/^['’]s?$/.test(cast.reading.lower[token] ?? ""))
      return speakerOf(cast, { from: item.from, to: token }, token - 1);
  }
  const link = items[phrase.head + 1];
  const owner = items[phrase.head + 2];
  if (!link || !/^(?:by|from)$/.test(link.lower) || owner?.kind !== "noun") return null;
  const range = { from: phrase.head + 2, to: phrase.to };
  return speakerAt(place, range, phrase.head + 2);
}

/** Who put a document out, where the phrase is the object of "released", "issued" and the like. */
function issuerOf(place: Place, phrase: Phrase): Speaker | null {
  const { items } = place;
  const verb = items[phrase.from - 1];
  if (verb?.kind !== "verb" || verb.group?.voice === "passive") return null;
  const subject = subjectBefore(items, phrase.from - 1);
  return subject ? speakerAt(place, subject.phrase, subject.phrase.head) : null;
}

function nameInApposition(place: Place, phrase: Phrase): Speaker | null {
  const { items, cast } = place;
  const comma = phrase.head + 1;
  const next = items[comma + 1];
  if (items[comma]?.kind !== "comma" || next?.kind !== "noun" || comma + 1 >= phrase.to) return null;
  const name = cast.names.get(headOf(next));
  return name?.type === "person" ? speakerAt(place, phrase, comma + 1) : null;
}

function documentHops(place: Place, phrase: Phrase, document: Speaker): Hop[] {
  const owner = ownerOf(place, phrase) ?? issuerOf(place, phrase);
  const role = document.kind === "post" ? "post" : "document";
  const hop = { ...hopOf(document, role), anonymous: false };
  if (!owner) return [hop];
  return [hop, hopOf(owner, owner.kind === "news" ? "agency" : "speaker")];
}

/** The hops a noun phrase stands for: "an AFP report", "the ministry", "a letter from the mayor". */
function phraseHops(place: Place, phrase: Phrase): Hop[] {
  const { items } = place;
  const cite = citing(place, phrase);
  if (cite?.passive) {
    const cited = phraseHops(place, { ...phrase, to: trimmedTo(items, cite.verb) });
    return [...phraseHops(place, cite.cited).map(asReporter), ...cited];
  }
  if (cite) {
    const citer = phraseHops(place, { ...phrase, to: trimmedTo(items, cite.verb) }).map(asReporter);
    return [...citer, ...phraseHops(place, cite.cited)];
  }
  const speaker = speakerAt(place, phrase, phrase.head);
  const news = speaker.kind === "news" ? null : newsInside(place, phrase.head);
  const noun = sourceKind(place.cast.reading.lower[headOf(items[phrase.head] as Item)] ?? "");
  if (news && noun === "document") {
    const { start, end } = speaker;
    return [{ ...hopOf(news, "agency"), start, end }];
  }
  if (speaker.kind === "news") return [hopOf(speaker, "agency")];
  if (speaker.kind === "document" || speaker.kind === "post") return documentHops(place, phrase, speaker);
  const named = speaker.named ? null : nameInApposition(place, phrase);
  return [hopOf(named ?? speaker, "speaker")];
}

/** A body that cites or quotes somebody else reports, whether the lexicon knows it for a newsroom or not. */
function asReporter(hop: Hop): Hop {
  return hop.role === "speaker" && !hop.anonymous ? { ...hop, role: "agency" } : hop;
}

function trimmedTo(items: readonly Item[], to: number): number {
  return items[to - 1]?.kind === "comma" ? to - 1 : to;
}

/** "… citing two sources", "… cited by a paper" (`passive`): the verb and the phrase behind it. */
function citing(place: Place, phrase: Phrase): { verb: number; cited: Phrase; passive: boolean } | null {
  const { items, cast } = place;
  for (let at = phrase.from + 1; at < phrase.to - 1; at++) {
    const group = items[at]?.group;
    if (!group || !/^(?:cite|quote)$/.test(cast.reading.words[group.head] ?? "")) continue;
    const passive = items[at + 1]?.lower === "by" && at + 2 < phrase.to;
    const from = at + (passive ? 2 : 1);
    return { verb: at, cited: { from, to: phrase.to, head: from }, passive };
  }
  return null;
}

function platformIn(place: Place, at: number): string | null {
  const item = place.items[at];
  if (item?.kind !== "noun") return null;
  const { tokens, article } = place.cast.reading.annotated;
  const end = tokens[item.to - 1]?.end ?? 0;
  for (let from = item.to - 1; from >= Math.max(item.from, item.to - 2); from--) {
    const words = article.text.slice(tokens[from]?.start ?? 0, end);
    if (platformNames.has(words)) return words;
  }
  return null;
}

function mediumHop(place: Place, phrase: Phrase, named: { name: string; role: Hop["role"] }): Hop {
  const { tokens } = place.cast.reading.annotated;
  const range = tokensOf(place.items, phrase);
  return {
    ...named,
    anonymous: false,
    entity: null,
    start: tokens[range.from]?.start ?? null,
    end: tokens[range.to - 1]?.end ?? null,
  };
}

/** The medium a prepositional phrase at `at` names: "in a post on X", "on Telegram", "in a statement", "in an interview with CNN". */
function mediumAt(place: Place, at: number): Hop | null {
  const { items, cast } = place;
  const link = items[at]?.lower ?? "";
  const noun = items[at + 1];
  if (!/^(?:in|on|via|to|through|with|at)$/.test(link) || noun?.kind !== "noun") return null;
  const platform = platformIn(place, at + 1);
  if (platform && link !== "in" && link !== "with") {
    return mediumHop(place, { from: at + 1, to: at + 2, head: at + 1 }, { name: platform, role: "post" });
  }
  const kind = sourceKind(cast.reading.lower[headOf(noun)] ?? "");
  if (link === "in" && kind === "post") {
    const on = items[at + 2]?.lower === "on" ? platformIn(place, at + 3) : null;
    const to = on ? at + 4 : at + 2;
    return mediumHop(place, { from: at + 1, to, head: at + 1 }, { name: on ?? "post", role: "post" });
  }
  if (link === "in" && kind === "document") {
    const speaker = speakerAt(place, { from: at + 1, to: at + 2 }, at + 1);
    return { ...hopOf(speaker, "document"), anonymous: false };
  }
  const speaker =
    (link === "with" || link === "on" || link === "to") &&
    speakerAt(place, { from: at + 1, to: at + 2 }, at + 1);
  return speaker && speaker.kind === "news" ? hopOf(speaker, "agency") : null;
}

function inContent(place: Place, telling: Telling, item: Item): boolean {
  const start = place.cast.reading.annotated.tokens[item.from]?.start ?? 0;
  return telling.content.some((span) => span.start <= start && start < span.end);
}

/** Media between the outlet and the speaker that the words around the cue name. */
function mediaHops(place: Place, telling: Telling): Hop[] {
  const { items, cast } = place;
  const hops: Hop[] = [];
  const add = (hop: Hop | null): void => {
    if (hop && !hops.some((one) => one.role === hop.role)) hops.push(hop);
  };
  if (telling.addressee) {
    const told = speakerAt(place, telling.addressee, telling.addressee.head);
    if (told.kind === "news") add(hopOf(told, "agency"));
  }
  const { source } = telling;
  const first = Math.max(0, telling.item - 16);
  for (let at = first; at < Math.min(items.length - 1, telling.item + 12); at++) {
    const item = items[at] as Item;
    if (source && at >= source.from && at < source.to) continue;
    if (item.kind === "preposition" && !inContent(place, telling, item)) add(mediumAt(place, at));
  }
  const group = items[telling.item]?.group;
  const verb = group ? (cast.reading.words[group.head] ?? "") : "";
  const platform = postingVerbs.get(verb);
  if (platform !== undefined && !hops.some((hop) => hop.role === "post")) {
    const { start, end } = telling.cue;
    add({ name: platform ?? "post", role: "post", anonymous: false, entity: null, start, end });
  }
  return hops;
}

/** The hops of one telling from the outside in, the outlet left out: media first, who said it last. */
export function tellingHops(cast: Cast, telling: Telling): Hop[] {
  const items = cast.reading.periods[telling.period]?.items ?? [];
  const place: Place = { cast, items };
  if (telling.owner) {
    const owner = speakerOf(cast, telling.owner, telling.owner.to - 1);
    return [hopOf(owner, owner.kind === "news" ? "agency" : "speaker")];
  }
  if (!telling.source) return [];
  const via = telling.via ? phraseHops(place, telling.via).map(asReporter) : [];
  const hops = [...via, ...phraseHops(place, telling.source)];
  if (telling.relative !== null) {
    const token = cast.reading.annotated.tokens[items[telling.relative]?.from ?? 0];
    const last = hops.at(-1);
    if (token && last) hops[hops.length - 1] = { ...last, start: token.start, end: token.end };
  }
  if (telling.cited) hops.push(...phraseHops(place, telling.cited));
  const media = mediaHops(place, telling).filter((hop) => !hops.some((one) => one.start === hop.start));
  return [...media, ...hops];
}

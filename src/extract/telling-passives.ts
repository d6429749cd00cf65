import { type Frame, isMute } from "../lexicon/reporting-verbs.ts";
import type { Span } from "../model/span.ts";
import { itemSpan, type Telling } from "./telling.ts";
import { type Complement, passiveComplement } from "./telling-complements.ts";
import type { Item } from "./telling-item.ts";
import { type Phrase, phraseAfter } from "./telling-phrases.ts";
import { type Cue, contentOf, type Search, telling } from "./telling-search.ts";
import type { Subject } from "./telling-subjects.ts";

/** A subject that is a part of what is held, and the rest of it. */
export interface Raised {
  readonly subject: Subject | null;
  readonly told: { readonly content: readonly Span[]; readonly direct: boolean };
  readonly complement: Complement;
}

/** `The truce seems to hold`, `Raids were expected to go on`: the subject is the first part of what is held. */
export function raised(search: Search, cue: Cue, { subject, told, complement }: Raised): Telling | null {
  const { items } = search.clause;
  const span = subject && subject.relative === null ? itemSpan(search.reading, items, subject.phrase) : null;
  const impersonal = subject && items[subject.phrase.head]?.lower === "it";
  return telling(search, cue, {
    frame: complement.frame,
    content: span && !impersonal ? [span, ...told.content] : told.content,
    direct: false,
    source: byPhrase(search, cue.after, complement.from),
    relative: null,
    addressee: null,
    rule: "raised",
  });
}

/** The noun phrase of "by …" among items `[from, to)`. */
export function byPhrase(search: Search, from: number, to: number): Phrase | null {
  const { items, words } = search.clause;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const item = items[at] as Item;
    if (item?.kind === "preposition" && item.lower === "by") return phraseAfter(items, at + 1, words);
    if (["comma", "verb", "stop", "quote"].includes(item?.kind ?? "stop")) return null;
  }
  return null;
}

const toldSubject: ReadonlySet<Frame> = new Set(["clause", "quote", "infinitive"]);

/** `He was told that …`, `The raid was condemned by …`, `Raids are expected to …`. */
export function passive(search: Search, cue: Cue, subject: Subject | null): Telling | null {
  const { clause } = search;
  const { frames } = cue.verb;
  const start = pastBy(search, cue.after);
  const complement = passiveComplement(clause, start, cue.verb);
  const source = byPhrase(search, cue.after, clause.items.length);
  if (
    complement &&
    isMute(cue.verb.verb, search.reading.lower[(clause.items[complement.from]?.to ?? 0) - 1] ?? "")
  )
    return null;
  if (complement) {
    const told = contentOf(search, complement);
    const addressed = frames.has("addressee") && toldSubject.has(complement.frame);
    const found = raised(search, cue, { subject: addressed ? null : subject, told, complement });
    return found && { ...found, source, direct: told.direct };
  }
  const span = subject
    ? itemSpan(
        search.reading,
        clause.items,
        subject.relative === null ? subject.phrase : { from: subject.relative, to: subject.relative + 1 },
      )
    : null;
  if (!source || !span || !frames.has("object")) return null;
  return telling(search, cue, {
    frame: "object",
    content: [span],
    direct: false,
    source,
    relative: null,
    addressee: null,
    rule: "passive",
  });
}

function pastBy({ clause }: Search, at: number): number {
  const { items, words } = clause;
  const adverb = items[at]?.kind === "adverb" ? 1 : 0;
  if (items[at + adverb]?.lower !== "by") return at + adverb;
  return phraseAfter(items, at + adverb + 1, words)?.to ?? at;
}

import { beForms } from "../lexicon/clause-words.ts";
import { type CountedThing, countedThings } from "../lexicon/counted-things.ts";
import type { Sentence } from "../model/annotated-article.ts";
import type { Event } from "../model/event.ts";
import type { Span } from "../model/span.ts";
import { overlaps } from "../model/span.ts";
import { type ClaimDraft, type ClaimInput, draftClaim, plainFigure } from "./claim-draft.ts";
import { type Quantity, readQuantity } from "./quantities.ts";
import type { WordView } from "./word-view.ts";

const things = new Map(countedThings.flatMap((thing) => thing.heads.map((head) => [head, thing] as const)));
/** Words that may stand between a count and its head. */
const modifierTags: ReadonlySet<string> = new Set([
  "ADJ",
  "NOUN",
  "PROPN",
  "PUNCT",
  "CCONJ",
  "PART",
  "ADV",
  "VERB",
]);
const longestPhrase = 7;

interface Count {
  readonly quantity: Quantity;
  readonly thing: CountedThing;
  /** Token after the head, or after the count where the head is left out ("and 900 in the south"). */
  readonly to: number;
  /** The count whose head, and owner, this one repeats. */
  readonly repeats: Count | null;
}

/** The head behind a count, if only modifiers stand between; a bracket, verb or preposition ends the search. */
function headBehind({ tokens, words }: WordView, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + longestPhrase); at++) {
    if (things.has(words[at] as string) && !things.has(words[at + 1] ?? "")) return at;
    if (!modifierTags.has(tokens[at]?.pos ?? "")) return null;
  }
  return null;
}

/** Tokens before a count in which the verb that shot the things down must stand. */
const closeReach = 6;

/** Whether one of the verbs governs the count: close before it for what was intercepted, else in its sentence. */
function governed(
  { tokens }: WordView,
  sentence: Sentence,
  count: { thing: CountedThing; from: number; to: number },
): boolean {
  const { thing, from, to } = count;
  if (thing.verbs.length === 0) return true;
  if (beForms.has(tokens[to]?.lower ?? "") && thing.verbs.includes(tokens[to + 1]?.lemma ?? "")) return true;
  const close = thing.aspect === "intercepted";
  const start = close ? Math.max(sentence.from, from - closeReach) : sentence.from;
  for (let at = start; at < (close ? from : sentence.to); at++) {
    if (thing.verbs.includes(tokens[at]?.lemma ?? "")) return true;
  }
  return false;
}

/** Counts of things in a sentence; one without a head repeats the head before it. */
function countsIn(view: WordView, sentence: Sentence): Count[] {
  const counts: Count[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const quantity = readQuantity(view.words, at);
    if (!quantity || quantity.to > sentence.to) {
      at++;
      continue;
    }
    const whole = wholeBehind(view.words, quantity.to);
    const head = headBehind(view, whole ?? quantity.to, sentence.to);
    const thing = head === null ? undefined : things.get(view.words[head] as string);
    const last = counts.at(-1);
    if (head !== null && thing && governed(view, sentence, { thing, from: quantity.from, to: head + 1 }))
      counts.push({ quantity, thing, to: head + 1, repeats: null });
    else if (last?.thing.aspect === "strength" && view.words[quantity.to] === "in") {
      counts.push({ quantity, thing: last.thing, to: quantity.to, repeats: last.repeats ?? last });
    }
    at = whole !== null && head !== null ? head : quantity.to;
  }
  return counts;
}

/** "12 of the 15 drones": where the number of the whole ends that a count is a part of, or null. */
function wholeBehind(words: readonly string[], at: number): number | null {
  if (words[at] !== "of") return null;
  const start = /^(?:the|its|their|some)$/.test(words[at + 1] ?? "") ? at + 2 : at + 1;
  return readQuantity(words, start)?.to ?? null;
}

function spanOf({ tokens }: WordView, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The event a count in this sentence is about: one whose trigger the phrase holds, else the last before it. */
function eventNear(events: readonly Event[], sentence: Sentence, phrase: Span): Event | null {
  const inside = events.flatMap((event) =>
    event.mentions.filter((mention) => overlaps(mention, sentence)).map((mention) => ({ event, mention })),
  );
  const held = inside.find(({ mention }) => overlaps(mention, phrase));
  const before = inside
    .filter(({ mention }) => mention.end <= phrase.start)
    .sort((a, b) => b.mention.end - a.mention.end);
  return (held ?? before[0] ?? inside[0])?.event ?? null;
}

interface Since {
  readonly cumulative: boolean;
  /** First day, where the time behind "since" has one. */
  readonly day: string | null;
}

/** Whether the sentence counts "since" something, and the first day where that is a time. */
function sinceOf(view: WordView, sentence: Sentence, input: ClaimInput): Since {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (view.words[at] !== "since") continue;
    const start = view.tokens[at]?.end ?? 0;
    const time = input.times.find(
      (one) => one.start >= start && one.start <= start + 12 && one.from !== null,
    );
    return { cumulative: true, day: time?.from ?? null };
  }
  return { cumulative: false, day: null };
}

/** The place a strength is told for: the first behind the count, before the next comma or count. */
function placeBehind(view: WordView, count: Count, input: ClaimInput): string | null {
  const start = view.tokens[count.to - 1]?.end ?? 0;
  if (view.words[count.to] !== "in") return null;
  return input.places.find((place) => place.start >= start && place.start <= start + 24)?.id ?? null;
}

const ownerTypes: ReadonlySet<string> = new Set(["state", "organization", "armed-group"]);
const ownVerbs: ReadonlySet<string> = new Set([
  "have",
  "keep",
  "maintain",
  "station",
  "deploy",
  "base",
  "command",
]);

/** The actor a name inside the phrase stands for ("US troops"). */
function namedOwner(view: WordView, phrase: Span, input: ClaimInput): string | null {
  const name = view.annotated.names.find((one) => overlaps(one, phrase) && ownerTypes.has(one.type));
  if (!name) return null;
  const text = view.annotated.article.text.slice(name.start, name.end);
  const entity = input.entities.find((one) =>
    name.actor ? one.actor === name.actor : one.names.includes(text),
  );
  return entity?.id ?? null;
}

/** Whose strength it is: an actor named inside the phrase, else the subject of "has", "keeps", "deployed". */
function ownerOf(view: WordView, sentence: Sentence, phrase: Span, input: ClaimInput): string | null {
  const inside = namedOwner(view, phrase, input);
  if (inside) return inside;
  const verb = view.annotated.verbGroups.findLast(
    (group) =>
      group.start >= sentence.start &&
      group.end <= phrase.start &&
      ownVerbs.has(view.tokens[group.head]?.lemma ?? ""),
  );
  if (!verb || verb.voice === "passive") return null;
  const subject = input.mentions.findLast(
    (mention) => mention.start >= sentence.start && mention.end <= verb.start && ownerTypes.has(mention.type),
  );
  return subject?.entity ?? null;
}

function draftOf(
  view: WordView,
  at: { sentence: Sentence; index: number; count: Count },
  input: ClaimInput,
): ClaimDraft | null {
  const { sentence, index, count } = at;
  const { quantity, thing } = count;
  const span = spanOf(view, quantity.from, count.to);
  const { low, high, qualifier } = quantity;
  const since = sinceOf(view, sentence, input);
  const strength = thing.aspect === "strength";
  const place = strength ? placeBehind(view, count, input) : null;
  const event = strength ? null : eventNear(input.events, sentence, span);
  const owner = count.repeats ?? count;
  const owned = spanOf(view, owner.quantity.from, owner.to);
  const entity = strength ? ownerOf(view, sentence, owned, input) : null;
  if (strength ? place === null || entity === null : event === null) return null;
  if (event && event.status !== "actual" && event.status !== "historical" && event.status !== "habitual")
    return null;
  const figure = plainFigure({
    low,
    high,
    qualifier,
    text: view.annotated.article.text.slice(span.start, span.end),
    population: thing.population,
    scope: since.cumulative ? "cumulative" : "incident",
    since: since.day,
  });
  return draftClaim({
    aspect: thing.aspect,
    event: event?.id ?? null,
    entity,
    place,
    figure,
    span,
    sentence: index,
    rule: `counted-${thing.aspect}`,
  });
}

/** Claims that count things: sites hit, attacks of a series, the strength of a force, weapons shot down. */
export function countedClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  return view.annotated.sentences.flatMap((sentence, index) =>
    countsIn(view, sentence).flatMap((count) => draftOf(view, { sentence, index, count }, input) ?? []),
  );
}

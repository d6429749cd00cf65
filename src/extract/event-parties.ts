import { isOutcome } from "../lexicon/event-types.ts";
import { isStateForceName, partyKind } from "../lexicon/party-words.ts";
import { streetWords } from "../lexicon/street-words.ts";
import type { NounChunk, TokenRange } from "../model/annotated-article.ts";
import type { EntityType, Mention } from "../model/entity.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { type DraftContext, spanOf } from "./draft-context.ts";
import type { Trigger } from "./triggers.ts";
import type { WordView } from "./word-view.ts";

const actorTypes: ReadonlySet<EntityType> = new Set<EntityType>([
  "person",
  "organization",
  "armed-group",
  "state",
  "facility",
  "people",
]);

const bodies =
  /^(?:militias?|fighters?|forces?|members?|troops|rebels?|wing|units?|branch|army|navy|soldiers?|militants?|gunmen|insurgents?|guerrillas|warplanes|aircraft|jets|artillery|police|supporters)$/;

/** "the militia of the so-called Northern Council": whose men they are belongs to the words for who did it. */
function withOwner({ words, tokens }: WordView, chunk: NounChunk): TokenRange {
  if (!bodies.test(words[chunk.to - 1] as string) || words[chunk.to] !== "of") return chunk;
  let to = chunk.to + 1;
  while (to < chunk.to + 10 && /^(?:DET|ADJ|PROPN)$|^the$/.test(tokens[to]?.pos ?? "")) to++;
  return tokens[to - 1]?.pos === "PROPN" ? { from: chunk.from, to } : chunk;
}

function mentionsIn({ mentions }: DraftContext, sentence: number, span: Span): Mention[] {
  return (mentions[sentence] ?? []).filter((one) => actorTypes.has(one.type) && overlaps(one, span));
}

function distinct(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map((one) => one.entity))];
}

/** Nouns of happenings whose owner suffers them ("the mayor's murder"); of others he is the doer ("the rebels' raid"). */
const suffered: ReadonlySet<string> = new Set([
  "killing",
  "shooting",
  "stabbing",
  "assassination",
  "execution",
  "abduction",
  "arrest",
  "torture",
]);

function isOwner({ annotated }: WordView, { end }: Mention): boolean {
  return /^(?:['’]s|['’](?=\s))/.test(annotated.article.text.slice(end, end + 2));
}

function isSuffered(type: string): boolean {
  return suffered.has(type) || isOutcome(type);
}

function wordsOf({ annotated }: WordView, { start, end }: Span): string {
  return annotated.article.text.slice(start, end).toLowerCase();
}

/** "the Greater Park shooting", "a university shooting": what stands before the noun may be where it was or whom it hit. */
function mayHaveDone({ view }: DraftContext, mention: Mention, type: string): boolean {
  if (mention.type === "state" || mention.type === "armed-group") return true;
  const words = wordsOf(view, mention);
  const kind = partyKind(words.split(/[^\p{L}]+/u));
  const force = kind === "state-force" || kind === "group" || isStateForceName(words);
  if (mention.type === "facility") return false;
  return isOwner(view, mention) ? !isSuffered(type) || force : force;
}

/** Who stands before the noun of a happening, in its own chunk. */
function modifiers(context: DraftContext, trigger: Trigger, chunk: NounChunk): Mention[] {
  if (trigger.from <= chunk.from) return [];
  const span = spanOf(context.view, { from: chunk.from, to: trigger.from });
  return mentionsIn(context, trigger.sentence, span).filter((one) => contains(span, one));
}

/** Who did it: subjects of the verb, behind "by", and before a noun of happening whoever can have done it. */
export function agentsOf(context: DraftContext, trigger: Trigger): string[] {
  const found = trigger.agents.flatMap((chunk) => {
    if (trigger.chunk === chunk)
      return modifiers(context, trigger, chunk).filter((one) => mayHaveDone(context, one, trigger.type));
    return mentionsIn(context, trigger.sentence, spanOf(context.view, withOwner(context.view, chunk))).filter(
      (one) => one.type !== "facility",
    );
  });
  return distinct(found);
}

const streets = new RegExp(`\\b(?:${streetWords.join("|")})\\.?$`);

/** Whom it befell: objects of the verb, subjects of its passive, behind "of" and "on", and the owner of a noun suffered. */
export function targetsOf(context: DraftContext, trigger: Trigger): string[] {
  const { view } = context;
  const told = trigger.targets.flatMap((chunk) =>
    mentionsIn(context, trigger.sentence, spanOf(view, withOwner(view, chunk))),
  );
  const owners =
    trigger.kind === "noun" && trigger.chunk && isSuffered(trigger.type)
      ? modifiers(context, trigger, trigger.chunk).filter((one) => isOwner(view, one))
      : [];
  const found = [...told, ...owners].filter(
    (one) => one.type !== "facility" || !streets.test(wordsOf(view, one)),
  );
  return distinct(found.filter((one) => !owners.includes(one) || !mayHaveDone(context, one, trigger.type)));
}

import { reportingForms } from "../lexicon/clause-words.ts";
import { eventTypes } from "../lexicon/event-types.ts";
import { partyKind } from "../lexicon/party-words.ts";
import type { NounChunk } from "../model/annotated-article.ts";
import type { DraftContext } from "./draft-context.ts";
import { real } from "./event-clashes.ts";
import type { EventDraft } from "./event-drafts.ts";
import type { WordView } from "./word-view.ts";

function isThey({ words }: WordView, { from, to }: NounChunk): boolean {
  return to === from + 1 && words[from] === "they";
}

/** "Police said they had opened fire": whoever speaks may mean himself. */
function isReported({ view: { words, annotated } }: DraftContext, { trigger }: EventDraft): boolean {
  const { from = 0 } = annotated.sentences[trigger.sentence] ?? {};
  return words.slice(from, trigger.from).some((word) => reportingForms.has(word));
}

const fighting: ReadonlySet<string> = new Set(["state-force", "group", "protesters", "rioters"]);

/** Whether others of the sentence may have fought back, so that "they" may be them. */
function mayAnswer({ words }: WordView, { trigger }: EventDraft): boolean {
  return trigger.targets.some(({ from, to }) => fighting.has(partyKind(words.slice(from, to)) ?? ""));
}

function isPlural({ words }: WordView, { head }: NounChunk): boolean {
  return /(?:[^s]s|men|women|people|police|troops|gunmen)$/.test(words[head] as string);
}

/** Who did the one violent deed of the sentence before, if they are several and nobody else is told to fight. */
function doersBefore({ view }: DraftContext, drafts: readonly EventDraft[]): readonly string[] {
  const deeds = drafts.filter(({ type, status }) => eventTypes.get(type)?.violent && real.has(status));
  const [first, ...others] = deeds.filter(({ agents }) => agents.length > 0);
  if (!first || others.some(({ agents }) => agents.join() !== first.agents.join())) return [];
  const resolved = first.trigger.agents.every((chunk) => isThey(view, chunk) || isPlural(view, chunk));
  return resolved && first.trigger.kind === "verb" && !deeds.some((one) => mayAnswer(view, one))
    ? first.agents
    : [];
}

/** What the last sentence before, or the one before that, tells of. */
function lastTold(drafts: readonly EventDraft[], sentence: number): EventDraft[] {
  const last = drafts.findLast((one) => one.trigger.sentence < sentence && !one.trigger.points);
  if (!last || last.trigger.sentence < sentence - 2) return [];
  return drafts.filter((one) => one.trigger.sentence === last.trigger.sentence);
}

/** "They opened fire" of a violent deed: the attackers of the sentence before did it. */
export function withDoers(context: DraftContext, drafts: readonly EventDraft[]): EventDraft[] {
  const settled: EventDraft[] = [];
  for (const draft of drafts) {
    const { trigger, agents, type } = draft;
    const open =
      agents.length === 0 &&
      trigger.kind === "verb" &&
      eventTypes.get(type)?.violent &&
      trigger.agents.some((chunk) => isThey(context.view, chunk)) &&
      !isReported(context, draft);
    const doers = open ? doersBefore(context, lastTold(settled, trigger.sentence)) : [];
    const sides = doers.flatMap((id) => context.sides.get(id) ?? []);
    settled.push(doers.length > 0 ? { ...draft, agents: doers, sides } : draft);
  }
  return settled;
}

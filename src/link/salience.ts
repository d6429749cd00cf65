import { eventTypes, isOutcome } from "../lexicon/event-types.ts";
import type { Analysis } from "../model/analysis.ts";
import { isContent } from "../model/block.ts";
import type { Event } from "../model/event.ts";
import { dayNumber } from "../text/calendar.ts";
import { makesIncident } from "./kind-match.ts";

/** Mentions beyond these add nothing. */
const mostMentions = 6;
/** Sentences of content that lead a report. */
const leadSentences = 3;
/** Days back from publication beyond which a happening is background. */
const recentDays = 45;

/** What speaks for an event being what its article is about. */
const weights = { mention: 1, lead: 3, violent: 2, cause: 1, counted: 1.5, old: -6, answered: -1 } as const;

function leadEnd({ blocks, sentences }: Analysis): number {
  const first = blocks.find((block) => isContent(block) && block.kind !== "title");
  const body = sentences.filter((sentence) => first && sentence.start >= first.start);
  return body[leadSentences - 1]?.end ?? Number.POSITIVE_INFINITY;
}

function isOld(event: Event, published: string | null): boolean {
  if (event.status === "historical") return true;
  if (!event.date || published === null) return false;
  return dayNumber(published) - dayNumber(event.date.to) > recentDays;
}

/** How likely each event is what its article is about, by event id. */
export function salienceOf(analysis: Analysis): Map<string, number> {
  const lead = leadEnd(analysis);
  const published = analysis.article.published?.slice(0, 10) ?? null;
  const counted = new Set(analysis.claims.filter((claim) => claim.figure).map((claim) => claim.event));
  const answered = new Set(analysis.events.flatMap((event) => event.respondsTo));
  return new Map(
    analysis.events.map((event) => {
      const grounds: [boolean, number][] = [
        [event.start < lead, weights.lead],
        [eventTypes.get(event.type)?.violent ?? false, weights.violent],
        [!isOutcome(event.type), weights.cause],
        [counted.has(event.id), weights.counted],
        [isOld(event, published), weights.old],
        [answered.has(event.id), weights.answered],
      ];
      const mentions = Math.min(mostMentions, event.mentions.length) * weights.mention;
      const score = grounds.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), mentions);
      return [event.id, score];
    }),
  );
}

/** The event that happened and that the article is mainly about, or null. */
export function mainEvent(analysis: Analysis): Event | null {
  const salience = salienceOf(analysis);
  const [best] = analysis.events
    .filter(({ status, type }) => (status === "actual" || status === "historical") && makesIncident(type))
    .sort(
      (a, b) =>
        (salience.get(b.id) as number) - (salience.get(a.id) as number) ||
        a.start - b.start ||
        (a.id < b.id ? -1 : 1),
    );
  return best ?? null;
}

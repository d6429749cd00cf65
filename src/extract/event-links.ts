import { type EventLink, eventLinks } from "../lexicon/event-links.ts";
import type { Event } from "../model/event.ts";
import { indexAt } from "../model/span.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import type { WordView } from "./word-view.ts";

const table = new PhraseTable<EventLink>();
for (const link of eventLinks) table.add(link.words, link);

interface Site {
  readonly start: number;
  readonly event: Event;
}

interface Found {
  readonly from: string;
  readonly to: string;
  readonly kind: EventLink["kind"];
}

function sitesOf(events: readonly Event[]): Site[] {
  return events
    .flatMap((event) => event.mentions.map((mention) => ({ start: mention.start, end: mention.end, event })))
    .sort((a, b) => a.start - b.start);
}

/** Links drawn in words, each between the nearest mentions on both sides of the words within one sentence. */
function linksIn(view: WordView, events: readonly Event[]): Found[] {
  const { annotated, tokens, words } = view;
  const sites = sitesOf(events).map(({ start, event }) => ({ start, end: start, event }));
  const found: Found[] = [];
  for (const sentence of annotated.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const match = table.longest(words, at);
      const link = match?.values[0];
      if (!match || !link || match.to > sentence.to) continue;
      const cut = tokens[at]?.start ?? 0;
      const left = sites[indexAt(sites, cut)];
      const right = sites[indexAt(sites, tokens[match.to - 1]?.end ?? 0) + 1];
      if (
        left &&
        right &&
        left.start >= sentence.start &&
        right.start < sentence.end &&
        left.event.id !== right.event.id
      ) {
        const forward = link.order === "forward";
        found.push({
          from: (forward ? left : right).event.id,
          to: (forward ? right : left).event.id,
          kind: link.kind,
        });
      }
      at = match.to - 1;
    }
  }
  return found;
}

/** Events with what they answer and what they are part of, as the text says it. */
export function linkEvents(view: WordView, events: readonly Event[]): Event[] {
  const found = linksIn(view, events);
  const targets = (event: Event, kind: EventLink["kind"]) => [
    ...new Set(found.filter((one) => one.from === event.id && one.kind === kind).map((one) => one.to)),
  ];
  if (found.length === 0) return [...events];
  return events.map((event) => ({
    ...event,
    respondsTo: targets(event, "respondsTo"),
    partOf: [...new Set([...event.partOf, ...targets(event, "partOf")])],
  }));
}

import type { Analysis } from "../model/analysis.ts";
import type { ArticleSpan } from "../model/dossier.ts";
import type { Judgement } from "../model/judgement.ts";
import { judgementMessage } from "../model/judgement-message.ts";
import { localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { eventAt } from "../model/words-named.ts";
import type { Constraint } from "./constraints.ts";
import type { Happening } from "./happening.ts";

/** What the words of judgements are looked for in. */
export interface Told {
  readonly analyses: ReadonlyMap<string, Analysis>;
  /** All happenings of all articles, those that tell too little to be an incident included. */
  readonly told: readonly Happening[];
}

/** Keys of the events of a happening, in order. */
export function keysOf({ article, events }: Pick<Happening, "article" | "events">): string[] {
  return events.map(({ id }) => localKey(article, id));
}

/** The event that stands for each event: itself, or the first of the happening that it denies something of. */
export function homesOf(told: readonly Happening[]): Map<string, string> {
  return new Map(
    told.flatMap((happening) => [
      ...keysOf(happening).map((key) => [key, key] as const),
      ...happening.denied.map(({ id }) => [localKey(happening.article, id), happening.key] as const),
    ]),
  );
}

type Found = { readonly key: string } | { readonly why: string };

function find(
  { article, start, end }: ArticleSpan,
  context: { analyses: Told["analyses"]; homeOf: ReadonlyMap<string, string> },
): Found {
  const analysis = context.analyses.get(article);
  if (!analysis) return { why: `no article ${article} here` };
  const event = eventAt(analysis, { start, end });
  if (!event) return { why: "nothing is told to happen there" };
  const key = context.homeOf.get(localKey(article, event.id));
  if (key !== undefined) return { key };
  const words = analysis.article.text.slice(event.start, event.end);
  const kind = event.status === "actual" || event.status === "historical" ? "no incident" : event.status;
  return { why: `“${words}” is ${kind}` };
}

/** Decisions on incidents, by the events their words name. */
export interface NamedEvents {
  readonly constraints: readonly Constraint[];
  /** Places and days set for the incident of an event, in order of time. */
  readonly answers: readonly { readonly judgement: Judgement; readonly key: string }[];
  readonly messages: readonly Message[];
}

/** The events that judgements name; a judgement whose words tell of no incident is told of in a message. */
export function nameEvents(judgements: readonly Judgement[], { analyses, told }: Told): NamedEvents {
  const homeOf = homesOf(told);
  const messages: Message[] = [];
  const constraints: Constraint[] = [];
  const answers: { judgement: Judgement; key: string }[] = [];
  const keyAt = (span: ArticleSpan, judgement: Judgement): string | null => {
    const found = find(span, { analyses, homeOf });
    if ("key" in found) return found.key;
    messages.push(judgementMessage(judgement, found.why, span));
    return null;
  };
  for (const judgement of judgements) {
    const { ruling } = judgement;
    if (ruling.kind === "same-incident" || ruling.kind === "different-incident") {
      const [a, b] = [keyAt(ruling.a, judgement), keyAt(ruling.b, judgement)];
      if (a !== null && b !== null)
        constraints.push({ judgement, same: ruling.kind === "same-incident", a, b });
    } else if (ruling.kind === "place" || ruling.kind === "date") {
      const key = keyAt(ruling.incident, judgement);
      if (key !== null) answers.push({ judgement, key });
    }
  }
  return { constraints, answers, messages };
}

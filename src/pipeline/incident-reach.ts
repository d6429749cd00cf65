import type { Focus } from "../link/article-focus.ts";
import { homesOf, keysOf } from "../link/judged-events.ts";
import type { Analysis } from "../model/analysis.ts";
import type { ArticleSpan, Incident } from "../model/dossier.ts";
import { type Judgement, wordsNamed } from "../model/judgement.ts";
import { localKey } from "../model/links.ts";
import { eventAt } from "../model/words-named.ts";
import type { Moved } from "./moved.ts";
import type { Shelf } from "./shelf.ts";

/** Incidents that are made anew together, by what they were. */
export interface IncidentReach {
  readonly gone: ReadonlySet<string>;
  /** Keys of the events of these incidents, and of those that a judgement names and no incident has. */
  readonly events: ReadonlySet<string>;
  /** What the articles on the shelf tell. */
  readonly focused: readonly Focus[];
  readonly judged: ReadonlySet<string>;
}

export function isOnGroups({ ruling }: Judgement): boolean {
  return ruling.kind === "same-incident" || ruling.kind === "different-incident";
}

/** Articles of which incidents and facts may change by a judgement that is on neither groups nor entities. */
export function articlesJudged(moved: Moved): string[] {
  return moved.all.flatMap((one) => {
    const { kind } = one.ruling;
    if (!moved.ids.has(one.id) || kind === "same-entity" || kind === "different-entity" || kind === "block")
      return [];
    return wordsNamed(one.ruling).map(({ article }) => article);
  });
}

function eventKeys({ events }: Incident): string[] {
  return events.map(({ article, event }) => localKey(article, event));
}

/** Finds the event that words name, as a happening of an article on the shelf has it. */
export function eventFinder(
  analyses: ReadonlyMap<string, Analysis>,
  focused: readonly Focus[],
): (span: ArticleSpan) => string | null {
  const homeOf = homesOf(focused.flatMap(({ told }) => told));
  return (span) => {
    const analysis = analyses.get(span.article);
    const event = analysis ? eventAt(analysis, span) : null;
    return event ? (homeOf.get(localKey(span.article, event.id)) ?? null) : null;
  };
}

/** Incident ids by event, of the incidents the articles on the shelf have a part in. */
export function incidentsByEvent(shelf: Shelf): Map<string, string> {
  const found = new Map<string, string>();
  for (const article of shelf.held.keys())
    for (const incident of shelf.incidentsIn.get(article) ?? [])
      for (const key of eventKeys(incident)) found.set(key, incident.id);
  return found;
}

/**
 * All incidents that must be made anew with those of `seeds`, because a judgement on groups ties them: with their
 * articles on the shelf.
 */
export async function reachIncidents(
  seeds: ReadonlySet<string>,
  { moved, shelf }: { moved: Moved; shelf: Shelf },
): Promise<IncidentReach> {
  const onGroups = moved.all.filter(isOnGroups);
  const judged = new Set(onGroups.filter(({ id }) => moved.ids.has(id)).map(({ id }) => id));
  const gone = new Set(seeds);
  const loose = new Set<string>();
  let focused: Focus[] = [];
  for (let before = -1; before < gone.size + judged.size; ) {
    before = gone.size + judged.size;
    const words = onGroups.filter(({ id }) => judged.has(id)).flatMap(({ ruling }) => wordsNamed(ruling));
    const told = [...gone].flatMap((id) => shelf.incidentOf.get(id)?.articles ?? []);
    await shelf.fetch([...words.map(({ article }) => article), ...told]);
    focused = shelf.focused();
    const find = eventFinder(shelf.held, focused);
    const incidentOf = incidentsByEvent(shelf);
    for (const key of words.flatMap((span) => find(span) ?? [])) {
      const incident = incidentOf.get(key);
      if (incident === undefined) loose.add(key);
      else gone.add(incident);
    }
    for (const one of onGroups) {
      const keys = wordsNamed(one.ruling).flatMap((span) => find(span) ?? []);
      if (keys.some((key) => loose.has(key) || gone.has(incidentOf.get(key) ?? ""))) judged.add(one.id);
    }
  }
  const own = [...gone].flatMap((id) => eventKeys(shelf.incidentOf.get(id) as Incident));
  const slight = focused
    .flatMap(({ told }) => told)
    .filter((happening) => keysOf(happening).some((key) => loose.has(key)));
  return { gone, events: new Set([...own, ...slight.flatMap(keysOf)]), focused, judged };
}

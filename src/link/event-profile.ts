import type { Analysis } from "../model/analysis.ts";
import type { Event } from "../model/event.ts";
import { localKey } from "../model/links.ts";
import type { Place } from "../model/place.ts";

/** What one event says of what, when, where and who, in terms that hold across articles. */
export interface EventProfile {
  readonly key: string;
  readonly article: string;
  readonly event: Event;
  readonly published: string | null;
  readonly places: readonly Place[];
  /** Global entity ids. */
  readonly agents: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Global ids of persons named in the sentences of the event. */
  readonly people: ReadonlySet<string>;
  readonly killed: number | null;
  readonly wounded: number | null;
}

function countOf(analysis: Analysis, event: Event, aspect: "killed" | "wounded"): number | null {
  for (const claim of analysis.claims) {
    const { figure } = claim;
    if (claim.event !== event.id || claim.aspect !== aspect || !figure) continue;
    if (figure.subsetOf === null && figure.scope === "incident") return figure.low ?? figure.high;
  }
  return null;
}

function globalIds(
  ids: readonly string[],
  article: string,
  entityOf: ReadonlyMap<string, string>,
): Set<string> {
  const found = new Set<string>();
  for (const id of ids) {
    const global = entityOf.get(localKey(article, id));
    if (global) found.add(global);
  }
  return found;
}

/** Persons mentioned in a sentence that holds a mention of the event. */
function peopleNear(analysis: Analysis, event: Event): string[] {
  const sentences = analysis.sentences.filter((sentence) =>
    event.mentions.some((mention) => mention.start < sentence.end && sentence.start < mention.end),
  );
  return analysis.mentions
    .filter((mention) => mention.type === "person" && mention.form === "name")
    .filter((mention) => sentences.some((one) => one.start <= mention.start && mention.end <= one.end))
    .map((mention) => mention.entity);
}

/** Whether an event tells enough to be an incident of its own: a day, a place below a country, or a count. */
function isSubstantial({ event, places }: EventProfile, analysis: Analysis): boolean {
  if (event.date !== null || places.some((place) => place.lat !== null && place.precision !== "country"))
    return true;
  return analysis.claims.some((claim) => claim.event === event.id && claim.figure !== null);
}

/** Profiles of the events that happened and tell when, where or how many; planned, feared, denied ones make no incident. */
export function profileEvents(
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
): EventProfile[] {
  const profiles: EventProfile[] = [];
  for (const analysis of analyses) {
    const { article } = analysis;
    const places = new Map(analysis.places.map((place) => [place.id, place]));
    for (const event of analysis.events) {
      if (event.status !== "actual" && event.status !== "historical") continue;
      const profile: EventProfile = {
        key: localKey(article.id, event.id),
        article: article.id,
        event,
        published: article.published?.slice(0, 10) ?? null,
        places: event.places.flatMap((id) => places.get(id) ?? []),
        agents: globalIds(event.agents, article.id, entityOf),
        targets: globalIds(event.targets, article.id, entityOf),
        people: globalIds(peopleNear(analysis, event), article.id, entityOf),
        killed: countOf(analysis, event, "killed"),
        wounded: countOf(analysis, event, "wounded"),
      };
      if (isSubstantial(profile, analysis)) profiles.push(profile);
    }
  }
  return profiles;
}

import type { Article } from "./article.ts";
import type { Account, Copy, DossierEntity, Incident, Story, Utterance } from "./dossier.ts";
import type { Message } from "./message.ts";

/** An incident before its facts are settled. */
export type IncidentGroup = Omit<Incident, "facts">;

/** Key of something local to one article (an event, an entity) in a set of articles. */
export function localKey(article: string, id: string): string {
  return `${article}/${id}`;
}

/** What the link stage gives: what is the same across articles, and why. */
export interface Links {
  /** Articles by id, with `published` filled in from sister articles where that settles it. */
  readonly articles: readonly Article[];
  /** Article that gave an undated one its day, by the undated one's id. */
  readonly datedBy: ReadonlyMap<string, string>;
  readonly entities: readonly DossierEntity[];
  /** Global entity id by `localKey`. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly copies: readonly Copy[];
  readonly accounts: readonly Account[];
  /** Account id by article id. */
  readonly accountOf: ReadonlyMap<string, string>;
  readonly stories: readonly Story[];
  readonly incidents: readonly IncidentGroup[];
  /** Incident id by `localKey` of an event. */
  readonly incidentOf: ReadonlyMap<string, string>;
  readonly quotes: readonly Utterance[];
  readonly messages: readonly Message[];
}

/** What facts are settled by: whose article it is, whose voice, and what its events and entities are elsewhere. */
export type FactLinks = Pick<Links, "articles" | "entityOf" | "accountOf" | "incidents" | "incidentOf">;

import type { EntityType } from "../model/entity.ts";

/** What an actor is, finer than its entity type. */
export type ActorKind =
  | "state"
  | "territory"
  | "bloc"
  | "government"
  | "ministry"
  | "military"
  | "police"
  | "intelligence"
  | "legislature"
  | "court"
  | "command"
  | "armed-group"
  | "party"
  | "international"
  | "aid"
  | "rights-monitor"
  | "company"
  | "agency"
  | "broadcaster"
  | "newspaper"
  | "online"
  | "osint"
  | "social-platform"
  | "population";

/** One actor of the lexicon. `id` is stable: it settles identity across articles. */
export interface ActorRow {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: ActorKind;
  readonly name: string;
  /** Other written forms; one that is all capitals matches only in capitals. */
  readonly forms: readonly string[];
  /** ISO 3166-1 alpha-2, lower case, of the state it belongs to or sits in; null where none. */
  readonly state: string | null;
}

/** Makes the rows of a table whose members share kind and type. */
export function rowMaker(
  type: EntityType,
  kind: ActorKind,
): (id: string, state: string | null, name: string, ...forms: readonly string[]) => ActorRow {
  return (id, state, name, ...forms) => ({ id, type, kind, name, forms, state });
}

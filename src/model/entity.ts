import type { Span } from "./span.ts";

export type EntityType =
  | "person"
  | "organization"
  | "armed-group"
  | "state"
  | "place"
  | "facility"
  | "outlet"
  | "weapon"
  | "people";

/** What mentions name. `id` is local to an Analysis (`e1`) or global in a Dossier. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name met. */
  readonly name: string;
  /** Every spelling met, sorted. */
  readonly names: readonly string[];
  /** Key of the lexicon's actor row, where one matched: settles identity across articles. */
  readonly actor: string | null;
}

/** Mere words for people or a thing that may be told of in any article: "two men", "school". */
export function isNameless({ type, name, actor }: Pick<Entity, "type" | "name" | "actor">): boolean {
  return type === "people" || (type === "facility" && actor === null && !/\p{Lu}/u.test(name));
}

export interface Mention extends Span {
  readonly type: EntityType;
  readonly entity: string;
  readonly form: "name" | "nominal" | "pronoun";
}

/** Words by which an entity is called something ("Iran-backed militia"), and whose words they are. */
export interface Descriptor extends Span {
  readonly entity: string;
  readonly text: string;
  readonly voice: "outlet" | "quoted";
}

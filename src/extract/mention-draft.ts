import type { Gender } from "../lexicon/person-nouns.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { EntityType, Mention } from "../model/entity.ts";
import type { Span } from "../model/span.ts";

/** A mention before it is known which entity it belongs to. */
export interface MentionDraft extends Span, TokenRange {
  readonly type: EntityType;
  readonly form: Mention["form"];
  readonly sentence: number;
  readonly actor: string | null;
  /** Token of the word that carries it. */
  readonly head: number;
  readonly plural: boolean;
  /** Definite words point back ("the group"), others bring something in ("a group"). */
  readonly definite: boolean;
  /** "A group": something new, never what was told before. */
  readonly indefinite: boolean;
  /** "Its fighters", "their forces": those of whoever was told of. */
  readonly owned: boolean;
  /** Lower-case words of the title or role that go with it ("defence secretary"). */
  readonly roles: readonly string[];
  /** Organ of a state that it names, with or without its state, and the words it is told with: `military army`. */
  readonly organ: string | null;
  /** What its noun, title or given name tells of a person. */
  readonly gender: Gender;
  /** A pronoun that is the subject of a verb of saying. */
  readonly speaker: boolean;
  /** A state named by its adjective ("Iraqi"). */
  readonly adjective: boolean;
}

import type { GazetteerKind, GazetteerPlace } from "../lexicon/gazetteer.ts";
import type { Span } from "../model/span.ts";

/** A stretch of text that may name a place, with what its surroundings say about it. */
export interface Toponym extends Span {
  /** The name as looked up, without a word for the kind of place. */
  readonly name: string;
  /** Token range. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly candidates: readonly GazetteerPlace[];
  /** Kinds that a word beside the name allows; null where none says. */
  readonly kinds: readonly GazetteerKind[] | null;
  /** Index, in the article's list, of the toponym that holds this one ("Paris, Texas"); -1 where none. */
  readonly container: number;
  /** Whether words around it say that something is there: a preposition, a kind of place, a holder. */
  readonly locative: boolean;
  /** Whether an enumeration joins it to the toponym before it in the list. */
  readonly listed: boolean;
  /** Stands in the dateline of a paragraph ("BASRA, Iraq (AP) —"). */
  readonly dateline: boolean;
  /** "south of X", "30 km from X". */
  readonly relative: boolean;
  /** Told only to say where another place lies: "Y" in "X, south of Y". */
  readonly landmark: boolean;
  /** "from X", "X-based". */
  readonly origin: boolean;
  /** Part of the name of a body or a facility ("Oslo Police"). */
  readonly inName: "body" | "facility" | null;
  /** Whether it stands within a longer name of a body or a place (`part`), in none (`whole`) or in a person's (`none`). */
  readonly leeway: "part" | "whole" | "none";
  /** How far the surroundings speak for a place: above 0 for, below against. */
  readonly cue: number;
}

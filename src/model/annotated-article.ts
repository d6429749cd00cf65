import type { Article } from "./article.ts";
import type { Block } from "./block.ts";
import type { EntityType } from "./entity.ts";
import type { Message } from "./message.ts";
import type { Span } from "./span.ts";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes levelled to `'`. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A range `[from, to)` of indices into `AnnotatedArticle.tokens`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Covers tokens `[from, to)`; never crosses a block. `block` is an index into `blocks`. */
export interface Sentence extends Span, TokenRange {
  readonly block: number;
}

/** A base noun phrase (no post-modifier) or pronoun; `head` is a token index. */
export interface NounChunk extends Span, TokenRange {
  readonly head: number;
  readonly sentence: number;
}

export type Tense =
  | "past"
  | "present"
  | "future"
  | "perfect"
  | "pluperfect"
  | "infinitive"
  | "gerund"
  | "participle";

/** A verb with its auxiliaries, adverbs and negation; `head` is the token index of the lexical verb. */
export interface VerbGroup extends Span, TokenRange {
  readonly head: number;
  readonly sentence: number;
  readonly tense: Tense;
  readonly voice: "active" | "passive";
  readonly negated: boolean;
  /** Lower-case modal ("may", "would"), else null. */
  readonly modal: string | null;
}

export type ScopeKind =
  | "negated"
  | "planned"
  | "feared"
  | "hypothetical"
  | "conditional"
  | "historical"
  | "habitual"
  | "reported"
  | "alleged";

/** A stretch whose happenings are not plain fact; `cue` are the words that say so. */
export interface Scope extends Span {
  readonly kind: ScopeKind;
  readonly cue: Span;
  readonly rule: string;
}

/** A proper name found in the text, with the type its form and the lexicon suggest. */
export interface Name extends Span, TokenRange {
  readonly type: EntityType;
  readonly sentence: number;
  /** Key of the lexicon's actor row, where one matched. */
  readonly actor: string | null;
  readonly rule: string;
}

/** What the annotate stage gives: the article, its blocks, and everything said about its words. Arrays are in text order. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly chunks: readonly NounChunk[];
  readonly verbGroups: readonly VerbGroup[];
  readonly scopes: readonly Scope[];
  readonly names: readonly Name[];
  /** Says so where the text, or a block of it, is not English and was left unread. */
  readonly messages: readonly Message[];
}

import type { Article } from "./article.ts";
import type { Hedge, Hop, Stance } from "./attribution.ts";
import type { Aspect, Evidence } from "./claim.ts";
import type { EntityType } from "./entity.ts";
import type { Figure } from "./figure.ts";
import type { Message } from "./message.ts";
import type { PlacePrecision } from "./place.ts";
import type { Span } from "./span.ts";
import type { DateRange } from "./time.ts";

export interface DossierArticle extends Omit<Article, "text"> {
  /** Account id. */
  readonly account: string;
  /** Article that gave this one its day of publication; absent where its own words or origin do. */
  readonly datedBy?: string;
  /** Blocks that fed nothing, with the rule that left each out. */
  readonly leftOut: readonly (Evidence & { readonly kind: string; readonly rule: string })[];
}

/** Articles that are one voice, and why each was folded in. */
export interface Account {
  readonly id: string;
  readonly articles: readonly string[];
  readonly reasons: readonly string[];
}

export interface ArticleSpan extends Span {
  readonly article: string;
}

/** `from` is the article copied from where dates tell, else the one that sorts first. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  readonly kind: "verbatim" | "edited" | "shared-wire" | "shared-source";
  /** Share of the shorter text that also stands in the other, 0 to 1. */
  readonly share: number;
  readonly evidence: readonly ArticleSpan[];
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly string[];
}

export type Agreement = "single" | "agree" | "compatible" | "update" | "conflict";

export interface FactClaim {
  readonly article: string;
  readonly account: string;
  /** Whose word it rests on: the first named source, wherever it is cited, else the account's own. */
  readonly voice: string;
  readonly claim: string;
  readonly figure: Figure | null;
  readonly value: string | null;
  readonly chain: readonly Hop[];
  readonly hedge: Hedge;
  readonly stance: Stance;
  readonly evidence: Evidence;
  /** How the figure was inferred ("sum of parts"); absent where the words give it. */
  readonly rule?: string;
  /** Judgement by which it counts no more; absent where it counts. */
  readonly rejected?: string;
}

/** One aspect of one incident or entity, with every claim on it. `low`/`high` are null where open or not a number. */
export interface Fact {
  readonly id: string;
  readonly aspect: Aspect | "date" | "place" | "initiator";
  /** Population, place or other narrowing of the aspect; null for the whole. */
  readonly subject: string | null;
  /** Entity id of a standing fact; null in an incident. */
  readonly entity: string | null;
  readonly agreement: Agreement;
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly bestRule: string | null;
  readonly value: string | null;
  /** Why the claims stand as they do. */
  readonly reason: string;
  readonly claims: readonly FactClaim[];
}

export interface IncidentPlace {
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly precision: PlacePrecision;
  readonly evidence: readonly (Evidence & { readonly article: string })[];
  /** How the place was inferred; absent where the words tie it to the happening. */
  readonly rule?: string;
}

/** Why two events were held one, or a link drawn: each feature with its weight and the two values. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
  readonly a: string;
  readonly b: string;
}

export interface Incident {
  readonly id: string;
  /** Story id. */
  readonly story: string;
  readonly type: string;
  readonly title: string;
  readonly date: DateRange | null;
  readonly places: readonly IncidentPlace[];
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly weapons: readonly string[];
  readonly articles: readonly string[];
  readonly events: readonly {
    readonly article: string;
    readonly event: string;
    readonly evidence: Evidence;
  }[];
  readonly reasons: readonly {
    readonly a: string;
    readonly b: string;
    readonly score: number;
    readonly detail: readonly Reason[];
  }[];
  readonly respondsTo: readonly string[];
  readonly partOf: readonly string[];
  /** Links the engine found that a judgement keeps from joining; absent where there are none. */
  readonly parted?: readonly (Incident["reasons"][number] & { readonly judgement: string })[];
  /** What the articles tell, where a judgement replaced it; absent where none did. */
  readonly told?: { readonly date?: DateRange | null; readonly places?: readonly IncidentPlace[] };
  readonly facts: readonly Fact[];
}

export interface DossierEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly articles: readonly string[] }[];
  readonly descriptors: readonly {
    readonly text: string;
    readonly voice: "outlet" | "quoted";
    readonly article: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Judgements by which it is one, or kept apart from another; absent where there are none. */
  readonly judgements?: readonly string[];
}

export interface Difference {
  readonly kind: "substitution" | "insertion" | "deletion";
  readonly a: string;
  readonly b: string;
  readonly effect: "wording" | "meaning";
  readonly rule: string;
  /** Indices into `renderings` of the two that differ. */
  readonly between: readonly [number, number];
}

/** One utterance and every form in which the articles give it. */
export interface Utterance {
  readonly id: string;
  /** Entity id. */
  readonly speaker: string | null;
  readonly verdict: "single" | "verbatim" | "cut" | "reworded" | "altered";
  readonly renderings: readonly (ArticleSpan & { readonly text: string; readonly speaker: string | null })[];
  readonly differences: readonly Difference[];
}

/** Stories, incidents, facts, entities, quotes and accounts of a set of articles. */
export interface Dossier {
  readonly version: 1;
  readonly engine: string;
  readonly articles: readonly DossierArticle[];
  readonly accounts: readonly Account[];
  readonly copies: readonly Copy[];
  readonly stories: readonly Story[];
  readonly incidents: readonly Incident[];
  /** Standing facts, true of an entity and not of one incident. */
  readonly facts: readonly Fact[];
  readonly entities: readonly DossierEntity[];
  readonly quotes: readonly Utterance[];
  readonly messages: readonly Message[];
}

/** Keys of a dossier that hold a list, in order; a key too many or too few does not compile. */
export const dossierLists: readonly Exclude<keyof Dossier, "version" | "engine">[] = Object.keys({
  articles: true,
  accounts: true,
  copies: true,
  stories: true,
  incidents: true,
  facts: true,
  entities: true,
  quotes: true,
  messages: true,
} satisfies Record<Exclude<keyof Dossier, "version" | "engine">, true>) as Exclude<
  keyof Dossier,
  "version" | "engine"
>[];

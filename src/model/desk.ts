import type { Analysis } from "./analysis.ts";
import type {
  Account,
  Agreement,
  ArticleSpan,
  Copy,
  Dossier,
  DossierArticle,
  DossierEntity,
  Fact,
  Incident,
  IncidentPlace,
  Story,
  Utterance,
} from "./dossier.ts";
import type { Judgement } from "./judgement.ts";
import type { DateRange } from "./time.ts";

/** What the reading room shows of a project; every value comes from its dossier, store and judgements. */
export interface Project {
  readonly name: string;
  readonly engine: string;
  readonly articles: number;
  readonly accounts: number;
  readonly stories: number;
  readonly incidents: number;
  /** Facts that stand in conflict. */
  readonly conflicts: number;
  readonly entities: number;
  readonly judgements: number;
  /** First and last day on which an incident is dated, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Grows by one with every change of the dossier. */
  readonly revision: number;
}

/** One page of a list; `next` is the cursor of the page after it, null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are on all pages. */
  readonly total: number;
  readonly next: string | null;
}

export interface EntityRef {
  readonly id: string;
  readonly name: string;
  readonly type: DossierEntity["type"];
}

/** A toll as it stands: open ends are null. */
export interface Toll {
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly agreement: Agreement;
  /** There where a person set the number. */
  readonly decided?: true;
}

export interface IncidentSummary {
  readonly id: string;
  readonly story: string;
  readonly type: string;
  readonly title: string;
  readonly date: DateRange | null;
  readonly places: readonly Pick<IncidentPlace, "name" | "lat" | "lon" | "country" | "precision">[];
  readonly initiators: readonly EntityRef[];
  readonly targets: readonly EntityRef[];
  readonly weapons: readonly string[];
  readonly killed: Toll | null;
  readonly wounded: Toll | null;
  readonly articles: number;
  /** Independent accounts. */
  readonly accounts: number;
  /** The gravest agreement of its facts that nobody has decided: conflict, update, compatible, agree, single. */
  readonly agreement: Agreement;
  /** Facts in conflict that nobody has decided. */
  readonly conflicts: number;
  /** Trigger of its first event: how judgements name it. */
  readonly anchor: ArticleSpan | null;
}

/** Which incidents a list shows; an absent field asks nothing. */
export interface IncidentFilter {
  readonly from?: string;
  readonly to?: string;
  /** West, south, east, north in degrees; west may be greater than east across the antimeridian. */
  readonly box?: readonly [number, number, number, number];
  readonly type?: string;
  /** Entity id, or part of a name. */
  readonly actor?: string;
  readonly agreement?: Agreement;
  readonly text?: string;
  readonly story?: string;
}

/** Latest day first, earliest day first (undated last in both), most articles first, most facts in conflict first. */
export type IncidentOrder = "latest" | "earliest" | "most-told" | "most-disputed";

export type Relation = "responds-to" | "answered-by" | "part-of" | "has-part";

/** All that one incident page shows but the texts. */
export interface IncidentDetail {
  readonly summary: IncidentSummary;
  readonly incident: Incident;
  readonly story: Story;
  /** Those that tell it, then those its quotations also stand in. */
  readonly articles: readonly DossierArticle[];
  /** Of `articles`. */
  readonly accounts: readonly Account[];
  readonly copies: readonly Copy[];
  readonly entities: readonly DossierEntity[];
  readonly quotes: readonly Utterance[];
  readonly linked: readonly { readonly relation: Relation; readonly incident: IncidentSummary }[];
  /** Those that name words of this incident, undone ones included. */
  readonly judgements: readonly Judgement[];
}

export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly incidents: number;
  readonly conflicts: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** The evidentiary copy of an article: what was received, when, and by which version of the engine. */
export interface CaptureRecord {
  readonly sha256: string;
  readonly uri: string | null;
  readonly mediaType: string | null;
  /** Number of bytes. */
  readonly size: number;
  readonly retrieved: string;
  readonly tool: string;
}

export interface ArticleDetail {
  readonly article: DossierArticle;
  readonly analysis: Analysis;
  /** Global entity id by entity id of the analysis. */
  readonly entityOf: Readonly<Record<string, string>>;
  readonly account: Account;
  readonly copies: readonly Copy[];
  readonly incidents: readonly IncidentSummary[];
  readonly facts: readonly Fact[];
  /** Other versions of the page at the same address, oldest first; this one included. */
  readonly versions: readonly {
    readonly article: string;
    readonly retrieved: string;
    readonly title: string | null;
  }[];
  readonly captures: readonly CaptureRecord[];
  readonly judgements: readonly Judgement[];
}

/** An entity in a list; `names` are its other spellings. */
export interface EntitySummary extends EntityRef {
  readonly names: readonly string[];
  readonly articles: number;
  readonly incidents: number;
}

/** Which entities a list shows; an absent field asks nothing. */
export interface EntityFilter {
  readonly type?: DossierEntity["type"];
  /** Part of one of its names. */
  readonly text?: string;
}

/** Which utterances a list shows; an absent field asks nothing. */
export interface QuoteFilter {
  /** Entity id. */
  readonly speaker?: string;
  readonly verdict?: Utterance["verdict"];
  readonly article?: string;
  /** Part of one of its renderings. */
  readonly text?: string;
}

export interface EntityDetail {
  readonly entity: DossierEntity;
  readonly facts: readonly Fact[];
  readonly incidents: readonly IncidentSummary[];
  readonly quotes: readonly Utterance[];
  readonly articles: readonly DossierArticle[];
}

export interface AccountDetail extends Account {
  readonly titles: readonly {
    readonly article: string;
    readonly outlet: string | null;
    readonly title: string | null;
  }[];
}

/** One hit of a search; `snippet` alternates plain and matching text. */
export interface SearchHit {
  readonly kind: "article" | "incident" | "entity" | "quote";
  readonly id: string;
  readonly title: string;
  readonly snippet: readonly { readonly text: string; readonly match: boolean }[];
  /** Where the snippet stands, if in an article. */
  readonly place: ArticleSpan | null;
}

/** One cell of a codebook's row: the value, the rule that made it in words, and the words it was made from. */
export interface CodebookCell {
  readonly value: string | number | boolean | null;
  readonly rule: string;
  readonly says: string;
  readonly evidence: readonly (ArticleSpan & { readonly text: string; readonly claim: string | null })[];
}

/** The rows that one incident would become under one codebook; none where it has no place for it. */
export interface CodebookPreview {
  /** Id of the export format. */
  readonly codebook: string;
  readonly title: string;
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
  }[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly CodebookCell[] }[];
  /** What was left out, and why. */
  readonly messages: Dossier["messages"];
}

/** What an ingest did, and what it did not do and why. */
export interface IngestSummary {
  readonly added: number;
  /** New versions of pages already held. */
  readonly changed: number;
  /** Articles already held. */
  readonly known: number;
  /** Of the new ones, those folded with another report into one account. */
  readonly copies: number;
  readonly refused: Dossier["messages"];
}

/** One event of a running ingest, as sent to the reading room. */
export type IngestEvent =
  | {
      readonly kind: "progress";
      readonly stage: "reading" | "linking";
      readonly done: number;
      readonly total: number | null;
    }
  | { readonly kind: "done"; readonly summary: IngestSummary; readonly revision: number }
  | { readonly kind: "failed"; readonly reason: string };

import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Capture } from "../model/capture.ts";
import type {
  AccountDetail,
  ArticleDetail,
  EntityDetail,
  EntityFilter,
  EntitySummary,
  IncidentDetail,
  IncidentFilter,
  IncidentOrder,
  IncidentSummary,
  Page,
  Project,
  QuoteFilter,
  Relation,
  SearchHit,
  StorySummary,
} from "../model/desk.ts";
import type { Dossier, Utterance } from "../model/dossier.ts";
import type { Judgement } from "../model/judgement.ts";
import type { DossierPatch, DossierRows } from "./row.ts";

/** Which page of a list: `cursor` is the `next` of the page before it; `limit` is 50 where absent, at most 500. */
export interface PageRequest {
  readonly cursor?: string | null;
  readonly limit?: number;
}

export interface IncidentsRequest extends PageRequest {
  /** `latest` where absent. */
  readonly order?: IncidentOrder;
}

/** Ids of what the page of an incident shows beside it, each list in the order shown. */
export interface IncidentRefs {
  readonly articles: readonly string[];
  readonly accounts: readonly string[];
  /** Indices into the dossier's copies. */
  readonly copies: readonly number[];
  readonly entities: readonly string[];
  readonly quotes: readonly string[];
  readonly linked: readonly { readonly relation: Relation; readonly incident: string }[];
}

export interface EntityRefs {
  readonly facts: readonly string[];
  readonly incidents: readonly string[];
  readonly quotes: readonly string[];
  readonly articles: readonly string[];
}

export interface ArticleRefs {
  readonly account: string;
  /** Indices into the dossier's copies. */
  readonly copies: readonly number[];
  readonly incidents: readonly string[];
  readonly facts: readonly string[];
  /** Global entity id by entity id of the article's analysis. */
  readonly entityOf: Readonly<Record<string, string>>;
}

/** A dossier with what lists and pages show of its parts; each list runs beside the dossier's own. */
export interface Materialized {
  readonly dossier: Dossier;
  readonly project: Pick<Project, "conflicts" | "from" | "to">;
  readonly articles: readonly ArticleRefs[];
  readonly accounts: readonly AccountDetail[];
  readonly stories: readonly StorySummary[];
  readonly incidents: readonly { readonly summary: IncidentSummary; readonly refs: IncidentRefs }[];
  readonly entities: readonly { readonly summary: EntitySummary; readonly refs: EntityRefs }[];
}

/** The JSON of an analysis, packed by gzip, and the engine that made it. */
export interface PackedAnalysis {
  readonly article: string;
  readonly engine: string;
  readonly bytes: Uint8Array;
}

/** One article as it comes in: with the bytes it was read from, and its analysis where the engine could make one. */
export interface Intake {
  readonly article: Article;
  readonly capture: Capture | null;
  readonly analysis: PackedAnalysis | null;
}

/** What became of an article that was taken in; `changed` is a new version of a page of the web already held. */
export interface Taken {
  readonly article: string;
  readonly as: "added" | "changed" | "known";
}

/** An article that is held, and the engine of its analysis; null where it has none. */
export interface Held {
  readonly article: string;
  readonly engine: string | null;
}

/** A run of an ingest, kept so that one cut short can be taken up again; times are ISO 8601 in UTC. */
export interface IngestRun {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly started: string;
  readonly finished: string | null;
}

/** What the reading room asks; each answer is of one whole dossier. */
export interface Reads {
  project(): Promise<Project>;
  incidents(filter?: IncidentFilter, page?: IncidentsRequest): Promise<Page<IncidentSummary>>;
  incident(id: string): Promise<Omit<IncidentDetail, "judgements"> | null>;
  stories(page?: PageRequest): Promise<Page<StorySummary>>;
  article(id: string): Promise<Omit<ArticleDetail, "judgements"> | null>;
  entities(filter?: EntityFilter, page?: PageRequest): Promise<Page<EntitySummary>>;
  entity(id: string): Promise<EntityDetail | null>;
  quotes(filter?: QuoteFilter, page?: PageRequest): Promise<Page<Utterance>>;
  accounts(page?: PageRequest): Promise<Page<AccountDetail>>;
  /** Articles, incidents, entities and quotes that hold all words of `text`, best first. */
  search(text: string, page?: PageRequest): Promise<Page<SearchHit>>;
  /** Every judgement, undone ones and undoings included, in order of time and id. */
  judgements(): Promise<readonly Judgement[]>;
  /** All of it, for exports. */
  dossier(): Promise<Dossier>;
  /** The articles with their texts, in the dossier's order, a few at a time. */
  articles(): AsyncIterable<Article>;
  /** The original bytes of a capture. */
  capture(sha256: string): Promise<Uint8Array | null>;
}

/**
 * A project's database: PGlite in a folder, or a PostgreSQL server. What a write has returned for survives the death
 * of the process.
 */
export interface Store extends Reads {
  readonly kind: "embedded" | "server";
  /** Which of these articles are held. */
  held(articles: readonly string[]): Promise<readonly Held[]>;
  /** Every article that has an analysis, with the engine of it. */
  analyzed(): Promise<readonly Held[]>;
  /** Takes articles in, all or none, in their order; the same one twice is one. `time` is ISO 8601 in UTC. */
  take(intakes: readonly Intake[], time: string): Promise<readonly Taken[]>;
  /** Puts newer analyses in the place of older ones. */
  reanalyzed(analyses: readonly PackedAnalysis[]): Promise<void>;
  /** Articles whose analysis is missing or of another engine, a few at a time. */
  outdated(engine: string): AsyncIterable<readonly Article[]>;
  /** What a server last said of a page, so that it need send it again only when it has changed; null where nothing is held of it. */
  validators(
    uri: string,
  ): Promise<{ readonly etag: string | null; readonly lastModified: string | null } | null>;
  /** The article as it was received. */
  received(article: string): Promise<Article | null>;
  analyses(): AsyncIterable<readonly PackedAnalysis[]>;
  analysis(article: string): Promise<Analysis | null>;
  /** Appends judgements; those already held are left as they are. Gives how many were new. */
  judge(judgements: readonly Judgement[]): Promise<number>;
  /** Grows with every new article, analysis and judgement: what a dossier is made from. */
  inputs(): Promise<number>;
  /** The value of `inputs` that the dossier on hand was made from; -1 before the first. */
  assembled(): Promise<number>;
  /**
   * Writes a dossier made from `inputs`, in one transaction and only the rows that changed; one older than the dossier
   * on hand is left out. Gives the revision.
   */
  write(dossier: DossierRows, inputs: number): Promise<number>;
  /**
   * Puts rows in the place of those of the dossier made from the inputs `from`, which is then one made from `to`; gives
   * the revision, or null and changes nothing where another dossier is on hand.
   */
  patch(patch: DossierPatch, inputs: { readonly from: number; readonly to: number }): Promise<number | null>;
  /** Global entity id of every entity of every article of the dossier, by `localKey`. */
  entityOf(): Promise<ReadonlyMap<string, string>>;
  /** Analyses of these articles that are held, packed. */
  analysesOf(articles: readonly string[]): Promise<readonly PackedAnalysis[]>;
  begin(run: Omit<IngestRun, "finished">): Promise<void>;
  finish(run: string, time: string): Promise<void>;
  /** Runs that were cut short, oldest first. */
  unfinished(): Promise<readonly IngestRun[]>;
  /** What is kept by key, of feeds and hosts and the like. */
  state(key: string): Promise<string | null>;
  setState(key: string, value: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Whether a project that is not there is made; else that is an error. */
  readonly create?: boolean;
  /** Name of a new project; by default that of the folder or database. */
  readonly name?: string;
}

/** Why a store cannot be opened or used, as one sentence for its user. */
export class StoreError extends Error {
  readonly code: "missing" | "locked" | "newer" | "unreachable" | "cursor";

  constructor(code: StoreError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

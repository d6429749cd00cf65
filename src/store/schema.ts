import type { Generated, JSONColumnType } from "kysely";
import type { Article } from "../model/article.ts";
import type { AccountDetail, EntitySummary, IncidentSummary, Project, StorySummary } from "../model/desk.ts";
import type {
  Account,
  Copy,
  DossierArticle,
  DossierEntity,
  Fact,
  Incident,
  Story,
  Utterance,
} from "../model/dossier.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Message } from "../model/message.ts";
import type { ArticleRefs, EntityRefs, IncidentRefs } from "./contract.ts";

/** A column of type `json`, which keeps the text as written: read as a value, written as text. */
type Doc<T extends object> = JSONColumnType<T, string, string>;

interface Row<T extends object> {
  readonly id: string;
  readonly hash: string;
  readonly doc: Doc<T>;
}

/** Refs whose copies are ids of rows. */
export type StoredRefs<T extends { readonly copies: readonly number[] }> = Omit<T, "copies"> & {
  readonly copies: readonly string[];
};

/** The tables of `migrations.ts`. */
export interface Schema {
  project: {
    readonly id: number;
    readonly name: string;
    readonly inputs: number;
    readonly assembled: number;
    readonly revision: number;
    readonly engine: string;
    readonly doc: Doc<Partial<Project>>;
  };
  articles: {
    readonly id: string;
    readonly seq: Generated<number>;
    readonly uri: string | null;
    readonly title: string | null;
    readonly text: string;
    readonly doc: Doc<Omit<Article, "text">>;
    readonly received: string;
    readonly search: Generated<string>;
  };
  analyses: { readonly article: string; readonly engine: string; readonly bytes: Uint8Array };
  originals: { readonly sha256: string; readonly size: number; readonly bytes: Uint8Array };
  captures: {
    readonly article: string;
    readonly sha256: string;
    readonly uri: string;
    readonly carrier: string;
    readonly container: string | null;
    readonly media_type: string | null;
    readonly retrieved: string;
    readonly etag: string | null;
    readonly last_modified: string | null;
    readonly tool: string;
  };
  judgements: { readonly id: string; readonly time: string; readonly doc: Doc<Judgement> };
  runs: {
    readonly id: string;
    readonly inputs: Doc<string[]>;
    readonly started: string;
    readonly finished: string | null;
  };
  state: { readonly key: string; readonly value: string };
  orders: { readonly kind: string; readonly ids: string };
  dossier_articles: Row<DossierArticle> & { readonly refs: Doc<StoredRefs<ArticleRefs>> };
  accounts: Row<Account> & { readonly rank: string; readonly summary: Doc<AccountDetail> };
  stories: Row<Story> & { readonly rank: string; readonly summary: Doc<StorySummary> };
  copies: Row<Copy>;
  messages: Row<Message>;
  incidents: Row<Omit<Incident, "facts">> & {
    readonly story: string;
    readonly type: string;
    readonly agreement: string;
    readonly day_from: string | null;
    readonly day_to: string | null;
    readonly latest: string;
    readonly earliest: string;
    readonly told: string;
    readonly disputed: string;
    readonly parties: string[];
    readonly party_words: string;
    readonly words: string;
    readonly summary: Doc<IncidentSummary>;
    readonly refs: Doc<StoredRefs<IncidentRefs> & { readonly facts: readonly string[] }>;
    readonly search: Generated<string>;
  };
  incident_places: {
    readonly id: string;
    readonly hash: string;
    readonly incident: string;
    readonly lat: number;
    readonly lon: number;
  };
  facts: Row<Fact> & { readonly incident: string | null };
  entities: Row<DossierEntity> & {
    readonly type: string;
    readonly rank: string;
    readonly words: string;
    readonly summary: Doc<EntitySummary>;
    readonly refs: Doc<EntityRefs>;
    readonly search: Generated<string>;
  };
  quotes: Row<Utterance> & {
    readonly verdict: string;
    readonly rank: string;
    readonly speakers: string[];
    readonly articles: string[];
    readonly words: string;
    readonly search: Generated<string>;
  };
}

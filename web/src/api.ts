import type {
  AccountDetail,
  ArticleDetail,
  CodebookPreview,
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
  SearchHit,
  StorySummary,
} from "../../src/model/desk.ts";
import type { Utterance } from "../../src/model/dossier.ts";
import type { Judgement, Ruling } from "../../src/model/judgement.ts";

/** Why the server did not answer as asked. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(message: string, { code, status }: { readonly code: string; readonly status: number }) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
  }
}

async function failure(response: Response): Promise<ApiError> {
  const status = response.status;
  try {
    const { error } = (await response.json()) as { error?: { code?: string; message?: string } };
    const message = error?.message ?? `The server answered ${status}`;
    return new ApiError(message, { code: error?.code ?? "unknown", status });
  } catch {
    return new ApiError(`The server answered ${status}`, { code: "unknown", status });
  }
}

async function request<T>(href: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(href, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError("The server does not answer", { code: "unreachable", status: 0 });
  }
  if (!response.ok) throw await failure(response);
  return (await response.json()) as T;
}

/** The answer to a GET of `href`; throws an `ApiError` that says what to tell the reader. */
export function get<T>(href: string, signal?: AbortSignal): Promise<T> {
  return request(href, { headers: { accept: "application/json" }, signal: signal ?? null });
}

export function post<T>(href: string, body: unknown): Promise<T> {
  return request(href, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

type Values = Readonly<Record<string, string | number | null | undefined>>;

function at(path: string, values: Values = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

const idPath = (room: string, id: string) => `/api/${room}/${encodeURIComponent(id)}`;

/** Which page of a list, and how long. */
export interface ListPage {
  readonly cursor?: string | null;
  readonly limit?: number;
}

export interface IncidentsPage extends ListPage {
  readonly order?: IncidentOrder;
}

/** A form in which the whole project can be taken out. */
export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
}

/** What a page asks for: the address, and the type of the answer. */
export interface Ask<T> {
  readonly href: string;
  readonly answer?: T;
}

/** Every question the reading room asks of the server; the path is the key of its answer. */
export const ask = {
  project: (): Ask<Project> => ({ href: "/api/project" }),
  incidents: (filter: IncidentFilter, page: IncidentsPage = {}): Ask<Page<IncidentSummary>> => ({
    href: at("/api/incidents", { ...filter, ...page, box: filter.box?.join(",") }),
  }),
  incident: (id: string): Ask<IncidentDetail> => ({ href: idPath("incidents", id) }),
  codebooks: (incident: string): Ask<readonly CodebookPreview[]> => ({
    href: `${idPath("incidents", incident)}/codebooks`,
  }),
  stories: (cursor?: string | null): Ask<Page<StorySummary>> => ({ href: at("/api/stories", { cursor }) }),
  article: (id: string): Ask<ArticleDetail> => ({ href: idPath("articles", id) }),
  entity: (id: string): Ask<EntityDetail> => ({ href: idPath("entities", id) }),
  entities: (filter: EntityFilter, page: ListPage = {}): Ask<Page<EntitySummary>> => ({
    href: at("/api/entities", { ...filter, ...page }),
  }),
  quotes: (filter: QuoteFilter = {}, page: ListPage = {}): Ask<Page<Utterance>> => ({
    href: at("/api/quotes", { ...filter, ...page }),
  }),
  accounts: (cursor?: string | null): Ask<Page<AccountDetail>> => ({ href: at("/api/accounts", { cursor }) }),
  formats: (): Ask<{ readonly items: readonly ExportFormat[] }> => ({ href: "/api/formats" }),
  search: (q: string, cursor?: string | null): Ask<Page<SearchHit>> => ({
    href: at("/api/search", { q, cursor }),
  }),
  judgements: (cursor?: string | null): Ask<Page<Judgement>> => ({
    href: at("/api/judgements", { cursor }),
  }),
} as const;

/** Hands files over to be taken in; gives the id that the events of this ingest bear. */
export function postFiles(files: readonly File[]): Promise<{ readonly ingest: string }> {
  const form = new FormData();
  for (const file of files) form.append("file", file, file.webkitRelativePath || file.name);
  return request("/api/ingest", { method: "POST", headers: { accept: "application/json" }, body: form });
}

/** Has the page at an address taken in. */
export function postAddress(url: string): Promise<{ readonly ingest: string }> {
  return post("/api/ingest", { url });
}

/** Address of the bytes that an article was read from, as they were received. */
export function captureHref(sha256: string): string {
  return idPath("captures", sha256);
}

/** Address of the whole project in one export format. */
export function exportHref(format: string): string {
  return at("/api/export", { format });
}

/** Writes one decision down; the server adds id and time. */
export function postJudgement(decision: {
  readonly author: string;
  readonly reason: string;
  readonly ruling: Ruling;
}): Promise<Judgement> {
  return post("/api/judgements", decision);
}

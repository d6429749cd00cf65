import { useEffect, useState } from "preact/hooks";
import type { IncidentFilter, IncidentOrder, IncidentSummary, Page } from "../../../src/model/desk.ts";
import { ApiError, ask, get } from "../api.ts";
import { revision } from "../live.ts";

export interface IncidentList {
  /** What is there so far, of one filter and order; null before the first answer. */
  readonly page: Page<IncidentSummary> | null;
  /** Whether another answer is on its way. */
  readonly stale: boolean;
  readonly error: ApiError | null;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Incidents page by page; those on hand stay while the next ones come. */
export function useIncidents(filter: IncidentFilter, order: IncidentOrder): IncidentList {
  const key = JSON.stringify({ filter, order });
  const now = revision.value;
  const [page, setPage] = useState<Page<IncidentSummary> | null>(null);
  const [wanted, setWanted] = useState<{ readonly key: string; readonly cursor: string | null }>({
    key,
    cursor: null,
  });
  const [stale, setStale] = useState(true);
  const [error, setError] = useState<ApiError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const cursor = wanted.key === key ? wanted.cursor : null;
  useEffect(() => {
    const control = new AbortController();
    const asked = JSON.parse(key) as { filter: IncidentFilter; order: IncidentOrder };
    setStale(true);
    get<Page<IncidentSummary>>(
      ask.incidents(asked.filter, { cursor, order: asked.order }).href,
      control.signal,
    ).then(
      (answer) => {
        setPage((before) =>
          cursor && before ? { ...answer, items: [...before.items, ...answer.items] } : answer,
        );
        setStale(false);
        setError(null);
      },
      (failure: unknown) => {
        if (control.signal.aborted) return;
        setStale(false);
        setError(
          failure instanceof ApiError
            ? failure
            : new ApiError(String(failure), { code: "unknown", status: 0 }),
        );
      },
    );
    return () => control.abort();
  }, [key, cursor, now, attempt]);
  return {
    page,
    stale,
    error,
    more: () => setWanted({ key, cursor: page?.next ?? null }),
    retry: () => setAttempt((count) => count + 1),
  };
}
